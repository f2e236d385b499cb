import { describe, expect, it } from "vitest";

import type { PromiseResult } from "../../protocol";
import { bestOf, difference, kindOf, otherwise } from "./better";

const agreed = (proposal: string, levels?: Record<string, string>): PromiseResult => ({
  ...{ proposal, parties: [], rounds: [] },
  ...(levels ? { levels } : {}),
});

describe("difference", () => {
  const found = difference(
    [
      { proposal: "same", levels: { reach: "far" } },
      { proposal: "other", levels: { reach: "near" } },
      { proposal: "new" },
    ],
    [agreed("same", { reach: "far" }), agreed("other", { reach: "far" }), agreed("gone")],
  );

  it("tells what is kept, changed, added and left out", () => {
    expect(found.keep.map((c) => c.proposal)).toEqual(["same"]);
    expect(found.change.map(({ from, to }) => [from.levels, to.levels])).toEqual([
      [{ reach: "far" }, { reach: "near" }],
    ]);
    expect(found.add.map((c) => c.proposal)).toEqual(["new"]);
    expect(found.leave.map((c) => c.proposal)).toEqual(["gone"]);
  });

  it("takes no answers for no answers", () => {
    expect(difference([{ proposal: "a" }], [agreed("a", {})]).keep).toHaveLength(1);
  });
});

describe("bestOf", () => {
  const swap = (proposal: string, gains: number[], for_all = false) => ({ proposal, gains, for_all });

  it("keeps one swap of each proposal, the largest first", () => {
    const best = bestOf([swap("a", [1, 1]), swap("b", [9, 0]), swap("a", [2, 1]), swap("a", [0, 1])]);
    expect(best.map((s) => [s.proposal, s.gains])).toEqual([
      ["b", [9, 0]],
      ["a", [2, 1]],
    ]);
  });

  it("prefers what everybody gains by to what brings more in all", () => {
    expect(bestOf([swap("a", [90, 0]), swap("a", [1, 1], true), swap("a", [80, 0])])[0]?.for_all).toBe(true);
  });
});

it("otherwise names the questions that are answered in another way, and no others", () => {
  const was = [
    { term: "Where", level: "Here" },
    { term: "When", level: "Soon" },
  ];
  expect(
    otherwise(was, [
      { term: "Where", level: "Here" },
      { term: "When", level: "Later" },
    ]),
  ).toEqual([{ term: "When", was: "Soon", now: "Later" }]);
});

describe("a swap", () => {
  it.each([
    ["adds what was not agreed", { proposal: "new", gains: [] }, "add"],
    ["changes what was agreed", { proposal: "old", gains: [] }, "change"],
    ["leaves it out", { proposal: "old", drop: true, gains: [] }, "leave"],
  ])("%s", (_, swap, want) => {
    expect(kindOf(swap, [agreed("old")])).toBe(want);
  });
});
