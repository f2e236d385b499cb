import { sentence } from "../format";
import type { ClassState, Late, Names as NamesMode, SeatBy, Stage, StepKind } from "../protocol";
import type { Diagnostic, HostScenario, PlannedSeat } from "../routes/host/api";
import type { Pace } from "../routes/host/plan";
import type { more, Power } from "../routes/host/powers";
import type { Total } from "../routes/host/seating";
import type { Section, tabs } from "../routes/host/section";
import { facts } from "./facts.en";
import { and, many } from "./list";
import { strategies } from "./strategies.en";

/** at names tables: "table 3", "tables 2 and 5", "all 7 tables". */
function at(tables: readonly number[], of: number): string {
  if (tables.length === 1) return `table ${tables[0]}`;
  if (of === 2 && tables.length === 2) return "both tables";
  return tables.length === of ? `all ${of} tables` : `tables ${and(tables.map(String))}`;
}

/** min writes whole minutes of a span of milliseconds. */
const min = (ms: number) => `${Math.round(ms / 60_000)} min`;

/** Everything that the instructor's pages say in English. */
export const host = {
  /** Sentences for what happened, where an instructor reads them otherwise than somebody at the table. */
  facts: {
    ...facts,
    messaged: (f, n) => `You, to ${and(f.seats.map((s) => n.seat(s)))}:`,
    announced: () => "You, to all:",
    paused: () => "You paused the talks. Clocks stand still.",
    extended: (f) =>
      f.by < 0
        ? `You took ${Math.round(-f.by / 60_000) || 1} min back.`
        : `You gave ${Math.round(f.by / 60_000) || 1} more min.`,
    coached: (f, n) =>
      `${f.seat ? `Bot of ${n.seat(f.seat)}` : "All bots"}, from now on: ${strategies[f.strategy ?? ""].name}.`,
    muted: (f, n) => (f.off ? `${n.seat(f.seat)} may talk again.` : `You muted ${n.seat(f.seat)}.`),
    committed: (f, n) =>
      f.breach.length === 0
        ? `${n.party(f.party)} will keep every promise this round.`
        : `${n.party(f.party)} will break ${and(f.breach.map((p) => `“${n.proposal(p)}”`))} this round.`,
  } satisfies typeof facts,

  app: {
    title: "Your classes",
    all: "All classes",
    leave: "Sign out",
    leaveTitle: "Sign out?",
    leaveSure: "You come back with your name and password.",
    leaveBare:
      "You have no password yet: without one, only a new one-time link from whoever runs the server lets you in again. Set a name and a password first, under your account.",
    account: "Your account",
    unnamed:
      "Only this browser knows you so far. Set a name and a password, and you can come back from any device.",
    unnamedGo: "Set them",
  },

  classes: {
    none: "You have no class yet. Pick a scenario and open one: nothing else is needed.",
    shared: (by: string) => `shared by ${by || "a colleague"}`,
    state: { lobby: "people join", open: "tables are open", over: "over" } satisfies Record<
      ClassState,
      string
    >,
    people: (n: number) => many(n, "person", "people"),
    tables: (n: number) => many(n, "table"),
    keep: (day: string) => `kept until ${day}`,
    open: "Open",
    delete: "Delete",
    deleteTitle: "Delete this class?",
    deleteText: (title: string, people: number) =>
      `Everything in “${title}” goes for good: ${many(people, "person", "people")}, all tables, talk and scores. Nobody can bring it back.`,
    deleteYes: "Delete it for good",
    deleted: (title: string) => `“${title}” is deleted.`,
  },

  make: {
    title: "Open a class",
    scenario: "Scenario",
    length: "Length",
    minutes: (n: number) => `${n} min`,
    drafts: "Players may draft a proposal of their own; you say what it is worth.",
    go: "Open the class",
    going: "Opening",
    none: "No scenario can be started. Mend one of those below, or upload another.",
    seats: (must: number, all: number) => (must === all ? many(all, "seat") : `${must} to ${all} seats`),
    people: "Names",
    names: "Where names come from",
    modes: {
      free: { title: "Everybody types a name", hint: "Or is given one. You can rename anybody." },
      generated: { title: "Names are given", hint: "Nobody’s own name is asked for." },
      roster: {
        title: "From your roster",
        hint: "Only those on your list come in, each by a link of their own.",
      },
    } satisfies Record<NamesMode, { title: string; hint: string }>,
    rules: "Latecomers, absence, exit ticket",
    days: "Days until everything is deleted",
    daysHint: "You can keep it longer, or delete it, at any time.",
    offline: "Network down?",
    pack: "Print the whole lesson",
  },

  rules: {
    late: "Who comes late",
    lates: {
      seat: "sits where needed, else watches",
      observe: "watches until you decide",
      wait: "waits until you decide",
    } satisfies Record<Late, string>,
    wait: "Tables wait for each other at the end of a phase",
    waitHint: "All begin the next phase together. A table that is early may look for a better deal.",
    standIn: "Bots play for the absent",
    standInHint: "Where the scenario allows it. Whoever comes back takes over at once.",
    bots: "How bots play",
    botsHint: "At all tables. You may say otherwise of a table or a seat at any time; the last word counts.",
    veil: "Secrets stay secret at the end until you reveal them",
    veilHint: "Everybody reads how their own side came out; you open the rest when the class is ready.",
    absence: "Seconds until somebody who is gone counts as away",
    idle: "Ask the silent whether they are there",
    seconds: (n: number) => (n === 0 ? "never" : n % 60 === 0 ? `after ${n / 60} min` : `after ${n} s`),
    ticket: "Exit ticket",
    ticketHint: "Two questions at the end, answered in a sentence or two. Leave both empty for none.",
    question: (n: number) => `Question ${n}`,
    first: "What did you learn about how trust is built?",
    second: "What would you do differently?",
  },

  plan: {
    title: "Time plan",
    kind: { joining: "Joining", briefing: "Briefing", phase: "Talks", debrief: "Debrief" } satisfies Record<
      StepKind,
      string
    >,
    step: (title: string, takes: number) => (title ? `${title}: ${min(takes)}` : min(takes)),
    now: "now",
    whole: (minutes: number) => `The whole lesson takes ${minutes} min.`,
    pace: ({ pace, minutes }: { pace: Pace; minutes: number }) =>
      pace === "in time"
        ? "in time"
        : pace === "late"
          ? `running ${minutes} min late`
          : `${minutes} min ahead`,
    ends: (time: string) => `ends at ${time}`,
    cut: (phase: string, rounds: number, saves: number) =>
      `Give ${phase} ${many(rounds, "round")} (saves ${min(saves)})`,
    rounds: (phase: string, rounds: number) => `${phase} has ${many(rounds, "round")}`,
  },

  scenarios: {
    title: "Scenarios",
    upload: "Upload a scenario",
    uploadHint: "A YAML file of at most 256 KiB.",
    uploading: "Reading the file",
    tooLarge: "The file is larger than 256 KiB.",
    tooLargeInstead: "A scenario is text alone; take out what does not belong in it.",
    ok: (title: string) => `“${title}” is ready to be played.`,
    faulty: (file: string, n: number) => `${file} has ${many(n, "error")} and cannot be started yet.`,
    from: {
      shipped: "comes with Parley",
      folder: "from your folder",
      uploaded: "uploaded",
    } satisfies Record<HostScenario["from"], string>,
    cannot: "cannot be started",
    teachers: "Note for teachers",
    found: (warnings: number, notes: number) =>
      `The check has ${and([
        ...(warnings > 0 ? [many(warnings, "warning")] : []),
        ...(notes > 0 ? [many(notes, "note")] : []),
      ])}`,
    where: (d: Diagnostic) => `Line ${d.line}, column ${d.column}`,
    severity: { error: "Error", warning: "Warning", note: "Note" } satisfies Record<
      Diagnostic["severity"],
      string
    >,
    diagnostics: (of: string) => `What the check says of ${of}`,
    remove: "Remove",
    removeTitle: "Remove this scenario?",
    removeText: (title: string) => `“${title}” is no longer listed. Classes that play it go on.`,
  },

  class: {
    join: "Join",
    code: "Code",
    link: "Link",
    roster: "Only those on your roster come in, each by a link of their own.",
    rosterGo: "Send the roster, print the links",
    project: "Show on the projector",
    tabs: {
      "": "Tables",
      people: "People",
      answers: "Answers",
      debrief: "Debrief",
      settings: "Settings",
    } satisfies Record<(typeof tabs)[number] & Section, string>,
    here: (n: number, away: number) => `${n} here${away > 0 ? `, ${away} away` : ""}`,
    tables: (n: number) => many(n, "table"),
    lock: "Lock the class",
    unlock: "Unlock the class",
    locked: "locked",
    close: "End the class",
    closeTitle: "End this class?",
    closeText: (tables: number) =>
      `${tables > 0 ? `The talks end at ${tables === 1 ? "the table" : `all ${tables} tables`} as they stand now, and everybody reads their debrief. ` : ""}Nobody can join any more. This cannot be taken back.`,
    closeYes: "End the class",
    over: "This class is over. Everybody may still read their debrief.",
  },

  people: {
    title: "People",
    none: "Nobody is in yet. The code is on the wall?",
    here: "here",
    away: "away",
    barred: "barred",
    invited: "has not come yet",
    rude: "a name that may hurt",
    sits: (table: number, role: string) => `Table ${table}, ${role}`,
    change: "Change",
    changeOf: (name: string) => `Change ${name}`,
    name: "Name",
    rename: "Rename",
    place: "Place",
    moveGo: "Move",
    bot: "bot",
    empty: "empty",
    bar: "Bar from the class",
    barHint: "They are out at once and cannot come back, until you let them in again.",
    unbar: "Let in again",
    erase: "Erase this person",
    eraseHint: "For good: the name and all they wrote, here and on disk.",
    eraseTitle: (name: string) => `Erase ${name}?`,
    eraseText: (name: string) =>
      `${name}’s name and everything they typed become unreadable for good: talk, plans, answers. Their moves and numbers stay, under a pseudonym, so that the table can still be replayed. They are out of the class. This cannot be taken back.`,
    eraseYes: "Erase for good",
    add: "Add people",
    addTitle: "Add people",
    addLead: "Everybody you add is on the roster, and comes in by a link of their own.",
    addField: "Names",
    addHint: "One a line. After a comma the group, if you use groups.",
    addGo: (n: number) => (n > 1 ? `Add ${n} people` : "Add"),
  },

  device: {
    title: (name: string) => `Another device for ${name}`,
    go: "Hand over to another device",
    hint: "Shows a code to scan. The seat and everything in it move; the old device is out.",
    lead: "Scan this with the new device. It works once, and the old device is out as soon as it does.",
    label: (name: string) => `Code that takes ${name}’s seat to another device`,
    until: (time: string) => `It works until ${time}.`,
    used: (name: string) => `${name} is here again. The code is used up.`,
  },

  place: {
    waiting: "Waiting for a seat",
    watches: (table: number) => `Table ${table}, watching`,
    here: (place: string) => `${place} (now)`,
    empty: (place: string) => `${place} (empty)`,
    bot: (place: string) => `${place} (a bot now)`,
    shared: (place: string, names: string[]) => `${place}, shared with ${and(names.filter(Boolean))}`,
  },

  deal: {
    title: "Deal the seats",
    again: (n: number) => `${many(n, "person waits", "people wait")} for a seat`,
    by: "Who sits with whom",
    policy: {
      lot: "drawn by lot",
      arrival: "as they came",
      group: "groups of the roster",
      hand: "by hand",
    } satisfies Record<SeatBy | "hand", string>,
    hint: {
      lot: "Who sits where is drawn by lot, and the sides are kept even.",
      arrival: "Who came in one after the other sits together.",
      group: "Who is of one group sits together. How many tables that takes, the groups decide.",
      hand: "Tables open with nobody at them. You put people there, on the next page.",
    } satisfies Record<SeatBy | "hand", string>,
    perTable: "People at a table, at most",
    tables: "Tables",
    fill: "Bots take the optional seats too",
    nobody: "Nobody waits for a seat yet.",
    says: (people: number, tables: number) =>
      `${many(people, "person sits", "people sit")} at ${many(tables, "table")}.`,
    sum: ({ bots, shared, watching }: Total) => {
      const parts = [
        ...(bots ? [many(bots, "bot plays", "bots play")] : []),
        ...(shared ? [many(shared, "seat is shared", "seats are shared")] : []),
        ...(watching ? [many(watching, "person watches", "people watch")] : []),
      ];
      if (parts.length === 0) return "Every seat has one person.";
      return `${parts.length > 2 ? `${parts.slice(0, -1).join(", ")}, and ${parts.at(-1)}` : and(parts)}.`;
    },
    out: (n: number) => `${many(n, "role")} left out`,
    kind: (tables: number, persons: number) =>
      `${many(tables, "table")} of ${persons === 1 ? "one" : persons}`,
    filled: {
      person: "a person",
      bot: "a bot",
      shared: "two people, one vote",
      empty: "left out",
    } satisfies Record<PlannedSeat["by"], string>,
    sign: { person: "1", bot: "bot", shared: "2", empty: "–" } satisfies Record<PlannedSeat["by"], string>,
    go: "Deal",
    open: (n: number) => `Open ${many(n, "empty table")}`,
    going: "Dealing",
    dealt: (people: number) => `${many(people, "person has a seat", "people have seats")} now.`,
    back: "You can still move anybody by hand, under People.",
    opened: (n: number) => `${many(n, "table is", "tables are")} open, and empty.`,
    openedBack: "Put people there; a table nobody uses does no harm.",
  },

  needs: {
    title: "Needs you",
    none: "Nothing needs you now.",
    class: "Class",
    away: (role: string, name: string, time: string) =>
      `${name || role} is away${time ? ` ${time}` : ""}${name ? ` (${role})` : ""}`,
    asked: (role: string, name: string) => `${name || role} does not answer “Are you there?” (${role})`,
    idle: (minutes: number) => `Nobody has moved for ${minutes} min`,
    silent: (minutes: number, where: string) => `For ${minutes} min or more nobody has moved at ${where}`,
    draft: "A draft waits for you to value it",
    ready: (where: string) => `Everybody at ${where} has read and is ready`,
    over: (where: string) => `The talks are over at ${where}`,
    hold: (held: number[]) =>
      `${held.length === 1 ? `Table ${held[0]} waits` : `${held.length} tables wait`} for this one to end the phase`,
    rude: (name: string) => `“${name}” may hurt somebody`,
    unseated: (names: string[]) =>
      names.length > 3
        ? `${names.length} people wait for a seat`
        : `${and(names)} ${names.length === 1 ? "waits" : "wait"} for a seat`,
    invited: (names: string[]) =>
      names.length > 3
        ? `${names.length} people of the roster have not come`
        : `${and(names)} ${names.length === 1 ? "has" : "have"} not come`,
    late: (minutes: number) => `The class runs ${minutes} min late`,
    broken: "The record of this table cannot be read; it is shown but not played",
    look: "Look",
    bot: "Bot plays",
    hand: "Hand over",
    wait: "Wait",
    leave: "Leave it",
    fine: "It is fine",
    message: "Say something",
    start: "Start",
    proceed: "Let the others go on",
    seat: "Seat them",
    people: "Show them",
    all: (n: number) => `Show ${n} more`,
    fewer: "Show fewer",
  },

  tables: {
    title: "Tables",
    sort: "Order",
    byNeed: "who needs me first",
    byNumber: "by number",
    table: (n: number) => `Table ${n}`,
    choose: (n: number) => `Choose table ${n}`,
    placedIn: (party: string) => `Trust of the others in ${party}, on average`,
    open: (n: number) => `Open table ${n}`,
    stage: {
      "": "being set",
      briefing: "Briefing",
      round: "",
      closed: "Round over",
      reading: "Reckoning",
      waiting: "Waits for the others",
      over: "Talks over",
    } satisfies Record<Stage, string>,
    ready: (n: number, of: number) => `${n} of ${of} ready`,
    paused: "paused",
    suspended: "talks suspended",
    agreed: (n: number) => `${n} agreed`,
    offers: (n: number) => many(n, "offer"),
    active: (minutes: number) => (minutes < 1 ? "moved now" : `moved ${minutes} min ago`),
    never: "no move yet",
    away: (name: string, time: string) => `${name} away${time ? ` ${time}` : ""}`,
    asked: (name: string) => `${name}: no answer`,
    standIn: (name: string) => `bot for ${name}`,
    filled: (gone: string) => `${gone}, a bot plays`,
    waitsFor: (names: string[]) => `waits for ${and(names)}`,
    drafts: (n: number) => `${many(n, "draft")} to value`,
    statement: "statement put",
    stands: "statement signed",
    marked: "marked",
    markedLong: "Trust was changed by hand; the table is left out of comparisons",
    again: (n: number) => `plays table ${n} again`,
    broken: "cannot be read",
  },

  powers: {
    region: "What you can do",
    regionOf: (table: number) => `What you can do at table ${table}`,
    title: "At",
    all: (n: number) => (n === 1 ? "the table" : n === 2 ? "both tables" : `all ${n} tables`),
    chosen: (tables: readonly number[], of: number) => at(tables, of),
    none: "Choose none",
    label: {
      start: "Start",
      pause: "Pause",
      resume: "Go on",
      extend: "More time",
      advance: "Next",
      inject: "News",
      announce: "Announce",
      end: "End",
      reveal: "Reveal secrets",
      award: "Change trust by hand",
      rounds: "Give a phase fewer rounds",
      coach: "How bots play",
      reopen: "Let them talk again",
      reclose: "Close talk again",
      again: "Play again, same groups",
      swap: "Play again, sides swapped",
    } satisfies Record<Power, string>,
    hint: {
      start: "Ends the briefing and begins the first round",
      pause: "Stops all clocks",
      resume: "Lets the clocks run on",
      extend: "Gives this round more time",
      advance: "Ends this round, the reading after it, or the wait for others, now",
      inject: "Releases news: the scenario’s, or your own",
      announce: "Says something to everybody",
      end: "Ends the talks",
      reveal: "Everybody there reads the whole debrief: what was hidden, broken, and possible.",
      award: "Trust goes up or down with a reason that all read. The table is marked.",
      rounds: "To catch up: a phase ends after fewer rounds than the scenario gives it.",
      coach:
        "Bots there play in another way from now on, all or those of one role, those too that stand in later.",
      reopen: "The talks stay over; people may talk at the table, and nothing else.",
      reclose: "Nobody talks at the table any more.",
      again: "Everybody sits with the same people in the same seats, at a new table.",
      swap: "Everybody sits with the same people and plays the other side.",
    } satisfies Record<Power, string>,
    minutes: (n: number) => `+${n} min`,
    done: {
      start: (where: string) => `The talks begin at ${where}.`,
      pause: (where: string) => `Clocks stand still at ${where}.`,
      resume: (where: string) => `Clocks run again at ${where}.`,
      extend: (where: string, what: string) => `${what} more min at ${where}.`,
      advance: (where: string) => `${sentence(where)} went on.`,
      inject: (where: string, what: string) => `“${what}” is out at ${where}.`,
      announce: (where: string) => `Everybody at ${where} reads what you said.`,
      end: (where: string) => `The talks are over at ${where}.`,
      reveal: (where: string) => `Everybody at ${where} reads everything now.`,
      award: (where: string, what: string) => `${what} at ${where}.`,
      rounds: (where: string, what: string) => `${what} at ${where}.`,
      coach: (where: string, what: string) => `Bots at ${where}: ${what}. Nobody there is told.`,
      reopen: (where: string) => `People may talk at ${where}, and nothing else.`,
      reclose: (where: string) => `Talk is closed at ${where}.`,
      again: (where: string) => `The people of ${where} play again, each at a new table.`,
      swap: (where: string) => `The people of ${where} play again, with sides swapped.`,
      proceed: (where: string) => `${sentence(where)} went on without waiting.`,
    } satisfies Record<Power | "proceed", (where: string, what: string) => string>,
    back: {
      start: "It cannot be taken back; a pause gives you time.",
      pause: "Let them go on when you like.",
      resume: "Pause again if that was too early.",
      extend: "It can be taken back as long as it lasts; ten seconds stay.",
      advance: "It cannot be taken back.",
      inject: "News that is out stays out; you can announce a correction.",
      announce: "Words that were read stay read; you can announce a correction.",
      end: "It cannot be taken back; you can let a table talk again.",
      reveal: "What was read cannot be hidden again.",
      award: "The mark stays; the opposite change takes the trust back.",
      rounds: "You can give it more again, up to what the length has.",
      coach: "Choose another way to take it back.",
      reopen: "",
      reclose: "",
      again: "You can end the new tables.",
      swap: "You can end the new tables.",
    } satisfies Record<Power, string>,
    veiled: (where: string) => `The talks are over at ${where}, and secrets are still kept there.`,
    more: "More",
    moreTitle: "More powers",
    cannot: {
      reveal: "Only when the talks are over, and where secrets are still kept.",
      award: "Only while the talks run.",
      rounds: "Only before the last phase.",
      coach: "Only until the talks are over.",
      reopen: "Only when the talks are over.",
      reclose: "Only where you let them talk again.",
      again: "Only when the talks are over, and once for each table.",
      swap: "Only when the talks are over, and once for each table.",
    } satisfies Record<(typeof more)[number], string>,
    endTitle: "End the talks?",
    endText: (where: string) =>
      `At ${where} the talks end as they stand now. The ending is judged, and everybody reads the debrief. This cannot be taken back.`,
    endYes: "End the talks",
    injectTitle: "Release news",
    injectLead: (where: string) =>
      `Everybody at ${where} reads it at once. It may move trust, as the scenario says.`,
    injectNone: "The scenario holds no more news ready.",
    injectOut: "already out at the open table",
    injectGo: "Release",
    injectOwn: "Write your own",
    injectOwnHint: "It is told as news and moves no trust.",
    injectHead: "Headline",
    injectText: "What happened",
    injectOwnGo: "Release it",
    announceTitle: "Announce",
    announceLead: (where: string) => `Everybody at ${where} reads it in the stream.`,
    announceField: "What you say",
    announceGo: "Say it",
    undo: {
      start: "Pause",
      pause: "Go on",
      resume: "Pause again",
      award: "Take it back",
      extend: "Take it back",
      coach: "Take it back",
      reopen: "Take it back",
      reclose: "Take it back",
    } as Partial<Record<Power, string>>,
  },

  award: {
    lead: (where: string) => `At ${where}. For what the rules do not see, such as an apology in the room.`,
    truster: "Who trusts",
    trusted: "Whom",
    points: "How much trust moves",
    least: "−20, a breach",
    most: "+20, a great deed",
    reason: "Reason",
    reasonHint: "Everybody at the table reads it.",
    marked: "The table is marked as changed by hand, and left out of comparisons between tables.",
    says: (truster: string, trusted: string, points: string) =>
      `${truster} trusts ${trusted} ${points.startsWith("+") ? "more" : "less"} (${points})`,
    takenBack: (reason: string) => `Taken back: ${reason}`,
    go: "Change trust",
  },

  bots: {
    strategies,
    title: (seat: string) => `How the bot plays: ${seat}`,
    lead: "From now on. Nobody at the table is told; the debrief tells it to all once its secrets are revealed.",
    where: (where: string) => `At ${where}.`,
    whose: "Whose bot",
    all: "All bots there",
    what: (seat: string, name: string) => (seat ? `${seat}, ${name}` : name),
    plays: (name: string) => `Bot: ${name}`,
    file: (name: string) => `as the scenario says: ${name}`,
    now: "now",
    done: (seat: string, name: string) => `Bot of ${seat}: ${name}. Nobody at the table is told.`,
  },

  rounds: {
    lead: (where: string) => `At ${where}. A round that is being played is played to its end.`,
    phase: "Phase",
    rounds: "Rounds from now on",
    hint: "At most as many as the length gives it.",
    go: "Set it",
  },

  said: {
    dismiss: "Dismiss",
    taken: "Taken back.",
    moved: (name: string, place: string) => `${name}: ${place}.`,
    added: (names: string[]) =>
      names.length > 3
        ? `${names.length} people are on the roster.`
        : `${and(names)} ${names.length > 1 ? "are" : "is"} on the roster.`,
    addedBack: "Their links stand under People, “Roster and personal links”. Erase a person to take it back.",
    bot: (seat: string) => `A bot plays ${seat}.`,
    emptied: (seat: string) => `${seat} is empty.`,
    standIn: (seat: string, table: number) =>
      `A bot plays ${seat} at table ${table} until you or they take it back.`,
    standOut: (seat: string, table: number) => `${seat} at table ${table} is the person’s own again.`,
    erased: (name: string) => `${name} is erased. What they wrote cannot be read any more.`,
    renamed: (name: string) => `They are called ${name} now.`,
    renameBack: "Rename them again to take it back.",
    seatBack: "Move them again under People to take it back.",
    barred: (name: string) => `${name} is barred.`,
    unbarred: (name: string) => `${name} may come in again.`,
    locked: "The class is locked: nobody new can join.",
    unlocked: "The class is open to new people.",
    closed: "The class is over.",
    cannot: "It cannot be taken back.",
    back: "Take it back",
    muted: (role: string) => `${role} cannot talk any more. Moves are still open to them.`,
    unmuted: (role: string) => `${role} may talk again.`,
    hidden: "The message is hidden from everybody.",
    shown: "The message is shown again.",
    messaged: (to: string) => `${to} has your message; nobody else reads it.`,
    valued: (title: string) => `“${title}” is on the agenda.`,
    reopened: "The table may talk again, and nothing else.",
    reclosed: "Talk is closed again.",
  },

  table: {
    title: (n: number) => `Table ${n}`,
    close: "Close",
    loading: "Fetching the table",
    seats: "Seats",
    mute: "Mute",
    unmute: "Let talk",
    standIn: "Bot plays",
    standOut: "Give back",
    acts: (role: string) => `What you can do about ${role}`,
    more: "More",
    statement: "Joint statement",
    message: "Message",
    messageTitle: (role: string) => `Message to ${role}`,
    messageLead: "Only this seat reads it.",
    messageField: "What you say",
    messageGo: "Send",
    secret: "secret",
    secrets: "What the table does not know",
    secretsNone: "No secret is kept at this table now.",
    breaches: (party: string, what: string[]) => `${party} will break ${and(what.map((w) => `“${w}”`))}`,
    untold: (who: string, title: string) => `${who} has not told: ${title}`,
    trust: "Trust",
    scores: "Scores so far",
    deal: "Deal",
    agenda: "Agenda",
    offers: "Offers",
    stream: "What happened",
    streamNone: "Nothing has happened yet.",
    older: "Show earlier",
    hide: "Hide",
    unhide: "Show again",
    to: (names: string[]) => `to ${and(names)}`,
    hidden: "hidden from everybody",
    debrief: "Read the debrief",
    back: "Back to the tables",
    reopen: "Let them talk again",
    reclose: "Close talk again",
    draft: "A draft waits to be valued",
    draftBy: (role: string) => `by ${role}`,
    draftLead: "What would it be worth?",
    draftGo: "Put it on the agenda",
    steps: { "-2": "much worse", "-1": "worse", "0": "neutral", "1": "better", "2": "much better" } as Record<
      string,
      string
    >,
  },
};

/** HostCatalogue is what every language has to say to instructors. */
export type HostCatalogue = typeof host;
