import { describe, expect, it } from "vitest";

import type { TableResult } from "../../../protocol";
import { classView, table } from "../sample.testdata";
import { compared, endings, plainly, resultsOf, spanOf, spoken, totalOf, whys } from "./results";

const result = (n: number, ending = "peace", over: Partial<TableResult> = {}): TableResult => ({
  ...{ table: n, ending },
  parties: {
    red: { utility: 1000, deal: 2000, trust: 4000, total: 3000 },
    blue: { utility: 500, deal: 0, trust: 2000, total: 1000 },
  },
  ...over,
});

describe("resultsOf", () => {
  const view = classView({
    tables: {
      1: table(1, "over", { result: result(1), veiled: true }),
      2: table(2),
      3: table(3, "over", { result: result(3), again: 1 }),
    },
    survey: { all: { answers: 2, items: {} }, tables: { 3: { answers: 2, items: { "self-true": 600 } } } },
    before: [{ ending: "war", parties: {} }],
  });

  it("lists the tables that are over, those too that keep secrets, with what people answered there", () => {
    const { tables } = resultsOf(view);
    expect(tables.map((t) => [t.table, t.again, t.survey?.answers])).toEqual([
      [1, undefined, undefined],
      [3, 1, 2],
    ]);
  });

  it("has the classes before and the class's own means", () => {
    expect(resultsOf(view).before).toHaveLength(1);
    expect(resultsOf(view).survey?.answers).toBe(2);
  });
});

it("tables whose trust was changed by hand are not compared", () => {
  expect(compared([result(1), result(2, "peace", { marked: true })]).map((t) => t.table)).toEqual([1]);
});

it("endings are counted, the most common first", () => {
  expect(endings([result(1, "war"), result(2), result(4)])).toEqual([
    { ending: "peace", tables: [2, 4] },
    { ending: "war", tables: [1] },
  ]);
});

it("what a table has is the mean of its parties", () => {
  expect(totalOf(result(1))).toBe(2000);
});

it("an ending whose title nobody has told is read from its id", () => {
  expect(plainly("cold-peace")).toBe("Cold peace");
});

it("tells why a table came out so by the two things that tell most, beside what was possible", () => {
  const asks = (["found-out", "better-package", "walk-out", "untold"] as const).map((code) => ({ code }));
  expect(whys(asks).map((ask) => ask.code)).toEqual(["found-out", "walk-out"]);
});

it("says in words where tables stand", () => {
  expect(spoken([result(4)], "red", "blue")).toBe("Table 4: 10, 5.");
});

it("has an axis on which every value lies, and 0", () => {
  expect(spanOf([1200, -300, 800])).toEqual([-300, 1200]);
  expect(spanOf([500])).toEqual([0, 500]);
  expect(spanOf([])).toEqual([0, 0]);
});
