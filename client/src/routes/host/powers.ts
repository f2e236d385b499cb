import type { BotView, CoachMove, Move, Now, Strategy, TableSummary } from "../../protocol";

/** What an instructor may do to tables at any moment of a lesson, in the order of the buttons. */
export const bar = ["start", "pause", "resume", "advance", "extend", "inject", "announce", "end"] as const;
/** What is wanted now and then. */
export const more = ["reveal", "award", "rounds", "coach", "reopen", "reclose", "again", "swap"] as const;
/** One of them. */
export type Power = (typeof bar)[number] | (typeof more)[number];

/** applies says whether a table can take a power now. The server decides; this only greys out what it would refuse. */
export function applies(power: Power, now: Now): boolean {
  const { stage, paused = false } = now;
  const over = stage === "over";
  const talks = stage === "round" || stage === "closed" || stage === "reading" || stage === "waiting";
  switch (power) {
    case "start":
      return stage === "briefing";
    case "pause":
      return !paused && !over && stage !== "";
    case "resume":
      return paused;
    case "extend":
      return (now.clocks ?? []).some((c) => c.for !== "silence");
    case "advance":
      return talks && stage !== "closed" && !paused;
    case "inject":
      return stage === "round" || stage === "reading";
    case "announce":
      return stage !== "";
    case "coach":
    case "end":
      return !over && stage !== "";
    case "reveal":
      return over;
    case "award":
      return talks;
    case "rounds":
      return (talks || stage === "briefing") && !now.aftermath;
    case "reopen":
      return over && !now.talk;
    case "reclose":
      return over && (now.talk ?? false);
    case "again":
    case "swap":
      return over;
    default:
      return power satisfies never;
  }
}

/** targets returns the numbers of those tables that can take a power now; all are the tables of the class. */
export function targets(
  power: Power,
  tables: readonly TableSummary[],
  all: readonly TableSummary[] = tables,
): number[] {
  const once = power === "again" || power === "swap"; // a group plays anew from its newest table alone
  const replayed = new Set(once ? all.map((t) => t.again) : []);
  return tables
    .filter((t) => !t.quarantined && !replayed.has(t.table) && applies(power, t.now))
    .filter((t) => power !== "reveal" || t.veiled)
    .map((t) => t.table);
}

/** own is how the instructor has a bot play a seat; "" leaves it to the scenario. */
export const own = (bot: BotView): Strategy | "" => (bot.coached ? bot.strategy : "");

/** coach has bots play a seat, or every seat of a table, by a strategy. */
export const coach = (strategy: Strategy | "", seat?: string): CoachMove => ({
  verb: "coach",
  ...(seat ? { seat } : {}),
  ...(strategy ? { strategy } : {}),
});

/** coaching returns how bots play in one seat, or in all seats, of some tables, if in all alike. */
export function coaching(tables: readonly TableSummary[], seat = ""): Strategy | "" | undefined {
  const all = new Set(
    tables.flatMap((t) =>
      Object.values(t.seats)
        .filter((s) => seat === "" || s.seat === seat)
        .map(own),
    ),
  );
  return all.size === 1 ? [...all][0] : undefined;
}

/** The move that takes back what a move of the instructor did, if one does. */
export function undo(move: Move): Move | undefined {
  switch (move.verb) {
    case "pause":
      return { verb: "resume" };
    case "resume":
      return { verb: "pause" };
    case "start":
      return { verb: "pause" }; // the nearest there is: it gives time to think
    case "award":
      return { ...move, points: -move.points };
    case "extend":
      return { ...move, by: -move.by };
    case "stand-in":
      return { verb: "stand-in", seat: move.seat, off: !move.off };
    case "mute":
      return { verb: "mute", seat: move.seat, off: !move.off };
    case "hide":
      return { verb: "hide", said: move.said, off: !move.off };
    case "reopen":
      return { verb: "reopen", off: !move.off };
    default:
      return undefined;
  }
}
