import { flushSync, mount, unmount } from "svelte";
import { afterEach, beforeEach, expect, it } from "vitest";

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
  debrief: sample,
} as unknown as View;

let page: Record<string, unknown>;
beforeEach(() => {
  page = mount(Debrief, { target: document.body, props: { brief, view: over } });
  flushSync();
});
afterEach(() => unmount(page));

const text = () => document.body.textContent?.replace(/\s+/g, " ") ?? "";
const button = (label: string) =>
  [...document.querySelectorAll("button")].find((b) => b.textContent?.includes(label)) as HTMLButtonElement;

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

it("shows the other party when asked", () => {
  button("blue").click();
  flushSync();
  expect(document.querySelector(".figure .value")?.textContent).toContain("−10");
});

it("reveals what was never known and what was never told", () => {
  expect(text()).toContain("blue kept 1 of 2; one breach was never known.");
  expect(text()).toContain("never told");
});

it("gives the curve as a table for whom a curve says nothing", () => {
  expect(document.querySelector("svg[role=img] title")?.textContent).toContain(
    "red trusts blue: from 40 to 31",
  );
  button("as a table").click();
  flushSync();
  const rows = [...document.querySelectorAll("table td.why")].map((cell) => cell.textContent);
  expect(rows).toEqual(["Line red>blue/1", "Line blue>red/1", "Blue broke its word"]);
});

it("sets a guess beside the trust that was counted then", () => {
  const cells = [...document.querySelectorAll("table")].find((t) => t.textContent?.includes("about blue"));
  expect(cells?.textContent?.replace(/\s+/g, " ")).toContain("6 of 10");
  expect(cells?.textContent).toContain("44");
});
