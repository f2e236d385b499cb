import type { FactSentences } from "./i18n/facts.en";
import type { Names } from "./names";
import type { Fact, LineID, OfferID, PartyID, Past, SaidFact, SeatID, TrustedFact } from "./protocol";

/** How much a line weighs on the eye: a heading, what a party did, news, the instructor's word, what followed from it, or a word of the house. */
export type Weight = "head" | "act" | "news" | "call" | "effect" | "house";

/** A line of the stream, ready to be drawn. */
export interface Line {
  key: string;
  at: number;
  weight: Weight;
  text: string;
  /** Whose act it is; its mark and colour stand beside the line. */
  party?: PartyID;
  /** What somebody said or wrote with it. */
  quote?: string;
  /** A piece of news, rendered by the server. */
  news?: string;
  /** The line of the ledger that explains it. */
  ledger?: LineID;
  /** The direction of trust that it moved. */
  trust?: { truster: PartyID; trusted: PartyID };
  offer?: OfferID;
  reckoning?: boolean;
  tone?: "good" | "bad";
}

/** lines turns what happened into lines to read, oldest first. */
export function lines(past: readonly Past[], say: FactSentences, names: Names): Line[] {
  const suggested = new Set<OfferID>();
  return past.flatMap((step) => {
    const cause = step.events.some((f) => f.type === "reckoned") ? undefined : theAct(step, names);
    return step.events.flatMap((told, i) => {
      const fact = told.type === "trusted" && cause ? unreasoned(told) : told;
      const text = sentence(fact, say, names);
      if (!text) return [];
      const line: Line = { key: `${step.number}.${i}`, at: step.at, text, ...about(fact, names) };
      if (fact.type === "offered") {
        if (suggested.has(fact.offer)) return []; // the line of its second says that it is on the table
        if (fact.waits) suggested.add(fact.offer);
      }
      return [line];
    });
  });
}

/** theAct returns the one act or piece of news of a step, if it has one alone: all else in the step follows from it. */
function theAct(step: Past, names: Names): Fact | undefined {
  const acts = step.events.filter((fact) => ["act", "news"].includes(about(fact, names).weight));
  return acts.length === 1 ? acts[0] : undefined;
}

/** unreasoned leaves the reason out, where it would repeat the line above; the ledger has it. */
function unreasoned(fact: TrustedFact): TrustedFact {
  return { ...fact, line: { ...fact.line, reason: "" } };
}

function sentence(fact: Fact, say: FactSentences, names: Names): string {
  // The compiler cannot see that a fact and the sentence for its type belong together.
  const speak = say[fact.type] as ((fact: Fact, names: Names) => string) | undefined;
  return speak?.(fact, names) ?? ""; // a newer server may tell of what this page does not know
}

/** about says what a fact's line looks like and leads to. */
function about(fact: Fact, names: Names): Pick<Line, "weight"> & Partial<Line> {
  const by = (seat: SeatID): Partial<Line> => {
    const party = names.partyOf(seat);
    return party ? { party } : {};
  };
  const quoted = (text: string | undefined): Partial<Line> => (text ? { quote: text } : {});
  switch (fact.type) {
    case "phase-began":
    case "round-began":
    case "ended":
      return { weight: "head" };
    case "reckoned":
      return { weight: "house", reckoning: true };
    case "announced":
    case "messaged":
      return { weight: "call", ...quoted(fact.text) };
    case "injected": {
      const news = fact.inject && names.news(fact.inject)?.text;
      return { weight: "news", ...(news ? { news } : quoted(fact.text)) };
    }
    case "awarded":
      return { weight: "act", ...quoted(fact.reason) };
    case "voiced":
      return { weight: "act", ...by(fact.by) };
    case "acknowledged":
      return { weight: "act", party: fact.party, ...quoted(fact.text) };
    case "confirmed":
      return { weight: "act", ...by(fact.by) };
    case "gesture-suggested":
      return { weight: "act", party: fact.party, ...quoted(fact.gesture.text) };
    case "gesture-announced":
    case "gestured":
      return { weight: "act", party: fact.party, ...quoted(fact.text) };
    case "offered":
      return { weight: "act", party: fact.party, offer: fact.offer, ...quoted(fact.text) };
    case "silence-broken":
      return { weight: "act", party: fact.party, offer: fact.offer, ...quoted(fact.reason) };
    case "silence-moved":
      return { weight: "act", party: fact.party, offer: fact.offer };
    case "accepted":
      return { weight: "act", party: fact.party };
    case "agreed":
      return { weight: "act", tone: "good" };
    case "offer-closed":
      return { weight: "act", ...(fact.party ? { party: fact.party } : {}) };
    case "drafted":
      return { weight: "act", party: fact.party, ...quoted(fact.text) };
    case "statement-put":
      return { weight: "act", party: fact.party, ...quoted(fact.text) };
    case "statement-signed":
      return { weight: "act", party: fact.party };
    case "walked-out":
      return { weight: "act", party: fact.party, tone: "bad" };
    case "committed":
    case "inspecting":
      return { weight: "act", party: fact.party };
    case "seconded":
      return { weight: "act", ...by(fact.by), ...(fact.offer ? { offer: fact.offer } : {}) };
    case "voted":
      return { weight: "act", ...by(fact.seat) };
    case "observed":
      return { weight: "effect", party: fact.of, tone: "bad" };
    case "trusted":
      return {
        weight: "effect",
        ledger: fact.line.id,
        trust: { truster: fact.line.truster, trusted: fact.line.trusted },
        tone: fact.line.after > fact.line.before ? "good" : "bad",
      };
    case "concern-moved":
      return { weight: "effect" };
    default:
      return { weight: "house" };
  }
}

/** Who may hear a message. */
export type Channel = "all" | "party" | "chosen";

/** A message somebody wrote. */
export interface Message {
  id: string;
  /** The frame that brought it. */
  number: number;
  at: number;
  by: SeatID;
  channel: Channel;
  /** Whom it was for, where it was not for all. */
  seats: SeatID[];
  parties: PartyID[];
  text: string;
  hidden: boolean;
}

/** messages lists what was written, oldest first; what the instructor hid keeps its place without its words. */
export function messages(past: readonly Past[], us: PartyID): Message[] {
  const hidden = new Set<string>();
  const said: { fact: SaidFact; step: Past }[] = [];
  for (const step of past) {
    for (const fact of step.events) {
      if (fact.type === "said") said.push({ fact, step });
      if (fact.type === "hidden" && !fact.off) hidden.add(fact.said);
      if (fact.type === "hidden" && fact.off) hidden.delete(fact.said);
    }
  }
  return said.map(({ fact, step }) => ({
    id: fact.id,
    number: step.number,
    at: step.at,
    by: fact.by,
    channel: channel(fact, us),
    seats: fact.seats ?? [],
    parties: fact.parties ?? [],
    text: hidden.has(fact.id) ? "" : fact.text,
    hidden: hidden.has(fact.id),
  }));
}

function channel(fact: SaidFact, us: PartyID): Channel {
  const seats = fact.seats ?? [];
  const parties = fact.parties ?? [];
  if (seats.length + parties.length === 0) return "all";
  return seats.length === 0 && parties.length === 1 && parties[0] === us ? "party" : "chosen";
}
