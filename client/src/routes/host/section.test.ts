import { expect, it } from "vitest";

import { sectionOf, tableOf } from "./section";

it.each([
  [[], ""],
  [["people"], "people"],
  [["projector"], "projector"],
  [["elsewhere"], undefined],
  [["people", "p1"], undefined],
  [["debrief"], "debrief"],
  [["debrief", "3"], "debrief"],
  [["debrief", "zero"], undefined],
  [["replay", "12"], "replay"],
  [["replay"], undefined],
  [["replay", "0"], undefined],
  [["replay", "3", "x"], undefined],
])("of %j is %s", (rest, want) => {
  expect(sectionOf(rest)).toBe(want);
});

it("a page may be about a table", () => {
  expect(tableOf(["replay", "12"])).toBe(12);
  expect(tableOf(["debrief"])).toBeUndefined();
});
