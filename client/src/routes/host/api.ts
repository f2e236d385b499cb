import { call, type ScenarioCard } from "../../api";
import type { ClassState } from "../../protocol";

/** What is wrong in a scenario's file, where, and what to write instead. */
export interface Diagnostic {
  code: string;
  severity: "error" | "warning" | "note";
  file: string;
  line: number;
  column: number;
  path?: string;
  message: string;
  remedy?: string;
}

/** A scenario as instructors see it: files with errors as well, and what their authors say to teachers. */
export interface HostScenario extends ScenarioCard {
  from: "shipped" | "folder" | "uploaded";
  file: string;
  drafts?: boolean;
  /** Clean HTML. */
  teachers?: string;
  diagnostics?: Diagnostic[];
}

/** A class as the list of classes shows it. */
export interface ClassCard {
  class: string;
  title: string;
  code: string;
  state: ClassState;
  people: number;
  tables: number;
  /** Unix milliseconds. */
  expires: number;
}

/** enter opens an instructor's session with the token of a one-time link. */
export const enter = (token: string): Promise<unknown> => call("/api/instructor", { token });

/** session succeeds if this browser has an instructor's session. */
export const session = (): Promise<unknown> => call("/api/instructor");

/** leave ends the session of this browser. */
export const leave = (): Promise<unknown> => call("/api/instructor", undefined, "DELETE");

/** hostScenarios lists all scenarios, those with errors as well. */
export const hostScenarios = (): Promise<HostScenario[]> => call("/api/scenarios");

/** upload sends a scenario's file; what is wrong with it stands in the answer. */
export const upload = (name: string, text: string): Promise<HostScenario> =>
  call("/api/scenarios", { name, text });

/** forget removes a scenario that was uploaded. */
export const forget = (id: string): Promise<unknown> =>
  call(`/api/scenarios/${id.split("/").map(encodeURIComponent).join("/")}`, undefined, "DELETE");

/** classes lists the instructor's classes. */
export const classes = async (): Promise<ClassCard[]> =>
  (await call<{ classes: ClassCard[] }>("/api/classes")).classes;

/** openClass opens a class of a scenario. */
export const openClass = (wish: {
  scenario: string;
  length: string;
  drafts: boolean;
}): Promise<{ class: string }> => call("/api/classes", wish);

/** deleteClass removes a class with everything in it, for good. */
export const deleteClass = (id: string): Promise<unknown> =>
  call(`/api/classes/${encodeURIComponent(id)}`, undefined, "DELETE");
