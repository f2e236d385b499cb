// @vitest-environment node
import { describe, expect, it } from "vitest";

import type {
  ServerAnswer,
  ServerFrame,
  ServerHello,
  ServerLobby,
  ServerMe,
  ServerMessage,
  ServerThere,
} from "./protocol";
import { next, unknown, type Table } from "./table";
import { play, sample, welcome } from "./testing/samples";

const now = 1_000;

/** after folds messages, and fails where one was missed. */
function after(messages: ServerMessage[], table: Table = unknown): Table {
  return messages.reduce((t, msg) => {
    const then = next(t, msg, now);
    if (!then) throw new Error(`a message was missed before ${JSON.stringify(msg).slice(0, 80)}`);
    return then;
  }, table);
}

const frame = (number: number, view: ServerFrame["view"] = {}): ServerFrame => ({
  type: "frame",
  number,
  at: 5,
  events: [{ type: "started" }],
  view,
});

describe("next", () => {
  it("folds a whole game into the view that the server has", () => {
    const { messages, view } = play();
    expect(after(messages).view).toEqual(view);
  });

  it("keeps what happened, oldest first, under its number", () => {
    const [hello, view] = welcome();
    const table = after([hello, view, frame(view.number + 1)]);
    const numbers = table.past.map((p) => p.number);
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
    expect(table.past.at(-1)).toEqual({ number: view.number + 1, at: 5, events: [{ type: "started" }] });
  });

  it("says so when a frame was missed", () => {
    const [hello, view] = welcome();
    expect(next(after([hello, view]), frame(view.number + 2), now)).toBeUndefined();
  });

  it("says so when a frame comes before any view", () => {
    expect(next(unknown, frame(1), now)).toBeUndefined();
  });

  it("takes a frame once, though it is sent again after a return", () => {
    const [hello, view] = welcome();
    const table = after([hello, view, frame(view.number + 1)]);
    expect(next(table, frame(view.number + 1), now)).toBe(table);
  });

  it("replaces the sections of a frame and leaves the others as they were", () => {
    const [hello, view] = welcome();
    const before = after([hello, view]);
    const table = after([frame(view.number + 1, { offers: [] })], before);
    expect(table.view?.offers).toEqual([]);
    expect(table.view?.agenda).toBe(before.view?.agenda);
  });

  it("takes away an optional section that is null", () => {
    const [hello, view] = welcome();
    const table = after([hello, view, frame(view.number + 1, { reckoning: null })]);
    expect(table.view).not.toHaveProperty("reckoning");
  });

  it("goes on after a hello of the same table, and keeps the briefing it is not sent again", () => {
    const [hello, view] = welcome();
    const before = after([hello, view]);
    const { brief: _, ...short } = { ...hello, number: view.number + 3 };
    const table = after([short as ServerHello], before);
    expect(table.view).toBe(before.view);
    expect(table.brief).toEqual(hello.brief);
  });

  it.each([
    ["another epoch", { epoch: "another" }],
    ["another table", { table: 99 }],
    ["a number that lies behind", { number: 0 }],
  ])("forgets the table at a hello of %s", (_, change) => {
    const [hello, view] = welcome();
    const table = after([hello, view, { ...hello, ...change }]);
    expect(table.view).toBeUndefined();
    expect(table.past).toEqual([]);
  });

  it("reckons by the server's clock", () => {
    const [hello] = welcome();
    expect(after([{ ...hello, now: now + 250 }]).lag).toBe(250);
  });

  it("puts older events before the ones at hand, none twice", () => {
    const [hello, view] = welcome();
    const table = after([
      hello,
      { ...view, number: 9, past: [{ number: 8, at: 2, events: [] }], more: true },
    ]);
    const page: ServerAnswer = {
      type: "answer",
      id: "dev1:1",
      past: [7, 8].map((number) => ({ number, at: 1, events: [] })),
    };
    const older = after([page], table);
    expect(older.past.map((p) => p.number)).toEqual([7, 8]);
    expect(older.more).toBe(false);
  });

  it("goes back to the lobby when the seat was taken away", () => {
    const [hello, view] = welcome();
    const table = after([hello, view, sample<ServerLobby>("server-lobby")]);
    expect(table.view).toBeUndefined();
    expect(table.lobby?.title).toBeTruthy();
  });

  it("leaves the table as it is at answers to commands and at what is the instructor's", () => {
    const [hello, view] = welcome();
    const table = after([hello, view]);
    const others = ["ack", "refused", "notice", "class", "class-change", "table", "wall"];
    for (const name of others) expect(next(table, sample<ServerMessage>(`server-${name}`), now)).toBe(table);
  });

  it("knows who one is, wherever the next hello takes one", () => {
    const [hello, view] = welcome();
    const me = sample<ServerMe>("server-me");
    const table = after([hello, view, me, { ...hello, table: 99 }]);
    expect(table.me).toEqual(me.me);
    expect(table.view).toBeUndefined();
  });

  it("remembers by the server's clock until when one is asked for, and forgets it once that is settled", () => {
    const [hello, view] = welcome();
    const there = sample<ServerThere>("server-there");
    const asked = after([hello, view, there]);
    expect(asked.asked).toBe(there.until);
    expect(asked.lag).toBe(there.now - now);
    expect(next(asked, { ...there, until: 0 }, now)).not.toHaveProperty("asked");
  });
});
