import { many } from "./list";
import { strategies } from "./strategies.en";

/** Everything that the pages say in English on which one chooses what to play. */
export const solo = {
  scenarios: {
    title: "Scenarios",
    none: "There is no scenario here yet.",
    minutes: (n: number) => `${n} min`,
    seats: (n: number, most: number) => (n === most ? many(n, "seat") : `${n} to ${most} seats`),
  },

  play: {
    title: "Play now",
    lead: "Bots take the other seats. Everything below can stay as it is.",
    scenario: "Scenario",
    length: "Length",
    seat: "Your seat",
    head: "head",
    name: "Your name",
    nameHint: "Leave it empty and you get one.",
    fill: "Bots in the optional seats too",
    bots: "The others play",
    strategies,
    start: "Play",
    starting: "Setting the table",
  },
};

/** SoloCatalogue is what every language has to say there. */
export type SoloCatalogue = typeof solo;
