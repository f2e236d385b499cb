import type { Stage } from "../protocol";
import type { Show } from "../routes/host/wall";
import { many } from "./list";

/** Everything that a projector says in English. */
export const wall = {
  title: "On the wall",
  fill: "Fill the screen",
  noEntry: "This page is for the instructor of the class. Open it from the class.",
  go: "Open in your browser",
  or: "or scan",
  roster: "Open the link on your own card.",
  code: "and type the code",
  in: (n: number) => many(n, "person is in", "people are in"),
  here: (here: number, of: number) => (here === of ? `${here} here` : `${here} of ${of} here`),
  locked: "The class is closed to new people.",
  over: "This class is over.",
  between: (least: string, most: string) => `${least}–${most}`,
  some: (n: number, of: number) => `at ${n} of ${of} tables`,
  noTrust: "Shown once three tables play.",
  range: (low: string, high: string) => `From ${low} to ${high}.`,
  legend: "From the lowest table to the highest; the mark is the middle one.",
  agreed: (n: number) => `${n} agreed`,
  signed: (where: string) => `${where} · signed`,
  stage: {
    "": "being set",
    briefing: "Briefing",
    round: "",
    closed: "Round over",
    reading: "Reckoning",
    waiting: "Waits",
    over: "Over",
  } satisfies Record<Stage, string>,
  statements: "Joint statements",
  show: {
    results: "How the class came out",
    statements: "Joint statements",
    tables: "Tables",
  } satisfies Record<Show, string>,
};

/** WallCatalogue is what every language has to say on the wall. */
export type WallCatalogue = typeof wall;
