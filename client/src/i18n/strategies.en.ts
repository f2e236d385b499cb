import type { Strategy } from "../protocol";

/** How bots play, in words for somebody who teaches negotiation: what it is called within a sentence, and what it does.
 *  "" leaves it to the scenario. They stand in the order in which they are offered. */
export const strategies: Record<Strategy | "", { name: string; does: string }> = {
  "": { name: "as the scenario says", does: "What the scenario’s author had in mind for the role." },
  mixed: { name: "a mix, drawn by lot", does: "Draws its ways for this table, so no two tables are alike." },
  boulware: {
    name: "gives way late (Boulware)",
    does: "Stays near its first demand and gives way only as time runs out.",
  },
  linear: {
    name: "gives way step by step",
    does: "Lowers its demand evenly, from the first round to the last.",
  },
  conceder: {
    name: "gives way early (Conceder)",
    does: "Comes to a deal soon, and leaves the better part of it to others.",
  },
  "tit-for-tat": {
    name: "tit for tat",
    does: "Does as it is done by, at once: kind to the kind, hostile to the hostile.",
  },
  forgiving: {
    name: "tit for tat, forgiving",
    does: "The same, but lets about one wrong in three pass, so that quarrels die down.",
  },
  grit: {
    name: "small friendly steps (GRIT)",
    does: "Goes first: announces a small friendly step, takes it, takes a larger one, and keeps its word.",
  },
  hardliner: {
    name: "hardliner",
    does: "Demands much, gives nothing, says little of its needs, and breaks its word where that pays.",
  },
  random: { name: "at random", does: "Makes any move that is open, without a plan." },
};
