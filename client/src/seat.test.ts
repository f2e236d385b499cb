import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import type { ServerFrame } from "./protocol";
import { Seat } from "./seat.svelte";
import { welcome } from "./testing/samples";
import { fakeSockets, type FakeSocket } from "./testing/sockets";

let sockets: typeof FakeSocket;
let seat: Seat;
let end: () => void;

const last = () => sockets.made.at(-1) as FakeSocket;
const [hello, view] = welcome();

/** sitDown opens the line and brings the table. */
function sitDown() {
  last().opens();
  last().says(hello);
  last().says(view);
}

/** comeBack loses the line and opens another. */
function comeBack() {
  last().breaks();
  vi.advanceTimersByTime(1000);
  last().opens();
  const { brief: _, ...short } = hello;
  last().says({ ...short, number: view.number } as typeof hello);
}

beforeEach(() => {
  vi.useFakeTimers();
  sessionStorage.clear();
  localStorage.clear();
  sockets = fakeSockets();
  seat = new Seat("c1");
  end = seat.open();
});

afterEach(() => {
  end();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("a seat", () => {
  it("shows the table that the server sends", () => {
    sitDown();
    expect(seat.live).toBe(true);
    expect(seat.table.view?.now).toEqual(view.view.now);
  });

  it("settles a move when the server acknowledges it", async () => {
    sitDown();
    const done = seat.move({ verb: "ready" });
    const sent = last().sent.at(-1);
    if (sent?.type !== "move") throw new Error("no move was sent");
    expect(sent.move).toEqual({ verb: "ready" });
    expect(seat.waiting).toBe(1);
    last().says({ type: "ack", id: sent.id, number: 5 });
    expect(await done).toBeUndefined();
    expect(seat.waiting).toBe(0);
  });

  it("hands over why a move was refused", async () => {
    sitDown();
    const done = seat.move({ verb: "accept", offer: 3 });
    const sent = last().sent.at(-1);
    if (sent?.type !== "move") throw new Error("no move was sent");
    const why = { code: "no_such_offer", text: "There is no such offer.", instead: "Choose another." };
    last().says({ type: "refused", id: sent.id, number: 5, ...why });
    expect(await done).toEqual(why);
  });

  it("sends a move again under its id after the line was lost, until it is answered", async () => {
    sitDown();
    const done = seat.move({ verb: "ready" });
    const first = last().sent.at(-1);
    comeBack();
    expect(last().sent.at(-1)).toEqual(first);
    last().says({ type: "ack", id: first?.type === "move" ? first.id : "", number: 5 });
    expect(await done).toBeUndefined();
    comeBack();
    expect(last().sent.map((m) => m.type)).toEqual(["hello"]);
  });

  it("sends after a reload what was not answered before", () => {
    sitDown();
    void seat.move({ verb: "ready" });
    const first = last().sent.at(-1);
    end();
    seat = new Seat("c1");
    end = seat.open();
    sitDown();
    expect(last().sent).toContainEqual(first);
  });

  it("comes back with what it has, so that only the rest is sent", () => {
    sitDown();
    comeBack();
    expect(last().sent[0]).toEqual({ type: "hello", epoch: hello.epoch, number: view.number });
    expect(seat.table.view).toBeDefined();
  });

  it("asks for everything anew when it missed a frame", () => {
    sitDown();
    const frame: ServerFrame = { type: "frame", number: view.number + 5, at: 1, events: [], view: {} };
    last().says(frame);
    expect(last().sent.at(-1)).toEqual({ type: "hello" });
  });

  it("answers a question, and gives up one that nobody answers", async () => {
    sitDown();
    const answered = seat.weigh([{ proposal: "x" }]);
    const sent = last().sent.at(-1);
    if (sent?.type !== "weigh") throw new Error("nothing was asked");
    const weigh = { points: 700, worth: 500, cost: 100 };
    last().says({ type: "answer", id: sent.id, weigh });
    expect(await answered).toEqual(weigh);
    const lost = seat.weigh([{ proposal: "x" }]);
    vi.advanceTimersByTime(10_000);
    expect(await lost).toBeUndefined();
  });

  it("is read only when the server takes no more moves, until it says hello again", () => {
    sitDown();
    last().says({ type: "notice", code: "read_only", text: "The disk is full." });
    expect(seat.readOnly).toBe(true);
    expect(seat.live).toBe(false);
    comeBack();
    expect(seat.readOnly).toBe(false);
  });

  it("moves nothing before the server has named it", async () => {
    expect((await seat.move({ verb: "ready" }))?.code).toBe("not_connected");
    expect(seat.waiting).toBe(0);
  });

  it("answers the question whether anybody is there, and asks no more once it did", () => {
    sitDown();
    last().says({ type: "there", now: Date.now(), until: Date.now() + 30_000 });
    expect(seat.table.asked).toBeDefined();
    seat.here();
    expect(last().sent.at(-1)).toMatchObject({ type: "here", id: expect.stringContaining(hello.device) });
    expect(seat.table.asked).toBeUndefined();
  });

  it("keeps the question open while the line is down", () => {
    sitDown();
    last().says({ type: "there", now: Date.now(), until: Date.now() + 30_000 });
    last().breaks();
    seat.here();
    expect(seat.table.asked).toBeDefined();
  });

  it.each([
    [
      "a ticket",
      () => seat.ticket(["Listening", "Asking"]),
      { type: "ticket", answers: ["Listening", "Asking"] },
    ],
    ["a sheet", () => seat.sheet([]), { type: "sheet", turns: [] }],
  ])("does not lose %s with the line", async (_, hand, want) => {
    sitDown();
    const done = hand();
    const first = last().sent.at(-1) as { id: string };
    expect(first).toMatchObject(want);
    comeBack();
    expect(last().sent.at(-1)).toEqual(first);
    last().says({ type: "ack", id: first.id, number: 5 });
    expect(await done).toBeUndefined();
  });
});
