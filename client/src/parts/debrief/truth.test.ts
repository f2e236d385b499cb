import { describe, expect, it } from "vitest";

import type { Observed, PromiseTruth } from "../../protocol";
import { sample } from "./sample.testdata";
import { runs, tally, treatment, treatmentSeen } from "./truth";

const saw = (by: string, seen: Observed["seen"], found_out = false): Observed => ({
  by,
  of: "blue",
  proposal: "centre",
  round: 1,
  seen,
  ...(found_out ? { found_out } : {}),
});

describe("treatment", () => {
  it.each<[string, PromiseTruth, ReturnType<typeof treatment>]>([
    ["kept, with nothing said of it", { round: 1 }, { as: "kept", by: [] }],
    ["kept and seen", { round: 1, observed: [saw("red", "kept")] }, { as: "kept", by: [] }],
    [
      "kept where nobody could see",
      { round: 1, observed: [saw("red", "unseen")] },
      { as: "kept-unseen", by: [] },
    ],
    [
      "kept and seen by one of two",
      { round: 1, observed: [saw("red", "unseen"), saw("green", "kept")] },
      { as: "kept", by: [] },
    ],
    [
      "broken and seen",
      { round: 1, breached: ["blue"], observed: [saw("red", "broken")] },
      { as: "broken", by: ["red"] },
    ],
    [
      "broken, passed as kept, and found out",
      { round: 1, breached: ["blue"], observed: [saw("red", "unseen"), saw("red", "broken", true)] },
      { as: "found-out", by: ["red"] },
    ],
    [
      "broken and never known",
      { round: 1, breached: ["blue"], observed: [saw("red", "unseen")] },
      { as: "never-known", by: [] },
    ],
    [
      "kept while the other broke",
      { round: 1, breached: ["red"], observed: [saw("red", "kept")] },
      { as: "kept", by: [] },
    ],
  ])("is %s", (_, truth, want) => {
    expect(treatment(truth, "blue")).toEqual(want);
  });
});

describe("treatmentSeen", () => {
  it.each<[string, PromiseTruth, string, ReturnType<typeof treatmentSeen>]>([
    [
      "one's own breach, without a word of who knows",
      { round: 1, breached: ["blue"] },
      "blue",
      { as: "broken", by: [] },
    ],
    ["one's own word kept", { round: 1 }, "blue", { as: "kept", by: [] }],
    ["what one saw kept", { round: 1, observed: [saw("red", "kept")] }, "red", { as: "kept", by: [] }],
    [
      "what one saw broken",
      { round: 1, breached: ["blue"], observed: [saw("red", "broken")] },
      "red",
      { as: "broken", by: ["red"] },
    ],
    [
      "what one found out",
      { round: 1, breached: ["blue"], observed: [saw("red", "unseen"), saw("red", "broken", true)] },
      "red",
      { as: "found-out", by: ["red"] },
    ],
    [
      "nothing of what one did not see",
      { round: 1, observed: [saw("red", "unseen")] },
      "red",
      { as: "not-revealed", by: [] },
    ],
    ["nothing to whom nothing was shown", { round: 1 }, "", { as: "not-revealed", by: [] }],
  ])("says %s", (_, truth, eyes, want) => {
    expect(treatmentSeen(truth, "blue", eyes)).toEqual(want);
  });
});

describe("tally", () => {
  it("counts what was kept, and what was never known", () => {
    expect(tally(sample.promises, "red")).toEqual({ kept: 2, of: 2, neverKnown: 0 });
    expect(tally(sample.promises, "blue")).toEqual({ kept: 1, of: 2, neverKnown: 1 });
  });

  it("leaves out promises that did not bind the party", () => {
    expect(tally(sample.promises, "green").of).toBe(0);
  });
});

describe("runs", () => {
  const promise = (rounds: PromiseTruth[]) => ({ proposal: "centre", parties: ["red", "blue"], rounds });

  it("joins reckonings that came out the same", () => {
    expect(
      runs(promise([{ round: 2 }, { round: 3 }, { round: 4, breached: ["red"] }])).map((r) => [r.from, r.to]),
    ).toEqual([
      [2, 3],
      [4, 4],
    ]);
  });

  it("joins nothing across a gap", () => {
    expect(runs(promise([{ round: 2 }, { round: 4 }]))).toHaveLength(2);
  });
});
