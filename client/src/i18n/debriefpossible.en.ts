import type { Swap } from "../parts/debrief/better";
import type { Kind } from "../parts/debrief/plot";
import { and, many, pts } from "./list";

/** grouped writes a large number so that its size can be read. */
const grouped = (n: string) => Number(n).toLocaleString("en");

/** What the debrief says in English of what was possible. */
export const possible = {
  title: "What was possible",
  lead: (x: string, y: string) =>
    `Every point is a result. Further right is better for ${x}, further up is better for ${y}. Beyond the line nothing was possible.`,
  leadMany: "With more than two parties the picture shows two of them at a time. Choose which.",
  behind: "Small points lie on the frontier too, because of what they give the other parties.",
  searched:
    "So many packages were possible that they could not all be tried. The line is the best that a search found.",
  across: "Across",
  up: "Up",
  points: (party: string) => `Points of ${party}`,
  without: (party: string, p: string) => `${party} without a deal: ${p}`,
  asTable: "Show the numbers as a table",
  asPicture: "Show the picture",
  numbers: "What was possible, in numbers",
  alt: (x: string, y: string) => `What was possible for ${x} and ${y}. The same numbers stand in the table.`,
  said: (party: string, reached: string, least: string, most: string, walkAway: string) =>
    `${party} has ${reached} points; without talks it would have been ${walkAway}; on the frontier from ${least} to ${most}.`,
  what: "What",
  edge: "Frontier: the most that one can have without the other having less",
  frontier: (n: number) => `Frontier, point ${n}`,
  walkAway: "Walk-away, what one has without talks",
  kind: {
    here: "This table, as it came",
    agreed: "This table, had all kept their word",
    better: "A better package",
    other: "Other tables of the class",
    before: "Tables of classes before",
    solution: "What theories of bargaining pick",
  } satisfies Record<Kind, string>,
  tables: (numbers: number[]) =>
    numbers.length === 1 ? `Table ${numbers[0]}` : `Tables ${and(numbers.map(String))}`,
  marked: "trust changed by hand",
  before: (n: number) => `A class before, table ${n}`,

  solutions: {
    show: "Show what theories of bargaining pick",
    hide: "Hide what theories of bargaining pick",
    lead: "They are arguments for a debrief, not marks, and students do not see them. How far away a table is counts from 0 to a party’s whole way from its worst to its best, 100 %.",
    name: {
      nash: "Nash: the largest product of what each gains over no deal",
      "kalai-smorodinsky": "Kalai and Smorodinsky: each as far on the way to its own best as the others",
      egalitarian: "Egalitarian: the one who gains least gains as much as can be",
      welfare: "Welfare: the largest sum",
    } as Record<string, string>,
    ties: (n: number) => `${n} points tie`,
    distance: (share: string) => `${share} away`,
    none: "nothing to pick",
    facts: (outcomes: string, zone: string, estimated: boolean, opposed: string, winWin: string) =>
      `${outcomes.length > 15 ? "Very many" : grouped(outcomes)} packages were possible; ${estimated ? "about " : ""}${zone} of them leave everybody at least as well off as no deal. The parties’ interests are opposed by ${opposed}; the room for both to win is ${winWin}.`,
  },

  left: {
    title: "More for somebody, less for nobody",
    says: (party: string, p: string) => `${party} could have had ${pts(p)} more, and nobody any less.`,
    nothing: (party: string) => `${party} could have had no more without somebody having less.`,
    none: "Nothing: whatever gives one more takes from another.",
    own: (p: string) => `You could have had ${pts(p)} more, and nobody any less.`,
    ownNothing: "You could have had no more without somebody having less.",
    ownBetter: "A package was possible that was better for somebody and worse for nobody.",
    ownNoBetter: "No package was better for somebody and worse for nobody.",
    dominated: (n: string) =>
      n === "" || n.length > 15
        ? "Very many packages were better for somebody and worse for nobody."
        : `${n === "1" ? "One package was" : `${grouped(n)} packages were`} better for somebody and worse for nobody.`,
    asAgreed: "This compares with what you agreed, as if everybody had kept it.",
  },

  better: {
    title: "One better package",
    lead: (gains: string[]) => `It would have brought ${and(gains)}.`,
    gain: (party: string, p: string) => `${party} ${p}`,
    add: "Agree as well",
    change: "Agree otherwise",
    leave: "Leave out",
    keep: (n: number) => `The other ${many(n, "proposal")} as you agreed`,
    all: "As you agreed",
    from: (was: string, now: string) => (was ? `${now} (it was ${was})` : now),
    nothing: "To agree nothing at all.",
  },

  swaps: {
    title: "What one change would have done",
    forAll: "Better for everybody",
    none: "No single change was better for everybody; only a package of several.",
    does: {
      add: (title: string) => `Also agree “${title}”`,
      change: (title: string) => `Settle “${title}” otherwise`,
      leave: (title: string) => `Leave “${title}” out`,
    } satisfies Record<Swap, (title: string) => string>,
    more: (n: number) =>
      `${n === 1 ? "One more change gives" : `${n} more changes give`} somebody more and nobody less`,
  },
};
