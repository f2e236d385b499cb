import type { SeatView, TableSummary } from "../../protocol";

/** What wants the instructor's eye at a table, most pressing first. */
export type Need =
  | { kind: "broken"; table: number }
  | { kind: "away"; table: number; seat: SeatView }
  | { kind: "draft"; table: number }
  | { kind: "ready"; table: number }
  | { kind: "idle"; table: number; since: number };

/** How long nobody moves before it is worth a look, in milliseconds. */
export const quiet = 180_000;

/** needs lists what wants the instructor's eye; now is the server's clock. */
export function needs(tables: readonly TableSummary[], now: number): Need[] {
  const list = tables.flatMap((t): Need[] => {
    if (t.quarantined) return [{ kind: "broken", table: t.table }];
    if (t.now.stage === "over" || t.now.stage === "") return [];
    const people = t.seats.filter((s) => s.held && !s.bot);
    const found: Need[] = people
      .filter((s) => s.away)
      .map((seat) => ({ kind: "away", table: t.table, seat }));
    if (t.drafts) found.push({ kind: "draft", table: t.table });
    if (t.now.stage === "briefing") {
      const here = t.seats.filter((s) => s.held && !s.away);
      if (here.length > 0 && here.every((s) => s.ready)) found.push({ kind: "ready", table: t.table });
    }
    if (t.now.stage === "round" && !t.now.paused && t.active > 0 && now - t.active > quiet) {
      found.push({ kind: "idle", table: t.table, since: t.active });
    }
    return found;
  });
  const rank = { broken: 0, away: 1, draft: 2, ready: 3, idle: 4 } satisfies Record<Need["kind"], number>;
  return list.sort((a, b) => rank[a.kind] - rank[b.kind] || a.table - b.table);
}
