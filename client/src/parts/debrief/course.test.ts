import { describe, expect, it } from "vitest";

import type { HostileAct, TurningPoint } from "../../protocol";
import { apart, course, friendly, sideOf, spans, turns, valueAt } from "./course";
import { sample, trustLine } from "./sample.testdata";

describe("course", () => {
  const way = course(sample);

  it("gives every round the same width and spreads its changes over it", () => {
    expect(way.end).toBe(2);
    expect(way.tracks.map((t) => t.steps.map((s) => s.at))).toEqual([[1 / 3, 1.5], [2 / 3]]);
  });

  it("says which rounds a phase took", () => {
    expect(way.stretches).toEqual([
      { phase: "talks", from: 0, to: 1 },
      { phase: "after", from: 1, to: 2 },
    ]);
  });

  it("keeps what moved trust after the last reckoning, past the last mark", () => {
    const late = trustLine({ id: "red>blue/3", order: 4, before: 3100, after: 3000 });
    const [red, blue] = sample.trust;
    if (!red || !blue) throw new Error("the sample has two directions");
    const longer = course({ ...sample, trust: [{ ...red, value: 3000, lines: [...red.lines, late] }, blue] });
    expect(longer.end).toBe(3);
    expect(longer.tracks[0]?.steps.at(-1)?.at).toBe(2.5);
  });

  it("is as wide as one round where nothing was ever reckoned", () => {
    expect(course({ trust: [], rounds: [] })).toEqual({ tracks: [], marks: [], end: 1, stretches: [] });
  });

  it("knows how high a track stood at any time", () => {
    const [red] = way.tracks;
    if (!red) throw new Error("the sample has a track");
    expect([0, 1, 2].map((at) => valueAt(red, at))).toEqual([4000, 4400, 3100]);
  });
});

describe("turns", () => {
  const at = (line: string, rank: number, change: number): TurningPoint => ({
    ...{ line, rank, change, round: 1, phase: "talks", truster: "red", trusted: "blue" },
  });
  const picked = [at("red>blue/1", 2, 400), at("red>blue/2", 1, -1300)];

  it("numbers what the rules picked in the order of time", () => {
    expect(turns(course(sample), picked).map((t) => [t.n, t.line.id])).toEqual([
      [1, "red>blue/1"],
      [2, "red>blue/2"],
    ]);
  });

  it("shows those of the highest rank where not all fit", () => {
    expect(turns(course(sample), picked, 1).map((t) => [t.n, t.line.id])).toEqual([[1, "red>blue/2"]]);
  });
});

describe("sideOf", () => {
  it("leaves the trust of a party, or the trust in it", () => {
    const way = course(sample);
    const pairs = (of: boolean) =>
      sideOf(way, { party: "red", of }).tracks.map((t) => `${t.truster}>${t.trusted}`);
    expect(pairs(true)).toEqual(["red>blue"]);
    expect(pairs(false)).toEqual(["blue>red"]);
  });

  it("has turning points of its own", () => {
    const at = (line: string, rank: number): TurningPoint => ({
      ...{ line, rank, change: 400, round: 1, phase: "talks", truster: "", trusted: "" },
    });
    const blue = sideOf(course(sample), { party: "blue", of: true });
    expect(turns(blue, [at("red>blue/2", 1), at("blue>red/1", 6)], 1).map((t) => t.line.id)).toEqual([
      "blue>red/1",
    ]);
  });
});

describe("friendly", () => {
  it("finds the steps of a run on the trust in whoever took them, and nowhere else", () => {
    const [red, blue] = sample.trust;
    if (!red || !blue) throw new Error("the sample has two directions");
    const step = (id: string, order: number) =>
      trustLine({ id, order, before: 2700, after: 2900, gesture: "visit" });
    const way = course({
      ...sample,
      trust: [
        { ...red, lines: [...red.lines, step("red>blue/3", 4)] },
        { ...blue, lines: [...blue.lines, step("blue>red/2", 5)] },
      ],
    });
    const found = friendly(way, [{ party: "red", gestures: ["visit", "gift"] }]);
    expect(found.map((f) => f.step.line.id)).toEqual(["blue>red/2"]);
  });
});

describe("spans", () => {
  const act = (round: number, known = round): HostileAct => ({ by: "red", against: "blue", round, known });

  it("reach from the first act to where the last was known", () => {
    expect(spans(course(sample), [{ parties: ["red", "blue"], acts: [act(1), act(1, 2)] }])).toEqual([
      { from: 0, to: 2, first: 1, last: 2 },
    ]);
  });

  it("leave out what was never reckoned", () => {
    expect(spans(course(sample), [{ parties: ["red", "blue"], acts: [act(3), act(4)] }])).toEqual([]);
  });
});

describe("apart", () => {
  it.each([
    ["leaves alone what is far apart", [10, 50], [10, 50]],
    ["moves what is too close", [40, 40], [40, 58]],
    ["keeps within the lower edge", [95, 98], [82, 100]],
    ["keeps the order of the lines", [60, 20, 25], [60, 20, 38]],
  ])("%s", (_, heights, want) => {
    expect(apart(heights, 18, 0, 100)).toEqual(want);
  });
});
