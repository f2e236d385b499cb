import { expect, it } from "vitest";

import { mostLines, readLines } from "./roster";

it.each([
  ["a name a line", "Ada\nBen", [{ name: "Ada" }, { name: "Ben" }]],
  [
    "groups after a comma, semicolon or tab",
    "Ada, red\r\nBen;blue\nCleo\tred",
    [
      { name: "Ada", group: "red" },
      { name: "Ben", group: "blue" },
      { name: "Cleo", group: "red" },
    ],
  ],
  ["no empty line, nor a group without a name", "\n  \n, red\nAda,\n", [{ name: "Ada" }]],
])("reads %s", (_, text, want) => {
  expect(readLines(text)).toEqual(want);
});

it("stops at the number that is taken at once", () => {
  expect(readLines("Ada\n".repeat(mostLines + 5))).toHaveLength(mostLines);
});
