import { and, many } from "./list";

const tables = (numbers: readonly number[]) =>
  numbers.length === 1 ? `table ${numbers[0]}` : `tables ${and(numbers.map(String))}`;

/** Everything that the debrief of a class says in English. */
export const hostDebrief = {
  title: "How the class came out",
  lead: (over: number, all: number) =>
    over === all
      ? all === 1
        ? "The talks are over."
        : `The talks are over at ${all === 2 ? "both" : `all ${all}`} tables.`
      : `The talks are over at ${over} of ${many(all, "table")}. What follows is of those.`,
  none: "No table is done yet. What the tables came to stands here as soon as the first one is.",
  kept: (numbers: readonly number[]) =>
    `${numbers.length === 1 ? "One table keeps" : `${numbers.length} tables keep`} secrets (${numbers.join(", ")}). They are left out here, so that this page can be shown to the class.`,
  showKept: "Show them to me alone",
  hideKept: "Leave them out again",
  marked: (numbers: readonly number[]) =>
    `Trust was changed by hand at ${tables(numbers)}: left out of counts and means, and drawn with a broken line.`,
  print: "Print this page",
  large: "Larger, for the wall",
  small: "Smaller",
  notOver: "The talks at this table go on. Its debrief stands here when they are over.",
  replay: "Step through this table",
  toClass: "The whole class",
  toTable: (n: number) => `Debrief of table ${n}`,

  endings: {
    title: "Endings",
    count: (n: number) => many(n, "table"),
    at: (numbers: readonly number[]) => tables(numbers),
    ending: "Ending",
    how: "Tables",
  },

  scatter: {
    title: "All tables on the same axes",
    lead: "Every number is a table. The further up and right, the better for both.",
    frontier: (table: number) =>
      `The line is what was possible at table ${table}; at others it differs a little by what they did on the way.`,
    alt: (x: string, y: string) =>
      `All tables by the points of ${x} and ${y}. The numbers stand in the table.`,
    tables: "Tables, by number",
    solutions: "Show what theories of bargaining pick",
    noSolutions: "Hide what theories of bargaining pick",
  },

  strips: {
    lead: "The deal of each party. 0 is no deal, 100 the best within reach.",
    alt: "The deal of every party at every table, from −100 over 0, no deal, to 100.",
    said: (table: number, parties: string[]) => `Table ${table}: ${parties.join(", ")}.`,
  },

  reach: {
    title: "What each table reached, what it could have had, and why",
    lead: "The full bar is what a party came to, in points. The striped part goes to the most it could have had without anybody having less, had all kept their word. The broken mark is its walk-away, what it would have had without talks.",
    of: (could: string) => `of ${could}`,
    why: "Why",
    nothing: "Nothing stands out.",
  },

  scores: {
    title: "Deal and trust, table by table",
    lead: "Deal runs from −100 to 100, 0 is no deal. Trust is what the others place in a party, 0 to 100. Compare the same party across tables.",
    table: "Table",
    ending: "Ending",
    mean: "Mean",
    before: "Classes before",
    marked: "trust changed by hand",
    again: (n: number) => `table ${n} once more`,
    open: "Debrief",
    replay: "Step through",
  },

  trust: {
    title: "Trust over time, every table",
    lead: "Each picture runs from the start to the last reckoning, and from 0 at its foot to 100 at its top.",
    many: "A line is what the others place in a party, on average.",
    placedIn: (party: string) => `in ${party}`,
    table: (n: number) => `Table ${n}`,
    asTable: "Show the numbers as a table",
    asPictures: "Show the pictures",
    start: "Start",
    after: (n: number) => `After ${n}`,
    which: "Trust",
    numbers: "Trust over time, every table, in numbers",
  },

  survey: {
    title: "How it felt, beside what it came to",
    lead: "Means of the survey, 1 to 7, beside what was counted. Who got much need not feel well, and the other way round.",
    none: "Nobody has answered the survey yet. It stands in everybody’s debrief.",
    table: "Table",
    answers: "Answers",
    counted: "Counted, of 100",
    all: "All",
    alt: "Tables by what was counted and how the outcome felt. The numbers stand in the table.",
    across: "Counted, mean of the parties",
    up: "How the outcome felt",
  },
};

/** HostDebriefCatalogue is what every language has to say here. */
export type HostDebriefCatalogue = typeof hostDebrief;
