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

/** What one swap does. */
export type Swap = "add" | "change" | "leave";

/** kindOf says what a swap does to what was agreed. */
export function kindOf(swap: SwapResult, agreed: readonly { proposal: ProposalID }[]): Swap {
  if (swap.drop) return "leave";
  return agreed.some((p) => p.proposal === swap.proposal) ? "change" : "add";
}
