import { describe, expect, it } from "vitest";

import type { PromiseResult } from "../../protocol";
import { difference, kindOf } from "./better";

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

describe("a swap", () => {
  it.each([
    ["adds what was not agreed", { proposal: "new", gains: [] }, "add"],
    ["changes what was agreed", { proposal: "old", gains: [] }, "change"],
    ["leaves it out", { proposal: "old", drop: true, gains: [] }, "leave"],
  ])("%s", (_, swap, want) => {
    expect(kindOf(swap, [agreed("old")])).toBe(want);
  });
});
