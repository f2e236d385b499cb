import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import type { InstructorView, Past } from "../../protocol";
import { fakeSockets, type FakeSocket } from "../../testing/sockets";
import { Console } from "./console.svelte";
import { classView, table } from "./sample.testdata";

let sockets: typeof FakeSocket;
let close: () => void;
let desk: Console;

beforeEach(() => {
  sockets = fakeSockets();
  desk = new Console("c1");
  close = desk.open();
  socket().opens();
  const view = classView({ tables: { 1: table(1) } });
  socket().says({ type: "class", epoch: "e", number: 1, now: Date.now(), class: view });
  desk.watch(1);
});

afterEach(() => {
  close();
  vi.unstubAllGlobals();
});

const socket = () => sockets.made.at(-1) as FakeSocket;

/** said is a record in which somebody says something. */
const said = (number: number, text: string): Past => ({
  number,
  at: number,
  events: [{ type: "said", id: `head>all/${number}`, by: "head", text }],
});

/** tells has the server show table 1 with these records. */
const tells = (...past: Past[]) =>
  socket().says({ type: "table", now: Date.now(), table: 1, view: {} as InstructorView, past });

describe("what happened at the open table", () => {
  it("grows at its end", () => {
    tells(said(1, "one"), said(2, "two"));
    tells(said(3, "three"));
    expect(desk.watched?.past).toEqual([said(1, "one"), said(2, "two"), said(3, "three")]);
    expect(desk.watched?.more).toBe(false);
  });

  it("is taken anew when it comes once more, so that nothing stays of somebody who was erased", () => {
    tells(said(4, "four"), said(5, "five"));
    tells(said(6, "six"));
    tells(said(5, "erased"), said(6, "erased"));
    expect(desk.watched?.past).toEqual([said(5, "erased"), said(6, "erased")]);
    expect(desk.watched?.more).toBe(true);
  });

  it("begins with the first records of a table that had none", () => {
    tells();
    tells(said(1, "one"));
    expect(desk.watched?.past).toEqual([said(1, "one")]);
    expect(desk.watched?.more).toBe(false);
  });
});
