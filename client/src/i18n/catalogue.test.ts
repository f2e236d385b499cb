import { readFileSync } from "node:fs";

import { describe, expect, it } from "vitest";

import { Names } from "../names";
import type { Advice, Fact } from "../protocol";
import { play, sample, welcome } from "../testing/samples";
import { parts } from "./class.en";
import { debrief } from "./debrief.en";
import { en } from "./en";
import { pick } from "./index";
import { and, many } from "./list";
import { moves } from "./moves.en";
import { solo } from "./solo.en";
import { strategies } from "./strategies.en";

const schema = JSON.parse(readFileSync("../server/protocol/protocol.schema.json", "utf8"));
const kinds: string[] = Object.keys(schema.$defs)
  .filter((name) => name.endsWith("Fact") && name !== "Fact")
  .map((name) => schema.$defs[name].properties.type.const);
const codes: string[] = schema.$defs.AdviceCode.enum;

const [hello, view] = welcome();
const names = new Names(hello.brief, view.view);

describe("the catalogue", () => {
  it.each(kinds)("has a sentence for what happened: %s", (kind) => {
    expect(en.facts).toHaveProperty([kind]);
  });

  it.each(codes)("has a sentence for the advice: %s", (code) => {
    const advise = en.advice[code as Advice["code"]];
    expect(advise({ code } as Advice, names).length).toBeGreaterThan(8);
  });

  it("says what happened in a whole game in sentences, without the words of the program", () => {
    const told = [...play().messages].flatMap((m) =>
      m.type === "frame" ? m.events : m.type === "view" ? m.past.flatMap((p) => p.events) : [],
    );
    const say = en.facts as Record<string, (fact: Fact, names: Names) => string>;
    const sentences = told.map((fact) => say[fact.type]?.(fact, names) ?? "").filter(Boolean);
    expect(sentences.length).toBeGreaterThan(5);
    for (const sentence of sentences) expect(sentence).not.toMatch(/undefined|null|NaN|\[object/);
  });

  it("leaves no string empty", () => {
    const empty: string[] = [];
    const walk = (node: unknown, path: string) => {
      if (node === "") empty.push(path);
      if (typeof node === "object" && node !== null) {
        for (const [key, value] of Object.entries(node)) walk(value, `${path}.${key}`);
      }
    };
    for (const [name, part] of Object.entries({ en, parts, debrief, moves, solo })) walk(part, name);
    expect(empty).toEqual(["moves.gesture.state.open"]); // an open gesture needs no word
  });

  it("knows the words for every step that the server may name", () => {
    expect(Object.keys(en.them.life).sort()).toEqual([...schema.$defs.Life.enum].sort());
    expect(Object.keys(en.deal.item).sort()).toEqual([...schema.$defs.ItemState.enum].sort());
    expect(Object.keys(en.deal.state).sort()).toEqual([...schema.$defs.OfferState.enum].sort());
    expect(Object.keys(strategies)).toEqual(["", ...schema.$defs.Strategy.enum]);
  });
});

describe("pick", () => {
  it("takes the first language that there is, and else English", () => {
    expect(pick(["xx", "en-GB"])).toBe(en);
    expect(pick([])).toBe(en);
  });
});

describe("lists", () => {
  it("are joined as English does", () => {
    expect([and([]), and(["a"]), and(["a", "b"]), and(["a", "b", "c"])]).toEqual([
      "",
      "a",
      "a and b",
      "a, b and c",
    ]);
  });

  it("count one thing and many", () => {
    expect([many(1, "offer"), many(2, "offer"), many(0, "person", "people")]).toEqual([
      "1 offer",
      "2 offers",
      "0 people",
    ]);
  });
});

it("the samples are read from where the server's tests read them", () => {
  expect(sample<{ type: string }>("server-ack").type).toBe("ack");
});
