import { points, round } from "../format";
import type { Names } from "../names";
import type { Ask, AskCode } from "../protocol";
import { and, many, pts } from "./list";

/** What a question is made of: what it is about, with the names of the table, and the sentence of the line of the ledger. */
export interface Asked {
  ask: Ask;
  names: Names;
  /** Why trust moved, where the question is about a line of the ledger; else "". */
  reason: string;
}

/** A question in two parts: what happened, and what to ask of it. */
export interface Question {
  fact: string;
  ask: string;
}

const who = ({ ask, names }: Asked) => names.party(ask.party ?? "");
const other = ({ ask, names }: Asked) => names.party(ask.other ?? "");
const proposal = ({ ask, names }: Asked) => `“${names.proposal(ask.proposal ?? "")}”`;
const concern = ({ ask, names }: Asked) => `“${names.concern(ask.concern ?? "")}”`;
const seat = ({ ask, names }: Asked) => names.seat(ask.seat ?? "");
const times = (n = 1) => (n === 1 ? "once" : n === 2 ? "twice" : `${n} times`);
const because = (a: Asked) => (a.reason ? `: ${a.reason.replace(/\.$/, "")}.` : ".");

/** Questions made from what happened at a table, in English. */
export const asks = {
  "found-out": (a) => ({
    fact: `In round ${a.ask.round} ${who(a)} broke ${proposal(a)}. It passed as kept until ${other(a)} found out.`,
    ask: `What did finding out late change for ${other(a)} that seeing it at once would not have?`,
  }),
  "never-known": (a) => ({
    fact: `${who(a)} broke ${proposal(a)} ${times(a.ask.count)}, first in round ${a.ask.round}, and nobody ever saw it.`,
    ask: "Was it worth it? What would have made it harder, or needless?",
  }),
  "walk-out": (a) => ({
    fact: `${who(a)} walked out${a.ask.count && a.ask.count > 1 ? "; the talks saw more than one walk-out" : ""}.`,
    ask: "What was it meant to say, and what did the others hear?",
  }),
  spiral: (a) => ({
    fact: `From round ${a.ask.round} on ${who(a)} and ${other(a)} answered each other with ${many(a.ask.count ?? 0, "hostile act")} in a row.`,
    ask: "Where could one side have stopped, and what would it have cost?",
  }),
  untold: (a) => ({
    fact: `${who(a)} never told of ${concern(a)}${a.ask.count && a.ask.count > 1 ? `, one of ${a.ask.count} concerns that stayed secret` : ""}.`,
    ask: "What held it back? What could the others have done with it, for good or ill?",
  }),
  "better-package": (a) => ({
    fact: `A package was possible that was better for somebody and worse for nobody, by ${pts(points(a.ask.points ?? 0))} in all.`,
    ask: "Which question did nobody ask that would have brought it to light?",
  }),
  "trust-fell": (a) => ({
    fact: `In round ${a.ask.round} the trust of ${other(a)} in ${who(a)} fell by ${round(a.ask.points ?? 0)}, the most of all${because(a)}`,
    ask: `Did ${who(a)} see that coming? Could ${other(a)} have read it otherwise?`,
  }),
  broken: (a) => ({
    fact: `In round ${a.ask.round} ${who(a)} broke ${proposal(a)}, and ${other(a)} saw it at once.`,
    ask: "What was it for, and what did it cost afterwards?",
  }),
  "told-unmet": (a) => ({
    fact: `${who(a)} told of ${concern(a)}, and less than half of it was met.`,
    ask: "Was it heard? What would have met it at little cost to the others?",
  }),
  unanswered: (a) => ({
    fact: `In round ${a.ask.round} ${who(a)} took a friendly step, “${a.names.gesture(a.ask.gesture ?? "")}”, and nobody answered it.`,
    ask: "How did the others read it? What would an answer have cost them?",
  }),
  "silence-broken": (a) => ({
    fact: `${seat(a)} broke silence when ${who(a)} was about to accept an offer.`,
    ask: "How did those on one side find out what they wanted together?",
  }),
  misjudged: (a) => ({
    fact: `After round ${a.ask.round} ${seat(a)} thought that ${who(a)} would keep its word ${(a.ask.points ?? 0) > 0 ? "far more" : "far less"} surely than trust as it was counted says.`,
    ask: "What did they know, or hope, or fear, that the count does not?",
  }),
  "signed-late": (a) => ({
    fact: `${proposal(a)} was signed too late to be put to the test.`,
    ask: "What was waited for, and what did waiting cost?",
  }),
  "no-deal": (a) => ({
    fact: a.ask.count
      ? `Nothing was agreed, though ${many(a.ask.count, "offer was", "offers were")} put.`
      : "Nothing was agreed, and nobody put an offer.",
    ask: "What stood between you: what you wanted, or what you believed of each other?",
  }),
  grit: (a) => ({
    fact: `${who(a)} took ${many(a.ask.count ?? 0, "friendly step")} in a row, each announced, each done as announced, none smaller than the one before.`,
    ask: "When did the others begin to believe it? What would have ended it?",
  }),
  "verified-kept": (a) => ({
    fact: `In round ${a.ask.round} ${other(a)} inspected ${proposal(a)} and found that ${who(a)} had kept it.`,
    ask: "Does looking build trust, or does it show that there is none?",
  }),
  "trust-rose": (a) => ({
    fact: `In round ${a.ask.round} the trust of ${other(a)} in ${who(a)} rose by ${round(a.ask.points ?? 0)}, the most of all${because(a)}`,
    ask: "Why this, and not what came before it?",
  }),
} satisfies Record<AskCode, (asked: Asked) => Question>;

/** What stands around the questions. */
export const questions = {
  title: "To talk about",
  here: "From what happened at your table",
  hereOf: "From what happened at this table",
  more: (n: number) => (n === 1 ? "One more question" : `${n} more questions`),
  author: "From the scenario",
  parties: (names: string[]) => and(names),
};
