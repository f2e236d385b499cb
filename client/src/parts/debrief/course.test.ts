import { describe, expect, it } from "vitest";

import { apart, course, turns, valueAt } from "./course";
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
  it("numbers the largest changes in the order of time, and leaves out small ones", () => {
    expect(turns(course(sample)).map((t) => [t.n, t.line.id])).toEqual([
      [1, "red>blue/1"],
      [2, "red>blue/2"],
    ]);
  });

  it("prefers the larger change where not all fit", () => {
    expect(turns(course(sample), 1).map((t) => t.line.id)).toEqual(["red>blue/2"]);
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
