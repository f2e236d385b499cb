import { expect, it } from "vitest";

import type { Mark } from "../../../protocol";
import { last, shareOf, stretches } from "./timeline";

const round = (at: number, n: number): Mark => ({ at, time: 0, kind: "round", phase: "talks", round: n });
const line: Mark[] = [
  round(3, 1),
  { at: 5, time: 0, kind: "agreed" },
  round(7, 2),
  { at: 11, time: 0, kind: "ended" },
];

it("draws a round until the next begins, and the last until the end", () => {
  expect(stretches(line, 21).map((s) => [s.from, s.to])).toEqual([
    [0.1, 0.3],
    [0.3, 0.5],
  ]);
});

it("draws the round that is played until the newest record", () => {
  expect(stretches([round(3, 1)], 5).map((s) => [s.from, s.to])).toEqual([[0.5, 1]]);
});

it("puts the first record at the beginning and the last at the end, also where there is one alone", () => {
  expect([shareOf(1, 9), shareOf(5, 9), shareOf(9, 9), shareOf(1, 1)]).toEqual([0, 0.5, 1, 0]);
});

it("knows what came last", () => {
  expect(last(line, 2)).toBeUndefined();
  expect(last(line, 6)?.kind).toBe("agreed");
  expect(last(line, 21)?.kind).toBe("ended");
});
