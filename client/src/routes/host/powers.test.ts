import { describe, expect, it } from "vitest";

import { h } from "../../i18n/host";
import type { Now, TableSummary } from "../../protocol";
import { applies, coach, coaching, targets, undo, type Power } from "./powers";
import { seat, table } from "./sample.testdata";

const now = (over: Partial<Now>): Now => ({ stage: "round", voice: {}, ...over });
const clocks = [{ for: "round" as const, left: 60_000 }];

describe("applies", () => {
  it.each<[string, Power, Now, boolean]>([
    ["starts a table that reads", "start", now({ stage: "briefing" }), true],
    ["does not start one that plays", "start", now({}), false],
    ["pauses a round", "pause", now({}), true],
    ["does not pause twice", "pause", now({ paused: true }), false],
    ["lets a paused table go on", "resume", now({ paused: true }), true],
    ["gives time where a clock runs", "extend", now({ clocks }), true],
    ["gives none to a silence", "extend", now({ clocks: [{ for: "silence", left: 1 }] }), false],
    ["does not advance what is paused", "advance", now({ paused: true }), false],
    ["advances a reading", "advance", now({ stage: "reading" }), true],
    ["lets a table that waits go on", "advance", now({ stage: "waiting" }), true],
    ["awards nothing when the talks are over", "award", now({ stage: "over" }), false],
    ["leaves the hidden length of an aftermath alone", "rounds", now({ aftermath: true }), false],
    ["coaches before the talks", "coach", now({ stage: "briefing" }), true],
    ["coaches nobody when the talks are over", "coach", now({ stage: "over" }), false],
    ["reveals what is over", "reveal", now({ stage: "over" }), true],
    ["reveals nothing while the talks run", "reveal", now({}), false],
    ["reopens what is over", "reopen", now({ stage: "over" }), true],
    ["does not reopen twice", "reopen", now({ stage: "over", talk: true }), false],
    ["releases no news before the talks", "inject", now({ stage: "briefing" }), false],
    ["announces even after the end", "announce", now({ stage: "over" }), true],
    ["does not end what is over", "end", now({ stage: "over" }), false],
  ])("%s", (_, power, at, want) => {
    expect(applies(power, at)).toBe(want);
  });
});

describe("targets", () => {
  const tables = [
    table(1),
    table(2, now({ paused: true })),
    table(3),
    table(4, "round", { quarantined: true }),
    table(5, "over"),
    table(6, "over", { again: 5 }),
  ];
  const chosen = (...numbers: number[]) => tables.filter((t) => numbers.includes(t.table));

  it.each<[string, Power, TableSummary[], number[]]>([
    ["those that can take it, and none that cannot be read", "pause", tables, [1, 3]],
    ["of the chosen those that can take it", "pause", chosen(2, 3), [3]],
    ["for another play no group that has played again", "again", tables, [6]],
    ["no group that has, though its newer table is not chosen", "swap", chosen(5), []],
  ])("are %s", (_, power, of, want) => {
    expect(targets(power, of, tables)).toEqual(want);
  });
});

describe("undo", () => {
  it("turns pause, mute and hide around, and nothing that cannot be taken back", () => {
    expect(undo({ verb: "pause" })).toEqual({ verb: "resume" });
    expect(undo({ verb: "mute", seat: "head" })).toEqual({ verb: "mute", seat: "head", off: true });
    expect(undo({ verb: "hide", said: "head>all/1", off: true })).toEqual({
      verb: "hide",
      said: "head>all/1",
      off: false,
    });
    expect(undo({ verb: "award", truster: "a", trusted: "b", points: 500, reason: "" })).toMatchObject({
      points: -500,
    });
    expect(undo({ verb: "extend", by: 60_000, left: 0 })).toEqual({ verb: "extend", by: -60_000, left: 0 });
    expect(undo({ verb: "end" })).toBeUndefined();
  });
});

describe("the sentences of powers", () => {
  it.each([
    [[3], 7, "Clocks stand still at table 3."],
    [[2, 5], 7, "Clocks stand still at tables 2 and 5."],
    [[1, 2, 3], 3, "Clocks stand still at all 3 tables."],
    [[1], 1, "Clocks stand still at table 1."],
  ])("name tables %j of %i", (tables, of, want) => {
    expect(h.powers.done.pause(h.powers.chosen(tables, of))).toBe(want);
  });
});

describe("how bots play", () => {
  const hard = seat({ strategy: "hardliner", coached: true });
  const coached = (...seats: (typeof hard)[]) =>
    table(1, "round", { seats: Object.fromEntries(seats.entries()) });

  it.each<[string, TableSummary[], string | undefined]>([
    ["is the scenario's word where nobody coached", [coached(seat({ strategy: "grit" }), seat())], ""],
    ["is what the instructor said of all", [coached(hard, hard), coached(hard)], "hardliner"],
    ["is no one thing where seats differ", [coached(hard, seat())], undefined],
  ])("%s", (_, tables, want) => {
    expect(coaching(tables)).toBe(want);
  });

  it("is asked of one seat at a time too", () => {
    const tables = [coached(hard, seat({ seat: "third" }))];
    expect([coaching(tables, "head"), coaching(tables, "third")]).toEqual(["hardliner", ""]);
  });

  it("is said of a seat or of all, and left to the scenario by saying nothing", () => {
    expect(coach("grit", "head")).toEqual({ verb: "coach", seat: "head", strategy: "grit" });
    expect(coach("")).toEqual({ verb: "coach" });
  });
});
