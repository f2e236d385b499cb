import { describe, expect, it } from "vitest";

import { h } from "../../i18n/host";
import type { PlanView } from "../../protocol";
import { lesson, pace, talks } from "./plan";

const minute = 60_000;
const plan: PlanView = {
  began: 0,
  steps: [
    { kind: "joining", takes: 5 * minute, ends: 0 },
    { kind: "briefing", takes: 10 * minute, ends: 10 * minute },
    { kind: "phase", phase: "talks", takes: 25 * minute, ends: 35 * minute },
    { kind: "debrief", takes: 10 * minute, ends: 45 * minute },
  ],
  late: 3 * minute,
};

describe("lesson", () => {
  it.each<[string, number, string[], number]>([
    ["at the first minute of the briefing", minute, ["past", "now", "ahead", "ahead"], 0.12],
    ["between two parts", 10 * minute, ["past", "past", "now", "ahead"], 0.3],
    ["long after the end", 99 * minute, ["past", "past", "past", "past"], 1],
    ["before the tables opened", -9 * minute, ["ahead", "ahead", "ahead", "ahead"], 0],
  ])("stands right %s", (_, now, states, at) => {
    const drawn = lesson(plan, now);
    expect(drawn.stretches.map((s) => s.state)).toEqual(states);
    expect(drawn.at).toBeCloseTo(at);
  });

  it("gives each part its share, and ends as late as the class is", () => {
    const { stretches, ends } = lesson(plan, 0);
    expect(stretches.map((s) => s.wide)).toEqual([0.1, 0.2, 0.5, 0.2]);
    expect(stretches.map((s) => s.from)).toEqual([0, 0.1, expect.closeTo(0.3), 0.8]);
    expect(ends).toBe(48 * minute);
  });
});

describe("pace", () => {
  it.each([
    [0, "in time"],
    [29_000, "in time"],
    [3 * minute, "running 3 min late"],
    [-2 * minute, "2 min ahead"],
  ])("of %i ms is said: %s", (late, want) => {
    expect(h.plan.pace(pace(late))).toBe(want);
  });
});

it("a cut is named with what it saves", () => {
  expect(h.plan.cut("Talks", 2, 360_000)).toBe("Give Talks 2 rounds (saves 6 min)");
});

it("phases that follow each other are one stretch of talks to who plans", () => {
  const phase = (takes: number) => ({ kind: "phase" as const, takes });
  expect(talks([{ kind: "briefing", takes: 1 }, phase(2), phase(3), { kind: "debrief", takes: 4 }])).toEqual([
    { kind: "briefing", takes: 1 },
    phase(5),
    { kind: "debrief", takes: 4 },
  ]);
});
