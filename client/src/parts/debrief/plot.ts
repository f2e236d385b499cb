import type { PartyID, PartyPossible, Points, PossibleResult, Results, TheoryResult } from "../../protocol";

/** A point in the plane of two parties' points. */
export interface Spot {
  x: Points;
  y: Points;
}

/** What a point stands for. Each kind has a shape of its own, so that colour never stands alone. */
export type Kind = "here" | "agreed" | "better" | "other" | "before" | "solution";

/** A point with what it stands for; label is what is written on it, or "". */
export interface Dot extends Spot {
  kind: Kind;
  label: string;
  /** The numbers of the tables, where it stands for some. */
  tables?: number[];
  marked?: boolean;
}

/** What can be drawn of two parties. */
export interface Plot {
  /** The frontier from left to right, as far as these two parties go. */
  edge: Spot[];
  /** What lies on the frontier of all parties, but behind that edge. */
  behind: Spot[];
  dots: Dot[];
  /** Where each is left without a deal, as far as it is known. */
  walkAway: Spot | undefined;
}

/** The letters that stand on what theories of bargaining pick. */
export const letters: Readonly<Record<string, string>> = {
  nash: "N",
  "kalai-smorodinsky": "K",
  egalitarian: "E",
  welfare: "W",
};

/** edgeOf returns the spots that no other exceeds in both directions, from left to right, each once. */
export function edgeOf(spots: readonly Spot[]): Spot[] {
  const sorted = [...spots].sort((a, b) => b.x - a.x || b.y - a.y);
  const edge: Spot[] = [];
  let highest = -Infinity;
  for (const spot of sorted) {
    if (spot.y <= highest) continue;
    highest = spot.y;
    edge.push(spot);
  }
  return edge.reverse();
}

/** Everything that a plot can be made of. */
export interface Sources {
  possible: PossibleResult;
  results?: Results | undefined;
  theory?: TheoryResult | undefined;
  /** The number of this table, whose result is drawn from possible alone. */
  table?: number | undefined;
}

/** plot lays out what was possible on the axes of two parties. */
export function plot(
  { possible, results, theory, table }: Sources,
  x: PartyID,
  y: PartyID,
): Plot | undefined {
  const [i, k] = [x, y].map((party) => possible.parties.findIndex((p) => p.party === party));
  const [across, up] = [possible.parties[i ?? -1], possible.parties[k ?? -1]];
  if (i === undefined || k === undefined || !across || !up) return undefined;
  const spot = (utility: readonly Points[]): Spot => ({ x: utility[i] ?? 0, y: utility[k] ?? 0 });
  const of = (what: (p: PartyPossible) => Points): Spot => ({ x: what(across), y: what(up) });

  const frontier = possible.frontier.map(spot);
  const edge = edgeOf(frontier);
  const here = of((p) => p.utility);
  const agreed = of((p) => p.reached);
  const dots: Dot[] = [
    ...(results?.before ?? []).flatMap((r) => outcome(r.parties, x, y, { kind: "before", label: "" })),
    ...(theory?.solutions ?? []).flatMap((s) =>
      s.points.map((p): Dot => ({ ...spot(p.utility), kind: "solution", label: letters[s.name] ?? "?" })),
    ),
    ...(results?.tables ?? [])
      .filter((r) => r.table !== table)
      .flatMap((r) => outcome(r.parties, x, y, tableDot(r.table, r.marked))),
    ...(possible.better ? [{ ...spot(possible.better.utility), kind: "better", label: "" } as const] : []),
    ...(agreed.x === here.x && agreed.y === here.y
      ? []
      : [{ ...agreed, kind: "agreed", label: "" } as const]),
    { ...here, kind: "here", label: "" },
  ];
  return {
    edge,
    behind: frontier.filter((f) => !edge.some((e) => e.x === f.x && e.y === f.y)),
    dots,
    walkAway: of((p) => p.walk_away),
  };
}

/** tableDot is how another table is drawn: with its number. */
export function tableDot(table: number, marked = false): Pick<Dot, "kind" | "label" | "tables" | "marked"> {
  return { kind: "other", label: String(table), tables: [table], marked };
}

/** outcome puts a result where two parties came out; nothing where it knows nothing of one of them. */
export function outcome<K extends Pick<Dot, "kind" | "label">>(
  parties: Readonly<Record<PartyID, { utility: Points }>>,
  x: PartyID,
  y: PartyID,
  as: K,
): (Spot & K)[] {
  const [across, up] = [parties[x], parties[y]];
  return across && up ? [{ ...as, x: across.utility, y: up.utility }] : [];
}

/** together joins marks of a kind whose signs stand so close to each other that they would hide one another. */
export function together(dots: readonly Dot[], near: (a: Dot, b: Dot) => boolean): Dot[] {
  const joined: Dot[] = [];
  for (const dot of dots) {
    const same = dot.label !== "" && joined.find((d) => d.kind === dot.kind && near(d, dot));
    if (!same) {
      joined.push({ ...dot, ...(dot.tables ? { tables: [...dot.tables] } : {}) });
      continue;
    }
    if (dot.tables) {
      same.tables = [...(same.tables ?? []), ...dot.tables].sort((a, b) => a - b);
      same.label = same.tables.join(", ");
    } else if (!same.label.split(", ").includes(dot.label)) same.label += `, ${dot.label}`;
    same.marked = (same.marked ?? false) && (dot.marked ?? false);
  }
  return joined;
}

/** widthOf is how wide the mark with this sign is drawn. */
export const widthOf = (label: string): number => Math.max(20, label.length * 6.6 + 9);

/** reach is how far an axis goes: over all values, with some air at both ends. */
export function reach(values: readonly Points[]): [Points, Points] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const air = Math.max(100, (high - low) * 0.06);
  return [low - air, high + air];
}
