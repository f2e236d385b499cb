import { expect, it } from "vitest";

import { sectionOf } from "./section";

it.each([
  [[], ""],
  [["people"], "people"],
  [["projector"], "projector"],
  [["elsewhere"], undefined],
  [["people", "p1"], undefined],
])("of %j is %s", (rest, want) => {
  expect(sectionOf(rest)).toBe(want);
});
