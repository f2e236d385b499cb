import { many } from "./list";

/** Everything that the pages of a class say in English beside its tables: seating, answers, settings, links. */
export const classPages = {
  seating: {
    find: "Find a person",
    lead: "Press a name to pick it up, then press a place; or drag it there.",
    picked: (name: string) => `${name} is picked up.`,
    how: "Choose a place, and press it.",
    keys: "Or use the arrow keys and Enter; Escape puts them back.",
    cancel: "Put back",
    pick: (name: string) => `${name}: pick up, to move`,
    put: (name: string, place: string) => `Put ${name} here: ${place}`,
    here: "Here",
    share: "Share",
    watch: "Watch",
    watchWith: (name: string, place: string) => `Watch: ${name}, ${place}`,
    shareWith: (name: string, place: string) => `Share this seat: ${name}, ${place}`,
    deal: "Deal the seats to who waits",
    waiting: "Waiting for a seat",
    nobody: "Nobody waits.",
    invited: "On the roster, not here yet",
    barred: "Barred",
    watching: "Watching:",
    standIn: "a bot stands in",
    out: "left out",
    bot: "Bot plays",
    empty: "Leave empty",
    noTables: "No table is open yet. Deal the seats, or open empty tables and seat people by hand.",
    notFound: "Nobody at a table has such a name.",
  },

  roster: {
    title: "Roster and personal links",
    lead: "Send in a table of names, as a spreadsheet saves it (CSV). Groups are optional; a deal can keep them together.",
    sample: "What such a file looks like",
    send: "Send a roster",
    sending: "Reading the file",
    links: "Personal links to print",
    taken: (file: string, added: number, known: number) =>
      `${file} is read: ${many(added, "person has a link", "people have links")} of their own.` +
      (known > 0 ? ` ${many(known, "line was", "lines were")} on the list already.` : ""),
    tooLarge: "The file is larger than 256 KiB.",
    tooLargeInstead: "Leave everything out but names and groups.",
  },

  links: {
    title: "Personal links",
    lead: "Each card lets one person in, and nobody else. Print them, cut them apart, hand them out.",
    back: "Back to the people",
    print: "Print",
    none: "Nobody is on the roster yet.",
    of: (name: string) => `Link of ${name}`,
  },

  answers: {
    title: "What the class has written",
    statements: "Joint statements",
    statementsLead: "Those that every party signed stand on the projector when the talks are over.",
    noStatements: "No table has put a statement yet.",
    tickets: "Exit ticket",
    handed: (n: number, of: number) => `${n} of ${of}`,
    noTicket: "This class has no exit ticket. Questions can be set under Settings.",
    noAnswers: "Nobody has handed it in yet.",
    sheets: "Observers’ sheets",
    sheetsLead: "When trust turned, and why, as those saw it who watched.",
    noSheets: "Nobody has handed one in yet.",
    turn: (phase: string, round: number, trust: string, fell: boolean) =>
      `${phase}, round ${round}. ${trust}: ${fell ? "less" : "more"}.`,
  },

  settings: {
    title: "How the class is run",
    save: "Save",
    saved: "The class is run so from now on.",
    unsaved: "Not saved yet.",
    back: "Change it again here to take it back.",
  },

  keep: {
    title: "How long it is kept",
    left: (days: number) => (days === 0 ? "Less than a day left." : `${many(days, "day")} left.`),
    until: (day: string) => `On ${day} everything of this class is deleted.`,
    what: "Names, talk, moves, scores and answers. Export before that what you want to keep.",
    days: "Keep it for so many days from now:",
    go: "Keep it",
    kept: (days: number) => `The class is kept for ${many(days, "day")} from now.`,
    delete: "Delete it now",
    deleteTitle: "Delete this class?",
    deleteText: (title: string, people: number) =>
      `Everything in “${title}” goes for good: ${many(people, "person", "people")}, all tables, talk and scores. Nobody can bring it back.`,
    deleteYes: "Delete it for good",
  },

  export: {
    title: "Export",
    lead: "One archive with tables for a spreadsheet, a transcript of every table, and a page that explains each column.",
    names: "With names and everything that was written",
    without: "People are pseudonyms, and nothing they wrote is in it.",
    withNames: "It holds personal data. Keep it where nobody else reads it.",
    go: "Download the archive",
  },

  print: {
    title: "Print pack",
    lead: "Briefs, proposal cards and a score sheet, for a lesson whose network is down.",
    go: "Open the print pack",
  },

  share: {
    title: "Colleagues",
    lead: "A colleague with a link runs this class too: all powers but deleting and sharing it.",
    make: "Make a link for a colleague",
    once: "Works once. Send it to one colleague.",
    remove: "End it",
  },
};

/** ClassCatalogue is what every language has to say there. */
export type ClassCatalogue = typeof classPages;
