import { expect, it } from "vitest";

import { few, mean, placedIn } from "./placed";

const direction = (truster: string, trusted: string, course: number[]) => ({
  ...{ truster, trusted, course },
  value: course.at(-1) ?? 0,
});

it("the mean of nothing is unknown", () => {
  expect(mean([])).toBeUndefined();
  expect(mean([100, 201])).toBe(151);
});

it("trust placed in a party is the mean of what the others place in it, over time", () => {
  const lines = placedIn([
    direction("red", "blue", [4000, 6000]),
    direction("green", "blue", [2000, 5000]),
    direction("blue", "red", [1000, 1000]),
  ]);
  expect(lines).toEqual([
    { trusted: "red", value: 1000, course: [1000, 1000] },
    { trusted: "blue", value: 5500, course: [3000, 5500] },
  ]);
});

it("two parties have a line for each direction, five have one for each party", () => {
  const all = (parties: string[]) =>
    parties.flatMap((p) => parties.filter((q) => q !== p).map((q) => direction(p, q, [5000])));
  expect(few(all(["red", "blue"])).map((l) => [l.truster, l.trusted])).toEqual([
    ["red", "blue"],
    ["blue", "red"],
  ]);
  expect(few(all(["a", "b", "c", "d", "e"])).map((l) => l.trusted)).toEqual(["a", "b", "c", "d", "e"]);
});
