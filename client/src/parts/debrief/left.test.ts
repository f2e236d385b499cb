import { expect, it } from "vitest";

import { unmet } from "./left";
import { sample } from "./sample.testdata";

it("unmet counts what lies in the party's own concerns, and not in its roles' or another's", () => {
  expect(unmet(sample.concerns, "red").map((u) => [u.concern.concern, u.points])).toEqual([["voice", 2100]]);
  expect(unmet(sample.concerns, "blue").map((u) => [u.concern.concern, u.points])).toEqual([["space", 1000]]);
});
