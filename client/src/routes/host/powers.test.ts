import { describe, expect, it } from "vitest";

import { h } from "../../i18n/host";
import type { Now, TableSummary } from "../../protocol";
import { applies, targets, undo, type Power } from "./powers";

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
    ["releases no news before the talks", "inject", now({ stage: "briefing" }), false],
    ["announces even after the end", "announce", now({ stage: "over" }), true],
    ["does not end what is over", "end", now({ stage: "over" }), false],
  ])("%s", (_, power, at, want) => {
    expect(applies(power, at)).toBe(want);
  });
});

describe("targets", () => {
  const table = (n: number, over: Partial<Now>, quarantined = false): TableSummary => ({
    ...{ table: n, now: now(over), seats: [], trust: [], agreed: 0, offers: 0, active: 0 },
    ...(quarantined ? { quarantined } : {}),
  });
  const tables = [table(1, {}), table(2, { paused: true }), table(3, {}), table(4, {}, true)];

  it("takes all that can take it where none is chosen, and no table that cannot be read", () => {
    expect(targets("pause", tables, new Set())).toEqual([1, 3]);
  });

  it("takes of the chosen those that can take it", () => {
    expect(targets("pause", tables, new Set([2, 3]))).toEqual([3]);
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
