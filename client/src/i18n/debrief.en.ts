import type { Treatment } from "../parts/debrief/truth";
import type { Life, Strategy } from "../protocol";
import { asks, questions } from "./debriefasks.en";
import { dance } from "./debriefdance.en";
import { possible } from "./debriefpossible.en";
import { survey } from "./debriefsurvey.en";
import { and, many } from "./list";
import { strategies } from "./strategies.en";

/** Everything that the debrief says in English. */
export const debrief = {
  kicker: "How it ended",
  marked: "The instructor changed trust by hand at this table. Leave it out when you compare tables.",
  print: "Print this page",

  veil: {
    title: "Your instructor opens the rest",
    text: "You see how your own side came out. What the others wanted, kept and hid, and what was possible, opens here by itself.",
    open: "Everything is open now",
    openText: "What was hidden during the talks stands below.",
  },

  details: {
    title: "In detail",
    unfold: "Open everything",
    fold: "Fold everything",
  },

  figures: {
    title: "What you reached",
    titleOf: (party: string) => `What ${party} reached`,
    party: "Show the figures of",
    deal: "Deal",
    dealOf: "of 100",
    dealSays: (n: number) =>
      n < 0
        ? "worse than without any talks"
        : n === 0
          ? "what you had without any talks"
          : n >= 100
            ? "the best that could be reached"
            : "between no deal and the best",
    trust: "Trust",
    trustSays: (word: string) => `the others are ${word}`,
    left: "Left on the table",
    leftUnit: "points",
    leftNone: "nothing was left",
    leftSays: (ideal: string) => `of ${ideal} that could be reached`,
    open: "Show the ledger",
    close: "Hide the ledger",
    apart: (deal: number, trust: number, total: string) =>
      `Deal and trust are two things. Where one number is wanted, deal counts ${deal} % and trust ${trust} %: ${total}.`,
  },

  ledger: {
    all: "Every line of the ledgers",
    allGist: "Each change of score and of trust, with its reason.",
    deal: "How the deal came about",
    dealSum: (party: string, reached: string, walkAway: string, ideal: string, deal: string) =>
      `${party} reached ${reached} points. Without talks it would have been ${walkAway}; the most within reach, with nobody else worse off than without talks, was ${ideal}. On the way from the one to the other that is ${deal} of 100.`,
    dealNone: (party: string, walkAway: string, ideal: string) =>
      `Nothing that binds ${party} took effect. So it keeps what it had without talks, ${walkAway} points, and its deal is 0 of 100. The most within reach, with nobody else worse off than without talks, was ${ideal}.`,
    trust: (party: string) => `How trust in ${party} came about`,
    trustSum: (party: string, value: string) =>
      `Trust is the mean of what the others place in ${party}: ${value} of 100.`,
    left: "What was left on the table",
    leftSum: (ideal: string, reached: string, left: string) =>
      `${ideal} points were within reach, ${reached} were reached: ${left} stayed on the table.`,
    leftWhere: "Part of it lies in concerns of the party’s own that were not met in full:",
    leftNone: "The party’s own concerns were met in full.",
    round: "Round",
    why: "Why",
    change: "Change",
    after: "After",
    none: "Nothing was booked.",
    unmet: (share: string, p: string) => `${share} met, ${p} points in what is missing`,
  },

  curve: {
    title: "Trust over time",
    alt: "Trust over time, drawn as a curve. The same numbers stand in the table and in the list of turning points.",
    track: (pair: string, from: string, to: string, low: string, high: string) =>
      `${pair}: from ${from} to ${to}, between ${low} and ${high}.`,
    round: (n: number) => `Round ${n}`,
    numbers: "Trust over time, in numbers",
    asTable: "Show the numbers as a table",
    asCurve: "Show the curve",
    turns: "Turning points",
    noted: "Turning points as you noted them",
    notedNone: "You noted none.",
    side: "Whose trust",
    trustIn: (party: string) => `trust in ${party}`,
    trustOf: (party: string) => `trust of ${party} in the others`,
    noTurns: "No single event moved trust by 3 points or more.",
    turn: (change: string, value: string, word: string) => `${change}, to ${value} (${word})`,
    after: "After the last reckoning",
    atStart: "When the talks began",
    spirals: "Answer upon answer, ever harsher",
    spiral: (a: string, b: string, from: number, to: number) =>
      `A spiral between ${a} and ${b}, ${from === to ? `in round ${from}` : `rounds ${from} to ${to}`}`,
    spiralMark: (from: number, to: number) => `spiral, rounds ${from} to ${to}`,
    act: {
      gesture: (who: string, title: string) => `${who}: ${title}`,
      breach: (who: string, title: string) => `${who} broke “${title}”`,
      late: (who: string, title: string, known: number) =>
        `${who} broke “${title}”, found out in round ${known}`,
    },
    spiralAbout:
      "Each of these answered the one before, within a round. Dean Pruitt and Jeffrey Rubin (1986) called this a conflict spiral: each side sees its own act as an answer, and the other’s as the beginning.",
  },

  promises: {
    title: "Who kept what",
    lead: "All that was hidden during the talks stands here.",
    leadVeiled: "This is what your side did, and what it saw of others.",
    rest: (n: number) =>
      n === 1
        ? "One promise that all kept, as far as it went"
        : `${n} promises that all kept, as far as they went`,
    restVeiled: (n: number) =>
      n === 1 ? "One promise that you saw nobody break" : `${n} promises that you saw nobody break`,
    none: "Nothing was agreed, so there was nothing to keep.",
    notInForce: "Agreed, but the talks ended before it took effect.",
    tally: (party: string, kept: number, of: number, neverKnown: number) =>
      `${party} kept ${kept} of ${of}${neverKnown > 0 ? `; ${neverKnown === 1 ? "one breach was" : `${neverKnown} breaches were`} never known` : ""}.`,
    round: "Round",
    rounds: (from: number, to: number) => (from === to ? String(from) : `${from} to ${to}`),
    as: {
      kept: "kept",
      "kept-unseen": "kept",
      broken: "broken",
      "found-out": "broken",
      "never-known": "broken",
      "not-revealed": "not known yet",
    } satisfies Record<Treatment, string>,
    known: {
      kept: () => "",
      "kept-unseen": () => "nobody could see",
      broken: (by: string[]) => (by.length > 0 ? `seen by ${and(by)}` : ""),
      "found-out": (by: string[]) => `found out later by ${and(by)}`,
      "never-known": () => "never known",
      "not-revealed": () => "",
    } satisfies Record<Treatment, (by: string[]) => string>,
  },

  concerns: {
    title: "Concerns, met and unmet",
    lead: (met: number, of: number, untold: number) =>
      `${met} of ${of} were met at least by half${untold > 0 ? `; ${many(untold, "was", "were")} never told` : ""}.`,
    untold: "never told",
    of: (who: string) => `held by ${who}`,
    weight: (p: string) => `worth ${p} points`,
    met: (share: string) => `${share} met`,
    life: {
      silent: "not voiced",
      voiced: "voiced",
      acknowledged: "understood",
      eased: "eased",
      settled: "settled",
    } satisfies Record<Life, string>,
  },

  taps: {
    title: "“Would they keep their word?”",
    gist: (off: string) => `The guesses lay ${off} of 100 from what was counted, on average.`,
    lead: "Your guess after each reckoning, beside the trust that the rules had counted then.",
    of: (seat: string, party: string) => `${seat} about ${party}`,
    round: "Round",
    guess: "Your guess",
    guessOf: "Guess",
    trust: "Counted",
    value: (n: number) => `${n} of 10`,
    key: { guess: "the guess", trust: "trust as counted" },
  },

  grit: {
    title: "Small steps that built trust",
    mark: "a small step of a friendly run (GRIT)",
    run: (party: string, gestures: string[]) =>
      `${party} took ${many(gestures.length, "step")} in a row: ${and(gestures)}.`,
    gist: (parties: string[], steps: number[]) =>
      `${and(parties.map((party, i) => `${party} took ${many(steps[i] ?? 0, "step")} in a row`))} (GRIT).`,
    about:
      "Each was announced, done as announced, and the others were invited to answer, with no step smaller than the one before. Charles Osgood called this graduated and reciprocated initiatives in tension reduction, GRIT, in 1962.",
  },

  seats: {
    title: "Scores by seat",
    gist: (party: string, deal: string, trust: string) => `${party}: deal ${deal}, trust ${trust}`,
    lead: "A seat counts 60 % its party and 40 % its role’s own concerns, where the role has any. Compare with the same role at other tables, not with the other side.",
    seat: "Seat",
    deal: "Deal",
    trust: "Trust",
    together: "Together",
    concerns: "Own concerns",
    score: "Seat",
    none: "none of its own",
    bot: "bot",
    botBy: (strategy: Strategy) => `bot: ${strategies[strategy].name}`,
    you: "you",
  },

  possible,
  dance,
  asks,
  questions,
  survey,
};

/** DebriefCatalogue is what every language has to say of an ending. */
export type DebriefCatalogue = typeof debrief;
