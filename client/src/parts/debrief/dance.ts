import type { DanceKind, DanceStep, PartyID, Points } from "../../protocol";

/** The kinds of steps in the order in which they are explained. */
export const kinds = [
  "opening",
  "concession",
  "nice",
  "fortunate",
  "selfish",
  "unfortunate",
  "silent",
] as const satisfies DanceKind[];

/** What a step changes for the party that makes it, and for those to whom it is put, all of them together. */
export interface Change {
  own: Points;
  others: Points;
}

/** changeOf says what a step changes; an opening changes nothing that could be compared. */
export function changeOf(step: DanceStep): Change | undefined {
  const gains = step.gains;
  if (!gains) return undefined;
  return {
    own: gains[step.party] ?? 0,
    others: step.to.reduce((sum, party) => sum + (gains[party] ?? 0), 0),
  };
}

/** Where an arrow points: 1 is right or up, -1 left or down. */
export interface Direction {
  x: -1 | 0 | 1;
  y: -1 | 0 | 1;
}

/** direction draws a change: up is more for the own side, right more for the others. */
export const direction = ({ own, others }: Change): Direction => ({ x: sign(others), y: sign(own) });

/** example is the plainest change that makes a step of that kind; an opening has none. */
export function example(kind: DanceKind): Change | undefined {
  switch (kind) {
    case "opening":
      return undefined;
    case "concession":
      return { own: -100, others: 100 };
    case "nice":
      return { own: 0, others: 100 };
    case "fortunate":
      return { own: 100, others: 100 };
    case "selfish":
      return { own: 100, others: -100 };
    case "unfortunate":
      return { own: -100, others: -100 };
    case "silent":
      return { own: 0, others: 0 };
    default:
      return kind satisfies never;
  }
}

const sign = (p: Points): -1 | 0 | 1 => (p > 0 ? 1 : p < 0 ? -1 : 0);

/** How often a party made each kind of step. */
export interface Steps {
  party: PartyID;
  counts: Record<DanceKind, number>;
  all: number;
}

/** counted counts the steps of each party, in the order in which the parties are given; who made none is left out. */
export function counted(dance: readonly DanceStep[], parties: readonly PartyID[]): Steps[] {
  return parties.flatMap((party) => {
    const own = dance.filter((step) => step.party === party);
    const counts = Object.fromEntries(kinds.map((k) => [k, own.filter((s) => s.step === k).length]));
    return own.length > 0 ? [{ party, counts: counts as Record<DanceKind, number>, all: own.length }] : [];
  });
}
