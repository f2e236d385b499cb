import type { MarkKind } from "../protocol";
import { and, many } from "./list";
import { strategies } from "./strategies.en";

/** Everything that the replay of a table says in English, and what bots may make of it. */
export const replay = {
  title: (n: number) => `Table ${n}, step by step`,
  lead: "Move along the line, or use the arrow keys; Home and End go to the ends.",
  as: "As it was seen by",
  everything: "everybody: everything revealed",
  line: "Step",
  step: (at: number, of: number) => `Step ${at} of ${of}`,
  first: "To the beginning",
  back: "One step back",
  on: "One step on",
  last: "To the end",
  happened: "What happened",
  nothing: "Nothing that anybody at the table was told.",
  nothingSeat: (seat: string) => `Nothing that ${seat} was told.`,
  before: "Just before",
  stands: "How it stands",
  trust: "Trust",
  score: "Score",
  scores: "Scores",
  scoreOf: (deal: string, trust: string) => `deal ${deal}, trust ${trust}`,
  concerns: "Concerns",
  concernsNone: "None is known.",
  untold: "not told",
  agenda: "Agenda",
  agendaNone: "Nothing is on the table.",
  offers: "Open offers",
  breaches: (party: string, what: string[]) => `${party} will break ${and(what.map((w) => `“${w}”`))}`,
  secret: "Secret",
  notBegun: "The talks have not begun.",
  ended: (title: string) => `The talks are over: ${title}`,
  debrief: "Debrief of this table",

  fork: {
    title: "What if",
    lead: (at: number) =>
      `From step ${at} on, bots take every seat and play to an end. The table itself is not touched.`,
    notOver: "Only for a table whose talks are over.",
    plays: "How often",
    strategy: "How the bots play",
    strategies: { ...strategies, "": { name: "as you had them play, or as the scenario says", does: "" } },
    go: "Play on from here",
    going: "The bots are playing",
    again: "Play on once more",
    came: (n: number) => `${many(n, "play")} from there`,
    stopped: "Time ran out; what follows is of the plays that came to an end.",
    really: "Really",
    plain: "Endings",
    figures: "Deal and trust",
    ending: "Ending",
    count: "Plays",
    party: "Party",
    was: "Really",
    mean: "Mean of the plays",
    range: "Lowest to highest",
    deal: "Deal",
    trust: "Trust",
    rounds: (least: number, most: number) =>
      least === most ? `Each had ${many(least, "reckoning")}.` : `They had ${least} to ${most} reckonings.`,
    story: "The first play, as it went",
    shortened: "The story is longer than what is shown.",
    by: (seats: string[]) => and(seats),
  },
};

/** ReplayCatalogue is what every language has to say here. */
export type ReplayCatalogue = typeof replay;
