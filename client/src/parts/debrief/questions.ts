import { asks, type Question } from "../../i18n/debriefasks.en";
import type { Names } from "../../names";
import type { Ask, Debrief } from "../../protocol";

/** The sentences of one language for what a debrief asks. */
export type Sentences = typeof asks;

/** question makes a question from what happened; undefined where this page does not know its kind yet. */
export function question(
  ask: Ask,
  debrief: Pick<Debrief, "trust">,
  names: Names,
  say: Sentences,
): Question | undefined {
  const line = ask.line && debrief.trust.flatMap((t) => t.lines).find((l) => l.id === ask.line);
  return say[ask.code]?.({ ask, names, reason: line ? line.reason : "" });
}
