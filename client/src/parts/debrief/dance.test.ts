import { describe, expect, it } from "vitest";

import { dance as words } from "../../i18n/debriefdance.en";
import type { DanceKind, DanceStep, Points } from "../../protocol";
import { changeOf, counted, direction, example, kinds } from "./dance";

const step = (over: Partial<DanceStep>): DanceStep => ({
  ...{ offer: 1, party: "red", to: ["blue", "green"], round: 1, phase: "talks", step: "silent", utility: {} },
  ...over,
});

/** kindOf is the table of the rules: what a step is called by what it changes. */
function kindOf(own: Points, others: Points): DanceKind {
  if (own > 0) return others > 0 ? "fortunate" : "selfish";
  if (others < 0) return "unfortunate";
  if (own < 0) return "concession";
  return others > 0 ? "nice" : "silent";
}

describe("a step", () => {
  it("adds up what it changes for all to whom it is put, and for nobody else", () => {
    const gains = { red: -200, blue: 300, green: 100, grey: 5000 };
    expect(changeOf(step({ gains }))).toEqual({ own: -200, others: 400 });
  });

  it("that opens changes nothing", () => {
    expect(changeOf(step({ step: "opening" }))).toBeUndefined();
  });

  it.each([
    [
      { own: -5, others: 70 },
      { x: 1, y: -1 },
    ],
    [
      { own: 0, others: -1 },
      { x: -1, y: 0 },
    ],
    [
      { own: 3, others: 0 },
      { x: 0, y: 1 },
    ],
  ])("%j is drawn as %j", (change, want) => {
    expect(direction(change)).toEqual(want);
  });
});

describe("the legend", () => {
  it.each(kinds.filter((k) => k !== "opening"))("draws %s as what it is", (kind) => {
    const { own, others } = example(kind) ?? { own: 0, others: 0 };
    expect(kindOf(own, others)).toBe(kind);
  });

  it("explains every kind in a sentence", () => {
    expect(Object.keys(words.means).sort()).toEqual([...kinds].sort());
    for (const sentence of Object.values(words.means)) expect(sentence).toMatch(/^[A-Z].{20,}\.$/);
  });
});

it("counted counts the steps of each party, and leaves out who made none", () => {
  const sums = counted(
    [step({ step: "nice" }), step({ step: "nice" }), step({ step: "selfish" })],
    ["red", "blue"],
  );
  expect(sums).toHaveLength(1);
  expect(sums[0]).toMatchObject({ party: "red", all: 3, counts: { nice: 2, selfish: 1, silent: 0 } });
});
