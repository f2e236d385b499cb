import { expect, it } from "vitest";

import { changed, rulesOf, type Rules } from "./rules";

const before = rulesOf({ names: "free", late: "seat", wait: true, absence: 60, idle: 0, ticket: ["Why?"] });

it("reads what a class leaves out as off", () => {
  expect(before).toEqual({
    ...{ late: "seat", wait: true, stand_in: false, bots: "", veil: false, absence: 60, idle: 0 },
    ticket: ["Why?", ""],
  });
});

it.each<[string, Partial<Rules>, object]>([
  ["nothing where nothing changed", {}, {}],
  ["a switch that was turned off", { wait: false }, { wait: false }],
  ["a veil that is put on", { veil: true }, { veil: true }],
  ["how bots play", { bots: "grit" }, { bots: "grit" }],
  ["several at once", { late: "wait", absence: 90 }, { late: "wait", absence: 90 }],
  ["never asking, as 0", { idle: 120 }, { idle: 120 }],
  [
    "the whole ticket where one question changed",
    { ticket: ["Why?", " How? "] },
    { ticket: ["Why?", "How?"] },
  ],
  ["no ticket where its questions were emptied", { ticket: ["", " "] }, { ticket: [] }],
])("sends %s", (_, after, want) => {
  expect(changed(before, { ...before, ...after })).toEqual(want);
});
