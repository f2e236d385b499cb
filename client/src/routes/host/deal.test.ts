import { describe, expect, it } from "vitest";

import { h } from "../../i18n/host";
import { batches } from "./deal";

const seven = [{}, {}, ...Array.from({ length: 5 }, () => ({ optional: true }))];
const two = [{}, {}];

describe("batches", () => {
  it.each([
    ["14 people at tables of 2", 14, 2, two, false, [{ tables: 7, people: 2, bots: 0 }]],
    [
      "15 people at tables of 2",
      15,
      2,
      two,
      false,
      [
        { tables: 7, people: 2, bots: 0 },
        { tables: 1, people: 1, bots: 1 },
      ],
    ],
    [
      "10 people at tables of at most 4, as even as they divide",
      10,
      4,
      seven,
      false,
      [
        { tables: 1, people: 4, bots: 0 },
        { tables: 2, people: 3, bots: 0 },
      ],
    ],
    ["the optional seats filled", 3, 3, seven, true, [{ tables: 1, people: 3, bots: 4 }]],
    ["nobody", 0, 2, two, false, []],
    ["more at a table than there are seats", 4, 3, two, false, []],
  ])("says what follows for %s", (_, people, perTable, roles, fill, want) => {
    expect(batches(people, perTable, roles, fill)).toEqual(want);
  });
});

describe("the sentence of a deal", () => {
  it.each([
    [14, 2, two, false, "14 people: 7 tables of 2 people, with no bots."],
    [15, 2, two, false, "15 people: 7 tables of 2 people, with no bots; 1 table of one person, with 1 bot."],
    [6, 3, seven, true, "6 people: 2 tables of 3 people, with 4 bots at each."],
    [1, 2, two, false, "1 person: 1 table of one person, with 1 bot."],
  ])("%i people, at most %i at a table", (people, perTable, roles, fill, want) => {
    expect(h.deal.says(people, batches(people, perTable, roles, fill))).toBe(want);
  });
});
