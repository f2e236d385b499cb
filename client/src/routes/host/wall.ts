import type { Brief, Now, PhaseID, Wall, WallTable } from "../../protocol";

/** A table of the wall with its number. */
export interface Tile extends WallTable {
  table: number;
}

/** tiles lists the tables of a wall by their numbers. */
export function tiles(wall: Pick<Wall, "tables">): Tile[] {
  return Object.entries(wall.tables)
    .map(([n, table]) => ({ ...table, table: Number(n) }))
    .sort((a, b) => a.table - b.table);
}

/** What a wall may show instead of its tables, once all of them are over. */
export type Show = "results" | "statements" | "tables";

/** shows lists what there is to be shown, the best first. */
export function shows(wall: Pick<Wall, "results">, list: readonly Tile[]): Show[] {
  const over = list.length > 0 && list.every((tile) => tile.now.stage === "over");
  return [
    ...(over && wall.results?.tables.length ? (["results"] as const) : []),
    ...(over && list.some((tile) => tile.statement) ? (["statements"] as const) : []),
    "tables",
  ];
}

/** plainBrief is what a wall knows of its scenario: the names of parties and phases. */
export const plainBrief = (wall: Pick<Wall, "title" | "parties" | "phases">): Brief => ({
  ...{ scenario: "", title: wall.title, language: "", summary: "", public: "", seat: "", party: "" },
  ...{
    private: "",
    role: "",
    role_private: "",
    can: "",
    proposals: [],
    gestures: [],
    sources: [],
    roles: [],
  },
  parties: wall.parties,
  phases: wall.phases,
  length: { length: "", title: "", minutes: 0, briefing: 0, debrief: 0 },
  weights: { deal: 0, trust: 0 },
});

/** Where most tables of a class stand, and how long they still have. */
export interface Step {
  stage: Now["stage"];
  phase?: PhaseID;
  round?: number;
  rounds?: number;
  aftermath: boolean;
  /** How many tables stand there. */
  tables: number;
  paused: boolean;
  /** The shortest and the longest time left, in milliseconds; none where no clock runs. */
  left?: { least: number; most: number };
}

/** most returns where most of the tables stand; of two steps as common the earlier one, which the others wait for. */
export function most(list: readonly Tile[], left: (now: Now) => number | undefined): Step | undefined {
  const steps = new Map<string, Tile[]>();
  for (const tile of list) {
    const { stage, phase = "", round = 0 } = tile.now;
    const plays = stage !== "over" && stage !== "briefing";
    const key = plays ? `${stage} ${phase} ${round}` : stage;
    steps.set(key, [...(steps.get(key) ?? []), tile]);
  }
  let best: Tile[] = [];
  for (const group of steps.values()) {
    if (group.length > best.length || (group.length === best.length && round(group) < round(best)))
      best = group;
  }
  const first = best[0];
  if (!first) return undefined;
  const { stage, phase, round: at, rounds, aftermath = false } = first.now;
  const times = best.flatMap((t) => left(t.now) ?? []);
  return {
    ...{ stage, aftermath, tables: best.length },
    ...(phase ? { phase } : {}),
    ...(at ? { round: at } : {}),
    ...(rounds ? { rounds } : {}),
    paused: best.every((t) => t.now.paused ?? false),
    ...(times.length > 0 ? { left: { least: Math.min(...times), most: Math.max(...times) } } : {}),
  };
}

const round = (group: readonly Tile[]): number => group[0]?.now.round ?? 0;

/** How many times as wide as high a tile has to be for its words. */
export const tileRatio = 1.5;

/** columns is how many tiles stand side by side to be largest in an area that is ratio times as wide as high. */
export function columns(count: number, ratio: number): number {
  let best = { across: 1, size: 0, empty: 0 };
  for (let across = 1; across <= count; across++) {
    const rows = Math.ceil(count / across);
    const size = Math.min(1 / rows, ratio / across / tileRatio);
    const empty = across * rows - count;
    if (size > best.size || (size === best.size && empty < best.empty)) best = { across, size, empty };
  }
  return best.across;
}

/** page returns the items that are shown at a time when there is room for size of them, in turns of span milliseconds. */
export function page<T>(items: readonly T[], size: number, now: number, span = 15_000): T[] {
  const pages = Math.max(1, Math.ceil(items.length / size));
  const at = Math.floor(now / span) % pages;
  return items.slice(at * size, (at + 1) * size);
}
