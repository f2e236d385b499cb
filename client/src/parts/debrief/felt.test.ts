import { readFileSync } from "node:fs";

import { expect, it } from "vitest";

import { items, meanOf, spread } from "./felt";

const schema = JSON.parse(readFileSync("../server/protocol/protocol.schema.json", "utf8"));

it("the survey asks every item that the server takes, once", () => {
  expect([...items].sort()).toEqual([...schema.$defs.SurveyItem.enum].sort());
});

it.each([
  ["the mean of both items", { "self-true": 6, "self-able": 3 }, 4.5],
  ["the one item that was answered", { "self-able": 3 }, 3],
  ["nothing where neither was", { "bond-again": 7 }, undefined],
])("meanOf is %s", (_, answers, want) => {
  expect(meanOf(answers, "self")).toBe(want);
});

it("spread puts means on the scale of the answers", () => {
  expect(spread({ answers: 2, items: { "self-true": 450 } })).toEqual({ "self-true": 4.5 });
});
