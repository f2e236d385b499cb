import { describe, expect, it } from "vitest";

import { h } from "../../i18n/host";
import type { PlannedSeat, Seating } from "./api";
import { batches, total } from "./seating";

const seats = (...by: PlannedSeat["by"][]): PlannedSeat[] =>
  by.map((how, i) => ({ seat: `s${i}`, by: how, persons: how === "shared" ? 2 : Number(how === "person") }));

const plan: Seating = {
  tables: [
    { table: 1, persons: 2, seats: seats("person", "person") },
    { table: 2, persons: 2, seats: seats("person", "person") },
    { table: 3, persons: 3, seats: seats("shared", "person") },
    { table: 4, persons: 1, seats: seats("person", "bot") },
  ],
  watching: 1,
};

describe("a deal", () => {
  it("is drawn once for all tables that it fills alike", () => {
    expect(batches(plan).map((b) => [b.tables, b.persons])).toEqual([
      [2, 2],
      [1, 3],
      [1, 1],
    ]);
  });

  it.each([
    ["1 bot plays, 1 seat is shared, and 1 person watches.", plan],
    ["Every seat has one person.", { tables: plan.tables.slice(0, 2), watching: 0 }],
    ["2 bots play.", { tables: [{ table: 1, persons: 0, seats: seats("bot", "bot") }], watching: 0 }],
  ])("is summed up: %s", (want, of) => {
    expect(h.deal.sum(total(of))).toBe(want);
  });
});
