import { readFileSync } from "node:fs";

import { describe, expect, it } from "vitest";

import { asks } from "../../i18n/debriefasks.en";
import { Names } from "../../names";
import type { Ask, AskCode } from "../../protocol";
import { welcome } from "../../testing/samples";
import { question } from "./questions";
import { sample, trustLine } from "./sample.testdata";

const schema = JSON.parse(readFileSync("../server/protocol/protocol.schema.json", "utf8"));
const codes: AskCode[] = schema.$defs.AskCode.enum;

const [hello, view] = welcome();
const names = new Names(hello.brief, view.view);
const [us = "", them = ""] = hello.brief.parties.map((p) => p.party);

describe("a question", () => {
  const full: Omit<Ask, "code"> = {
    ...{ party: us, other: them, proposal: hello.brief.proposals[0]?.proposal ?? "", concern: "c" },
    ...{ gesture: hello.brief.gestures[0]?.gesture ?? "g", offer: 3, seat: hello.brief.seat },
    ...{ line: "red>blue/2", round: 2, count: 3, points: 1300 },
  };

  it.each(codes)("of %s says what happened, with the table's names, and asks one thing of it", (code) => {
    for (const ask of [
      { ...full, code },
      { ...full, code, count: 1, points: -4000 },
    ]) {
      const made = question(ask, sample, names, asks);
      expect(made?.fact).toMatch(/^.{15,}\.$/);
      expect(made?.ask).toMatch(/^[A-Z].{15,}\?$/);
      expect(`${made?.fact} ${made?.ask}`).not.toMatch(/undefined|NaN|\.\.|“”/);
    }
  });

  it("of trust gives the reason that the ledger gives", () => {
    const ask: Ask = {
      code: "trust-fell",
      party: them,
      other: us,
      line: "red>blue/2",
      round: 2,
      points: 1300,
    };
    const fact = question(ask, sample, names, asks)?.fact;
    expect(fact).toContain(names.party(them));
    expect(fact).toContain("fell by 13, the most of all: blue broke its word.");
  });

  it("does without a reason that one may not read", () => {
    const line = trustLine({ id: "x", order: 1, before: 0, after: 0, reason: "" });
    const trust = [{ truster: us, trusted: them, start: 0, value: 0, lines: [line] }];
    const ask: Ask = { code: "trust-rose", party: them, other: us, line: "x", round: 1, points: 500 };
    expect(question(ask, { trust }, names, asks)?.fact).toMatch(/the most of all\.$/);
  });

  it("of a kind that this page does not know yet is left out", () => {
    expect(question({ code: "unheard-of" as AskCode }, sample, names, asks)).toBeUndefined();
  });
});
