import { expect, it } from "vitest";

import type { Replay } from "../../../protocol";
import { Former } from "./former.svelte";

/** records answers with the end of each table once it is let; the one of table 3 cannot be had. */
function records() {
  const waiting = new Map<number, () => void>();
  const ask = (_: string, table: number) =>
    new Promise<Replay>((done, fail) => {
      const debrief = {
        ending: `end-${table}`,
        title: `The end of ${table}`,
        possible: table > 1 ? {} : undefined,
      };
      waiting.set(table, () =>
        table === 3 ? fail(new Error("gone")) : done({ all: { debrief } } as unknown as Replay),
      );
    });
  return { waiting, former: new Former("c", ask) };
}

const settled = () => new Promise((done) => setTimeout(done));

it("reads every table once, two at a time, and does without what cannot be had", async () => {
  const { waiting, former } = records();
  former.read([1, 2, 3]);
  former.read([2, 4]);
  expect([...waiting.keys()]).toEqual([1, 2]);
  waiting.get(2)?.();
  await settled();
  expect([...waiting.keys()]).toEqual([1, 2, 3]);
  for (const table of [1, 3]) waiting.get(table)?.();
  await settled();
  waiting.get(4)?.();
  await settled();
  expect([1, 2, 3, 4].map((n) => former.at(n)?.debrief.ending)).toEqual([
    "end-1",
    "end-2",
    undefined,
    "end-4",
  ]);
});

it("calls an ending by its title, once that is known", async () => {
  const { waiting, former } = records();
  expect(former.title("end-2")).toBe("End 2");
  former.read([2]);
  waiting.get(2)?.();
  await settled();
  expect(former.title("end-2")).toBe("The end of 2");
});

it("takes the first table that knows what was possible", async () => {
  const { waiting, former } = records();
  former.read([4, 1, 2]);
  for (const table of [4, 1]) waiting.get(table)?.();
  await settled();
  waiting.get(2)?.();
  await settled();
  expect(former.possible([1, 2, 4])?.table).toBe(2);
  expect(former.possible([1])).toBeUndefined();
});
