// @vitest-environment node
import { describe, expect, it } from "vitest";

import { change, clock, code, percent, points, round, sentence, signed, times, trustWord } from "./format";

describe("points", () => {
  it.each([
    [250, "2.5"],
    [-100, "−1"],
    [0, "0"],
    [5, "0.05"],
    [123456, "1234.56"],
  ])("writes %i hundredths as %s", (p, text) => expect(points(p)).toBe(text));
});

describe("signed", () => {
  it.each([
    [250, "+2.5"],
    [-50, "−0.5"],
    [0, "±0"],
  ])("writes %i as %s", (p, text) => expect(signed(p)).toBe(text));
});

describe("round", () => {
  it.each([
    [4350, "44"],
    [-4350, "−44"],
    [-40, "0"],
  ])("writes %i as %s, and never a minus before nothing", (p, text) => expect(round(p)).toBe(text));
});

it("change drops the second decimal on both sides of nothing alike, and never hides that something changed", () => {
  expect([118, -118, 4, -4, 0].map(change)).toEqual(["+1.2", "−1.2", "+0.04", "−0.04", "±0"]);
});

it("sentence begins with a capital, whatever follows", () => {
  expect(["news: a plan", "été", "NATO", ""].map(sentence)).toEqual(["News: a plan", "Été", "NATO", ""]);
});

it("percent and times read thousandths", () => {
  expect(percent(300)).toBe("30\u00a0%");
  expect(times(1500)).toBe("1.5");
  expect(times(1000)).toBe("1");
});

describe("clock", () => {
  it.each([
    [252_000, "4:12"],
    [59_001, "1:00"],
    [0, "0:00"],
    [-5, "0:00"],
  ])("writes %i ms as %s", (ms, text) => expect(clock(ms)).toBe(text));
});

describe("trustWord", () => {
  it.each([
    [0, "hostile"],
    [1999, "hostile"],
    [2000, "wary"],
    [4300, "guarded"],
    [6000, "open"],
    [8000, "confident"],
    [10000, "confident"],
  ])("calls %i %s", (value, word) => expect(trustWord(value)).toBe(word));
});

describe("code", () => {
  it.each([
    ["k7m4p", "K7M-4P"],
    ["k7m-4px", "K7M-4PX"],
    ["k7m 4px and more", "K7M-4PX"],
    ["k7", "K7"],
    ["", ""],
  ])("tidies %j into %j", (typed, tidy) => expect(code(typed)).toBe(tidy));
});
