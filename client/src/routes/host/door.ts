import { ask, call, json } from "../../api";

/** An instructor as they see themselves. */
export interface Account {
  instructor: string;
  name: string;
  /** Whether there is a password. */
  password: boolean;
  /** Whether a change asks for the old one. */
  old: boolean;
}

/** A browser in which this instructor is signed in. */
export interface HostSession {
  id: string;
  /** Unix milliseconds. */
  began: number;
  seen: number;
  /** Whether it is this browser. */
  current?: boolean;
}

/** enter opens an instructor's session with the token of a one-time link. */
export const enter = (token: string): Promise<unknown> => call("/api/instructor", { token });

/** login opens an instructor's session by name and password. */
export const login = (name: string, password: string): Promise<unknown> =>
  call("/api/instructor/login", { name, password });

/** account says who is signed in here. It is refused if nobody is. */
export const account = (): Promise<Account> => call("/api/instructor");

/** setAccount sets a name and a password; what is left out stays. */
export const setAccount = (wish: { name?: string; password?: string; old?: string }): Promise<Account> =>
  ask("/api/instructor/account", json("PUT", wish));

/** invite makes a one-time link for another instructor. */
export const invite = (): Promise<{ link: string }> => call("/api/instructor/invite", {});

/** sessions lists where this instructor is signed in. */
export const sessions = async (): Promise<HostSession[]> =>
  (await call<{ sessions: HostSession[] }>("/api/instructor/sessions")).sessions;

/** endSession signs another browser out. */
export const endSession = (id: string): Promise<unknown> =>
  call(`/api/instructor/sessions/${encodeURIComponent(id)}`, undefined, "DELETE");

/** leave ends the session of this browser. */
export const leave = (): Promise<unknown> => call("/api/instructor", undefined, "DELETE");

/** hosting says whether anybody may open classes here, and whether nobody has yet. */
export const hosting = (): Promise<{ open: boolean; first?: boolean }> => call("/api/hosting");

/** host makes an instructor of whoever asks, where the server lets anybody. */
export const host = (): Promise<unknown> => call("/api/hosting", {});

/** share makes a one-time link by which a colleague runs the class too. */
export const share = (id: string): Promise<{ link: string }> =>
  call(`/api/classes/${encodeURIComponent(id)}/share`, {});

/** takeShare lets this instructor run the class of such a link. */
export const takeShare = (token: string): Promise<{ class: string }> => call("/api/share", { token });

/** unshare ends that a colleague runs the class. */
export const unshare = (id: string, owner: string): Promise<unknown> =>
  call(`/api/classes/${encodeURIComponent(id)}/share/${encodeURIComponent(owner)}`, undefined, "DELETE");
