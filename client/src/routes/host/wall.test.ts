import { describe, expect, it } from "vitest";

import type { Now, Results } from "../../protocol";
import { columns, most, page, shows, tiles, type Tile } from "./wall";

const tile = (table: number, now: Partial<Now>): Tile => ({
  table,
  agreed: 0,
  now: { stage: "round", phase: "talks", round: 1, voice: {}, ...now },
});
const left = (now: Now) => now.clocks?.[0]?.left;
const clock = (ms: number): Partial<Now> => ({ clocks: [{ for: "round", left: ms }] });

describe("most", () => {
  it.each<[string, Tile[], object | undefined]>([
    ["nothing without tables", [], undefined],
    [
      "the step that most share",
      [tile(1, { round: 2 }), tile(2, { round: 2 }), tile(3, {})],
      { round: 2, tables: 2 },
    ],
    ["the earlier of two as common", [tile(1, { round: 2 }), tile(2, {})], { round: 1, tables: 1 }],
    [
      "the span of their clocks",
      [tile(1, clock(9_000)), tile(2, clock(4_000))],
      { left: { least: 4_000, most: 9_000 } },
    ],
    ["a pause of all of them", [tile(1, { paused: true })], { paused: true }],
    [
      "the end of all, in whatever round",
      [tile(1, { stage: "over" }), tile(2, { stage: "over", round: 2 })],
      { tables: 2 },
    ],
    ["no pause of some", [tile(1, { paused: true }), tile(2, {})], { paused: false }],
  ])("shows %s", (_, list, want) => {
    const step = most(list, left);
    if (want) expect(step).toMatchObject(want);
    else expect(step).toBeUndefined();
  });
});

it("tiles stand in the order of their numbers", () => {
  const { now } = tile(1, {});
  expect(tiles({ tables: { 10: { now, agreed: 1 }, 9: { now, agreed: 2 } } }).map((t) => t.table)).toEqual([
    9, 10,
  ]);
});

it.each([
  [1, 3, 1],
  [15, 2.9, 5],
  [16, 2.9, 6],
  [60, 2.9, 10],
  [2, 9, 2],
  [0, 3, 1],
])("%i tiles in an area of ratio %d stand in %i columns", (count, ratio, want) => {
  expect(columns(count, ratio)).toBe(want);
});

it("pages turn with the clock and come back to the first", () => {
  const shown = [0, 10, 20, 30].map((now) => page([1, 2, 3, 4, 5], 2, now, 10));
  expect(shown).toEqual([[1, 2], [3, 4], [5], [1, 2]]);
});

describe("shows", () => {
  const over = tile(1, { stage: "over" });
  const results = { tables: [{ table: 1, ending: "peace", parties: {} }] } as Results;
  it.each([
    ["the tables while any plays", {}, [over, tile(2, {})], ["tables"]],
    ["how the class came out, once that is open to all", { results }, [over], ["results", "tables"]],
    ["no results that are still kept", { results: { tables: [] } }, [over], ["tables"]],
    [
      "statements too, where somebody made one",
      { results },
      [{ ...over, statement: "We agree." }],
      ["results", "statements", "tables"],
    ],
  ])("%s", (_, wall, list, want) => {
    expect(shows(wall, list)).toEqual(want);
  });
});
