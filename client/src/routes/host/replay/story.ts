import type { FactSentences } from "../../../i18n/facts.en";
import type { Names } from "../../../names";
import type { Past, SaidFact } from "../../../protocol";
import { lines, type Line } from "../../../stream";

/** A line of the story, or words that somebody said in it. */
export interface Told extends Pick<Line, "key" | "text"> {
  quote?: string;
  head?: boolean;
  party?: string;
}

/** told turns what happened into a story, talk included, each in its place. */
export function told(past: readonly Past[], say: FactSentences, names: Names): Told[] {
  return past.flatMap((step) => [
    ...lines([step], say, names).map((line): Told => ({
      ...{ key: line.key, text: line.text, head: line.weight === "head" },
      ...(line.quote ? { quote: line.quote } : {}),
      ...(line.party ? { party: line.party } : {}),
    })),
    ...step.events.flatMap((fact) => (fact.type === "said" ? [spoken(fact, names)] : [])),
  ]);
}

function spoken(fact: SaidFact, names: Names): Told {
  const to = [
    ...(fact.parties ?? []).map((p) => names.party(p)),
    ...(fact.seats ?? []).map((s) => names.seat(s)),
  ];
  const party = names.partyOf(fact.by);
  return {
    ...{
      key: fact.id,
      text: `${names.seat(fact.by)}${to.length > 0 ? ` → ${to.join(", ")}` : ""}:`,
      quote: fact.text,
    },
    ...(party ? { party } : {}),
  };
}
