// Generated from server/protocol/protocol.schema.json by `npm run protocol`. Do not edit.

/**
 * One message of the subprotocol parley.1, or what stands beside them. Generated from the Go types; see README.md.
 */
export type Message = ClientMessage | ServerMessage | Beside;
/**
 * What a client sends.
 */
export type ClientMessage =
  | ClientHello
  | ClientMove
  | ClientCommand
  | ClientWeigh
  | ClientExplain
  | ClientPage
  | ClientWatch
  | ClientHere
  | ClientTicket
  | ClientSheet
  | ClientSurvey;
/**
 * CommandID is a device's name and a counter, such as "k3f9:12". Sent twice, a command takes effect once.
 */
export type CommandID = string;
/**
 * What a seat or an instructor asks to do.
 */
export type Move =
  | SayMove
  | VoiceMove
  | AcknowledgeMove
  | ConfirmMove
  | GestureMove
  | OfferMove
  | CounterMove
  | AcceptMove
  | DeclineMove
  | WithdrawMove
  | SecondMove
  | BreakSilenceMove
  | CommitMove
  | InspectMove
  | DraftMove
  | ReadyMove
  | WalkOutMove
  | PlanMove
  | TapMove
  | StatementMove
  | SignMove
  | StartMove
  | PauseMove
  | ResumeMove
  | ExtendMove
  | AdvanceMove
  | InjectMove
  | AnnounceMove
  | MessageMove
  | ValueMove
  | AwardMove
  | SeatMove
  | UnseatMove
  | HandOverMove
  | MuteMove
  | HideMove
  | StandInMove
  | CoachMove
  | RoundsMove
  | EndMove
  | ReopenMove
  | VeilMove;
/**
 * SeatID names a seat at a table: it is the id of the role that the seat plays.
 */
export type SeatID = string;
/**
 * PartyID names a side.
 */
export type PartyID = string;
/**
 * What a person typed, or their name. Show it as text, never as HTML.
 */
export type Text = string;
/**
 * ConcernID names a fear or a need.
 */
export type ConcernID = string;
/**
 * GestureID names a one-sided step.
 */
export type GestureID = string;
/**
 * ProposalID names an item of the agenda.
 */
export type ProposalID = string;
/**
 * LevelID names an answer to a term.
 */
export type LevelID = string;
/**
 * OfferID numbers the offers on a table from 1. A suggestion that waits for a second within its party has a number of the party's own, counting down from -1, so that nobody else can tell it was made.
 */
export type OfferID = number;
/**
 * Millis is a span of time in milliseconds.
 */
export type Millis = number;
/**
 * InjectID names a piece of news.
 */
export type InjectID = string;
/**
 * Points are the unit of worth, weights, trust and scores: hundredths of a point as integers, so that every machine gets the same sum. The file writes them with at most two decimals: `2.5` is 250.
 */
export type Points = number;
/**
 * PersonID is the pseudonym of a person within a class, such as "p12"; it says nothing about them.
 */
export type PersonID = string;
/**
 * SaidID names a message: who said it, to whom, and its number among those, such as `harbour-master>all/3`. Whoever did not hear a caucus cannot tell that it took place.
 */
export type SaidID = string;
/**
 * Strategy is how a bot bargains. Package bot says what each does, and where it is from.
 */
export type Strategy =
  | "mixed"
  | "boulware"
  | "linear"
  | "conceder"
  | "tit-for-tat"
  | "forgiving"
  | "grit"
  | "hardliner"
  | "random";
/**
 * PhaseID names a state of the talks.
 */
export type PhaseID = string;
/**
 * What an instructor asks of the class.
 */
export type ClassCommand =
  | DealCommand
  | OpenTablesCommand
  | AgainCommand
  | SeatPersonCommand
  | ObserveCommand
  | SeatBotCommand
  | EmptySeatCommand
  | AddCommand
  | LockCommand
  | RenameCommand
  | BarCommand
  | EraseCommand
  | SettingsCommand
  | CloseCommand;
/**
 * SeatBy is how people who wait are put together.
 */
export type SeatBy = "lot" | "arrival" | "group";
/**
 * Late is what becomes of people who come when tables are open.
 */
export type Late = "seat" | "observe" | "wait";
/**
 * LineID names a line of a ledger: the direction of trust (or the party, or the role) whose ledger it stands in, and its number there, such as `town>port/3`. Numbers count within one ledger, so that a line that somebody may not see leaves no gap.
 */
export type LineID = string;
/**
 * What a server sends.
 */
export type ServerMessage =
  | ServerHello
  | ServerView
  | ServerFrame
  | ServerAck
  | ServerRefused
  | ServerAnswer
  | ServerNotice
  | ServerLobby
  | ServerMe
  | ServerThere
  | ServerClass
  | ServerClassChange
  | ServerTable
  | ServerWall
  | ServerResults;
/**
 * Clean HTML, made of an author's Markdown.
 */
export type Markdown = string;
/**
 * Decides is how a party accepts an offer.
 */
export type Decides = "any" | "head" | "majority" | "consensus" | "silence";
/**
 * Speaks is who puts a party's offers and gestures.
 */
export type Speaks = "head" | "any" | "seconded";
/**
 * Name names a party or a role, where the file takes either.
 */
export type Name = string;
/**
 * Verify is what other parties see of whether a commitment was honoured.
 */
export type Verify = "open" | "inspect" | "none";
/**
 * Share is a part of one, in thousandths: `0.3` is 300. Factors and measures are shares; a factor may be above one.
 */
export type Share = number;
/**
 * TermID names a question within a proposal.
 */
export type TermID = string;
/**
 * SourceID names a source that may be cited.
 */
export type SourceID = string;
/**
 * LengthID names a way to play the file in so much time.
 */
export type LengthID = string;
/**
 * Seconds is a span of time. The file writes `6m`, `90s` or `1m30s`.
 */
export type Seconds = number;
/**
 * Stage is what a table is doing.
 */
export type Stage = "" | "briefing" | "round" | "closed" | "reading" | "waiting" | "over";
/**
 * ClockFor is what a clock is for.
 */
export type ClockFor = "round" | "reading" | "silence";
/**
 * EndingID names an outcome of the talks.
 */
export type EndingID = string;
/**
 * Rule names why trust or utility changed.
 */
export type Rule =
  | "gesture"
  | "reciprocal"
  | "disclosed"
  | "understood"
  | "honoured"
  | "breached"
  | "found-out"
  | "inject"
  | "award"
  | "worth"
  | "price"
  | "concern"
  | "walk-away"
  | "revealed";
/**
 * Life is a step in the life of a concern.
 */
export type Life = "silent" | "voiced" | "acknowledged" | "eased" | "settled";
/**
 * ItemState is where a proposal stands.
 */
export type ItemState = "closed" | "open" | "tabled" | "agreed" | "kept" | "broken" | "unseen";
/**
 * OfferState is a step in the life of an offer.
 */
export type OfferState = "waiting" | "open" | "agreed" | "declined" | "withdrawn" | "countered" | "lapsed";
/**
 * GestureState is where a gesture stands.
 */
export type GestureState = "closed" | "open" | "waiting" | "done";
/**
 * Seen is what a party could see of a commitment.
 */
export type Seen = "kept" | "broken" | "unseen";
/**
 * RoleID names a person to play.
 */
export type RoleID = string;
/**
 * Verb names a kind of move.
 */
export type Verb =
  | "say"
  | "voice"
  | "acknowledge"
  | "confirm"
  | "gesture"
  | "offer"
  | "counter"
  | "accept"
  | "decline"
  | "withdraw"
  | "second"
  | "break-silence"
  | "commit"
  | "inspect"
  | "draft"
  | "ready"
  | "walk-out"
  | "plan"
  | "tap"
  | "statement"
  | "sign"
  | "start"
  | "pause"
  | "resume"
  | "extend"
  | "advance"
  | "inject"
  | "announce"
  | "message"
  | "value"
  | "award"
  | "seat"
  | "unseat"
  | "hand-over"
  | "mute"
  | "hide"
  | "stand-in"
  | "coach"
  | "rounds"
  | "end"
  | "reopen"
  | "veil"
  | "open"
  | "expire"
  | "rearm"
  | "reckon"
  | "away"
  | "back"
  | "hold"
  | "proceed";
/**
 * AdviceCode is the kind of an advice.
 */
export type AdviceCode =
  | "read-brief"
  | "wait"
  | "silence"
  | "second"
  | "answer-offer"
  | "confirm"
  | "sign"
  | "tap"
  | "commit"
  | "voice"
  | "acknowledge"
  | "offer"
  | "inspect"
  | "gesture"
  | "ready"
  | "debrief";
/**
 * DanceKind names a step by what it changes for the party that makes it, and for those to whom it is put.
 */
export type DanceKind =
  "opening" | "concession" | "selfish" | "fortunate" | "unfortunate" | "nice" | "silent";
/**
 * AskCode is the kind of a question.
 */
export type AskCode =
  | "found-out"
  | "never-known"
  | "walk-out"
  | "spiral"
  | "untold"
  | "better-package"
  | "trust-fell"
  | "broken"
  | "told-unmet"
  | "unanswered"
  | "silence-broken"
  | "misjudged"
  | "signed-late"
  | "no-deal"
  | "grit"
  | "verified-kept"
  | "trust-rose";
/**
 * What happened.
 */
export type Fact =
  | OpenedFact
  | SeatedFact
  | UnseatedFact
  | HandedOverFact
  | WentAwayFact
  | CameBackFact
  | PlannedFact
  | ReadiedFact
  | StartedFact
  | DrawnFact
  | PhaseBeganFact
  | RoundBeganFact
  | RoundClosedFact
  | ArmedFact
  | DisarmedFact
  | PausedFact
  | StoppedFact
  | ResumedFact
  | ExtendedFact
  | RearmedFact
  | WalkedOutFact
  | EndedFact
  | AppraisedFact
  | ReopenedFact
  | VeiledFact
  | StoodInFact
  | CoachedFact
  | RoundsSetFact
  | HeldFact
  | WaitingFact
  | ProceededFact
  | StatementPutFact
  | StatementSignedFact
  | SaidFact
  | HiddenFact
  | MutedFact
  | AnnouncedFact
  | MessagedFact
  | InjectedFact
  | AwardedFact
  | TappedFact
  | VoicedFact
  | AcknowledgedFact
  | ConfirmedFact
  | ConcernMovedFact
  | GestureSuggestedFact
  | GestureAnnouncedFact
  | GesturedFact
  | OfferedFact
  | SecondedFact
  | VotedFact
  | SilenceMovedFact
  | SilenceBrokenFact
  | SilenceVoidFact
  | AcceptedFact
  | AgreedFact
  | OfferClosedFact
  | DraftedFact
  | ValuedFact
  | DraftLapsedFact
  | CommittedFact
  | InspectingFact
  | ConductFact
  | ObservedFact
  | WatchfulFact
  | TookEffectFact
  | TrustedFact
  | ScoredFact
  | ReckonedFact;
/**
 * Code tells a program why a command was refused. Refusals of the rules carry the rules' own codes (game.Refusal); those here are the server's.
 */
export type Code = string;
/**
 * ClassState is where a class stands.
 */
export type ClassState = "lobby" | "open" | "over";
/**
 * Names is where the names of people come from.
 */
export type Names = "free" | "generated" | "roster";
/**
 * StepKind is what a part of the lesson is for.
 */
export type StepKind = "joining" | "briefing" | "phase" | "debrief";
/**
 * What is no message: bodies of answers over HTTP, and words that stand as keys alone.
 */
export type Beside = Replay | Fork | SurveyItem;
/**
 * MarkKind says what stands out.
 */
export type MarkKind = "round" | "agreed" | "walked-out" | "news" | "ended";
/**
 * SurveyItem is an item of the survey after the talks. A person says how far they agree, from 1 (not at all) to 7 (fully); every item is worded so that more is better. The words are the client's.
 */
export type SurveyItem =
  | "outcome-content"
  | "outcome-good"
  | "self-true"
  | "self-able"
  | "process-heard"
  | "process-fair"
  | "bond-trust"
  | "bond-again";

/**
 * ClientHello is the first message on a socket. A client that comes back says what it has: the epoch and the number of the last frame it saw.
 */
export interface ClientHello {
  type: "hello";
  epoch?: string;
  number?: number;
}
/**
 * ClientMove asks for a move at the sender's table. An instructor names the tables (none: all).
 */
export interface ClientMove {
  type: "move";
  id: CommandID;
  tables?: number[];
  move: Move;
}
/**
 * Say talks to the seats and parties named, or to all where none is.
 */
export interface SayMove {
  verb: "say";
  seats?: SeatID[];
  parties?: PartyID[];
  text: Text;
}
/**
 * Voice makes a concern known to all.
 */
export interface VoiceMove {
  verb: "voice";
  concern: ConcernID;
}
/**
 * Acknowledge restates another party's voiced concern in own words.
 */
export interface AcknowledgeMove {
  verb: "acknowledge";
  concern: ConcernID;
  text: Text;
}
/**
 * Confirm tells whether the party By has understood a concern: "that is it", or "not quite".
 */
export interface ConfirmMove {
  verb: "confirm";
  concern: ConcernID;
  by: PartyID;
  yes: boolean;
}
/**
 * Gesture carries out a one-sided step, or (Announce) says that it will follow. Invite adds that the others are invited, not asked, to answer in kind.
 */
export interface GestureMove {
  verb: "gesture";
  gesture: GestureID;
  announce?: boolean;
  invite?: boolean;
  text?: Text;
}
/**
 * Offer puts a package to every other party that its proposals bind.
 */
export interface OfferMove {
  verb: "offer";
  package: Choice[];
  text?: Text;
}
/**
 * Choice is one proposal of a package with a level for each of its terms.
 */
export interface Choice {
  proposal: ProposalID;
  levels?: {
    [k: string]: LevelID;
  };
}
/**
 * Counter answers an offer with another package.
 */
export interface CounterMove {
  verb: "counter";
  offer: OfferID;
  package: Choice[];
  text?: Text;
}
/**
 * Accept gives the party's acceptance, or moves or votes for it, as the party decides.
 */
export interface AcceptMove {
  verb: "accept";
  offer: OfferID;
}
/**
 * Decline turns an offer down, or votes against it, as the party decides.
 */
export interface DeclineMove {
  verb: "decline";
  offer: OfferID;
}
/**
 * Withdraw takes back an offer of the own party, or a suggestion that waits for a second.
 */
export interface WithdrawMove {
  verb: "withdraw";
  offer: OfferID;
}
/**
 * Second puts forward what another seat of the party has suggested: an offer, or a gesture.
 */
export interface SecondMove {
  verb: "second";
  offer?: OfferID;
  gesture?: GestureID;
}
/**
 * BreakSilence stops an acceptance that would stand by silence.
 */
export interface BreakSilenceMove {
  verb: "break-silence";
  offer: OfferID;
  reason: Text;
}
/**
 * Commit names what the party will breach at this round's reckoning; it replaces what was said before.
 */
export interface CommitMove {
  verb: "commit";
  breach: ProposalID[];
}
/**
 * Inspect looks at one proposal in force: how it is treated at this reckoning, and was at the one before.
 */
export interface InspectMove {
  verb: "inspect";
  proposal: ProposalID;
}
/**
 * Draft puts a proposal in own words before the instructor, who values it.
 */
export interface DraftMove {
  verb: "draft";
  title: Text;
  text: Text;
}
/**
 * Ready says that the seat has read its briefing, or is done with this round; Not takes it back.
 */
export interface ReadyMove {
  verb: "ready";
  not?: boolean;
}
/**
 * WalkOut leaves the talks for the party: the first at a table suspends them, a second ends them.
 */
export interface WalkOutMove {
  verb: "walk-out";
}
/**
 * Plan fills the planning sheet; it is the seat's own, and may be changed as often as one likes.
 */
export interface PlanMove {
  verb: "plan";
  walk_away: Text;
  aim: Text;
  fear: Text;
  first: Text;
}
/**
 * Tap answers "would they keep their word?" after a reckoning, 0 to 10. It scores nothing.
 */
export interface TapMove {
  verb: "tap";
  of: PartyID;
  keep: number;
}
/**
 * Statement puts the table's joint statement, or another in its place; the own party signs it by that.
 */
export interface StatementMove {
  verb: "statement";
  text: Text;
}
/**
 * Sign puts the party's name under the joint statement of that number.
 */
export interface SignMove {
  verb: "sign";
  number: number;
}
/**
 * Start ends the briefing. Aftermath is how many rounds an aftermath will have, 1 to 4.
 */
export interface StartMove {
  verb: "start";
  aftermath: number;
}
/**
 * Pause stops all clocks; Left says what remained of each.
 */
export interface PauseMove {
  verb: "pause";
  left?: Left[];
}
/**
 * Left is what remained of a clock when it was stopped.
 */
export interface Left {
  deadline: number;
  left: Millis;
}
/**
 * Resume lets the clocks run on.
 */
export interface ResumeMove {
  verb: "resume";
}
/**
 * Extend gives the current stage more time, or takes some back where By is below 0. Left is what remains of it without.
 */
export interface ExtendMove {
  verb: "extend";
  by: Millis;
  left: Millis;
}
/**
 * Advance ends the current stage now.
 */
export interface AdvanceMove {
  verb: "advance";
}
/**
 * Inject releases news: one of the scenario's, or written on the spot.
 */
export interface InjectMove {
  verb: "inject";
  inject?: InjectID;
  title?: Text;
  text?: Text;
}
/**
 * Announce says something to all, in the instructor's name.
 */
export interface AnnounceMove {
  verb: "announce";
  text: Text;
}
/**
 * Message is seen by the seats named alone.
 */
export interface MessageMove {
  verb: "message";
  seats: SeatID[];
  text: Text;
}
/**
 * Value says what a draft is worth to each party, in steps from -2 (much worse) to 2 (much better).
 */
export interface ValueMove {
  verb: "value";
  draft: ProposalID;
  steps: {
    [k: string]: number;
  };
}
/**
 * Award moves trust by hand, with a reason that all see.
 */
export interface AwardMove {
  verb: "award";
  truster: PartyID;
  trusted: PartyID;
  points: Points;
  reason: Text;
}
/**
 * Seat puts a player into an empty seat.
 */
export interface SeatMove {
  verb: "seat";
  seat: SeatID;
  player: Player;
}
/**
 * Player is who holds a seat: a person, several persons who share it, or a bot.
 */
export interface Player {
  person?: PersonID;
  name: Text;
  bot?: boolean;
  /**
   * who shares the seat; they have one vote together
   */
  with?: Companion[];
}
/**
 * Companion is a person who shares another's seat.
 */
export interface Companion {
  person: PersonID;
  name: Text;
}
/**
 * Unseat takes the player out of a seat.
 */
export interface UnseatMove {
  verb: "unseat";
  seat: SeatID;
}
/**
 * HandOver gives a held seat to another player.
 */
export interface HandOverMove {
  verb: "hand-over";
  seat: SeatID;
  player: Player;
}
/**
 * Mute stops a seat from talking; Off lets it talk again.
 */
export interface MuteMove {
  verb: "mute";
  seat: SeatID;
  off?: boolean;
}
/**
 * Hide takes a message out of sight; it stays in the record. Off shows it again.
 */
export interface HideMove {
  verb: "hide";
  said: SaidID;
  off?: boolean;
}
/**
 * StandIn lets a bot play for the person who holds a seat, until Off gives it back.
 */
export interface StandInMove {
  verb: "stand-in";
  seat: SeatID;
  off?: boolean;
}
/**
 * Coach has bots play a seat, or where none is named every seat of the table, by a strategy from now on; none: as the file says. It may come before a bot plays there.
 */
export interface CoachMove {
  verb: "coach";
  seat?: SeatID;
  strategy?: Strategy;
}
/**
 * Rounds says how many rounds a phase has from now on: at least the one that is played, at most what the length gives it.
 */
export interface RoundsMove {
  verb: "rounds";
  phase: PhaseID;
  rounds: number;
}
/**
 * End closes the talks at once; the ending is judged as the table stands.
 */
export interface EndMove {
  verb: "end";
}
/**
 * Reopen lets an ended table talk, and nothing else; Off closes it again.
 */
export interface ReopenMove {
  verb: "reopen";
  off?: boolean;
}
/**
 * Veil keeps from each seat what it did not learn in play, once the talks are over, until Off reveals all.
 */
export interface VeilMove {
  verb: "veil";
  off?: boolean;
}
/**
 * ClientCommand asks for a change of the class; the instructor's alone.
 */
export interface ClientCommand {
  type: "command";
  id: CommandID;
  command: ClassCommand;
}
/**
 * Deal opens tables and seats everybody who has none: PerTable persons at most at a table. What becomes of required seats that remain, each role's absent rule says; bots take the optional ones too if Fill.
 */
export interface DealCommand {
  verb: "deal";
  per_table: number;
  by?: SeatBy;
  fill?: boolean;
}
/**
 * OpenTables opens so many tables with nobody at them, for seating by hand.
 */
export interface OpenTablesCommand {
  verb: "open-tables";
  tables: number;
}
/**
 * Again opens a table anew for each group whose talks are over; with Swap everybody plays for another party. Tables names the tables; none: all that are over and were not played again.
 */
export interface AgainCommand {
  verb: "again";
  tables?: number[];
  swap?: boolean;
}
/**
 * SeatPerson puts a person into a seat of a table, or out of any (table 0). With Beside they share the seat of the person who holds it: two people, one vote.
 */
export interface SeatPersonCommand {
  verb: "seat-person";
  person: PersonID;
  table: number;
  seat?: SeatID;
  beside?: boolean;
}
/**
 * Observe lets a person watch a table without a seat.
 */
export interface ObserveCommand {
  verb: "observe";
  person: PersonID;
  table: number;
}
/**
 * SeatBot puts a bot into an empty seat, or in place of the person who holds it.
 */
export interface SeatBotCommand {
  verb: "seat-bot";
  table: number;
  seat: SeatID;
}
/**
 * EmptySeat takes whoever holds a seat out of it: the table goes on without the role.
 */
export interface EmptySeatCommand {
  verb: "empty-seat";
  table: number;
  seat: SeatID;
}
/**
 * Add puts people on the roster. Each comes in by a link of their own.
 */
export interface AddCommand {
  verb: "add";
  people: RosterLine[];
}
/**
 * RosterLine is a person on a roster.
 */
export interface RosterLine {
  name: string;
  group?: string;
}
/**
 * Lock closes the class to new people; Off opens it.
 */
export interface LockCommand {
  verb: "lock";
  off?: boolean;
}
/**
 * Rename gives a person another name.
 */
export interface RenameCommand {
  verb: "rename";
  person: PersonID;
  name: string;
}
/**
 * Bar removes a person and keeps them out; Off lets them in again.
 */
export interface BarCommand {
  verb: "bar";
  person: PersonID;
  off?: boolean;
}
/**
 * Erase removes a person, and makes their name and all that they wrote unreadable for good.
 */
export interface EraseCommand {
  verb: "erase";
  person: PersonID;
}
/**
 * Settings changes how the class is run. What is left out stays as it is.
 */
export interface SettingsCommand {
  verb: "settings";
  late?: Late;
  wait?: boolean;
  stand_in?: boolean;
  /**
   * seconds, 15 to 3600
   */
  absence?: number;
  /**
   * seconds, 30 to 3600, or 0 for never
   */
  idle?: number;
  /**
   * false reveals every table, also those that are over
   */
  veil?: boolean;
  ticket?: string[];
  /**
   * coaches every seat of every table: a strategy, or "" for as the scenario says
   */
  bots?: string;
  /**
   * to keep the class from now on, 1 to 365
   */
  days?: number;
}
/**
 * Close ends the class: every table ends, nobody joins.
 */
export interface CloseCommand {
  verb: "close";
}
/**
 * ClientWeigh asks what a package would mean for the seat's party. It moves nothing.
 */
export interface ClientWeigh {
  type: "weigh";
  id: CommandID;
  package: Choice[];
}
/**
 * ClientExplain asks for a line of a ledger with its factors.
 */
export interface ClientExplain {
  type: "explain";
  id: CommandID;
  line: LineID;
}
/**
 * ClientPage asks for up to 100 frames' events before a number.
 */
export interface ClientPage {
  type: "page";
  id: CommandID;
  before: number;
}
/**
 * ClientWatch opens one table for an instructor (0: none): it comes as ServerTable.
 */
export interface ClientWatch {
  type: "watch";
  id: CommandID;
  table: number;
}
/**
 * ClientHere says that somebody is at this client: the answer to ServerThere, and sent by itself when the person uses the page, at most twice a minute.
 */
export interface ClientHere {
  type: "here";
  id: CommandID;
}
/**
 * ClientTicket hands in the exit ticket: an answer to each of the class's questions, in their order. A later one replaces it.
 */
export interface ClientTicket {
  type: "ticket";
  id: CommandID;
  answers: Text[];
}
/**
 * ClientSheet hands in an observer's sheet: when trust turned, and why. A later one replaces it.
 */
export interface ClientSheet {
  type: "sheet";
  id: CommandID;
  turns: Turn[];
}
/**
 * Turn is a line of an observer's sheet: in a round, a party's trust in another rose or fell, and why.
 */
export interface Turn {
  phase: PhaseID;
  round: number;
  truster: PartyID;
  trusted: PartyID;
  fell?: boolean;
  why: Text;
}
/**
 * ClientSurvey hands in the survey after the talks: how far somebody agrees with each item, 1 to 7. What is not answered is left out. A later one replaces it.
 */
export interface ClientSurvey {
  type: "survey";
  id: CommandID;
  answers: {
    [k: string]: number;
  };
}
/**
 * ServerHello opens a seat's stream. Now is the server's clock, for the client to reckon time left. The view follows, or, for a client that resumes, the frames that it missed.
 */
export interface ServerHello {
  type: "hello";
  epoch: string;
  number: number;
  /**
   * unix milliseconds
   */
  now: number;
  class: string;
  table: number;
  /**
   * the first part of this client's command ids
   */
  device: string;
  brief?: Brief;
}
/**
 * Brief is what a seat may read before and during the talks; it does not change once the table opened.
 */
export interface Brief {
  /**
   * id
   */
  scenario: string;
  title: string;
  language: string;
  summary: string;
  public: Markdown;
  seat: SeatID;
  party: PartyID;
  private: Markdown;
  role: Markdown;
  role_private: Markdown;
  can: string;
  parties: PartyBrief[];
  roles: RoleBrief[];
  phases: PhaseBrief[];
  proposals: ProposalBrief[];
  /**
   * of every party
   */
  gestures: GestureBrief[];
  sources: SourceBrief[];
  length: LengthBrief;
  weights: Weights;
}
/**
 * PartyBrief is a party as all see it.
 */
export interface PartyBrief {
  party: PartyID;
  name: string;
  mark: string;
  decides: Decides;
  speaks: Speaks;
  brief: Markdown;
}
/**
 * RoleBrief is a role as all see it.
 */
export interface RoleBrief {
  seat: SeatID;
  party: PartyID;
  name: string;
  head?: boolean;
  /**
   * a table may play without it
   */
  optional?: boolean;
  brief: Markdown;
}
/**
 * PhaseBrief is a phase that the length plays.
 */
export interface PhaseBrief {
  phase: PhaseID;
  title: string;
  text: Markdown;
  /**
   * nothing can be signed in it
   */
  aftermath?: boolean;
}
/**
 * ProposalBrief is a proposal with what it means to the seat's own party, and to the own concerns alone.
 */
export interface ProposalBrief {
  proposal: ProposalID;
  title: string;
  text: Markdown;
  by: Name[];
  binds: PartyID[];
  opens?: PhaseID[];
  verify: Verify;
  worth: Points;
  cost: Points;
  meets?: Met[];
  requires?: ProposalID[];
  excludes?: ProposalID[];
  terms?: TermBrief[];
  cites?: string[];
}
/**
 * Met is how much of a known concern a package would meet: what it adds, and the measure it would reach.
 */
export interface Met {
  concern: ConcernID;
  adds: Share;
  reaches: Share;
}
/**
 * TermBrief is a question within a proposal.
 */
export interface TermBrief {
  term: TermID;
  title: string;
  levels: LevelBrief[];
}
/**
 * LevelBrief is one possible answer, with what it adds for the seat's own party.
 */
export interface LevelBrief {
  level: LevelID;
  title: string;
  worth: Points;
  cost: Points;
  meets?: Met[];
}
/**
 * GestureBrief is a gesture of the seat's own party.
 */
export interface GestureBrief {
  gesture: GestureID;
  title: string;
  text: Markdown;
  by: PartyID[];
  to: PartyID[];
  trust: Points;
  worth: Points;
  cites?: string[];
}
/**
 * SourceBrief is a text that the scenario rests on.
 */
export interface SourceBrief {
  source: SourceID;
  title: string;
  author?: string;
  publisher?: string;
  date?: string;
  url?: string;
}
/**
 * LengthBrief is how long this table plays.
 */
export interface LengthBrief {
  length: LengthID;
  title: string;
  minutes: number;
  briefing: Seconds;
  debrief: Seconds;
}
/**
 * Weights is what deal and trust count in a total, in percent.
 */
export interface Weights {
  deal: number;
  trust: number;
}
/**
 * ServerView is the whole view, with the events that led to it (the last 100).
 */
export interface ServerView {
  type: "view";
  number: number;
  view: View;
  past: Past[];
  /**
   * there is more before
   */
  more?: boolean;
}
/**
 * View is a table as one seat may see it. Its fields are the sections of the wire: a frame carries those that changed. Points are hundredths, shares thousandths. What stands in the seat's Brief (names, titles, texts) is not repeated here.
 */
export interface View {
  now: Now;
  seats: SeatView[];
  trust: TrustView[];
  concerns: ConcernView[];
  agenda: ItemView[];
  offers: OfferView[];
  gestures: GestureView[];
  promises: PromiseView[];
  /**
   * released so far, oldest first
   */
  news: NewsView[];
  reckoning?: ReckoningView;
  statement?: StatementView;
  score: ScoreView;
  mine: Mine;
  moves: OpenMove[];
  advice: Advice;
  debrief?: Debrief;
}
/**
 * Now is where the table stands.
 */
export interface Now {
  stage: Stage;
  paused?: boolean;
  phase?: PhaseID;
  aftermath?: boolean;
  round?: number;
  /**
   * of the phase; 0 where nobody may know
   */
  rounds?: number;
  suspended?: boolean;
  clocks?: Clock[];
  ending?: EndingID;
  /**
   * reopened for talk
   */
  talk?: boolean;
  /**
   * who acts as head of each party now
   */
  voice: {
    [k: string]: SeatID;
  };
  waiting?: Waiting;
}
/**
 * Clock is a running deadline. When it ends is for the owner of the clock to add.
 */
export interface Clock {
  /**
   * its number; seats are not told
   */
  deadline?: number;
  for: ClockFor;
  offer?: OfferID;
  party?: PartyID;
  left: Millis;
  /**
   * unix milliseconds; the owner of the clock fills it in
   */
  ends?: number;
}
/**
 * Waiting says that the table is done with a phase and waits for the others. Judged tells whether its deals in force were measured against all that was possible; Better, that some package is better for every party (Raiffa 1985 calls the search for it a post-settlement settlement). Which, nobody is told.
 */
export interface Waiting {
  judged?: boolean;
  better?: boolean;
  /**
   * Suspended says that a party walked out in the last round, so that nothing can be signed.
   */
  suspended?: boolean;
}
/**
 * SeatView is a seat as all see it.
 */
export interface SeatView {
  seat: SeatID;
  party: PartyID;
  name?: Text;
  held: boolean;
  bot?: boolean;
  away?: boolean;
  /**
   * StandIn says that a bot plays for the person, who is away or was relieved by the instructor.
   */
  stand_in?: boolean;
  /**
   * who shares the seat
   */
  with?: Text[];
  ready?: boolean;
  muted?: boolean;
}
/**
 * TrustView is one direction of trust with its ledger, oldest line first.
 */
export interface TrustView {
  truster: PartyID;
  trusted: PartyID;
  value: Points;
  start: Points;
  wary?: boolean;
  lines: TrustLine[];
}
/**
 * TrustLine is one line of the ledger of trust: what moved it, by which rule, with each factor, from what to what.
 */
export interface TrustLine {
  id: LineID;
  /**
   * among all lines of trust; told in the debrief alone
   */
  order?: number;
  /**
   * counts the reckonings of the table from 1; during a round, the one to come
   */
  round: number;
  phase: PhaseID;
  truster: PartyID;
  trusted: PartyID;
  rule: Rule;
  gesture?: GestureID;
  proposal?: ProposalID;
  concern?: ConcernID;
  inject?: InjectID;
  weight: Points;
  /**
   * the first is the room left: 1 - T/100, or max(T/100, 0.5)
   */
  factors: Factor[];
  before: Points;
  after: Points;
  /**
   * one sentence
   */
  reason: string;
}
/**
 * Factor is a named part of a product.
 */
export interface Factor {
  name: string;
  value: Share;
}
/**
 * ConcernView is a concern that the seat knows. Own says that it counts for this seat's party or role; Untold, that no other party knows it yet.
 */
export interface ConcernView {
  concern: ConcernID;
  of: Name;
  party: PartyID;
  own?: boolean;
  untold?: boolean;
  voiced?: boolean;
  /**
   * may be voiced in this phase
   */
  open?: boolean;
  weight?: Points;
  life: Life;
  measure: Share;
  tried?: Attempt[];
  title: string;
  text: Markdown;
  cites?: string[];
}
/**
 * Attempt is another party's attempt to acknowledge a concern. Answer is "", "yes" or "no".
 */
export interface Attempt {
  party: PartyID;
  by: SeatID;
  text: Text;
  answer?: string;
}
/**
 * ItemView is a proposal on the agenda.
 */
export interface ItemView {
  proposal: ProposalID;
  state: ItemState;
  /**
   * this seat may lead it now
   */
  lead?: boolean;
  /**
   * as agreed
   */
  levels?: {
    [k: string]: LevelID;
  };
  /**
   * what it needs and lacks, as sentences
   */
  missing?: string[];
  level_missing?: {
    [k: string]: {
      [k: string]: string[];
    };
  };
  draft?: DraftView;
}
/**
 * DraftView is a proposal in a player's own words.
 */
export interface DraftView {
  by: SeatID;
  title: Text;
  text: Text;
  valued?: boolean;
  worth?: Points;
}
/**
 * OfferView is an offer that waits or is open, or was closed in this round or the one before.
 */
export interface OfferView {
  offer: OfferID;
  state: OfferState;
  by: SeatID;
  party: PartyID;
  to: PartyID[];
  package: Choice[];
  text?: Text;
  counter?: OfferID;
  accepted?: PartyID[];
  /**
   * inside this seat's party
   */
  votes?: {
    [k: string]: boolean;
  };
  /**
   * this party's acceptance stands unless silence is broken
   */
  silence?: boolean;
  broken?: SilenceBreak[];
  /**
   * at the end of this round
   */
  lapses?: boolean;
  for_us: Weighing;
}
/**
 * SilenceBreak is who broke silence over an offer, and why.
 */
export interface SilenceBreak {
  by: SeatID;
  reason: Text;
}
/**
 * Weighing is what a package would mean for one party if all honoured it.
 */
export interface Weighing {
  points: Points;
  worth: Points;
  cost: Points;
  meets?: Met[];
  /**
   * why it cannot be put or agreed now, as sentences
   */
  missing?: string[];
}
/**
 * GestureView is a gesture that this seat's party may carry out, and where it stands.
 */
export interface GestureView {
  gesture: GestureID;
  state: GestureState;
  by?: SeatID;
  text?: Text;
  announced?: boolean;
}
/**
 * PromiseView is a proposal that binds this seat's party and is in force or agreed. Breaking it gains Gain at a reckoning; Risk is how much trust each other party would take away if it saw.
 */
export interface PromiseView {
  proposal: ProposalID;
  levels?: {
    [k: string]: LevelID;
  };
  in_force: boolean;
  gain: Points;
  risk?: {
    [k: string]: Points;
  };
  verify: Verify;
  /**
   * chosen for this round
   */
  breach?: boolean;
  history?: PromiseRound[];
}
/**
 * PromiseRound is one reckoning of a commitment: what this party did, and what it saw of the others.
 */
export interface PromiseRound {
  round: number;
  kept: boolean;
  others: {
    [k: string]: Seen;
  };
}
/**
 * NewsView is a piece of news that was released.
 */
export interface NewsView {
  inject?: InjectID;
  title: string;
  text: Markdown;
  round: number;
  phase: PhaseID;
  cites?: string[];
}
/**
 * ReckoningView is what a seat saw at the last reckoning.
 */
export interface ReckoningView {
  round: number;
  phase: PhaseID;
  /**
   * for an observer without By: all saw it
   */
  observed?: Observed[];
  own?: OwnConduct[];
  trust?: TrustLine[];
  score?: ScoreLine[];
  /**
   * took effect
   */
  effect?: ProposalID[];
  built: Points;
  broke: Points;
}
/**
 * Observed is what party By could see of how party Of treated a commitment. Round counts the reckonings of the table from 1.
 */
export interface Observed {
  by: PartyID;
  of: PartyID;
  proposal: ProposalID;
  round: number;
  seen: Seen;
  /**
   * a breach that had passed as kept
   */
  found_out?: boolean;
}
/**
 * OwnConduct is what the party itself did with a commitment.
 */
export interface OwnConduct {
  proposal: ProposalID;
  kept: boolean;
}
/**
 * ScoreLine is one line of the ledger of a party's utility (or, by the rule walk-away, of its walk-away).
 */
export interface ScoreLine {
  id: LineID;
  round: number;
  phase: PhaseID;
  party: PartyID;
  role?: RoleID;
  rule: Rule;
  proposal?: ProposalID;
  concern?: ConcernID;
  gesture?: GestureID;
  inject?: InjectID;
  before: Points;
  after: Points;
  reason: string;
}
/**
 * StatementView is the joint statement of a table. It stands once every party has signed.
 */
export interface StatementView {
  number: number;
  by: SeatID;
  text: Text;
  signed: PartyID[];
  stands?: boolean;
}
/**
 * ScoreView is how the seat's party and the seat stand. Deal, Trust, Total and Seat run from -100 to 100 (in hundredths).
 */
export interface ScoreView {
  utility: Points;
  walk_away: Points;
  ideal: Points;
  deal: Points;
  trust: Points;
  total: Points;
  seat: Points;
  lines: ScoreLine[];
}
/**
 * Mine is what belongs to the seat alone.
 */
export interface Mine {
  plan: Plan;
  taps?: Tapped[];
  /**
   * whom to be asked about after this reckoning
   */
  tap_due?: PartyID[];
  /**
   * how often this seat may still break silence
   */
  silence_left: number;
  inspecting?: ProposalID;
  gestured?: GestureID;
}
/**
 * Plan fills the planning sheet; it is the seat's own, and may be changed as often as one likes.
 */
export interface Plan {
  walk_away: Text;
  aim: Text;
  fear: Text;
  first: Text;
}
/**
 * Tapped is a seat's guess, 0 to 10, whether a party would keep its word.
 */
export interface Tapped {
  seat: SeatID;
  of: PartyID;
  keep: number;
  /**
   * the reckoning it followed
   */
  round: number;
  trust: Points;
}
/**
 * OpenMove is a kind of move that is open to the seat now, with what it may be about. An empty list means that the verb needs none of that kind.
 */
export interface OpenMove {
  verb: Verb;
  concerns?: ConcernID[];
  offers?: OfferID[];
  gestures?: GestureID[];
  proposals?: ProposalID[];
  parties?: PartyID[];
}
/**
 * Advice names the most useful move now; the client has the sentence for it.
 */
export interface Advice {
  code: AdviceCode;
  offer?: OfferID;
  gesture?: GestureID;
  concern?: ConcernID;
  party?: PartyID;
  count?: number;
}
/**
 * Debrief is what is revealed to all when the talks are over: at once, or when the instructor lifts the veil.
 */
export interface Debrief {
  ending: EndingID;
  title: string;
  epilogue: Markdown;
  /**
   * Veiled says that the instructor has not revealed the rest: this holds what the seat knew anyway, Own in the place of Possible, and neither Dance, Spirals nor Asks. Lists that tell of others are short or empty.
   */
  veiled?: boolean;
  own?: OwnPossible;
  parties: PartyResult[];
  seats: SeatResult[];
  /**
   * every direction, with every line
   */
  trust: TrustView[];
  concerns: ConcernView[];
  promises: PromiseResult[];
  taps?: Tapped[];
  grit?: GritSequence[];
  rounds: RoundMark[];
  /**
   * of trust, in the order of time
   */
  turns?: TurningPoint[];
  /**
   * by when they began
   */
  spirals?: Spiral[];
  /**
   * every offer, oldest first
   */
  dance?: DanceStep[];
  possible?: PossibleResult;
  /**
   * what to talk about, most telling first; at most 6
   */
  asks?: Ask[];
  questions?: Markdown[];
  /**
   * trust was awarded by hand; leave it out of comparisons
   */
  marked?: boolean;
}
/**
 * OwnPossible is what a party may know of what was possible before all is revealed.
 */
export interface OwnPossible {
  left: Points;
  /**
   * some package was better for some party and worse for none
   */
  better: boolean;
  /**
   * else a better one may have been missed
   */
  exact: boolean;
}
/**
 * PartyResult is how a party came out. Left is what it left on the table: its ideal less its utility.
 */
export interface PartyResult {
  party: PartyID;
  score: ScoreView;
  left: Points;
}
/**
 * SeatResult is how a seat came out: the party's total, its own concerns, and both together.
 */
export interface SeatResult {
  seat: SeatID;
  party: Points;
  concerns?: Points;
  score: Points;
  strategy?: Strategy;
}
/**
 * PromiseResult is the whole truth about a commitment.
 */
export interface PromiseResult {
  proposal: ProposalID;
  levels?: {
    [k: string]: LevelID;
  };
  parties: PartyID[];
  rounds: PromiseTruth[];
}
/**
 * PromiseTruth is one reckoning of a commitment: who breached it, and which breaches which party saw.
 */
export interface PromiseTruth {
  round: number;
  breached?: PartyID[];
  observed?: Observed[];
}
/**
 * GritSequence is a run of friendly gestures as Osgood's GRIT describes it: each announced and carried out as announced, the others invited, no smaller than the one before.
 */
export interface GritSequence {
  party: PartyID;
  gestures: GestureID[];
}
/**
 * RoundMark says where a reckoning stands on the line of trust: after which ledger line.
 */
export interface RoundMark {
  round: number;
  phase: PhaseID;
  /**
   * the Order of the last line of trust booked by then
   */
  line: number;
}
/**
 * TurningPoint is a line of the ledger of trust that turned its direction.
 */
export interface TurningPoint {
  line: LineID;
  truster: PartyID;
  trusted: PartyID;
  round: number;
  phase: PhaseID;
  change: Points;
  /**
   * by size among all that are listed, from 1; who has room for five shows the first five
   */
  rank: number;
}
/**
 * Spiral is a run of hostile acts of two parties, each in answer to one of the other's: the conflict spiral of D. G. Pruitt and J. Z. Rubin ("Social Conflict", 1986). A friendly act in between does not end it, time does: an act answers one of the same round or the one before.
 */
export interface Spiral {
  /**
   * who began stands first
   *
   * @minItems 2
   * @maxItems 2
   */
  parties: PartyID[];
  /**
   * oldest first, at least three
   */
  acts: HostileAct[];
}
/**
 * HostileAct is a hostile gesture, or a breach that the other side saw.
 */
export interface HostileAct {
  by: PartyID;
  against: PartyID;
  /**
   * in which it was done
   */
  round: number;
  /**
   * at whose reckoning the other side knew; that of a gesture is its own
   */
  known: number;
  gesture?: GestureID;
  proposal?: ProposalID;
}
/**
 * DanceStep is an offer as a step in the dance of offers: what it changes against the same party's offer before it. Gains and Utility say what the package, on top of all that was agreed when it was put, is worth to every party if all honour it; gestures count as they stood in the end.
 */
export interface DanceStep {
  offer: OfferID;
  party: PartyID;
  to: PartyID[];
  round: number;
  phase: PhaseID;
  step: DanceKind;
  utility: PerParty;
  gains?: PerParty;
}
/**
 * PerParty holds a number of points for each party named.
 */
export interface PerParty {
  [k: string]: Points;
}
/**
 * PossibleResult is what was possible at a table beside what it reached, if all honoured what they agree. Utilities are in the order of Parties. What came to pass counts: gestures and what they cost, walk-aways that moved, drafts that were valued.
 */
export interface PossibleResult {
  parties: PartyPossible[];
  /**
   * the Pareto frontier, from the first party's worst to its best; at most 200 points, evenly thinned
   */
  frontier: Points[][];
  /**
   * how many points the frontier has before it is thinned
   */
  points: number;
  /**
   * else the space is too large: the frontier, and what follows from it, is the best that a search found
   */
  exact: boolean;
  /**
   * Dominated says that some package was better for some party and worse for none; DominatedBy how many, as a decimal number that may be long. None: too many to count.
   */
  dominated: boolean;
  dominated_by?: string;
  better?: PackageResult;
  /**
   * changes of one proposal alone; at most 10, first those better for all
   */
  swaps?: SwapResult[];
}
/**
 * PartyPossible is what a party could have had. Ideal is its best where no other party falls below its walk-away, as the table came to stand; the ideal that its score rests on was fixed at the start.
 */
export interface PartyPossible {
  party: PartyID;
  walk_away: Points;
  worst: Points;
  best: Points;
  ideal: Points;
  reached: Points;
  utility: Points;
  left: Points;
}
/**
 * PackageResult is a package with what it is worth to each party.
 */
export interface PackageResult {
  package: Choice[];
  utility: Points[];
}
/**
 * SwapResult is another decision about one proposal, all else left as it was.
 */
export interface SwapResult {
  proposal: ProposalID;
  levels?: {
    [k: string]: LevelID;
  };
  /**
   * not to agree it at all
   */
  drop?: boolean;
  gains: Points[];
  /**
   * every party gains
   */
  for_all?: boolean;
}
/**
 * Ask is a question for the debrief about what happened at this table: a code, for which the client has the sentence, and what it is about. Each code is asked once at most, of its first or largest case; what does not belong to a code is left out.
 */
export interface Ask {
  code: AskCode;
  party?: PartyID;
  other?: PartyID;
  proposal?: ProposalID;
  concern?: ConcernID;
  gesture?: GestureID;
  offer?: OfferID;
  seat?: SeatID;
  line?: LineID;
  round?: number;
  count?: number;
  points?: Points;
}
/**
 * Past is what happened in one frame.
 */
export interface Past {
  number: number;
  at: number;
  events: Fact[];
}
/**
 * Opened is the first fact of every table: which length it plays, and whether drafts are open.
 */
export interface OpenedFact {
  type: "opened";
  length: LengthID;
  drafts?: boolean;
  /**
   * the debrief waits for the instructor
   */
  veil?: boolean;
}
/**
 * Seated puts a player into an empty seat.
 */
export interface SeatedFact {
  type: "seated";
  seat: SeatID;
  player: Player;
}
/**
 * Unseated leaves a seat without a player.
 */
export interface UnseatedFact {
  type: "unseated";
  seat: SeatID;
}
/**
 * HandedOver gives a seat to another player.
 */
export interface HandedOverFact {
  type: "handed-over";
  seat: SeatID;
  player: Player;
}
/**
 * WentAway says that a seat's person is gone; the seat does not count as present, unless a bot plays. Still says that they were gone already, and that a bot plays from now on, or no more.
 */
export interface WentAwayFact {
  type: "went-away";
  seat: SeatID;
  /**
   * a bot plays meanwhile
   */
  stand_in?: boolean;
  still?: boolean;
}
/**
 * CameBack says that a seat's person has returned.
 */
export interface CameBackFact {
  type: "came-back";
  seat: SeatID;
}
/**
 * Planned is what a seat wrote on its planning sheet; it is the seat's own.
 */
export interface PlannedFact {
  type: "planned";
  seat: SeatID;
  plan: Plan;
}
/**
 * Readied says that a seat is done with the briefing, the round or the reading, or (Not) is not after all.
 */
export interface ReadiedFact {
  type: "readied";
  seat: SeatID;
  not?: boolean;
}
/**
 * Started ends the briefing.
 */
export interface StartedFact {
  type: "started";
}
/**
 * Drawn is what the table keeps to itself: how long the aftermath lasts, and each party's ideal.
 */
export interface DrawnFact {
  type: "drawn";
  aftermath: number;
  ideals: {
    [k: string]: Points;
  };
}
/**
 * PhaseBegan brings the talks to a phase of the scenario.
 */
export interface PhaseBeganFact {
  type: "phase-began";
  phase: PhaseID;
}
/**
 * RoundBegan opens a round, counted from 1 in its phase. In a suspended one nothing can be signed.
 */
export interface RoundBeganFact {
  type: "round-began";
  phase: PhaseID;
  round: number;
  suspended?: boolean;
}
/**
 * RoundClosed says that a round is over and its reckoning due. Why is "ready", "time", "advanced", "walked-out" or "away".
 */
export interface RoundClosedFact {
  type: "round-closed";
  why: string;
}
/**
 * Armed starts a clock. For is "round", "reading" or "silence" (of an offer, for a party).
 */
export interface ArmedFact {
  type: "armed";
  deadline: number;
  for: ClockFor;
  offer?: OfferID;
  party?: PartyID;
  left: Millis;
}
/**
 * Disarmed stops a clock for good.
 */
export interface DisarmedFact {
  type: "disarmed";
  deadline: number;
}
/**
 * Paused stops all clocks.
 */
export interface PausedFact {
  type: "paused";
}
/**
 * Stopped says what remained of each clock at a pause.
 */
export interface StoppedFact {
  type: "stopped";
  left: Left[];
}
/**
 * Resumed lets them run on.
 */
export interface ResumedFact {
  type: "resumed";
}
/**
 * Extended gives a stage more time, or less (By below 0); the clock that is armed with it stands in an Armed.
 */
export interface ExtendedFact {
  type: "extended";
  by: Millis;
}
/**
 * Rearmed says that time which ran down while nobody served was given again.
 */
export interface RearmedFact {
  type: "rearmed";
}
/**
 * WalkedOut suspends the talks, or (Final) ends them.
 */
export interface WalkedOutFact {
  type: "walked-out";
  party: PartyID;
  final?: boolean;
}
/**
 * Ended closes the talks with one of the scenario's endings.
 */
export interface EndedFact {
  type: "ended";
  ending: EndingID;
}
/**
 * Appraised is what was possible at a table whose talks are over. It is worked out once, as they end, and told to nobody: the debrief shows Possible, and the instructor's view Theory.
 */
export interface AppraisedFact {
  type: "appraised";
  possible: PossibleResult;
  theory: TheoryResult;
}
/**
 * TheoryResult is what theories of bargaining say of a table. It is the instructor's: the points are arguments for a debrief, not marks. Shares and distances are thousandths.
 */
export interface TheoryResult {
  /**
   * how many packages there were, a decimal number that may be long
   */
  outcomes: string;
  zone: Share;
  /**
   * Zone was estimated from a sample
   */
  estimated?: boolean;
  opposed: Share;
  win_win: Share;
  solutions: SolutionResult[];
}
/**
 * SolutionResult is what one theory picks: all points that tie, or the first 20. Distance is how far the table is from the nearest; -1 where nothing is picked.
 */
export interface SolutionResult {
  /**
   * nash, kalai-smorodinsky, egalitarian, welfare
   */
  name: string;
  points: PackageResult[];
  /**
   * how many points tie
   */
  ties: number;
  distance: number;
}
/**
 * Reopened lets an ended table talk, or (Off) closes it again.
 */
export interface ReopenedFact {
  type: "reopened";
  off?: boolean;
}
/**
 * Veiled has each seat know no more when the talks are over than it did before, or (Off) reveals all.
 */
export interface VeiledFact {
  type: "veiled";
  off?: boolean;
}
/**
 * StoodIn has a bot play for the person who holds a seat, or (Off) the person again.
 */
export interface StoodInFact {
  type: "stood-in";
  seat: SeatID;
  off?: boolean;
}
/**
 * Coached has bots play a seat, or where none is named every seat, by a strategy; none: as the file says.
 */
export interface CoachedFact {
  type: "coached";
  seat?: SeatID;
  strategy?: Strategy;
}
/**
 * RoundsSet gives a phase another number of rounds.
 */
export interface RoundsSetFact {
  type: "rounds-set";
  phase: PhaseID;
  rounds: number;
}
/**
 * Held has the table wait for the others of its class at the end of each phase, or (Off) no more.
 */
export interface HeldFact {
  type: "held";
  off?: boolean;
}
/**
 * Waiting says that the table is done with a phase and waits for the others. Judged tells whether its deals in force were measured against all that was possible; Better, that some package is better for every party (Raiffa 1985 calls the search for it a post-settlement settlement). Which, nobody is told.
 */
export interface WaitingFact {
  type: "waiting";
  judged?: boolean;
  better?: boolean;
  /**
   * Suspended says that a party walked out in the last round, so that nothing can be signed.
   */
  suspended?: boolean;
}
/**
 * Proceeded ends the wait.
 */
export interface ProceededFact {
  type: "proceeded";
}
/**
 * StatementPut is the table's joint statement, number one or a later one that replaces it. The party of By has signed it.
 */
export interface StatementPutFact {
  type: "statement-put";
  number: number;
  by: SeatID;
  party: PartyID;
  text: Text;
}
/**
 * StatementSigned puts a party's name under the statement of that number.
 */
export interface StatementSignedFact {
  type: "statement-signed";
  number: number;
  by: SeatID;
  party: PartyID;
}
/**
 * Said is a message to its hearers.
 */
export interface SaidFact {
  type: "said";
  id: SaidID;
  by: SeatID;
  seats?: SeatID[];
  parties?: PartyID[];
  text: Text;
}
/**
 * Hidden takes a message out of sight, or (Off) shows it again.
 */
export interface HiddenFact {
  type: "hidden";
  said: SaidID;
  off?: boolean;
}
/**
 * Muted stops a seat from talking, or (Off) lets it talk again.
 */
export interface MutedFact {
  type: "muted";
  seat: SeatID;
  off?: boolean;
}
/**
 * Announced is what the instructor says to all.
 */
export interface AnnouncedFact {
  type: "announced";
  text: Text;
}
/**
 * Messaged is what the instructor says to the seats named.
 */
export interface MessagedFact {
  type: "messaged";
  seats: SeatID[];
  text: Text;
}
/**
 * Injected is news: the scenario's, by its id, or the instructor's own words.
 */
export interface InjectedFact {
  type: "injected";
  inject?: InjectID;
  title?: Text;
  text?: Text;
}
/**
 * Awarded goes before the Trusted that it causes.
 */
export interface AwardedFact {
  type: "awarded";
  truster: PartyID;
  trusted: PartyID;
  reason: Text;
}
/**
 * Tapped is a seat's guess, 0 to 10, whether a party would keep its word.
 */
export interface TappedFact {
  type: "tapped";
  seat: SeatID;
  of: PartyID;
  keep: number;
  /**
   * the reckoning it followed
   */
  round: number;
  trust: Points;
}
/**
 * Voiced makes a concern known to all.
 */
export interface VoicedFact {
  type: "voiced";
  concern: ConcernID;
  by: SeatID;
  /**
   * it had been hidden
   */
  disclosed?: boolean;
}
/**
 * Acknowledged restates a voiced concern in the words of another party.
 */
export interface AcknowledgedFact {
  type: "acknowledged";
  concern: ConcernID;
  by: SeatID;
  party: PartyID;
  text: Text;
}
/**
 * Confirmed is a holder's answer to those words.
 */
export interface ConfirmedFact {
  type: "confirmed";
  concern: ConcernID;
  party: PartyID;
  by: SeatID;
  yes: boolean;
}
/**
 * ConcernMoved is a step in the life of a concern, or a change of its measure.
 */
export interface ConcernMovedFact {
  type: "concern-moved";
  concern: ConcernID;
  from: Life;
  life: Life;
  measure: Share;
  /**
   * brought out by the end, behind the veil
   */
  truth?: boolean;
}
/**
 * GestureSuggested waits for a second in the party.
 */
export interface GestureSuggestedFact {
  type: "gesture-suggested";
  gesture: Gesture;
  by: SeatID;
  party: PartyID;
}
/**
 * Gesture carries out a one-sided step, or (Announce) says that it will follow. Invite adds that the others are invited, not asked, to answer in kind.
 */
export interface Gesture {
  gesture: GestureID;
  announce?: boolean;
  invite?: boolean;
  text?: Text;
}
/**
 * GestureAnnounced says that a gesture will follow.
 */
export interface GestureAnnouncedFact {
  type: "gesture-announced";
  gesture: GestureID;
  by: SeatID;
  party: PartyID;
  invite?: boolean;
  text?: Text;
}
/**
 * Gestured is a gesture carried out, with the gestures that it answers.
 */
export interface GesturedFact {
  type: "gestured";
  gesture: GestureID;
  by: SeatID;
  party: PartyID;
  announced?: boolean;
  invite?: boolean;
  text?: Text;
  /**
   * friendly gestures of others that it answers
   */
  answers?: GestureRef[];
}
/**
 * GestureRef names a gesture that a party carried out; a party carries out each gesture once a play.
 */
export interface GestureRef {
  party: PartyID;
  gesture: GestureID;
}
/**
 * Offered puts a package on the table, or (Waits) before the own party for a second.
 */
export interface OfferedFact {
  type: "offered";
  offer: OfferID;
  by: SeatID;
  party: PartyID;
  to: PartyID[];
  package: Choice[];
  text?: Text;
  counter?: OfferID;
  /**
   * for a second; it is not yet on the table
   */
  waits?: boolean;
}
/**
 * Seconded puts a suggestion forward. It is the party's own matter; what all see is the Offered or Gestured that follows.
 */
export interface SecondedFact {
  type: "seconded";
  offer?: OfferID;
  gesture?: GestureID;
  by: SeatID;
}
/**
 * Voted is a vote inside a party.
 */
export interface VotedFact {
  type: "voted";
  offer: OfferID;
  seat: SeatID;
  yes: boolean;
}
/**
 * SilenceMoved says that an acceptance stands unless somebody of the party breaks silence in time.
 */
export interface SilenceMovedFact {
  type: "silence-moved";
  offer: OfferID;
  party: PartyID;
  by: SeatID;
}
/**
 * SilenceBroken stops that acceptance; the offer stays open.
 */
export interface SilenceBrokenFact {
  type: "silence-broken";
  offer: OfferID;
  party: PartyID;
  by: SeatID;
  reason: Text;
}
/**
 * SilenceVoid ends a silence at which the package could no longer be agreed; the offer stays open.
 */
export interface SilenceVoidFact {
  type: "silence-void";
  offer: OfferID;
  party: PartyID;
}
/**
 * Accepted is a party's acceptance of an offer.
 */
export interface AcceptedFact {
  type: "accepted";
  offer: OfferID;
  party: PartyID;
}
/**
 * Agreed makes an offer an agreement of all parties that it binds; the reckoning brings it into force.
 */
export interface AgreedFact {
  type: "agreed";
  offer: OfferID;
  parties: PartyID[];
  package: Choice[];
}
/**
 * OfferClosed ends an offer that was not agreed. As is declined, withdrawn, countered or lapsed.
 */
export interface OfferClosedFact {
  type: "offer-closed";
  offer: OfferID;
  of: PartyID;
  as: OfferState;
  party?: PartyID;
  by?: SeatID;
}
/**
 * Drafted puts a proposal in own words before the instructor.
 */
export interface DraftedFact {
  type: "drafted";
  draft: ProposalID;
  by: SeatID;
  party: PartyID;
  title: Text;
  text: Text;
}
/**
 * Valued puts a draft on the agenda for all to see.
 */
export interface ValuedFact {
  type: "valued";
  draft: ProposalID;
  by: SeatID;
  party: PartyID;
  title: Text;
  text: Text;
  worth: PerParty;
}
/**
 * DraftLapsed ends a draft that was not valued in time.
 */
export interface DraftLapsedFact {
  type: "draft-lapsed";
  draft: ProposalID;
}
/**
 * Committed is what a party will breach at the coming reckoning; it is the party's secret.
 */
export interface CommittedFact {
  type: "committed";
  party: PartyID;
  breach: ProposalID[];
}
/**
 * Inspecting says that a party looks at a proposal in this round; the reckoning shows it what it finds.
 */
export interface InspectingFact {
  type: "inspecting";
  party: PartyID;
  by: SeatID;
  proposal: ProposalID;
}
/**
 * Conduct is what truly happened to a commitment at a reckoning; it is the record's own.
 */
export interface ConductFact {
  type: "conduct";
  proposal: ProposalID;
  breached?: PartyID[];
  payoff: PerParty;
}
/**
 * Observed is what party By could see of how party Of treated a commitment. Round counts the reckonings of the table from 1.
 */
export interface ObservedFact {
  type: "observed";
  by: PartyID;
  of: PartyID;
  proposal: ProposalID;
  round: number;
  seen: Seen;
  /**
   * a breach that had passed as kept
   */
  found_out?: boolean;
}
/**
 * Watchful says how many reckonings of visible honour Trusted still owes a wary Truster.
 */
export interface WatchfulFact {
  type: "watchful";
  truster: PartyID;
  trusted: PartyID;
  owes: number;
}
/**
 * TookEffect brings agreed proposals into force.
 */
export interface TookEffectFact {
  type: "took-effect";
  proposals: ProposalID[];
}
/**
 * Trusted is a change of trust with its reason.
 */
export interface TrustedFact {
  type: "trusted";
  line: TrustLine;
}
/**
 * Scored is a change of a party's utility or walk-away with its reason.
 */
export interface ScoredFact {
  type: "scored";
  line: ScoreLine;
}
/**
 * Reckoned ends a reckoning. Round counts the reckonings of the table from 1. Then names the phase that follows; none: the same goes on, or the talks are over.
 */
export interface ReckonedFact {
  type: "reckoned";
  round: number;
  then?: PhaseID;
}
/**
 * ServerFrame is one step: what happened, and the sections of the view that changed. A client that missed a number says hello again. A section that was there and is gone is null.
 */
export interface ServerFrame {
  type: "frame";
  number: number;
  at: number;
  /**
   * game.Facts with their types
   */
  events: Fact[];
  view: ViewChange;
}
/**
 * The sections of a view that changed. One that is gone is null.
 */
export interface ViewChange {
  now?: Now;
  seats?: SeatView[];
  trust?: TrustView[];
  concerns?: ConcernView[];
  agenda?: ItemView[];
  offers?: OfferView[];
  gestures?: GestureView[];
  promises?: PromiseView[];
  /**
   * released so far, oldest first
   */
  news?: NewsView[];
  reckoning?: ReckoningView | null;
  statement?: StatementView | null;
  score?: ScoreView;
  mine?: Mine;
  moves?: OpenMove[];
  advice?: Advice;
  debrief?: Debrief | null;
}
/**
 * ServerAck answers a command that took effect; the frame with Number holds what followed.
 */
export interface ServerAck {
  type: "ack";
  id: CommandID;
  number: number;
}
/**
 * ServerRefused answers a command that changed nothing.
 */
export interface ServerRefused {
  type: "refused";
  id?: CommandID;
  code: Code;
  /**
   * what is wrong, a sentence
   */
  text: string;
  /**
   * what to do instead, a sentence
   */
  instead: string;
  number: number;
}
/**
 * ServerAnswer answers a question.
 */
export interface ServerAnswer {
  type: "answer";
  id: CommandID;
  weigh?: Weighing;
  trust?: TrustLine;
  score?: ScoreLine;
  past?: Past[];
  more?: boolean;
}
/**
 * ServerNotice tells of the server or the table itself, not of what happens at it. Code is "stopping", "quarantined" or "read_only"; a client shows Text.
 */
export interface ServerNotice {
  type: "notice";
  code: string;
  text: string;
}
/**
 * ServerLobby goes to a person without a seat at an open table, whenever it changes.
 */
export interface ServerLobby {
  type: "lobby";
  now: number;
  lobby: Lobby;
}
/**
 * Lobby is what a person sees who has joined and has no seat yet.
 */
export interface Lobby {
  class: string;
  /**
   * of the scenario
   */
  title: string;
  summary: string;
  /**
   * own
   */
  name: string;
  language: string;
  people: LobbyPerson[];
  state: ClassState;
}
/**
 * LobbyPerson is somebody else in the lobby.
 */
export interface LobbyPerson {
  name: string;
  here: boolean;
}
/**
 * ServerMe tells a person of themselves: after each hello, and whenever it changes.
 */
export interface ServerMe {
  type: "me";
  me: Me;
}
/**
 * Me is a person as they see themselves in a class.
 */
export interface Me {
  name: string;
  /**
   * the table that they watch
   */
  observing?: number;
  /**
   * who shares their seat
   */
  with?: string[];
  /**
   * as handed in
   */
  sheet?: Turn[];
  ticket?: Ticket;
  /**
   * Survey is what they answered of the survey about the table where they sit.
   */
  survey?: {
    [k: string]: number;
  };
  /**
   * until when the class is kept, unix milliseconds
   */
  keep: number;
}
/**
 * Ticket is an exit ticket. Answers are as handed in; none: not yet.
 */
export interface Ticket {
  questions: string[];
  answers?: string[];
}
/**
 * ServerThere asks whether somebody is at this client: until then an answer (any message but a hello) is awaited; after that the seat is taken for away, until somebody answers.
 */
export interface ServerThere {
  type: "there";
  now: number;
  /**
   * unix milliseconds; 0: somebody has answered, the question is settled
   */
  until: number;
}
/**
 * ServerClass is the whole class, for an instructor who says hello.
 */
export interface ServerClass {
  type: "class";
  epoch: string;
  number: number;
  now: number;
  class: ClassView;
  brief?: InstructorBrief;
}
/**
 * ClassView is a class as its instructor sees it. What there are many of stands under its id, so that a change of one names that one alone.
 */
export interface ClassView {
  class: string;
  code: string;
  /**
   * for link and QR: /join#<key>
   */
  key: string;
  link: string;
  scenario: string;
  title: string;
  length: LengthID;
  state: ClassState;
  locked?: boolean;
  expires: number;
  settings: SettingsView;
  plan?: PlanView;
  /**
   * of classes before, once a table is over
   */
  before?: PastResult[];
  survey?: SurveyView;
  roles: RoleBrief[];
  parties: PartyBrief[];
  phases: PhaseBrief[];
  /**
   * with whom the class is shared: names by id
   */
  hosts?: {
    [k: string]: string;
  };
  people: {
    [k: string]: Person;
  };
  tables: {
    [k: string]: TableSummary;
  };
}
/**
 * SettingsView is how a class is run. All but Names may be changed at any time.
 */
export interface SettingsView {
  names: Names;
  late: Late;
  /**
   * tables wait for each other at phase ends
   */
  wait?: boolean;
  /**
   * bots play for the absent where the scenario says so
   */
  stand_in?: boolean;
  /**
   * seconds until somebody without a connection counts as away
   */
  absence: number;
  /**
   * seconds until somebody who holds a table up is asked whether they are there; 0: never
   */
  idle: number;
  /**
   * the debrief waits until the instructor reveals it
   */
  veil?: boolean;
  /**
   * the two questions of the exit ticket; none: no ticket
   */
  ticket: string[];
  bots?: Strategy;
}
/**
 * PlanView is the time plan of a class: what takes how long, counted from when its tables were opened.
 */
export interface PlanView {
  /**
   * unix milliseconds
   */
  began: number;
  steps: PlanStep[];
  late: Millis;
  cuts?: PlanCut[];
}
/**
 * PlanStep is a part of the lesson.
 */
export interface PlanStep {
  kind: StepKind;
  phase?: PhaseID;
  takes: Millis;
  /**
   * as planned, unix milliseconds
   */
  ends: number;
}
/**
 * PlanCut is a way to catch up: giving a phase fewer rounds.
 */
export interface PlanCut {
  phase: PhaseID;
  /**
   * that it would have
   */
  rounds: number;
  saves: Millis;
}
/**
 * PastResult is how a table of a class before came out. Which class and table it was, nobody is told.
 */
export interface PastResult {
  ending: EndingID;
  parties: {
    [k: string]: PartyScore;
  };
}
/**
 * PartyScore is how a party came out, in hundredths: its utility in points, the others from -100 to 100.
 */
export interface PartyScore {
  utility: Points;
  deal: Points;
  trust: Points;
  total: Points;
}
/**
 * SurveyView is what people answered, for the instructor: over the class, and by table.
 */
export interface SurveyView {
  all: SurveyMeans;
  tables: {
    [k: string]: SurveyMeans;
  };
}
/**
 * SurveyMeans are the means of what people answered, in hundredths: 450 is 4.5. An item that nobody answered is left out.
 */
export interface SurveyMeans {
  /**
   * how many people answered
   */
  answers: number;
  items: {
    [k: string]: number;
  };
}
/**
 * Person is somebody in a class.
 */
export interface Person {
  person: PersonID;
  name: string;
  /**
   * as the roster says
   */
  group?: string;
  here: boolean;
  /**
   * on the roster, and has not come yet
   */
  invited?: boolean;
  /**
   * where they sit or, without a seat, watch
   */
  table?: number;
  seat?: SeatID;
  barred?: boolean;
  erased?: boolean;
  /**
   * the name holds a word of the advisory list
   */
  rude?: boolean;
  /**
   * handed in
   */
  ticket?: boolean;
  answers?: string[];
  sheet?: Turn[];
  /**
   * handed in, about the table where they sit
   */
  survey?: boolean;
}
/**
 * TableSummary is a table as the instructor's list shows it.
 */
export interface TableSummary {
  table: number;
  /**
   * the table whose group plays again here
   */
  again?: number;
  now: Now;
  seats: {
    [k: string]: SeatSummary;
  };
  /**
   * by "truster>trusted"
   */
  trust: {
    [k: string]: TrustCourse;
  };
  agreed: number;
  offers: number;
  /**
   * that wait to be valued
   */
  drafts?: number;
  /**
   * when somebody last moved
   */
  active: number;
  statement?: string;
  /**
   * every party signed the statement
   */
  stands?: boolean;
  quarantined?: boolean;
  marked?: boolean;
  /**
   * its seats see no more in the end than they knew
   */
  veiled?: boolean;
  result?: TableResult;
  /**
   * of phases that the instructor gave fewer rounds than the length does
   */
  rounds?: {
    [k: string]: number;
  };
}
/**
 * SeatSummary is a seat as the instructor's list shows it.
 */
export interface SeatSummary {
  seat: SeatID;
  party: PartyID;
  name?: Text;
  held: boolean;
  bot?: boolean;
  away?: boolean;
  /**
   * StandIn says that a bot plays for the person, who is away or was relieved by the instructor.
   */
  stand_in?: boolean;
  /**
   * who shares the seat
   */
  with?: Text[];
  ready?: boolean;
  muted?: boolean;
  strategy: Strategy;
  coached?: boolean;
  /**
   * when the person went away, or was asked whether they are there; unix milliseconds
   */
  since?: number;
  /**
   * whether they are there, and has not answered
   */
  asked?: boolean;
  /**
   * when the person or bot last moved
   */
  active?: number;
}
/**
 * TrustCourse is one direction of trust: how it stands, and how it stood at the start and after each reckoning.
 */
export interface TrustCourse {
  value: Points;
  course: Points[];
}
/**
 * TableResult is how a table came out.
 */
export interface TableResult {
  table: number;
  /**
   * the table whose group played again here
   */
  again?: number;
  ending: EndingID;
  /**
   * trust was awarded by hand; leave it out of comparisons
   */
  marked?: boolean;
  parties: {
    [k: string]: PartyScore;
  };
  survey?: SurveyMeans;
}
/**
 * InstructorBrief is what an instructor may look up while tables play: what ids stand for, and the news that may be released. It is a Brief of no seat; of worths and costs it says nothing.
 */
export interface InstructorBrief {
  /**
   * id
   */
  scenario: string;
  title: string;
  language: string;
  summary: string;
  public: Markdown;
  seat: SeatID;
  party: PartyID;
  private: Markdown;
  role: Markdown;
  role_private: Markdown;
  can: string;
  parties: PartyBrief[];
  roles: RoleBrief[];
  phases: PhaseBrief[];
  proposals: ProposalBrief[];
  /**
   * of every party
   */
  gestures: GestureBrief[];
  sources: SourceBrief[];
  length: LengthBrief;
  weights: Weights;
  injects: InjectBrief[];
}
/**
 * InjectBrief is a piece of news that the scenario holds ready.
 */
export interface InjectBrief {
  inject: InjectID;
  title: string;
  text: Markdown;
  cites?: string[];
}
/**
 * ServerClassChange brings the class from Number-1 to Number. An instructor who missed a number says hello.
 */
export interface ServerClassChange {
  type: "class-change";
  number: number;
  now: number;
  /**
   * a merge patch (RFC 7396) of a ClassView
   */
  change: {
    [k: string]: unknown;
  };
}
/**
 * ServerTable goes to an instructor who watches a table, whenever it changes.
 */
export interface ServerTable {
  type: "table";
  now: number;
  table: number;
  view: InstructorView;
  /**
   * on the first: the last 100; later: what is new
   */
  past?: Past[];
}
/**
 * InstructorView is a table as its instructor sees it: everything. Secrets stand beside what is public.
 */
export interface InstructorView {
  now: Now;
  seats: SeatView[];
  trust: TrustView[];
  concerns: ConcernView[];
  agenda: ItemView[];
  offers: OfferView[];
  gestures: GestureView[];
  promises: PromiseView[];
  /**
   * released so far, oldest first
   */
  news: NewsView[];
  reckoning?: ReckoningView;
  statement?: StatementView;
  score: ScoreView;
  mine: Mine;
  moves: OpenMove[];
  advice: {};
  debrief?: Debrief;
  /**
   * committed for this round, still secret
   */
  breaches: {
    [k: string]: ProposalID[];
  };
  /**
   * that wait to be valued
   */
  drafts?: ProposalID[];
  /**
   * not yet released
   */
  injects?: InjectID[];
  scores: {
    [k: string]: ScoreView;
  };
  /**
   * of every seat, whoever plays it
   */
  bots: {
    [k: string]: BotView;
  };
  marked?: boolean;
  /**
   * the debrief waits to be revealed, or will
   */
  veiled?: boolean;
  theory?: TheoryResult;
}
/**
 * BotView is how a bot plays a seat, or would: as the file says, or (Coached) as the instructor does. No seat sees it.
 */
export interface BotView {
  strategy: Strategy;
  coached?: boolean;
}
/**
 * ServerWall is what a projector shows. It holds nothing that not everybody in the room may know, and comes whole whenever it changes.
 */
export interface ServerWall {
  type: "wall";
  now: number;
  wall: Wall;
}
/**
 * Wall is a class as a projector shows it.
 */
export interface Wall {
  class: string;
  title: string;
  code: string;
  link: string;
  state: ClassState;
  locked?: boolean;
  /**
   * people who are connected
   */
  here: number;
  people: number;
  parties: PartyBrief[];
  phases: PhaseBrief[];
  tables: {
    [k: string]: WallTable;
  };
  /**
   * by "truster>trusted", over three tables or more
   */
  trust?: {
    [k: string]: TrustRange;
  };
  /**
   * the newest words to all tables
   */
  announced?: string;
  plan?: PlanView;
  results?: Results;
}
/**
 * WallTable is a table as everybody in the room may see it.
 */
export interface WallTable {
  now: Now;
  agreed: number;
  /**
   * once every party has signed
   */
  statement?: string;
  marked?: boolean;
}
/**
 * TrustRange is one direction of trust over the tables of a class.
 */
export interface TrustRange {
  low: Points;
  median: Points;
  high: Points;
  tables: number;
}
/**
 * Results are how the tables of a class came out, on the same axes for all of them.
 */
export interface Results {
  /**
   * that are over and revealed, by number
   */
  tables: TableResult[];
  /**
   * of classes before: the same scenario and length, the same instructor
   */
  before?: PastResult[];
  survey?: SurveyMeans;
}
/**
 * ServerResults shows how the tables of the class came out, to people whose table is over and revealed: after each hello, and whole whenever it changes.
 */
export interface ServerResults {
  type: "results";
  results: Results;
}
/**
 * Replay is a table as it stood after one of its records, with what that record brought.
 */
export interface Replay {
  /**
   * how many there are
   */
  records: number;
  /**
   * after which of them
   */
  at: number;
  /**
   * when the first was stored, unix milliseconds
   */
  began: number;
  /**
   * when this one was
   */
  time: number;
  by: SeatID;
  /**
   * what stands out among all records, oldest first
   */
  line: Mark[];
  /**
   * that the seat was told of; without a seat, all
   */
  events: Fact[];
  view?: View;
  all?: InstructorView;
}
/**
 * Mark is something that stands out on the time line of a table, and that everybody at it knew as it came.
 */
export interface Mark {
  /**
   * with which record it came
   */
  at: number;
  /**
   * when that was stored, unix milliseconds
   */
  time: number;
  kind: MarkKind;
  phase?: PhaseID;
  /**
   * in its phase
   */
  round?: number;
}
/**
 * Fork is what came of playing on from a record of a table, with bots in every seat.
 */
export interface Fork {
  at: number;
  plays: ForkPlay[];
  /**
   * how those that the plays came to are called
   */
  endings: {
    [k: string]: string;
  };
  /**
   * of the first play, from the fork on
   */
  transcript: ForkStep[];
  /**
   * time was up before all plays were done
   */
  stopped?: boolean;
  /**
   * the transcript is longer than what is shown
   */
  shortened?: boolean;
}
/**
 * ForkPlay is how one play on came out.
 */
export interface ForkPlay {
  ending: EndingID;
  /**
   * that were begun, from the fork on
   */
  rounds: number;
  parties: {
    [k: string]: PartyScore;
  };
  strategies: {
    [k: string]: Strategy;
  };
}
/**
 * ForkStep is one move of a play on, with what followed.
 */
export interface ForkStep {
  by: SeatID;
  events: Fact[];
}
