import type { ClassState, PartyID, SeatID, Strategy } from "./protocol";

/** A scenario that may be played, as the server lists it. */
export interface ScenarioCard {
  id: string;
  title: string;
  summary: string;
  language: string;
  parties: { party: PartyID; name: string; mark: string }[];
  roles: { seat: SeatID; party: PartyID; name: string; head?: boolean; optional?: boolean; brief: string }[];
  lengths: { length: string; title: string; minutes: number }[];
  startable: boolean;
}

/** A class in which this browser has a seat. */
export interface Membership {
  class: string;
  title: string;
  name: string;
  state: ClassState;
  /** Of a game that belongs to nobody: the code and the link for a friend. */
  code?: string;
  link?: string;
}

/** What a refused request says: a code for programs, a sentence, and what to do instead. */
export interface Refusal {
  code: string;
  text: string;
  instead: string;
}

/** Refused is thrown by every request that did not succeed. */
export class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.text);
  }
}

/** The refusal of a server that could not be reached, or that answered in no way we know. */
export const unreachable: Refusal = { code: "unreachable", text: "", instead: "" };

/** call asks the server: by GET, with a body by POST, or by DELETE. It throws a Refused, never anything else. */
export const call = <T>(path: string, body?: unknown, method: "GET" | "DELETE" = "GET"): Promise<T> =>
  ask(path, body === undefined ? { method } : json("POST", body));

/** json is a request that carries a value. */
export const json = (method: "POST" | "PUT", body: unknown): RequestInit => ({
  method,
  headers: { "content-type": "application/json" },
  body: JSON.stringify(body),
});

/** ask sends a request of any kind. It throws a Refused, never anything else. */
export async function ask<T>(path: string, request: RequestInit): Promise<T> {
  let answer: Response;
  let data: unknown;
  try {
    answer = await fetch(path, request);
    data = await answer.json().catch(() => undefined);
  } catch {
    throw new Refused(unreachable);
  }
  if (answer.ok) return data as T;
  throw new Refused(isRefusal(data) ? data : unreachable);
}

function isRefusal(data: unknown): data is Refusal {
  return typeof data === "object" && data !== null && typeof (data as Refusal).code === "string";
}

/** scenarios lists what can be played here. */
export const scenarios = (): Promise<ScenarioCard[]> => call("/api/scenarios");

/** Play is a table of one's own, with bots in the seats that remain. */
export interface Play {
  scenario: string;
  length: string;
  role: SeatID;
  name: string;
  /** Whether bots take the optional seats too. */
  fill: boolean;
  /** How bots play; none leaves it to the scenario. */
  bots?: Strategy;
}

/** play opens a table and returns its class. */
export const play = (wish: Play): Promise<{ class: string }> => call("/api/play", wish);

/** join enters a class by its code, or by the key of its link. */
export const join = (
  wish: { code: string; name: string } | { key: string; name: string },
): Promise<{ class: string }> => call("/api/join", wish);

/** comeBack returns the class of a link's key if this browser has a seat there; it is refused otherwise. */
export const comeBack = (key: string): Promise<{ class: string }> => call("/api/join", { key, back: true });

/** me lists the classes in which this browser has a seat. */
export const me = (): Promise<{ classes: Membership[] }> => call("/api/me");

/** enter comes into a class by a one-time token: that of a link of one's own, or of another device. */
export const enter = (token: string): Promise<{ class: string }> => call("/api/enter", { token });

/** anotherDevice makes a link that works once and takes one's seat to another device. It ends at expires, by the server's clock. */
export const anotherDevice = (of: string): Promise<{ link: string; expires: number }> =>
  call("/api/device", { class: of });
