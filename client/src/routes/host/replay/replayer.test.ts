import { describe, expect, it, vi } from "vitest";

import { Refused } from "../../../api";
import type { Replay } from "../../../protocol";
import type { replayed } from "./api";
import { Replayer } from "./replayer.svelte";

/** A table of five records that answers when it is told to. */
function table() {
  const open: { at: number; seat: string; answer: () => void; refuse: () => void }[] = [];
  const ask = vi.fn<typeof replayed>((_, __, at = 5, seat = "") => {
    return new Promise<Replay>((done, fail) => {
      const replay: Replay = { records: 5, at, began: 0, time: 0, by: seat, line: [], events: [] };
      open.push({
        ...{ at, seat, answer: () => done(replay) },
        refuse: () => fail(new Refused({ code: "no_record", text: "No.", instead: "" })),
      });
    });
  });
  return { ask, open };
}

const asked = (open: ReturnType<typeof table>["open"], at: number, seat = "") => {
  const found = open.find((o) => o.at === at && o.seat === seat);
  if (!found) throw new Error(`step ${at} was not asked for`);
  return found;
};

async function begun() {
  const { ask, open } = table();
  const replayer = new Replayer("c1", 1, ask);
  const done = replayer.go(1);
  asked(open, 5).answer();
  await done;
  return { replayer, ask, open };
}

describe("a replayer", () => {
  it("begins at the end, where it learns how long the table is", async () => {
    const { replayer, open } = await begun();
    expect([replayer.at, replayer.records, replayer.shown?.at]).toEqual([5, 5, 5]);
    expect(open.map((o) => o.at)).toEqual([5, 4]);
  });

  it("moves at once and shows what it has when it has come", async () => {
    const { replayer, open } = await begun();
    const done = replayer.go(2);
    expect([replayer.at, replayer.shown?.at]).toEqual([2, 5]);
    asked(open, 2).answer();
    await done;
    expect(replayer.shown?.at).toBe(2);
  });

  it("does not show what was asked for before something newer", async () => {
    const { replayer, open } = await begun();
    const old = replayer.go(2);
    const newer = replayer.go(3);
    asked(open, 3).answer();
    await newer;
    asked(open, 2).answer();
    await old;
    expect([replayer.at, replayer.shown?.at]).toEqual([3, 3]);
  });

  it("asks for a step once", async () => {
    const { replayer, ask, open } = await begun();
    const first = replayer.go(2);
    asked(open, 2).answer();
    await first;
    const times = ask.mock.calls.length;
    await replayer.go(5);
    await replayer.go(2);
    expect(ask.mock.calls.slice(times).every(([, , at]) => at !== 2 && at !== 5)).toBe(true);
  });

  it("keeps its step when somebody else's eyes are wanted", async () => {
    const { replayer, open } = await begun();
    const done = replayer.see("head");
    asked(open, 5, "head").answer();
    await done;
    expect([replayer.at, replayer.shown?.by]).toEqual([5, "head"]);
  });

  it("goes no further than the ends", async () => {
    const { replayer, open } = await begun();
    const done = replayer.go(-7);
    expect(replayer.at).toBe(1);
    asked(open, 1).answer();
    await done;
    void replayer.go(99);
    expect(replayer.at).toBe(5);
  });

  it("says why there is nothing to show, and keeps what there was", async () => {
    const { replayer, open } = await begun();
    const done = replayer.go(3);
    asked(open, 3).refuse();
    await done;
    expect(replayer.refusal?.code).toBe("no_record");
    expect(replayer.shown?.at).toBe(5);
  });
});
