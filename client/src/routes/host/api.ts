import { ask, call, type ScenarioCard } from "../../api";
import type {
  ClassState,
  Late,
  Millis,
  Names,
  PersonID,
  PhaseID,
  SeatBy,
  SeatID,
  StepKind,
  Strategy,
} from "../../protocol";

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
  /** Whose it is, where a colleague shares it. */
  shared?: string;
}

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

/** How a class is to be run: its scenario and length, and what of its settings is not left to the server. */
export interface ClassWish {
  scenario: string;
  length: string;
  drafts: boolean;
  names?: Names;
  late?: Late;
  wait?: boolean;
  stand_in?: boolean;
  bots?: Strategy | "";
  veil?: boolean;
  /** Seconds. */
  absence?: number;
  idle?: number;
  ticket?: string[];
  days?: number;
}

/** openClass opens a class of a scenario. */
export const openClass = (wish: ClassWish): Promise<{ class: string }> => call("/api/classes", wish);

const address = (id: string, rest = ""): string => `/api/classes/${encodeURIComponent(id)}${rest}`;

/** deleteClass removes a class with everything in it, for good. */
export const deleteClass = (id: string): Promise<unknown> => call(address(id), undefined, "DELETE");

/** exported is where a class is read as an archive: with names, or with pseudonyms alone. */
export const exported = (id: string, names: boolean): string =>
  address(id, `/export.zip${names ? "?names=1" : ""}`);

/** printed is the page with all that a lesson without a network needs on paper. */
export const printed = (scenario: string, length: string): string =>
  `/api/print?${new URLSearchParams({ scenario, length })}`;

/** device makes a link that gives a person's seat to another device, once and soon. */
export const device = (id: string, person: PersonID): Promise<{ link: string; expires: number }> =>
  call(address(id, "/device"), { person });

/** sendRoster puts the people of a table (CSV: name, group) on the roster; a line that cannot be read refuses it all.
 * Those who stand there already, by name and group, are known and not added again. The server reads the bytes as the
 * spreadsheet wrote them. */
export const sendRoster = (id: string, file: Blob): Promise<{ added: number; known: number }> =>
  ask(address(id, "/roster"), {
    method: "POST",
    headers: { "content-type": "text/csv" },
    body: file,
  });

/** A person's own way in. */
export interface PersonalLink {
  person: PersonID;
  name: string;
  group?: string;
  link: string;
}

/** links makes everybody on the roster a link of their own. */
export const links = async (id: string): Promise<PersonalLink[]> =>
  (await call<{ people: PersonalLink[] }>(address(id, "/links"))).people;

/** A part of a lesson and how long it takes. */
export interface LessonStep {
  kind: StepKind;
  phase?: PhaseID;
  takes: Millis;
}

/** timePlan says how a lesson of that length is spent. */
export const timePlan = (
  scenario: string,
  length: string,
): Promise<{ steps: LessonStep[]; minutes: number }> =>
  call(`/api/plan?${new URLSearchParams({ scenario, length })}`);

/** What a deal would do. */
export interface Seating {
  tables: { table: number; group?: string; persons: number; seats: PlannedSeat[] }[];
  /** How many would watch. */
  watching: number;
}

/** A seat as a deal would fill it. */
export interface PlannedSeat {
  seat: SeatID;
  by: "person" | "bot" | "shared" | "empty";
  persons: number;
}

/** seating says what a deal would do now with those who wait in a class, and changes nothing. */
export const seating = (wish: {
  class: string;
  per_table: number;
  by: SeatBy;
  fill: boolean;
}): Promise<Seating> =>
  call(
    `/api/seating?${new URLSearchParams({
      class: wish.class,
      per_table: String(wish.per_table),
      by: wish.by,
      fill: wish.fill ? "1" : "0",
    })}`,
  );
