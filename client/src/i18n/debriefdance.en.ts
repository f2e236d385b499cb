import type { DanceKind } from "../protocol";
import { and, many } from "./list";

/** What the debrief says in English of the dance of offers. */
export const dance = {
  title: "The dance of offers",
  lead: "Each offer is a step away from the same party’s offer before it: what it gave to those it was put to, and what it kept.",
  none: "Nobody put an offer.",
  gist: (n: number, kinds: [number, string][]) =>
    n === 0
      ? "Nobody put an offer."
      : `${many(n, "offer")}: ${and(kinds.map(([count, kind]) => `${count} ${kind}`))}.`,
  offer: (n: number, round: number) => `Offer ${n}, round ${round}`,
  way: (from: string, to: string[]) => `${from} to ${and(to)}`,
  change: (party: string, own: string, to: string[], others: string) =>
    `${party} ${own}, ${and(to)} ${others}`,
  all: (n: number) => `Show all ${many(n, "step")}`,
  counts: "How often each",
  who: "Party",
  sum: "Steps",
  legend: "What the words mean",
  about:
    "The words are those of Hindriks, Jonker and Tykhonov (2011). In the drawings up is more for whoever makes the offer, right is more for the others.",
  kind: {
    opening: "opening",
    concession: "concession",
    selfish: "selfish",
    fortunate: "fortunate",
    unfortunate: "unfortunate",
    nice: "nice",
    silent: "silent",
  } satisfies Record<DanceKind, string>,
  means: {
    opening: "The first offer, or the first since something was agreed: there is nothing to compare it with.",
    concession: "Less for oneself; the others have more, or as much as before.",
    selfish: "More for oneself; the others have less, or as much as before.",
    fortunate: "More for oneself and for the others: somebody found something new.",
    unfortunate: "The others have less, and oneself no more: a threat, or a mistake.",
    nice: "More for the others at no price for oneself.",
    silent: "Nobody’s points change: other words, the same deal.",
  } satisfies Record<DanceKind, string>,
  drawing: {
    own: { up: "more for itself", same: "as much for itself", down: "less for itself" },
    others: { up: "more for the others", same: "as much for the others", down: "less for the others" },
  },
};
