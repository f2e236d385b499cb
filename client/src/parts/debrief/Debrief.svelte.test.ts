import { flushSync, mount, unmount } from "svelte";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { debrief as d } from "../../i18n/debrief.en";
import type { Brief, View } from "../../protocol";
import Debrief from "./Debrief.svelte";
import { sample } from "./sample.testdata";

const party = (id: string, mark: string) =>
  ({ party: id, name: id, mark, decides: "head", speaks: "head", brief: "" }) as const;

const brief: Brief = {
  ...{
    scenario: "s",
    title: "Two sides",
    language: "en",
    summary: "",
    public: "",
    seat: "red-head",
    party: "red",
  },
  ...{ private: "", role: "", role_private: "", can: "", phases: [], gestures: [], sources: [] },
  parties: [party("red", "▲"), party("blue", "■")],
  roles: [
    { seat: "red-head", party: "red", name: "Head of red", brief: "" },
    { seat: "blue-head", party: "blue", name: "Head of blue", brief: "" },
  ],
  proposals: [
    {
      proposal: "centre",
      title: "A centre",
      text: "",
      by: [],
      binds: [],
      verify: "inspect",
      worth: 0,
      cost: 0,
    },
  ],
  length: { length: "l", title: "", minutes: 30, briefing: 0, debrief: 0 },
  weights: { deal: 70, trust: 30 },
};

/** A view as it is once the talks are over; of the rest a debrief reads the seats alone. */
const over = {
  seats: [
    { seat: "red-head", party: "red", name: "Ada", held: true },
    { seat: "blue-head", party: "blue", name: "Bo", held: true, bot: true },
  ],
  ...{ agenda: [], concerns: [], offers: [], news: [] },
  debrief: sample,
} as unknown as View;

let page: Record<string, unknown>;
function show(view: View) {
  void unmount(page);
  page = mount(Debrief, { target: document.body, props: { brief, view } });
  flushSync();
}
beforeEach(() => {
  page = mount(Debrief, { target: document.body, props: { brief, view: over } });
  flushSync();
});
afterEach(() => unmount(page));

const text = () => document.body.textContent?.replace(/\s+/g, " ") ?? "";
const button = (label: string) =>
  [...document.querySelectorAll("button")].find((b) => b.textContent?.includes(label)) as HTMLButtonElement;

/** part is the part of the page under this heading. */
function part(heading: string): HTMLElement {
  const found = [...document.querySelectorAll<HTMLElement>("section, details")].find(
    (s) => s.querySelector("h2, h3")?.textContent?.trim() === heading,
  );
  if (!found) throw new Error(`there is no part called ${heading}`);
  return found;
}

/** unfold opens all details of the page. */
function unfold() {
  button("Open everything").click();
  flushSync();
}

it("shows deal and trust of one's own party apart", () => {
  expect(document.querySelector("h1")?.textContent).toBe("A cold peace");
  const figures = [...document.querySelectorAll(".figure .value")].map((f) =>
    f.textContent?.trim().replace(/\s+/g, " "),
  );
  expect(figures).toEqual(["42 of 100", "64 of 100", "29.5 points"]);
});

it("opens the ledger of a figure, and closes it again", () => {
  button("Left on the table").click();
  flushSync();
  expect(text()).toContain("Concern voice: 30 % met, 21 points in what is missing");
  button("Left on the table").click();
  flushSync();
  expect(text()).not.toContain("points in what is missing");
});

it("says of a party that signed nothing that it keeps what it had without talks", () => {
  const [red, ...others] = sample.parties;
  if (!red) throw new Error("the sample has no party");
  const nothing = { ...red, score: { ...red.score, deal: 0, utility: -50 } };
  show({ ...over, debrief: { ...sample, parties: [nothing, ...others] } });
  button("Deal").click();
  flushSync();
  expect(text()).toContain("it keeps what it had without talks, 20 points, and its deal is 0 of 100");
  expect(text()).not.toContain("red reached −0.5 points");
});

it("shows the other party when asked", () => {
  button("blue").click();
  flushSync();
  expect(document.querySelector(".figure .value")?.textContent).toContain("−10");
});

it("reveals what was never known and what was never told", () => {
  unfold();
  expect(text()).toContain("blue kept 1 of 2; one breach was never known.");
  expect(text()).toContain("never told");
});

it("gives the curve as a table for whom a curve says nothing", () => {
  const titles = [...document.querySelectorAll("svg[role=img] title")].map((t) => t.textContent);
  expect(titles.some((t) => t?.includes("red trusts blue: from 40 to 31"))).toBe(true);
  part("Trust over time").querySelector("button")?.click();
  flushSync();
  const rows = [...document.querySelectorAll("table td.why")].map((cell) => cell.textContent);
  expect(rows).toEqual(["Line red>blue/1", "Line blue>red/1", "Blue broke its word"]);
});

it("tells how the bots played", () => {
  unfold();
  expect(part(d.seats.title).textContent).toContain(d.seats.botBy("hardliner"));
});

it("sets a guess beside the trust that was counted then", () => {
  unfold();
  const cells = [...document.querySelectorAll("table")].find((t) => t.textContent?.includes("about blue"));
  expect(cells?.textContent?.replace(/\s+/g, " ")).toContain("6 of 10");
  expect(cells?.textContent).toContain("44");
});

it("says what was possible in a picture and in a table of the same numbers", () => {
  unfold();
  const title = [...document.querySelectorAll("svg[role=img] title")].map((t) => t.textContent);
  expect(
    title.some((t) =>
      t?.includes("red has 41.5 points; without talks it would have been 20; on the frontier from 10 to 50"),
    ),
  ).toBe(true);
  part("What was possible").querySelector("button")?.click();
  flushSync();
  const rows = [...part("What was possible").querySelectorAll("tbody tr")].map((row) =>
    [...row.children].map((cell) => cell.textContent?.trim()).join(" "),
  );
  expect(rows).toContain("This table, as it came 41.5 9");
  expect(rows).toContain("Frontier, point 2 40 20");
});

it("says in a line what each folded part comes to", () => {
  expect(part("What was possible").textContent).toContain("You could have had 6 points more");
  expect(part("The dance of offers").textContent).toContain("2 offers: 1 opening and 1 concession.");
  expect(text()).not.toContain("Also agree");
});

it("is printed with everything open, and folded again after that", () => {
  const open = () => [...document.querySelectorAll<HTMLDetailsElement>("details")].map((d) => d.open);
  expect(open()).not.toContain(true);
  window.dispatchEvent(new Event("beforeprint"));
  expect(open()).not.toContain(false);
  expect(text()).toContain("Also agree “visit”");
  window.dispatchEvent(new Event("afterprint"));
  flushSync();
  expect(open()).not.toContain(true);
});

it("holds every line of every ledger, with its reason", () => {
  unfold();
  const ledgers = part("Every line of the ledgers").textContent ?? "";
  for (const { lines } of sample.trust)
    for (const line of lines) expect(ledgers).toMatch(new RegExp(line.reason, "i"));
});

it("names one better package, and what one change would have done", () => {
  unfold();
  expect(text()).toContain("4 packages were better for somebody and worse for nobody.");
  expect(text()).toContain("red could have had 6 points more, and nobody any less.");
  expect(text()).toContain("Also agree “visit”");
});

it("keeps what theories pick from whoever is no instructor", () => {
  expect(text()).not.toContain("theories of bargaining");
});

it("names a run of friendly steps", () => {
  const run = { party: "red", gestures: ["visit", "visit"] };
  show({ ...over, debrief: { ...sample, grit: [run] } });
  expect(part("Small steps that built trust").textContent).toContain("red took 2 steps in a row (GRIT).");
  unfold();
  expect(text()).toContain("Charles Osgood called this");
});

it("names the steps of the dance, a spiral, and what to talk about", () => {
  unfold();
  expect(text()).toContain("concession Offer 3, round 1");
  expect(text()).toContain("red −2, blue +4");
  expect(text()).toContain("A spiral between blue and red, rounds 1 to 2");
  expect(text()).toContain("blue broke “A centre” once, first in round 2, and nobody ever saw it.");
});

describe("a veiled debrief", () => {
  const own = sample.parties.filter((p) => p.party === "red");
  const { possible: _, dance: __, spirals: ___, asks: ____, ...rest } = sample;
  const veiled = {
    ...over,
    debrief: {
      ...{ ...rest, parties: own, seats: [], concerns: [], veiled: true },
      own: { left: 600, better: true, exact: true },
      promises: [
        {
          ...{ proposal: "centre", parties: ["red", "blue"] },
          rounds: [
            { round: 2, observed: [{ by: "red", of: "blue", proposal: "centre", round: 2, seen: "unseen" }] },
          ],
        },
      ],
    },
  } as unknown as View;

  it("shows one's own figures, and says who opens the rest", () => {
    show(veiled);
    expect(text()).toContain("Your instructor opens the rest");
    expect(document.querySelector(".figure .value")?.textContent).toContain("42");
    expect(text()).toContain("You could have had 6 points more, and nobody any less.");
    expect(text()).not.toContain("The dance of offers");
  });

  it("takes nothing for kept that nobody saw", () => {
    show(veiled);
    expect(text()).toContain("One promise that you saw nobody break");
    unfold();
    expect(text()).toContain("not known yet");
    expect(text()).not.toContain("never known");
  });

  it("opens by itself, and says so where it said to wait", () => {
    let view = $state.raw(veiled);
    void unmount(page);
    page = mount(Debrief, {
      target: document.body,
      props: {
        brief,
        get view() {
          return view;
        },
      },
    });
    flushSync();
    view = over;
    flushSync();
    expect(text()).toContain("Everything is open now");
    expect(text()).toContain("The dance of offers");
  });
});
