import { change, round } from "../format";
import type { Names } from "../names";
import type { Fact, PartyID, Player, SeatID } from "../protocol";
import { and, many } from "./list";

/** The fact of one kind. */
export type FactOf<K extends Fact["type"]> = Extract<Fact, { type: K }>;

/** What to say of each kind of fact. "" keeps it out of the stream: it shows elsewhere, or is no news to anybody. */
export type FactSentences = { [K in Fact["type"]]: (fact: FactOf<K>, names: Names) => string };

const you = (seat: SeatID, n: Names) => (seat === n.me ? "You" : n.seat(seat));
const parties = (ids: PartyID[], n: Names) => and(ids.map((id) => n.party(id)));
const silent = () => "";

/** players names whoever holds a seat together. */
const players = (p: Player) => and([p.name, ...(p.with ?? []).map((w) => w.name)]);
const are = (p: Player, one: string, more: string) => (p.with?.length ? more : one);

/** English sentences for what happened. */
export const facts: FactSentences = {
  opened: silent,
  seated: (f, n) =>
    f.player.bot
      ? ""
      : f.seat === n.me
        ? `You took your seat as ${n.seat(f.seat)}.`
        : `${players(f.player)} ${are(f.player, "is", "are")} ${n.seat(f.seat)}.`,
  unseated: (f, n) => `${n.seat(f.seat)} is nobody's seat now.`,
  "handed-over": (f, n) =>
    f.player.bot
      ? `${n.seat(f.seat)}: a bot plays on.`
      : f.seat === n.me
        ? `You play on as ${n.seat(f.seat)}. What that seat did before, others did.`
        : `${players(f.player)} ${are(f.player, "plays", "play")} on as ${n.seat(f.seat)}.`,
  "went-away": (f, n) =>
    f.still
      ? `${you(f.seat, n)} ${f.seat === n.me ? "are" : "is"} away. ${f.stand_in ? "A bot plays meanwhile." : "The bot plays no more."}`
      : `${you(f.seat, n)} left the room.${f.stand_in ? " A bot plays meanwhile." : ""}`,
  "came-back": (f, n) => (f.seat === n.me ? "You are back." : `${n.seat(f.seat)} is back.`),
  planned: silent,
  readied: silent, // the head of the page counts who is
  started: () => "The talks begin.",
  drawn: silent,
  "phase-began": (f, n) => n.phase(f.phase),
  "round-began": (f) =>
    f.suspended ? `Round ${f.round}. The talks are suspended: nothing can be signed.` : `Round ${f.round}`,
  "round-closed": (f) =>
    ({
      ready: "Everybody is ready: the round is over.",
      time: "Time is up: the round is over.",
      advanced: "The instructor ended the round.",
      "walked-out": "The round is over.",
      away: "The round is over: nobody is here.",
    })[f.why] ?? "The round is over.",
  armed: silent,
  disarmed: silent,
  paused: () => "The instructor paused the talks. Clocks stand still.",
  stopped: silent,
  resumed: () => "The talks go on.",
  extended: (f) =>
    f.by < 0
      ? `The instructor took ${Math.round(-f.by / 60_000) || 1} min back.`
      : `The instructor gave ${Math.round(f.by / 60_000) || 1} more min.`,
  rearmed: () => "The server was away for a while. Lost time was given back.",
  "walked-out": (f, n) =>
    f.final
      ? `${n.party(f.party)} left the talks for good.`
      : `${n.party(f.party)} walked out. The talks are suspended for a round.`,
  "stood-in": (f, n) =>
    f.off
      ? `${you(f.seat, n)} ${f.seat === n.me ? "play" : "plays"} again, and no longer a bot.`
      : `The instructor has a bot play for ${f.seat === n.me ? "you" : n.seat(f.seat)}.`,
  coached: silent, // a seat is never told
  "rounds-set": (f, n) => `${n.phase(f.phase)} has ${many(f.rounds, "round")} from now on.`,
  held: (f) =>
    f.off
      ? "The tables no longer wait for each other."
      : "The tables wait for each other at the end of each phase.",
  waiting: () => "Your table is done. Others are still talking.",
  proceeded: () => "The wait is over: the talks go on.",
  "statement-put": (f, n) =>
    f.number > 1
      ? `${you(f.by, n)} put another joint statement, signed by ${n.party(f.party)}:`
      : `${you(f.by, n)} put a joint statement, signed by ${n.party(f.party)}:`,
  "statement-signed": (f, n) => `${you(f.by, n)} signed the joint statement for ${n.party(f.party)}.`,
  ended: () => "The talks are over.",
  veiled: (f) => (f.off ? "The instructor revealed everything." : ""),
  appraised: silent,
  reopened: (f) => (f.off ? "The table is closed again." : "The instructor opened the table for talk."),

  said: silent,
  hidden: silent,
  muted: (f, n) =>
    f.off
      ? `${you(f.seat, n)} may talk again.`
      : `The instructor muted ${f.seat === n.me ? "you" : n.seat(f.seat)}.`,
  announced: () => "The instructor, to all:",
  messaged: () => "The instructor, to you:",
  injected: (f, n) => f.title || (f.inject && n.news(f.inject)?.title) || "News",
  awarded: (f, n) => `The instructor changed how far ${n.party(f.truster)} trusts ${n.party(f.trusted)}:`,
  tapped: silent,

  voiced: (f, n) =>
    f.disclosed
      ? `${you(f.by, n)} told a concern that had been kept secret: ${n.concern(f.concern)}.`
      : `${you(f.by, n)} voiced a concern: ${n.concern(f.concern)}.`,
  acknowledged: (f, n) =>
    `${you(f.by, n)} put “${n.concern(f.concern)}” in ${f.by === n.me ? "your" : "their"} own words:`,
  confirmed: (f, n) =>
    f.yes
      ? `${you(f.by, n)} answered: that is it. ${n.party(f.party)} understood “${n.concern(f.concern)}”.`
      : `${you(f.by, n)} answered: not quite. “${n.concern(f.concern)}” is still not understood.`,
  "concern-moved": (f, n) => {
    if (f.life === f.from) return "";
    if (f.life === "eased" || f.life === "settled") return `“${n.concern(f.concern)}” is ${f.life}.`;
    return f.from === "eased" || f.from === "settled" ? `“${n.concern(f.concern)}” is open again.` : "";
  },
  "gesture-suggested": (f, n) =>
    `${you(f.by, n)} suggested a gesture: ${n.gesture(f.gesture.gesture)}. It needs a second.`,
  "gesture-announced": (f, n) =>
    `${you(f.by, n)} announced for ${n.party(f.party)}: ${n.gesture(f.gesture)}.${f.invite ? " The others are invited to answer in kind." : ""}`,
  gestured: (f, n) =>
    `${n.party(f.party)} ${f.announced ? "did as announced" : "acted"}: ${n.gesture(f.gesture)}.${
      f.answers?.length
        ? ` It answers ${parties([...new Set(f.answers.map((a) => a.party))], n)}.`
        : f.invite
          ? " The others are invited to answer in kind."
          : ""
    }`,

  offered: (f, n) =>
    f.waits
      ? `${you(f.by, n)} suggested an offer to ${parties(f.to, n)}. It needs a second.`
      : f.counter
        ? `${you(f.by, n)} answered with a counter-offer to ${parties(f.to, n)}.`
        : `${you(f.by, n)} put an offer to ${parties(f.to, n)}.`,
  seconded: (f, n) =>
    f.gesture
      ? `${you(f.by, n)} seconded the gesture.`
      : `${you(f.by, n)} seconded the offer. It is on the table.`,
  voted: (f, n) => `${you(f.seat, n)} voted ${f.yes ? "for" : "against"} the offer.`,
  "silence-moved": (f, n) =>
    `${you(f.by, n)} moved acceptance for ${n.party(f.party)}. It stands unless silence is broken.`,
  "silence-broken": (f, n) => `${you(f.by, n)} broke silence:`,
  "silence-void": (f, n) =>
    `What ${n.party(f.party)} was about to accept can no longer be agreed. The offer stays open.`,
  accepted: (f, n) => `${n.party(f.party)} accepted the offer.`,
  agreed: (f, n) =>
    `Agreed by ${parties(f.parties, n)}: ${and(f.package.map((c) => n.proposal(c.proposal)))}.`,
  "offer-closed": (f, n) => {
    const who = f.by ? you(f.by, n) : f.party ? n.party(f.party) : "";
    switch (f.as) {
      case "declined":
        return `${who || "A party"} declined the offer.`;
      case "withdrawn":
        return f.by && f.party
          ? `${who} withdrew the offer of ${n.party(f.party)}.`
          : `${who || "The party"} withdrew its offer.`;
      case "lapsed":
        return "An offer lapsed.";
      default:
        return "";
    }
  },
  drafted: (f, n) => `${you(f.by, n)} drafted a proposal: ${f.title}. The instructor values it.`,
  valued: (f, n) => `The instructor valued the draft “${n.proposal(f.draft)}”. It is on the agenda.`,
  "draft-lapsed": (f, n) => `The draft “${n.proposal(f.draft)}” was not valued in time and lapsed.`,

  committed: (f, n) =>
    f.breach.length === 0
      ? `${n.party(f.party)} will keep every promise this round. Only your party knows.`
      : `${n.party(f.party)} will break ${and(f.breach.map((p) => `“${n.proposal(p)}”`))} this round. Only your party knows.`,
  inspecting: (f, n) => `${you(f.by, n)} inspects “${n.proposal(f.proposal)}” this round.`,
  conduct: silent,
  observed: (f, n) =>
    f.seen !== "broken" || f.of === n.us
      ? ""
      : f.found_out
        ? `Found out: ${n.party(f.of)} had broken “${n.proposal(f.proposal)}” while it passed as kept.`
        : `${n.party(f.of)} broke “${n.proposal(f.proposal)}”.`,
  watchful: silent,
  "took-effect": (f, n) => `In force from now on: ${and(f.proposals.map((p) => n.proposal(p)))}.`,
  trusted: ({ line }, n) =>
    `${n.party(line.truster)} trusts ${n.party(line.trusted)} ${line.after > line.before ? "more" : "less"} (${change(
      line.after - line.before,
    )}, now ${round(line.after)})${line.reason ? `: ${line.reason}` : "."}`,
  scored: silent,
  reckoned: (f) => `Reckoning ${f.round} is done.`,
};
