import type { ClassView, Now, Person, SeatSummary, TableSummary } from "../../protocol";

/** classView is a small class with two parties, three roles and nobody in it. For tests alone. */
export function classView(over: Partial<ClassView> = {}): ClassView {
  const plain = { decides: "any", speaks: "any", brief: "" } as const;
  return {
    ...{ class: "c1", code: "K7M4PX", key: "key", link: "/join#key", scenario: "harbour" },
    ...{ title: "The harbour", length: "short", state: "open", expires: 0, phases: [] },
    settings: { names: "free", late: "seat", absence: 60, idle: 180, ticket: [] },
    parties: [
      { party: "red", name: "Red", mark: "●", ...plain },
      { party: "blue", name: "Blue", mark: "■", ...plain },
    ],
    roles: [
      { seat: "head", party: "red", name: "Head", head: true, brief: "" },
      { seat: "second", party: "blue", name: "Second", brief: "" },
      { seat: "third", party: "blue", name: "Third", optional: true, brief: "" },
    ],
    people: {},
    tables: {},
    ...over,
  };
}

/** person is somebody who is here. */
export const person = (id: string, over: Partial<Person> = {}): Person => ({
  ...{ person: id, name: id.toUpperCase(), here: true },
  ...over,
});

/** seat is a seat that somebody holds. */
export const seat = (over: Partial<SeatSummary> = {}): SeatSummary => ({
  ...{ seat: "head", party: "red", name: "P1", held: true, strategy: "mixed" },
  ...over,
});

/** table is a table at a stage, with one person at it. */
export function table(
  n: number,
  now: Now | Now["stage"] = "round",
  over: Partial<TableSummary> = {},
): TableSummary {
  return {
    table: n,
    now: typeof now === "string" ? { stage: now, voice: {} } : now,
    seats: { head: seat() },
    trust: {},
    ...{ agreed: 0, offers: 0, active: 1_000_000 },
    ...over,
  };
}
