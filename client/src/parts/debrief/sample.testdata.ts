import type { Debrief, TrustLine } from "../../protocol";

/** trustLine is a change of trust for tests: what matters of it, the rest as plain as may be. */
export function trustLine(
  of: Partial<TrustLine> & Pick<TrustLine, "id" | "order" | "before" | "after">,
): TrustLine {
  return {
    round: 1,
    phase: "talks",
    truster: "red",
    trusted: "blue",
    rule: "gesture",
    weight: 0,
    factors: [],
    reason: `line ${of.id}`,
    ...of,
  };
}

/** sample is the debrief of a short play between red and blue: two rounds, one promise broken unseen. */
export const sample: Debrief = {
  ending: "peace",
  title: "A cold peace",
  epilogue: "<p>They went home.</p>",
  parties: [
    { party: "red", score: score(4200, 6400), left: 2950 },
    { party: "blue", score: score(-1000, 3100), left: 800 },
  ],
  seats: [
    { seat: "red-head", party: 5000, score: 4600, concerns: 4000 },
    { seat: "blue-head", party: 200, score: 200, strategy: "hardliner" },
  ],
  trust: [
    {
      truster: "red",
      trusted: "blue",
      start: 4000,
      value: 3100,
      lines: [
        trustLine({ id: "red>blue/1", order: 1, before: 4000, after: 4400 }),
        trustLine({
          id: "red>blue/2",
          order: 3,
          before: 4400,
          after: 3100,
          round: 2,
          reason: "blue broke its word",
        }),
      ],
    },
    {
      truster: "blue",
      trusted: "red",
      start: 2500,
      value: 2700,
      lines: [
        trustLine({ id: "blue>red/1", order: 2, before: 2500, after: 2700, truster: "blue", trusted: "red" }),
      ],
    },
  ],
  concerns: [
    concern("voice", "red", "red", 3000, 300),
    concern("quiet", "red", "red", 1000, 1000),
    { ...concern("own", "red-head", "red", 500, 0), untold: true },
    concern("space", "blue", "blue", 2000, 500),
  ],
  promises: [
    {
      proposal: "centre",
      parties: ["red", "blue"],
      rounds: [
        { round: 1, observed: [{ by: "red", of: "blue", proposal: "centre", round: 1, seen: "kept" }] },
        {
          round: 2,
          breached: ["blue"],
          observed: [{ by: "red", of: "blue", proposal: "centre", round: 2, seen: "unseen" }],
        },
      ],
    },
  ],
  taps: [{ seat: "red-head", of: "blue", keep: 6, trust: 4400, round: 1 }],
  grit: [],
  rounds: [
    { round: 1, phase: "talks", line: 2 },
    { round: 2, phase: "after", line: 3 },
  ],
  turns: [
    { line: "red>blue/1", truster: "red", trusted: "blue", round: 1, phase: "talks", change: 400, rank: 2 },
    { line: "red>blue/2", truster: "red", trusted: "blue", round: 2, phase: "after", change: -1300, rank: 1 },
  ],
  dance: [
    {
      ...{ offer: 1, party: "red", to: ["blue"], round: 1, phase: "talks", step: "opening" },
      utility: { red: 3000, blue: 500 },
    },
    {
      ...{ offer: 3, party: "red", to: ["blue"], round: 1, phase: "talks", step: "concession" },
      utility: { red: 2800, blue: 900 },
      gains: { red: -200, blue: 400 },
    },
  ],
  spirals: [
    {
      parties: ["blue", "red"],
      acts: [
        { by: "blue", against: "red", round: 1, known: 1, gesture: "exercise" },
        { by: "red", against: "blue", round: 1, known: 1, gesture: "missiles" },
        { by: "blue", against: "red", round: 1, known: 2, proposal: "centre" },
      ],
    },
  ],
  possible: {
    parties: [possibleFor("red", 2000, 4150, 4400, 600), possibleFor("blue", 1000, 900, 700, 0)],
    frontier: [
      [1000, 3000],
      [4000, 2000],
      [5000, 700],
    ],
    ...{ points: 3, exact: true, dominated: true, dominated_by: "4" },
    better: { package: [{ proposal: "centre" }, { proposal: "visit" }], utility: [5000, 700] },
    swaps: [{ proposal: "visit", gains: [300, 100], for_all: true }],
  },
  asks: [
    { code: "never-known", party: "blue", proposal: "centre", round: 2, count: 1 },
    { code: "trust-fell", party: "blue", other: "red", line: "red>blue/2", round: 2, points: 1300 },
  ],
  questions: ["<p>What did you fear?</p>"],
};

function possibleFor(party: string, walk_away: number, utility: number, reached: number, left: number) {
  return { party, walk_away, worst: 0, best: 6000, ideal: 5000, reached, utility, left };
}

function score(deal: number, trust: number) {
  return { utility: 4150, walk_away: 2000, ideal: 7100, deal, trust, total: 5000, seat: 4600, lines: [] };
}

function concern(id: string, of: string, party: string, weight: number, measure: number) {
  return {
    concern: id,
    of,
    party,
    weight,
    measure,
    life: "voiced" as const,
    title: `Concern ${id}`,
    text: "",
  };
}
