import { expect, it } from "vitest";

import { stepOf, within } from "./step";

it.each([
  ["goes on", "ArrowRight", 3, 4],
  ["goes back", "ArrowLeft", 3, 2],
  ["stays at the first", "ArrowLeft", 1, 1],
  ["stays at the last", "ArrowRight", 40, 40],
  ["goes to the beginning", "Home", 17, 1],
  ["goes to the end", "End", 17, 40],
  ["strides on, no further than the end", "PageUp", 35, 40],
  ["strides back, no further than the beginning", "PageDown", 5, 1],
  ["leaves other keys alone", "a", 5, undefined],
])("a key %s", (_, key, at, want) => {
  expect(stepOf(key, at, 40)).toBe(want);
});

it("within holds a step between the first and the last, also of a table without records", () => {
  expect([within(-3, 40), within(99, 40), within(7.4, 40), within(1, 0)]).toEqual([1, 40, 7, 1]);
});
