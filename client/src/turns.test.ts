// @vitest-environment node
import { describe, expect, it } from "vitest";

import type { Past, Turn } from "./protocol";
import { finished, fresh, pairs, rounds } from "./turns";

const began = (number: number, phase: string, round: number): Past => ({
  number,
  at: 1,
  events: [{ type: "started" }, { type: "round-began", phase, round }],
});

describe("rounds", () => {
  it("lists what began, the newest first, each once", () => {
    const past = [began(1, "talks", 1), began(2, "talks", 2), began(3, "summit", 1)];
    expect(rounds(past, { phase: "summit", round: 1 })).toEqual([
      { phase: "summit", round: 1 },
      { phase: "talks", round: 2 },
      { phase: "talks", round: 1 },
    ]);
  });

  it("knows the round that is played, though its beginning is not at hand", () => {
    expect(rounds([], { phase: "talks", round: 3 })).toEqual([{ phase: "talks", round: 3 }]);
  });

  it("is empty before the talks", () => {
    expect(rounds([], {})).toEqual([]);
  });
});

describe("a line", () => {
  const brief = { parties: ["nato", "russia"].map((party) => ({ party })) } as Parameters<typeof pairs>[0];

  it("is about any direction of trust", () => {
    expect(pairs(brief)).toEqual([
      { truster: "nato", trusted: "russia" },
      { truster: "russia", trusted: "nato" },
    ]);
  });

  it("begins with the newest round, and not before there is one", () => {
    expect(fresh([{ phase: "talks", round: 2 }], pairs(brief))).toEqual({
      ...{ phase: "talks", round: 2, truster: "nato", trusted: "russia", why: "" },
    });
    expect(fresh([], pairs(brief))).toBeUndefined();
  });

  it("is handed in once it says why", () => {
    const turn = (why: string): Turn => ({ phase: "talks", round: 1, truster: "a", trusted: "b", why });
    expect(finished([turn(" a lie "), turn("  "), turn("")])).toEqual([turn("a lie")]);
  });
});
