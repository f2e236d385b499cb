import type { EndingID, ForkPlay, PartyID, Points, RoleBrief, SeatID, Strategy } from "../../../protocol";

/** How the bots of some parties play; the others, and those at "", as the scenario says. */
export type Ways = Readonly<Partial<Record<PartyID, Strategy | "">>>;

/** castOf says for every seat whose party plays in a way of its own which that is. */
export function castOf(roles: readonly RoleBrief[], ways: Ways): Record<SeatID, Strategy> {
  return Object.fromEntries(
    roles.flatMap(({ seat, party }): [SeatID, Strategy][] => {
      const way = ways[party];
      return way ? [[seat, way]] : [];
    }),
  );
}

/** How often the plays came to an ending. */
export interface Came {
  ending: EndingID;
  plays: number;
}

/** came counts the endings of plays, the most common first; what really happened is counted among them, if only as none. */
export function came(plays: readonly ForkPlay[], really: EndingID | undefined): Came[] {
  const list: Came[] = really ? [{ ending: really, plays: 0 }] : [];
  for (const { ending } of plays) {
    const known = list.find((c) => c.ending === ending);
    if (known) known.plays++;
    else list.push({ ending, plays: 1 });
  }
  return list.sort((a, b) => b.plays - a.plays);
}

/** Where the plays lie, for one party and one score. */
export interface Range {
  low: Points;
  mean: Points;
  high: Points;
}

/** range is where the plays lie; undefined where none tells. */
export function range(plays: readonly ForkPlay[], party: PartyID, what: "deal" | "trust"): Range | undefined {
  const values = plays.flatMap((p) => p.parties[party]?.[what] ?? []);
  if (values.length === 0) return undefined;
  const mean = Math.round(values.reduce((sum, v) => sum + v, 0) / values.length);
  return { low: Math.min(...values), mean, high: Math.max(...values) };
}
