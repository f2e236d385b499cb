import { describe, expect, it } from "vitest";

import type { ClassView, Now, Person, SeatSummary, TableSummary } from "../../protocol";
import { byNeed, gathered, keyOf, needs, quiet, tableOf, waitedFor } from "./needs";
import { classView, person, seat, table } from "./sample.testdata";

const at = 1_000_000 + 60_000;
const head = (over: Partial<SeatSummary>): Partial<TableSummary> => ({ seats: { head: seat(over) } });
const waiting = (n: number): TableSummary => table(n, "waiting");

describe("needs", () => {
  it.each<[string, Partial<ClassView>, number, [string, number][]]>([
    ["a table that moves", of(table(1)), at, []],
    ["a person who is away", of(table(1, "round", head({ away: true }))), at, [["away", 1]]],
    ["a bot, which is never away", of(table(1, "round", head({ away: true, bot: true }))), at, []],
    ["no absence that a bot fills", of(table(1, "round", head({ away: true, stand_in: true }))), at, []],
    ["a question nobody answered", of(table(1, "round", head({ asked: true }))), at, [["asked", 1]]],
    ["nobody moving for long", of(table(1)), 1_000_000 + quiet + 1, [["idle", 1]]],
    [
      "not twice what one absence explains",
      of(table(1, "round", head({ away: true }))),
      at * 2,
      [["away", 1]],
    ],
    ["a pause, however long", of(table(1, { stage: "round", paused: true, voice: {} })), at * 2, []],
    ["all who are here having read", of(table(1, "briefing", head({ ready: true }))), at, [["ready", 1]]],
    ["a draft that waits to be valued", of(table(1, "round", { drafts: 1 })), at, [["draft", 1]]],
    ["nobody away from a table that is over", of(table(1, "over", head({ away: true })), table(2)), at, []],
    ["talks that are all over, for another play", of(table(1, "over"), table(2, "over")), at, [["over", 1]]],
    [
      "a group that played again by its newest table",
      of(table(1, "over"), table(2, "over", { again: 1 })),
      at,
      [["over", 2]],
    ],
    ["a table that most others wait for", of(waiting(1), waiting(2), table(3)), at, [["hold", 3]]],
    ["no table while most still play", of(waiting(1), table(2), table(3)), at, []],
    ["a rude name, before any table", { ...of(), ...people({ rude: true, table: 0 }) }, at, [["rude", 0]]],
    ["who waits for a seat", { ...of(table(1)), ...people({ table: 0 }) }, at, [["unseated", 0]]],
    ["nobody who waits before the deal", { ...of(), ...people({ table: 0 }) }, at, []],
    [
      "who was invited and has not come",
      { ...of(table(1)), ...people({ invited: true }) },
      at,
      [["invited", 0]],
    ],
    ["a class that runs late", { ...of(table(1)), ...late(180_000) }, at, [["late", 0]]],
    ["no class that is nearly in time", { ...of(table(1)), ...late(30_000) }, at, []],
    [
      "several, the most pressing first",
      of(table(1, "round", head({ away: true })), table(2, "round", { quarantined: true })),
      at,
      [
        ["broken", 2],
        ["away", 1],
      ],
    ],
  ])("name %s", (_, over, now, want) => {
    expect(needs(classView(over), now).map((n) => [n.kind, tableOf(n)])).toEqual(want);
  });

  it("start all tables that are ready at once", () => {
    const reads = (n: number) => table(n, "briefing", head({ ready: true }));
    expect(needs(classView(of(reads(1), table(2), reads(3))), at)).toEqual([
      { kind: "ready", tables: [1, 3] },
    ]);
  });

  it("know whose seat is empty", () => {
    const view = classView({
      ...of(table(1, "round", head({ away: true }))),
      ...people({ table: 1, seat: "head" }),
    });
    expect(needs(view, at)[0]).toMatchObject({ person: { person: "p1" } });
  });

  it("are new when somebody goes away again", () => {
    const once = (since: number) =>
      needs(classView(of(table(1, "round", head({ away: true, since })))), at).map(keyOf);
    expect(once(1)).not.toEqual(once(2));
    expect(once(1)).toEqual(once(1));
  });
});

describe("gathered", () => {
  const since = (active: number, n: number) => table(n, "round", { active });
  const seen = (...tables: TableSummary[]) => gathered(needs(classView(of(...tables)), at * 2));
  it("leaves a silent table or two as they are", () => {
    expect(seen(since(1, 1), since(2, 2)).map((n) => n.kind)).toEqual(["idle", "idle"]);
  });
  it("puts many silent tables together, in their place, with the time that holds for all", () => {
    const list = seen(since(1, 1), since(3, 2), since(2, 3), table(4, "round", head({ away: true })));
    expect(list).toMatchObject([{ kind: "away" }, { kind: "silent", tables: [1, 2, 3], since: 3 }]);
  });
});

describe("byNeed", () => {
  it("puts first who needs the instructor most, and last what is over", () => {
    const tables = [
      table(1, "over"),
      table(2),
      table(3, "round", { drafts: 1 }),
      table(4, "round", head({ away: true })),
    ];
    const list = needs(classView(of(...tables)), at);
    expect(byNeed(tables, list).map((t) => t.table)).toEqual([4, 3, 2, 1]);
  });
});

describe("waitedFor", () => {
  const two = (a: Partial<SeatSummary>, b: Partial<SeatSummary>, now?: Now) =>
    table(1, now ?? "round", { seats: { head: seat(a), second: seat({ seat: "second", ...b }) } });
  it.each<[string, TableSummary, string[]]>([
    ["nobody while nobody is ready", two({}, {}), []],
    ["who is not ready when the other is", two({ ready: true }, {}), ["second"]],
    ["nobody who is away", two({ ready: true }, { away: true }), []],
    ["nobody of whom a bot alone could be tired", two({}, { bot: true, ready: true }), []],
    ["nobody in a pause", two({ ready: true }, {}, { stage: "round", paused: true, voice: {} }), []],
  ])("names %s", (_, at, want) => {
    expect(waitedFor(classView({}), at).map((s) => s.seat)).toEqual(want);
  });
});

function of(...tables: TableSummary[]): Partial<ClassView> {
  return { tables: Object.fromEntries(tables.map((t) => [t.table, t])) };
}

function people(over: Partial<Person>): Partial<ClassView> {
  return { people: { p1: person("p1", over) } };
}

function late(by: number): Partial<ClassView> {
  return { plan: { began: 0, steps: [], late: by, cuts: [{ phase: "talks", rounds: 2, saves: 360_000 }] } };
}
