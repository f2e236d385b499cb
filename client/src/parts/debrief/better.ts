import type { Answer } from "../../names";
import type { Choice, PromiseResult, ProposalID, SwapResult } from "../../protocol";

/** How another package differs from what was agreed. */
export interface Difference {
  add: Choice[];
  /** The same proposal with other answers. */
  change: { from: PromiseResult; to: Choice }[];
  leave: PromiseResult[];
  keep: Choice[];
}

/** difference compares a package with what was agreed, proposal by proposal. */
export function difference(pack: readonly Choice[], agreed: readonly PromiseResult[]): Difference {
  const found: Difference = { add: [], change: [], leave: [], keep: [] };
  for (const to of pack) {
    const from = agreed.find((p) => p.proposal === to.proposal);
    if (!from) found.add.push(to);
    else if (sameLevels(from.levels, to.levels)) found.keep.push(to);
    else found.change.push({ from, to });
  }
  found.leave = agreed.filter((p) => !pack.some((c) => c.proposal === p.proposal));
  return found;
}

type Levels = Readonly<Record<string, string>> | undefined;

function sameLevels(a: Levels = {}, b: Levels = {}): boolean {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((term) => a[term] === b[term]);
}

/** bestOf keeps one swap of each proposal: the one that brings most in all, before others one that everybody gains by. */
export function bestOf(swaps: readonly SwapResult[]): SwapResult[] {
  const worth = (s: SwapResult) => s.gains.reduce((sum, g) => sum + g, 0);
  const best = new Map<ProposalID, SwapResult>();
  for (const swap of swaps) {
    const known = best.get(swap.proposal);
    const all = Number(swap.for_all ?? false) - Number(known?.for_all ?? false);
    if (!known || all > 0 || (all === 0 && worth(swap) > worth(known))) best.set(swap.proposal, swap);
  }
  return [...best.values()].sort((a, b) => worth(b) - worth(a));
}

/** A question that a package answers otherwise. */
export interface Otherwise {
  term: string;
  was: string;
  now: string;
}

/** otherwise compares the answers of two packages to the questions of one proposal; what is the same is left out. */
export function otherwise(was: readonly Answer[], now: readonly Answer[]): Otherwise[] {
  return now.flatMap(({ term, level }) => {
    const before = was.find((a) => a.term === term)?.level ?? "";
    return before === level ? [] : [{ term, was: before, now: level }];
  });
}

/** What one swap does. */
export type Swap = "add" | "change" | "leave";

/** kindOf says what a swap does to what was agreed. */
export function kindOf(swap: SwapResult, agreed: readonly { proposal: ProposalID }[]): Swap {
  if (swap.drop) return "leave";
  return agreed.some((p) => p.proposal === swap.proposal) ? "change" : "add";
}
