import { describe, expect, it } from "vitest";

import { board, move, same, spotOf, spots, step, waitingRoom, type Spot } from "./board";
import { classView, person, seat, table } from "./sample.testdata";

const view = classView({
  people: {
    p1: person("p1", { table: 1, seat: "head" }),
    p2: person("p2", { table: 1, seat: "head" }),
    p3: person("p3", { table: 1 }),
    p4: person("p4"),
    p5: person("p5", { invited: true, here: false }),
    p6: person("p6", { barred: true }),
    p7: person("p7", { erased: true }),
  },
  tables: {
    1: table(1, "round", {
      seats: {
        second: seat({ seat: "second", party: "blue", bot: true }),
        head: seat({ with: ["P2"] }),
      },
    }),
    2: table(2, "over"),
    3: table(3, "briefing", { seats: { head: seat({ held: false }) } }),
  },
});

describe("board", () => {
  it("puts everybody in one place, and who was erased in none", () => {
    const { waiting, invited, barred, tables } = board(view);
    expect([waiting, invited, barred].map((list) => list.map((p) => p.person))).toEqual([
      ["p4"],
      ["p5"],
      ["p6"],
    ]);
    expect(tables[0]?.seats.map((s) => [s.seat.seat, s.people.map((p) => p.person)])).toEqual([
      ["head", ["p1", "p2"]],
      ["second", []],
    ]);
    expect(tables[0]?.watching.map((p) => p.person)).toEqual(["p3"]);
  });

  it("takes nobody to a table that is over", () => {
    expect(spots(view).map((s) => s.table)).toEqual([0, 1, 1, 1, 3, 3]);
  });
});

describe("move", () => {
  const p4 = person("p4");
  it.each<[string, Spot, object]>([
    ["takes a person out of any seat", waitingRoom, { verb: "seat-person", table: 0 }],
    ["lets a person watch", { kind: "watch", table: 1, seat: "" }, { verb: "observe", table: 1 }],
    ["fills an empty seat", at(3, "head"), { verb: "seat-person", table: 3, seat: "head" }],
    ["takes a bot's seat", at(1, "second"), { verb: "seat-person", table: 1, seat: "second" }],
    ["shares a person's seat", at(1, "head"), { verb: "seat-person", table: 1, seat: "head", beside: true }],
  ])("%s", (_, spot, want) => {
    expect(move(view, p4, spot)).toEqual({ person: "p4", ...want });
  });
});

it("a person stands on the spot that they were moved to", () => {
  expect(spotOf(person("p1"))).toEqual(waitingRoom);
  expect(same(spotOf(person("p1", { table: 1, seat: "head" })), at(1, "head"))).toBe(true);
  expect(same(spotOf(person("p1", { table: 1 })), at(1, "head"))).toBe(false);
});

it.each([
  ["ArrowDown", 0, 1],
  ["ArrowRight", 2, 0],
  ["ArrowUp", 0, 2],
  ["End", 0, 2],
  ["a", 0, undefined],
])("the key %s leads from place %i of three to %s", (key, from, want) => {
  expect(step(key, from, 3)).toBe(want);
});

function at(table: number, seat: string): Spot {
  return { kind: "seat", table, seat };
}
