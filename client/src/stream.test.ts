import { describe, expect, it } from "vitest";

import { en } from "./i18n/en";
import { Names } from "./names";
import type { Fact, Past } from "./protocol";
import { lines, messages } from "./stream";
import { welcome } from "./testing/samples";

const [hello, view] = welcome();
const names = new Names(hello.brief, view.view);
const step = (number: number, ...events: Fact[]): Past => ({ number, at: number, events });

describe("lines", () => {
  it("leave out what is no news to anybody", () => {
    const past = [step(1, { type: "armed", deadline: 1, for: "round", left: 5 }, { type: "started" })];
    expect(lines(past, en.facts, names).map((l) => l.text)).toEqual(["The talks begin."]);
  });

  it("have keys that stay the same when older ones come before them", () => {
    const now = lines([step(5, { type: "started" })], en.facts, names);
    const more = lines([step(4, { type: "resumed" }), step(5, { type: "started" })], en.facts, names);
    expect(more.at(-1)?.key).toBe(now[0]?.key);
  });

  const offered = (waits: boolean): Fact => ({
    type: "offered",
    offer: 1,
    by: hello.brief.seat,
    party: hello.brief.party,
    to: [],
    package: [],
    text: "A first step",
    ...(waits ? { waits } : {}),
  });

  it("say once that an offer is on the table, if it needed a second", () => {
    const second: Fact = { type: "seconded", offer: 1, by: hello.brief.seat };
    const told = lines([step(1, offered(true)), step(2, second, offered(false))], en.facts, names);
    expect(told.map((l) => l.quote)).toEqual(["A first step", undefined]);
    expect(told[1]).toMatchObject({
      offer: 1,
      text: expect.stringMatching(/seconded.*on the table/) as string,
    });
    expect(lines([step(2, offered(false))], en.facts, names)[0]?.quote, "to the other side").toBe(
      "A first step",
    );
  });

  const trusted: Fact = {
    type: "trusted",
    line: {
      id: "t1",
      truster: "a",
      trusted: "b",
      before: 4000,
      after: 4124,
      round: 1,
      weight: 200,
      reason: "news",
    },
  } as unknown as Fact;

  it("leave a reason out where it stands in the line above", () => {
    const news: Fact = { type: "injected", title: "A plan" } as Fact;
    const [, effect] = lines([step(1, news, trusted)], en.facts, names);
    expect(effect?.text).toMatch(/\(\+1\.2, now 41\)\.$/);
    expect(lines([step(1, news, news, trusted)], en.facts, names).at(-1)?.text, "of two").toMatch(/: news$/);
    expect(lines([step(1, trusted)], en.facts, names)[0]?.text, "of none").toMatch(/: news$/);
  });

  it("set the instructor's words apart from the players' acts", () => {
    const call: Fact = { type: "announced", text: "Come to an end." } as Fact;
    expect(lines([step(1, call)], en.facts, names)[0]).toMatchObject({
      weight: "call",
      quote: "Come to an end.",
    });
  });

  it("give the words of a joint statement, and who signed it", () => {
    const us = { by: hello.brief.seat, party: hello.brief.party };
    const put: Fact = { type: "statement-put", number: 1, text: "We will meet again.", ...us };
    const signed: Fact = { type: "statement-signed", number: 1, ...us };
    const told = lines([step(1, put), step(2, signed)], en.facts, names);
    expect(told[0]).toMatchObject({ quote: "We will meet again.", weight: "act", party: us.party });
    expect(told[1]?.text).toMatch(/^You signed/);
  });

  it("name all who share a seat", () => {
    const seated: Fact = {
      type: "seated",
      seat: "another",
      player: { name: "Ann", with: [{ person: "p2", name: "Bo" }] },
    };
    expect(lines([step(1, seated)], en.facts, names)[0]?.text).toBe("Ann and Bo are another.");
  });

  it.each([
    [{ seat: hello.brief.seat }, /bot play for you/],
    [{ seat: hello.brief.seat, off: true }, /You play again/],
    [{ seat: "another" }, /bot play for another/],
    [{ seat: "another", off: true }, /another plays again/],
  ])("tell who plays for whom: %o", (fact, want) => {
    expect(lines([step(1, { type: "stood-in", ...fact })], en.facts, names)[0]?.text).toMatch(want);
  });

  it.each([
    [{ stand_in: true }, /left the room. A bot plays/],
    [{ stand_in: true, still: true }, /another is away. A bot plays/],
    [{ still: true }, /another is away. The bot plays no more/],
  ])("tell who plays for the absent: %o", (fact, want) => {
    const away: Fact = { type: "went-away", seat: "another", ...fact };
    expect(lines([step(1, away)], en.facts, names)[0]?.text).toMatch(want);
  });

  it.each([
    [120_000, "The instructor gave 2 more min."],
    [-120_000, "The instructor took 2 min back."],
  ])("tell how much time there is more: %i ms", (by, want) => {
    expect(lines([step(1, { type: "extended", by })], en.facts, names)[0]?.text).toBe(want);
  });

  it("pass over what a newer server tells", () => {
    const odd = { type: "danced" } as unknown as Fact;
    expect(lines([step(1, odd)], en.facts, names)).toEqual([]);
  });
});

describe("messages", () => {
  const said = (id: string, more: object = {}): Fact => ({
    type: "said",
    id,
    by: hello.brief.seat,
    text: id,
    ...more,
  });

  it("are told apart by who hears them", () => {
    const us = hello.brief.party;
    const past = [
      step(
        1,
        said("a"),
        said("b", { parties: [us] }),
        said("c", { seats: ["x"] }),
        said("d", { parties: ["y"] }),
      ),
    ];
    expect(messages(past, us).map((m) => m.channel)).toEqual(["all", "party", "chosen", "chosen"]);
  });

  it("lose their words when the instructor hides them, and get them back", () => {
    const hidden = [step(1, said("a")), step(2, { type: "hidden", said: "a" })];
    expect(messages(hidden, "us")[0]).toMatchObject({ hidden: true, text: "" });
    const shown = [...hidden, step(3, { type: "hidden", said: "a", off: true })];
    expect(messages(shown, "us")[0]).toMatchObject({ hidden: false, text: "a" });
  });
});
