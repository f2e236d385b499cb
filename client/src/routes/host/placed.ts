import type { PartyID, Points } from "../../protocol";
import type { Trust } from "./class";

/** mean is the mean of values, to the hundredth; undefined of none. */
export function mean(values: readonly Points[]): Points | undefined {
  return values.length > 0 ? Math.round(values.reduce((sum, v) => sum + v, 0) / values.length) : undefined;
}

/** A line of trust: in one direction, or without a truster what all others place in a party on average. */
export interface Placed {
  truster?: PartyID;
  trusted: PartyID;
  value: Points;
  course: Points[];
}

/** placedIn is the trust that the others place in each party, on average, over time, in the order of the parties. */
export function placedIn(directions: readonly Trust[]): Placed[] {
  return [...new Set(directions.map((t) => t.truster))].flatMap((trusted) => {
    const those = directions.filter((t) => t.trusted === trusted);
    if (those.length === 0) return [];
    const length = Math.min(...those.map((t) => t.course.length));
    return {
      trusted,
      value: mean(those.map((t) => t.value)) ?? 0,
      course: Array.from({ length }, (_, i) => mean(those.flatMap((t) => t.course[i] ?? [])) ?? 0),
    };
  });
}

/** few is trust in as many lines as the eye can follow: with more than two parties, what is placed in each. */
export const few = (directions: readonly Trust[]): readonly Placed[] =>
  directions.length > 2 ? placedIn(directions) : directions;

/** owner is whose colour a line has: who trusts, or else who is trusted. */
export const owner = (line: Placed): PartyID => line.truster ?? line.trusted;
