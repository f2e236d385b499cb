import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import type { ServerMessage } from "./protocol";
import { Socket, wait, type Status } from "./socket";
import { welcome } from "./testing/samples";
import { fakeSockets, type FakeSocket } from "./testing/sockets";

let sockets: typeof FakeSocket;
let statuses: Status[];
let heard: ServerMessage[];
let end: () => void;
let socket: Socket;

/** last is the socket that was made last. */
const last = () => sockets.made.at(-1) as FakeSocket;

beforeEach(() => {
  vi.useFakeTimers();
  sockets = fakeSockets();
  statuses = [];
  heard = [];
  socket = new Socket(
    "ws://here/ws/c1",
    {
      hello: () => ({ type: "hello" }),
      message: (msg) => heard.push(msg),
      status: (status) => statuses.push(status),
    },
    () => 1,
  );
  end = socket.open();
});

afterEach(() => {
  end();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("wait", () => {
  it("doubles from half a second to a quarter of a minute", () => {
    expect([0, 1, 2, 3, 9].map((n) => wait(n, 1))).toEqual([500, 1000, 2000, 4000, 15_000]);
  });

  it("spreads a room that comes back at once", () => {
    expect(wait(3, 0)).toBe(2000);
    expect(wait(3, 0.5)).toBe(3000);
  });
});

describe("a socket", () => {
  it("says hello first, in the protocol's name", () => {
    last().opens();
    expect(last().subprotocol).toBe("parley.1");
    expect(last().sent).toEqual([{ type: "hello" }]);
  });

  it("is live once the server has answered, not before", () => {
    last().opens();
    expect(statuses).toEqual(["connecting"]);
    last().says(welcome()[0]);
    expect(statuses).toEqual(["connecting", "live"]);
    expect(heard).toHaveLength(1);
  });

  it("comes back after a lost line, later each time", () => {
    last().breaks();
    expect(statuses.at(-1)).toBe("reconnecting");
    vi.advanceTimersByTime(499);
    expect(sockets.made).toHaveLength(1);
    vi.advanceTimersByTime(1);
    expect(sockets.made).toHaveLength(2);
    last().breaks();
    vi.advanceTimersByTime(999);
    expect(sockets.made).toHaveLength(2);
    vi.advanceTimersByTime(1);
    expect(sockets.made).toHaveLength(3);
  });

  it("waits no longer than at first once it has been live again", () => {
    last().breaks();
    vi.advanceTimersByTime(500);
    last().opens();
    last().says(welcome()[0]);
    last().breaks();
    vi.advanceTimersByTime(500);
    expect(sockets.made).toHaveLength(3);
  });

  it("gives up a line on which the server is silent", () => {
    last().opens();
    vi.advanceTimersByTime(8000);
    expect(statuses.at(-1)).toBe("reconnecting");
  });

  it("tries at once when the network is back", () => {
    last().breaks();
    window.dispatchEvent(new Event("online"));
    expect(sockets.made).toHaveLength(2);
  });

  it("asks whether a line still lives when a phone is unlocked, and leaves it if not", () => {
    last().opens();
    last().says(welcome()[0]);
    document.dispatchEvent(new Event("visibilitychange"));
    expect(last().sent).toHaveLength(2);
    vi.advanceTimersByTime(8500);
    expect(sockets.made).toHaveLength(2);
  });

  it("stays away from a class that does not let it in", () => {
    last().breaks(4003);
    vi.advanceTimersByTime(60_000);
    expect(statuses.at(-1)).toBe("no-entry");
    expect(sockets.made).toHaveLength(1);
  });

  it("leaves the seat to the device that it went to", () => {
    last().breaks(4004);
    vi.advanceTimersByTime(60_000);
    expect(statuses.at(-1)).toBe("moved");
    expect(sockets.made).toHaveLength(1);
  });

  it("drops what is no message", () => {
    last().opens();
    for (const text of ["", "nonsense", "3", "null", "{}"]) last().says(text);
    expect(heard).toEqual([]);
  });

  it("sends nothing while there is no line, and says so", () => {
    expect(socket.send({ type: "hello" })).toBe(false);
  });

  it("makes no further attempt once it was ended", () => {
    last().breaks();
    end();
    vi.advanceTimersByTime(60_000);
    window.dispatchEvent(new Event("online"));
    expect(sockets.made).toHaveLength(1);
  });
});
