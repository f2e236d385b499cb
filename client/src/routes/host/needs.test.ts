import { expect, it } from "vitest";

import type { Now, SeatView, TableSummary } from "../../protocol";
import { needs, quiet } from "./needs";

const seat = (over: Partial<SeatView> = {}): SeatView => ({
  seat: "head",
  party: "red",
  name: "Ada",
  held: true,
  ...over,
});

const table = (n: number, stage: Now["stage"], over: Partial<TableSummary> = {}): TableSummary => ({
  ...{
    table: n,
    now: { stage, voice: {} },
    seats: [seat()],
    trust: [],
    agreed: 0,
    offers: 0,
    active: 1_000_000,
  },
  ...over,
});

const at = 1_000_000 + 60_000;

it.each<[string, TableSummary[], number, [string, number][]]>([
  ["a table that moves", [table(1, "round")], at, []],
  ["a person who is away", [table(1, "round", { seats: [seat({ away: true })] })], at, [["away", 1]]],
  ["a bot, which is never away", [table(1, "round", { seats: [seat({ away: true, bot: true })] })], at, []],
  ["nobody moving for long", [table(1, "round")], 1_000_000 + quiet + 1, [["idle", 1]]],
  [
    "a pause, however long",
    [table(1, "round", { now: { stage: "round", paused: true, voice: {} } })],
    at * 2,
    [],
  ],
  [
    "all who are here having read",
    [table(1, "briefing", { seats: [seat({ ready: true })] })],
    at,
    [["ready", 1]],
  ],
  ["a draft that waits to be valued", [table(1, "round", { drafts: 1 })], at, [["draft", 1]]],
  ["a table that is over", [table(1, "over", { seats: [seat({ away: true })] })], at, []],
  [
    "several, the most pressing first",
    [table(1, "round", { seats: [seat({ away: true })] }), table(2, "round", { quarantined: true })],
    at,
    [
      ["broken", 2],
      ["away", 1],
    ],
  ],
])("needs names %s", (_, tables, now, want) => {
  expect(needs(tables, now).map((n) => [n.kind, n.table])).toEqual(want);
});
