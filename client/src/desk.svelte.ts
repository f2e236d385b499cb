import { getContext, setContext } from "svelte";

import type { Refusal } from "./api";
import { time } from "./clock.svelte";
import { t } from "./i18n";
import { Names } from "./names";
import type {
  Advice,
  Brief,
  Clock,
  ConcernID,
  GestureID,
  Move,
  OfferID,
  OpenMove,
  PartyID,
  SeatID,
  SeatView,
  Verb,
  View,
} from "./protocol";
import type { Seat } from "./seat.svelte";
import { ofTab } from "./storage";
import { lines, messages, type Channel, type Line } from "./stream";

/** The four parts of the table; a phone shows one at a time. */
export type Tab = "now" | "deal" | "them" | "talk";

/** What may lie open over the table. */
export type Sheet =
  | { kind: "ledger"; truster: PartyID; trusted: PartyID }
  | { kind: "score" }
  | { kind: "people" }
  | { kind: "statement" }
  | { kind: "sheet" }
  | { kind: "device" }
  | { kind: "briefing" }
  | { kind: "moves" }
  | { kind: "builder"; counter?: OfferID }
  | { kind: "offer"; offer: OfferID }
  | { kind: "gesture"; gesture?: GestureID }
  | { kind: "voice" }
  | { kind: "acknowledge"; concern: ConcernID }
  | { kind: "confirm"; concern: ConcernID }
  | { kind: "inspect" }
  | { kind: "draft" }
  | { kind: "commit"; ready: boolean }
  | { kind: "walk-out" }
  | { kind: "tap" }
  | { kind: "reckoning" };

/** What may be looked up at any time. */
const lookedUp = new Set<Sheet["kind"]>([
  "ledger",
  "score",
  "people",
  "briefing",
  "reckoning",
  "statement",
  "sheet",
  "device",
]);

/** The seat of those who watch a table without playing. */
const observer: SeatID = "@observer";

/** For how long the instructor's words lie on top, in milliseconds. */
const fresh = 180_000;

const key = Symbol("desk");

/** Desk is a seat as the pages use it: what is known, with names, and what lies open. It needs a view to exist. */
export class Desk {
  tab = $state<Tab>("now");
  sheet = $state.raw<Sheet>();
  /** Why the last move that has no form of its own was refused. */
  refusal = $state.raw<Refusal>();
  /** A joint statement that is being written, wherever on the page. */
  statement = $state<string>();
  /** Which talk is open. */
  channel = $state<Channel>("all");
  /** Up to which frame each talk was read. */
  #read = $state<Record<Channel, number>>({ all: 0, party: 0, chosen: 0 });

  /** How many lines of the stream were there when it was last open. */
  #seenLines = $state(0);

  constructor(
    readonly seat: Seat,
    private readonly first: { brief: Brief; view: View },
  ) {
    const [all = 0, party = 0, chosen = 0] = (ofTab.get(this.#shelf) ?? "").split(" ").map(Number);
    this.#read = { all, party, chosen };
  }

  get #shelf(): string {
    return `parley.read.${this.seat.of}.${this.seat.table.at}`;
  }

  // A table that is being fetched anew has no view for a moment; what was known stays on the page until then.
  #brief = $derived.by(() => this.seat.table.brief ?? this.first.brief);
  #view = $derived.by(() => this.seat.table.view ?? this.first.view);
  #names = $derived.by(() => new Names(this.#brief, this.#view));
  #lines = $derived.by(() => lines(this.seat.table.past, t.facts, this.#names));
  #messages = $derived.by(() => messages(this.seat.table.past, this.#brief.party));

  get brief() {
    return this.#brief;
  }
  get view() {
    return this.#view;
  }
  get names() {
    return this.#names;
  }
  /** What happened, as lines to read. */
  get lines() {
    return this.#lines;
  }
  /** What was written. */
  get messages() {
    return this.#messages;
  }

  /** observes says whether this person watches the table without a seat. */
  get observes(): boolean {
    return this.#brief.seat === observer;
  }

  /** own is this person's seat as all see it; an observer has none. */
  get own(): SeatView | undefined {
    return this.#view.seats.find((s) => s.seat === this.#brief.seat);
  }

  /** may returns the move of this kind that is open to the seat now, with what it may be about. */
  may(verb: Verb): OpenMove | undefined {
    return this.#view.moves.find((m) => m.verb === verb);
  }

  /** left is how long a clock still runs, in milliseconds. */
  left(clock: Clock): number {
    if (this.#view.now.paused || !clock.ends) return clock.left;
    return Math.max(0, clock.ends - (time.now + this.seat.table.lag));
  }

  /** stageClock is the clock of the round or of the reading. */
  get stageClock(): Clock | undefined {
    return this.#view.now.clocks?.find((c) => c.for !== "silence");
  }

  /** unread counts the messages of a talk that were not read yet; one's own need no reading. */
  unread(channel: Channel): number {
    const own = this.#brief.seat;
    return this.#messages.filter(
      (m) => m.channel === channel && m.number > this.#read[channel] && m.by !== own && !m.hidden,
    ).length;
  }

  /** seen marks a talk as read to its end. */
  seen(channel: Channel): void {
    const last = this.#messages.findLast((m) => m.channel === channel)?.number ?? 0;
    if (last <= this.#read[channel]) return;
    this.#read[channel] = last;
    const { all, party, chosen } = this.#read;
    ofTab.set(this.#shelf, `${all} ${party} ${chosen}`);
  }

  /** calls counts the words of the instructor and the news that came while another part of the table was open. */
  get calls(): number {
    return this.#lines.slice(this.#seenLines).filter((l) => l.weight === "news" || l.weight === "call")
      .length;
  }

  /** followed marks the stream as read to its end. */
  followed(): void {
    this.#seenLines = this.#lines.length;
  }

  /** The last of the instructor's words that one has put away. */
  #heard = $state("");

  /** called are the instructor's newest words for some minutes, while the stream that shows them is out of sight. */
  get called(): Line | undefined {
    const line = this.#lines.slice(this.#seenLines).findLast((l) => l.weight === "call");
    if (!line || line.key === this.#heard) return undefined;
    return time.now + this.seat.table.lag - line.at < fresh ? line : undefined;
  }

  /** hear puts the instructor's words away. */
  hear(line: Line): void {
    this.#heard = line.key;
  }

  /** isHead says whether this seat acts as its party's head now. */
  get isHead(): boolean {
    return this.#view.now.voice[this.#brief.party] === this.#brief.seat;
  }

  /** isReady says whether this seat has said that it is ready. */
  get isReady(): boolean {
    return this.own?.ready ?? false;
  }

  /** do asks for a move and keeps its refusal where the table shows it. */
  async do(move: Move): Promise<Refusal | undefined> {
    this.refusal = undefined;
    const refusal = await this.seat.move(move);
    this.refusal = refusal;
    return refusal;
  }

  /** ready says ready, by way of the promises where this seat decides on some. */
  async ready(): Promise<void> {
    if (this.isReady) {
      await this.do({ verb: "ready", not: true });
    } else if (this.may("commit") && this.#view.promises.some((p) => p.in_force)) {
      this.sheet = { kind: "commit", ready: true };
    } else {
      await this.do({ verb: "ready" });
    }
  }

  /** leave closes what lies open and belongs to a round, once the round is over. */
  leave(): void {
    if (this.sheet && !lookedUp.has(this.sheet.kind)) this.sheet = undefined;
    this.refusal = undefined;
  }

  /** follow opens what an advice is about. */
  follow(advice: Advice): void {
    switch (advice.code) {
      case "silence":
      case "answer-offer":
        this.sheet = advice.offer ? { kind: "offer", offer: advice.offer } : undefined;
        break;
      case "second":
        this.sheet = advice.offer
          ? { kind: "offer", offer: advice.offer }
          : { kind: "gesture", ...(advice.gesture ? { gesture: advice.gesture } : {}) };
        break;
      case "confirm":
        if (advice.concern) this.sheet = { kind: "confirm", concern: advice.concern };
        break;
      case "acknowledge":
        if (advice.concern) this.sheet = { kind: "acknowledge", concern: advice.concern };
        else this.tab = "them";
        break;
      case "voice":
        this.sheet = { kind: "voice" };
        break;
      case "offer":
        this.sheet = { kind: "builder" };
        break;
      case "inspect":
        this.sheet = { kind: "inspect" };
        break;
      case "gesture":
        this.sheet = { kind: "gesture", ...(advice.gesture ? { gesture: advice.gesture } : {}) };
        break;
      case "sign":
        this.sheet = { kind: "statement" };
        break;
      case "tap":
        this.sheet = { kind: "tap" };
        break;
      case "commit":
        this.sheet = { kind: "commit", ready: false };
        break;
      case "ready":
        void this.ready();
        break;
      case "read-brief":
        this.sheet = { kind: "briefing" };
        break;
      case "wait":
      case "debrief":
        break;
      default:
        advice.code satisfies never;
    }
  }
}

/** setDesk gives a desk to every part of the page below. */
export function setDesk(desk: Desk): Desk {
  return setContext(key, desk);
}

/** theDesk is the desk of the page that a part stands in. */
export function theDesk(): Desk {
  return getContext(key);
}
