import type { ClassState, Stage } from "../protocol";
import type { Diagnostic, HostScenario } from "../routes/host/api";
import type { Batch } from "../routes/host/deal";
import type { Power } from "../routes/host/powers";
import { facts } from "./facts.en";
import { and, many } from "./list";

/** at names tables: "table 3", "tables 2 and 5", "all 7 tables". */
function at(tables: readonly number[], of: number): string {
  if (tables.length === 1) return `table ${tables[0]}`;
  if (of === 2 && tables.length === 2) return "both tables";
  return tables.length === of ? `all ${of} tables` : `tables ${and(tables.map(String))}`;
}

/** batch says what a deal does for tables of one size. */
function batch(b: Batch): string {
  const bots =
    b.bots === 0 ? "no bots" : b.tables === 1 ? many(b.bots, "bot") : `${many(b.bots, "bot")} at each`;
  return `${many(b.tables, "table")} of ${b.people === 1 ? "one person" : `${b.people} people`}, with ${bots}`;
}

/** Everything that the instructor's pages say in English. */
export const host = {
  /** Sentences for what happened, where an instructor reads them otherwise than somebody at the table. */
  facts: {
    ...facts,
    messaged: (f, n) => `You, to ${and(f.seats.map((s) => n.seat(s)))}:`,
    announced: () => "You, to all:",
    paused: () => "You paused the talks. Clocks stand still.",
    extended: (f) => `You gave ${Math.round(f.by / 60_000) || 1} more min.`,
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
    leaveSure: "To come back you need a new one-time link from the server.",
  },

  entry: {
    title: "For instructors",
    lead: "This page opens with a one-time link. The server prints it when it first starts.",
    where:
      "Nobody has the link at hand? Whoever runs the server makes a new one with this command, on the machine where it runs:",
    command: "parley instructor-link",
    student: "You are a student? Join with the code on the wall.",
    join: "Join a class",
  },

  classes: {
    none: "You have no class yet. Open one below: it takes a scenario and a length.",
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
    project: "Show on the projector",
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

  projector: {
    title: "Join",
    go: "Open in your browser",
    or: "or scan",
    code: "and type the code",
    in: (n: number) => many(n, "person is in", "people are in"),
    close: "Close",
  },

  people: {
    title: "People",
    none: "Nobody is in yet. The code is on the wall?",
    here: "here",
    away: "away",
    barred: "barred",
    waits: "waits for a seat",
    sits: (table: number, role: string) => `Table ${table}, ${role}`,
    change: "Change",
    changeOf: (name: string) => `Change ${name}`,
    name: "Name",
    rename: "Rename",
    seat: "Seat",
    noSeat: "No seat",
    seatGo: "Seat here",
    unseat: "Take out of the seat",
    bot: "bot",
    empty: "empty",
    table: (n: number) => `Table ${n}`,
    bar: "Bar from the class",
    barHint: "They are out at once and cannot come back, until you let them in again.",
    unbar: "Let in again",
  },

  deal: {
    title: "Deal the seats",
    again: (n: number) => `${many(n, "person waits", "people wait")} for a seat`,
    perTable: "People at a table, at most",
    fill: "Bots take the optional seats too",
    nobody: "Nobody waits for a seat.",
    says: (people: number, batches: Batch[]) =>
      `${many(people, "person", "people")}: ${batches.map(batch).join("; ")}.`,
    chance: "Who sits where is drawn by lot.",
    go: "Deal",
    going: "Dealing",
    dealt: (people: number, tables: number) =>
      `${many(people, "person has a seat", "people have seats")} at ${many(tables, "new table")}.`,
    back: "You can still move anybody by hand, under People.",
  },

  needs: {
    title: "Needs you",
    none: "Nothing needs you now.",
    away: (role: string, name: string) => `${name || role} is away${name ? ` (${role})` : ""}`,
    idle: (time: string) => `Nobody has moved for ${time}`,
    draft: "A draft waits for you to value it",
    ready: "Everybody has read and is ready",
    broken: "The record of this table cannot be read; it is shown but not played",
    look: "Look",
    bot: "Put a bot there",
    start: "Start",
  },

  tables: {
    title: "Tables",
    table: (n: number) => `Table ${n}`,
    choose: (n: number) => `Choose table ${n}`,
    open: (n: number) => `Open table ${n}`,
    stage: {
      "": "being set",
      briefing: "Briefing",
      round: "",
      closed: "Round over",
      reading: "Reckoning",
      over: "Talks over",
    } satisfies Record<Stage, string>,
    ready: (n: number, of: number) => `${n} of ${of} ready`,
    paused: "paused",
    suspended: "talks suspended",
    agreed: (n: number) => `${n} agreed`,
    offers: (n: number) => many(n, "offer"),
    active: (time: string) => `${time} ago`,
    never: "no move yet",
    now: "just now",
    away: (names: string[]) => `Away: ${and(names)}`,
    marked: "trust was changed by hand",
    broken: "cannot be read",
  },

  powers: {
    region: "What you can do",
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
    } satisfies Record<Power, string>,
    hint: {
      start: "Ends the briefing and begins the first round",
      pause: "Stops all clocks",
      resume: "Lets the clocks run on",
      extend: "Gives this round more time",
      advance: "Ends this round, or the reading after it, now",
      inject: "Releases a piece of the scenario’s news",
      announce: "Says something to everybody",
      end: "Ends the talks",
    } satisfies Record<Power, string>,
    minutes: (n: number) => `+${n} min`,
    done: {
      start: (where: string) => `The talks begin at ${where}.`,
      pause: (where: string) => `Clocks stand still at ${where}.`,
      resume: (where: string) => `Clocks run again at ${where}.`,
      extend: (where: string, what: string) => `${what} more min at ${where}.`,
      advance: (where: string) => `You ended the round or the reading at ${where}.`,
      inject: (where: string, what: string) => `“${what}” is out at ${where}.`,
      announce: (where: string) => `Everybody at ${where} reads what you said.`,
      end: (where: string) => `The talks are over at ${where}.`,
    } satisfies Record<Power, (where: string, what: string) => string>,
    back: {
      start: "It cannot be taken back; a pause gives you time.",
      pause: "Let them go on when you like.",
      resume: "Pause again if that was too early.",
      extend: "Time that was given stays; “Next” ends the round early.",
      advance: "It cannot be taken back.",
      inject: "News that is out stays out; you can announce a correction.",
      announce: "Words that were read stay read; you can announce a correction.",
      end: "It cannot be taken back; you can let a table talk again.",
    } satisfies Record<Power, string>,
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
    announceTitle: "Announce",
    announceLead: (where: string) => `Everybody at ${where} reads it in the stream.`,
    announceField: "What you say",
    announceGo: "Say it",
    undo: {
      start: "Pause",
      pause: "Go on",
      resume: "Pause again",
    } as Partial<Record<Power, string>>,
  },

  said: {
    dismiss: "Dismiss",
    seated: (name: string, seat: string) => `${name} sits at ${seat}.`,
    unseated: (name: string) => `${name} has no seat now.`,
    bot: (seat: string) => `A bot plays ${seat}.`,
    botBack: "Seat the person again under People.",
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
    bot: "Bot",
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
