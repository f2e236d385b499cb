import type { Move, Now, TableSummary } from "../../protocol";

/** What an instructor may do to tables, in the order of the buttons. */
export const powers = ["start", "pause", "resume", "extend", "advance", "inject", "announce", "end"] as const;
/** One of them. */
export type Power = (typeof powers)[number];

/** applies says whether a table can take a power now. The server decides; this only greys out what it would refuse. */
export function applies(power: Power, now: Now): boolean {
  const { stage, paused = false } = now;
  const running = stage === "round" || stage === "reading";
  switch (power) {
    case "start":
      return stage === "briefing";
    case "pause":
      return !paused && stage !== "over" && stage !== "";
    case "resume":
      return paused;
    case "extend":
      return (now.clocks ?? []).some((c) => c.for !== "silence");
    case "advance":
      return running && !paused;
    case "inject":
      return running;
    case "announce":
      return stage !== "";
    case "end":
      return stage !== "over" && stage !== "";
    default:
      return power satisfies never;
  }
}

/** targets returns the numbers of the chosen tables (none chosen: of all) that can take a power now. */
export function targets(
  power: Power,
  tables: readonly TableSummary[],
  chosen: ReadonlySet<number>,
): number[] {
  return tables
    .filter((t) => !t.quarantined && (chosen.size === 0 || chosen.has(t.table)) && applies(power, t.now))
    .map((t) => t.table);
}

/** The move that takes back what a move of the instructor did, if one does. */
export function undo(move: Move): Move | undefined {
  switch (move.verb) {
    case "pause":
      return { verb: "resume" };
    case "resume":
      return { verb: "pause" };
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
