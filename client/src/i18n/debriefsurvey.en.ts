import type { Dimension } from "../parts/debrief/felt";
import type { SurveyItem } from "../protocol";
import { many } from "./list";

/** What the survey after the talks says in English. The items are our own. */
export const survey = {
  title: "How was it for you?",
  lead: "Eight sentences, a minute. Best before you read the figures below. How far do you agree?",
  count: (n: number, of: number) => (n === of ? "all answered" : `${n} of ${of} answered`),
  least: "not at all",
  most: "fully",
  value: (n: number) => (n === 1 ? "1, not at all" : n === 7 ? "7, fully" : String(n)),
  saved: "Saved. You may change any answer.",
  saving: "Saving",
  who: "Your instructor reads the means of each table and of the class.",
  item: {
    "outcome-content": "I am content with what we reached.",
    "outcome-good": "What we reached serves my side’s interests.",
    "self-true": "I acted in the way I want to act.",
    "self-able": "I negotiated ably.",
    "process-heard": "The others listened to us.",
    "process-fair": "The way we came to the result was fair.",
    "bond-trust": "I trust the others more than before.",
    "bond-again": "I would gladly negotiate with them again.",
  } satisfies Record<SurveyItem, string>,
  dimension: {
    outcome: "The outcome",
    self: "Myself",
    process: "The way there",
    relationship: "The relationship",
  } satisfies Record<Dimension, string>,

  result: {
    title: "How it felt, beside what it came to",
    lead: "Felt is from 1 to 7, counted is from the rules. They need not agree: that is worth a talk.",
    gist: (who: string, felt: string) => `${who}: the outcome felt ${felt} of 7.`,
    own: "You",
    table: "Your table",
    tableOf: "This table",
    class: "The class",
    answers: (n: number) => many(n, "answer"),
    felt: "Felt, 1 to 7",
    none: "nobody answered",
    counted: "Counted",
    deal: (party: string, p: string) => `${party}: deal ${p} of 100`,
    left: (party: string, p: string) => `${party} left ${p} on the table`,
    trust: (party: string, p: string) => `the others trust ${party} ${p} of 100`,
  },
};
