import { and } from "./i18n/list";
import type {
  Brief,
  Choice,
  ConcernID,
  GestureID,
  InjectID,
  NewsView,
  OfferID,
  PartyID,
  PhaseID,
  ProposalBrief,
  ProposalID,
  SeatID,
  View,
} from "./protocol";

/** A question of a proposal with the answer that a package gives to it. */
export interface Answer {
  term: string;
  level: string;
}

/** Seen is a table as anybody may see it, an instructor included, whom nobody advises. */
export type Seen = Omit<View, "advice">;

/** Names says how people call what messages name by its id. An id of no known thing is shown as it is. */
export class Names {
  readonly #brief: Brief;
  readonly #view: Seen | undefined;

  /** Names as this brief gives them; view adds drafts, concerns and players. */
  constructor(brief: Brief, view?: Seen) {
    this.#brief = brief;
    this.#view = view;
  }

  /** me is the seat that looks. */
  get me(): SeatID {
    return this.#brief.seat;
  }

  /** us is the party of the seat that looks. */
  get us(): PartyID {
    return this.#brief.party;
  }

  seat(id: SeatID): string {
    return this.#brief.roles.find((r) => r.seat === id)?.name ?? id;
  }

  partyOf(seat: SeatID): PartyID | undefined {
    return this.#brief.roles.find((r) => r.seat === seat)?.party;
  }

  /** player is the name of who holds a seat, or all names where it is shared, or "" where nobody does. */
  player(seat: SeatID): string {
    const held = this.#view?.seats.find((s) => s.seat === seat);
    return held?.name ? and([held.name, ...(held.with ?? [])]) : "";
  }

  party(id: PartyID): string {
    return this.#brief.parties.find((p) => p.party === id)?.name ?? id;
  }

  /** mark is the sign that goes with a party's colour, so that colour never stands alone. */
  mark(id: PartyID): string {
    return this.#brief.parties.find((p) => p.party === id)?.mark || "■";
  }

  /** hue numbers the parties, for their colours. */
  hue(id: PartyID): number {
    const at = this.#brief.parties.findIndex((p) => p.party === id);
    return at < 0 ? 0 : at % 6;
  }

  phase(id: PhaseID): string {
    return this.#brief.phases.find((p) => p.phase === id)?.title ?? id;
  }

  proposal(id: ProposalID): string {
    return this.details(id)?.title ?? this.#view?.agenda.find((i) => i.proposal === id)?.draft?.title ?? id;
  }

  /** details is what the brief says of a proposal; a draft has none. */
  details(id: ProposalID): ProposalBrief | undefined {
    return this.#brief.proposals.find((p) => p.proposal === id);
  }

  concern(id: ConcernID): string {
    return this.#known(id)?.title ?? id;
  }

  /** concernOf is the party whose concern it is. */
  concernOf(id: ConcernID): PartyID {
    return this.#known(id)?.party ?? "";
  }

  #known(id: ConcernID) {
    return [...(this.#view?.concerns ?? []), ...(this.#view?.debrief?.concerns ?? [])].find(
      (c) => c.concern === id,
    );
  }

  gesture(id: GestureID): string {
    return this.#brief.gestures.find((g) => g.gesture === id)?.title ?? id;
  }

  /** name is a party or a role, where either may stand. */
  name(id: string): string {
    return this.#brief.parties.some((p) => p.party === id) ? this.party(id) : this.seat(id);
  }

  /** partyIn is the party that a name stands for: itself, or that of the role. */
  partyIn(id: string): PartyID {
    return this.partyOf(id) ?? id;
  }

  /** offer is an offer that the view still shows. */
  offer(id: OfferID): View["offers"][number] | undefined {
    return this.#view?.offers.find((o) => o.offer === id);
  }

  /** news is a piece of news that was released. */
  news(id: InjectID): NewsView | undefined {
    return this.#view?.news.find((n) => n.inject === id);
  }

  /** answers reads the levels of a choice as questions and answers, in the order of the scenario. */
  answers(choice: Pick<Choice, "proposal" | "levels">): Answer[] {
    return (this.details(choice.proposal)?.terms ?? []).flatMap((term) => {
      const level = term.levels.find((l) => l.level === choice.levels?.[term.term]);
      return level ? [{ term: term.title, level: level.title }] : [];
    });
  }
}
