import { describe, expect, it } from "vitest";

import { h } from "../../i18n/host";
import type { Now, PlanView } from "../../protocol";
import { lesson, pace, reached, talks } from "./plan";

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
  it.each<[string, number, number]>([
    ["at the first minute of the briefing", minute, 0.12],
    ["between two parts", 10 * minute, 0.3],
    ["long after the end", 99 * minute, 1],
    ["before the tables opened", -9 * minute, 0],
  ])("marks how far it should be %s", (_, now, at) => {
    expect(lesson(plan, 1, now).at).toBeCloseTo(at);
  });

  it.each<[string, number, string[]]>([
    ["before anything", -1, ["ahead", "ahead", "ahead", "ahead"]],
    ["in the briefing", 1, ["past", "now", "ahead", "ahead"]],
    ["in the debrief", 3, ["past", "past", "past", "now"]],
  ])("says where the class is, whatever the clock says, %s", (_, at, states) => {
    expect(lesson(plan, at, 99 * minute).stretches.map((s) => s.state)).toEqual(states);
  });

  it("gives each part its share, and ends as late as the class is", () => {
    const { stretches, ends } = lesson(plan, 1, 0);
    expect(stretches.map((s) => s.wide)).toEqual([0.1, 0.2, 0.5, 0.2]);
    expect(stretches.map((s) => s.from)).toEqual([0, 0.1, expect.closeTo(0.3), 0.8]);
    expect(ends).toBe(48 * minute);
  });
});

describe("reached", () => {
  const briefing: Now = { stage: "briefing", voice: {} };
  const round: Now = { stage: "round", phase: "talks", voice: {} };
  const over: Now = { stage: "over", voice: {} };
  it.each<[string, Now[], number]>([
    ["nothing before the tables are set", [{ stage: "", voice: {} }], -1],
    ["the briefing, which the clock has left", [briefing, briefing], 1],
    ["the talks that most have begun", [round, round, briefing], 2],
    ["the earlier of two that are as common", [over, round], 2],
    ["the debrief of who is done", [over, over, round], 3],
  ])("is %s", (_, tables, want) => {
    expect(reached(plan, tables)).toBe(want);
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
