import type { PartyID, PromiseResult, PromiseTruth } from "../../protocol";

/** How a party treated a promise at one reckoning, and what became known of it. */
export type Treatment = "kept" | "kept-unseen" | "broken" | "found-out" | "never-known" | "not-revealed";

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

/**
 * treatmentSeen says how party treated a promise as far as eyes know while the rest is veiled: their own conduct, and
 * what they saw of others. What they did not see is neither kept nor broken.
 */
export function treatmentSeen(
  truth: PromiseTruth,
  party: PartyID,
  eyes: PartyID,
): { as: Treatment; by: PartyID[] } {
  if (party === eyes) return { as: truth.breached?.includes(party) ? "broken" : "kept", by: [] };
  const seen = (truth.observed ?? []).filter((o) => o.of === party && o.by === eyes);
  const broken = seen.filter((o) => o.seen === "broken");
  if (broken.length > 0) {
    return { as: broken.every((o) => o.found_out) ? "found-out" : "broken", by: [eyes] };
  }
  return { as: seen.some((o) => o.seen === "kept") ? "kept" : "not-revealed", by: [] };
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

/** broken says whether somebody broke a promise, as far as those know who look. */
export const broken = (promise: PromiseResult, treated: typeof treatment = treatment): boolean =>
  promise.rounds.some((truth) =>
    promise.parties.some((party) =>
      ["broken", "found-out", "never-known"].includes(treated(truth, party).as),
    ),
  );

/** Reckonings in a row at which every party treated a promise in the same way. */
export interface Run {
  from: number;
  to: number;
  truth: PromiseTruth;
}

/** runs joins what was the same from one reckoning to the next, so that a promise kept seven times is one line. */
export function runs(promise: PromiseResult, treated: typeof treatment = treatment): Run[] {
  const list: Run[] = [];
  const same = (a: PromiseTruth, b: PromiseTruth) =>
    promise.parties.every((party) => {
      const [one, other] = [treated(a, party), treated(b, party)];
      return one.as === other.as && one.by.join() === other.by.join();
    });
  for (const truth of promise.rounds) {
    const last = list.at(-1);
    if (last && truth.round === last.to + 1 && same(last.truth, truth)) last.to = truth.round;
    else list.push({ from: truth.round, to: truth.round, truth });
  }
  return list;
}
