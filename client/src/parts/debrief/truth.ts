import type { PartyID, PromiseResult, PromiseTruth } from "../../protocol";

/** How a party treated a promise at one reckoning, and what became known of it. */
export type Treatment = "kept" | "kept-unseen" | "broken" | "found-out" | "never-known";

/** treatment says how party treated a promise, and who saw a breach. */
export function treatment(truth: PromiseTruth, party: PartyID): { as: Treatment; by: PartyID[] } {
  const seen = (truth.observed ?? []).filter((o) => o.of === party && o.by !== party);
  if (!truth.breached?.includes(party)) {
    return { as: seen.length > 0 && seen.every((o) => o.seen === "unseen") ? "kept-unseen" : "kept", by: [] };
  }
  const broken = seen.filter((o) => o.seen === "broken");
  const by = [...new Set(broken.map((o) => o.by))];
  if (by.length === 0) return { as: "never-known", by };
  return { as: broken.every((o) => o.found_out) ? "found-out" : "broken", by };
}

/** How often a party kept its promises, over all of them and all reckonings. */
export interface Tally {
  kept: number;
  of: number;
  /** Breaches that nobody ever saw. */
  neverKnown: number;
}

/** tally counts how party treated all promises that bound it. */
export function tally(promises: readonly PromiseResult[], party: PartyID): Tally {
  const sum: Tally = { kept: 0, of: 0, neverKnown: 0 };
  for (const promise of promises) {
    if (!promise.parties.includes(party)) continue;
    for (const truth of promise.rounds) {
      const { as } = treatment(truth, party);
      sum.of++;
      if (as === "kept" || as === "kept-unseen") sum.kept++;
      if (as === "never-known") sum.neverKnown++;
    }
  }
  return sum;
}
