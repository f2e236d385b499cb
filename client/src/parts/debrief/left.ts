import type { ConcernView, PartyID, Points } from "../../protocol";

/** A concern with the points that lie in what is not met of it. */
export interface Unmet {
  concern: ConcernView;
  points: Points;
}

/** unmet lists the concerns of a party's own that were not met in full, the largest loss first. */
export function unmet(concerns: readonly ConcernView[], party: PartyID): Unmet[] {
  return concerns
    .filter((c) => c.of === party)
    .map((concern) => ({
      concern,
      points: Math.round(((concern.weight ?? 0) * (1000 - concern.measure)) / 1000),
    }))
    .filter((u) => u.points > 0)
    .sort((a, b) => b.points - a.points);
}
