import { describe, expect, it } from "vitest";

import type { PossibleResult, Results } from "../../protocol";
import { edgeOf, plot, reach, together, type Dot } from "./plot";
import { sample } from "./sample.testdata";

const possible = sample.possible as PossibleResult;

const score = (utility: number) => ({ utility, deal: 0, trust: 0, total: 0 });
const results: Results = {
  tables: [
    { table: 1, ending: "peace", parties: { red: score(4150), blue: score(900) } },
    { table: 2, ending: "peace", parties: { red: score(3000), blue: score(1500) } },
    { table: 3, ending: "war", marked: true, parties: { red: score(100), blue: score(100) } },
  ],
  before: [{ ending: "peace", parties: { red: score(2000), blue: score(2000) } }],
};

describe("edgeOf", () => {
  it.each([
    [
      "keeps what nothing exceeds, from left to right",
      [
        [3, 1],
        [1, 3],
        [2, 2],
      ],
      [
        [1, 3],
        [2, 2],
        [3, 1],
      ],
    ],
    [
      "drops what another exceeds",
      [
        [1, 1],
        [2, 2],
      ],
      [[2, 2]],
    ],
    [
      "drops what another equals in one way and exceeds in the other",
      [
        [2, 1],
        [2, 2],
        [1, 2],
      ],
      [[2, 2]],
    ],
    [
      "keeps one of two that are the same",
      [
        [2, 2],
        [2, 2],
      ],
      [[2, 2]],
    ],
    ["is empty where there is nothing", [], []],
  ])("%s", (_, spots, want) => {
    expect(edgeOf(spots.map(([x = 0, y = 0]) => ({ x, y })))).toEqual(want.map(([x, y]) => ({ x, y })));
  });
});

describe("plot", () => {
  it("puts this table where it came to, and where it would have had all kept their word", () => {
    const dots = plot({ possible }, "red", "blue")?.dots ?? [];
    expect(dots.find((d) => d.kind === "here")).toMatchObject({ x: 4150, y: 900 });
    expect(dots.find((d) => d.kind === "agreed")).toMatchObject({ x: 4400, y: 700 });
  });

  it("turns the axes on request", () => {
    const dots = plot({ possible }, "blue", "red")?.dots ?? [];
    expect(dots.find((d) => d.kind === "here")).toMatchObject({ x: 900, y: 4150 });
    expect(plot({ possible }, "blue", "red")?.walkAway).toEqual({ x: 1000, y: 2000 });
  });

  it("shows the other tables by number, this one once, and those before without a name", () => {
    const dots = plot({ possible, results, table: 1 }, "red", "blue")?.dots ?? [];
    expect(dots.filter((d) => d.kind === "other").map((d) => [d.label, d.marked])).toEqual([
      ["2", false],
      ["3", true],
    ]);
    expect(dots.filter((d) => d.kind === "before").map((d) => d.label)).toEqual([""]);
  });

  it("marks what theories pick by a letter", () => {
    const theory = {
      ...{ outcomes: "8", zone: 0, opposed: 0, win_win: 0 },
      solutions: [{ name: "nash", points: [{ package: [], utility: [4000, 2000] }], ties: 1, distance: 0 }],
    };
    const dots = plot({ possible, theory }, "red", "blue")?.dots ?? [];
    expect(dots.find((d) => d.kind === "solution")).toMatchObject({ x: 4000, y: 2000, label: "N" });
  });

  it("tells the edge of two parties from what lies behind it", () => {
    const three: PossibleResult = {
      ...possible,
      parties: [...possible.parties, { ...possible.parties[0], party: "green" } as never],
      frontier: [
        [5, 5, 1],
        [4, 4, 9],
      ],
    };
    const shown = plot({ possible: three }, "red", "blue");
    expect(shown?.edge).toEqual([{ x: 5, y: 5 }]);
    expect(shown?.behind).toEqual([{ x: 4, y: 4 }]);
    expect(plot({ possible: three }, "red", "green")?.edge).toHaveLength(2);
  });

  it("is nothing for a party that the table does not have", () => {
    expect(plot({ possible }, "red", "green")).toBeUndefined();
  });
});

describe("together", () => {
  const table = (n: number, x: number, marked = false): Dot => ({
    ...{ kind: "other", label: String(n), tables: [n], x, y: 0, marked },
  });
  const near = (a: Dot, b: Dot) => Math.abs(a.x - b.x) < 10;

  it("joins tables whose numbers would hide one another, and no others", () => {
    const joined = together([table(2, 0), table(1, 5), table(3, 50)], near);
    expect(joined.map((d) => d.label)).toEqual(["1, 2", "3"]);
  });

  it("is marked only where all its tables are", () => {
    expect(together([table(1, 0, true), table(2, 0)], near)[0]?.marked).toBe(false);
    expect(together([table(1, 0, true), table(2, 0, true)], near)[0]?.marked).toBe(true);
  });

  it("joins what several theories pick, each letter once", () => {
    const pick = (label: string, x: number): Dot => ({ kind: "solution", label, x, y: 0 });
    const joined = together([pick("N", 0), pick("N", 1), pick("W", 2), pick("E", 40)], near);
    expect(joined.map((d) => d.label)).toEqual(["N, W", "E"]);
  });

  it("never hides this table behind another", () => {
    const here: Dot = { kind: "here", label: "", x: 0, y: 0 };
    expect(together([table(1, 0), here], near).map((d) => d.kind)).toEqual(["other", "here"]);
  });

  it("leaves what it was given as it was", () => {
    const given = [table(1, 0), table(2, 0)];
    together(given, near);
    expect(given.map((d) => d.label)).toEqual(["1", "2"]);
  });
});

it("an axis has air at both ends, also where all values are the same", () => {
  expect(reach([0, 1000])).toEqual([-100, 1100]);
  expect(reach([500, 500])).toEqual([400, 600]);
});
