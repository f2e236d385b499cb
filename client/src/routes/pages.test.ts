import { flushSync, mount, unmount } from "svelte";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import type { ServerView } from "../protocol";
import { Seat } from "../seat.svelte";
import { sample, welcome } from "../testing/samples";
import { fakeSockets, type FakeSocket } from "../testing/sockets";
import Join from "./Join.svelte";
import Room from "./Room.svelte";

let page: Record<string, unknown> | undefined;

afterEach(() => {
  if (page) void unmount(page);
  page = undefined;
  document.body.innerHTML = "";
  vi.unstubAllGlobals();
});

describe("joining", () => {
  const answers = (status: number, body: object) =>
    vi.fn<typeof fetch>(() => Promise.resolve(new Response(JSON.stringify(body), { status })));

  it("takes the key of a link out of the address and asks a stranger for the name alone", async () => {
    vi.stubGlobal("fetch", answers(404, { code: "cannot_join", text: "No.", instead: "" }));
    history.replaceState(null, "", "/join#0123456789abcdef");
    page = mount(Join, { target: document.body });
    flushSync();
    expect(location.hash).toBe("");
    await vi.waitFor(() => expect(document.querySelector("#name")).not.toBeNull());
    expect(document.querySelector("#code")).toBeNull();
    expect(document.querySelector("[role=alert]")?.textContent).toBe("");
  });

  it("takes whoever scans the link again to their seat, and asks nothing", async () => {
    const asked = answers(200, { class: "c1" });
    vi.stubGlobal("fetch", asked);
    history.replaceState(null, "", "/join#0123456789abcdef");
    page = mount(Join, { target: document.body });
    await vi.waitFor(() => expect(location.pathname).toBe("/c/c1"));
    expect(JSON.parse(asked.mock.calls[0]?.[1]?.body as string)).toEqual({
      key: "0123456789abcdef",
      back: true,
    });
    expect(document.querySelector("#name")).toBeNull();
  });

  it("writes a code as it is read from the wall", () => {
    history.replaceState(null, "", "/join");
    page = mount(Join, { target: document.body });
    flushSync();
    const field = document.querySelector<HTMLInputElement>("#code");
    if (!field) throw new Error("there is no field for the code");
    field.value = "k7m4px";
    field.dispatchEvent(new Event("input", { bubbles: true }));
    expect(field.value).toBe("K7M-4PX");
  });
});

describe("a seat's page", () => {
  let sockets: typeof FakeSocket;
  const ends: (() => void)[] = [];

  beforeEach(() => {
    sockets = fakeSockets();
  });
  afterEach(() => {
    for (const end of ends.splice(0)) end();
  });

  function show(view: ServerView) {
    const [hello] = welcome();
    const seat = new Seat("c1");
    const end = seat.open();
    const socket = sockets.made[0];
    socket?.opens();
    socket?.says(hello);
    socket?.says(view);
    page = mount(Room, {
      target: document.body,
      props: { seat, first: { brief: hello.brief, view: view.view } },
    });
    flushSync();
    ends.push(end);
    return socket;
  }

  it("is the briefing before the talks, one's own role first", () => {
    show(sample("server-view-briefing"));
    expect(document.querySelector("h1")?.textContent).toContain("Ben");
    expect(document.querySelectorAll("textarea")).toHaveLength(4);
  });

  it("is the table during them: four tabs, and what can be done now", () => {
    show(welcome()[1]);
    const tabs = [...document.querySelectorAll('[role="tab"]')].map(
      (tab) => tab.textContent?.trim().split(" ")[0],
    );
    expect(tabs.map((tab) => tab?.replace(/\d.*/, ""))).toEqual(["Now", "Deal", "Them", "Talk"]);
    expect(document.querySelectorAll('[role="log"]')).toHaveLength(2);
  });

  it("says what the instructor says where the stream is out of sight, until it is put away", async () => {
    const socket = show(sample("server-view-reading"));
    const number = sample<ServerView>("server-view-reading").number + 1;
    socket?.says({
      type: "frame",
      number,
      at: Date.now(),
      events: [{ type: "announced", text: "Two minutes more" }],
      view: {},
    });
    flushSync();
    await vi.waitFor(() =>
      expect(document.querySelector(".call")?.textContent).toContain("Two minutes more"),
    );
    document.querySelector<HTMLButtonElement>(".call button")?.click();
    flushSync();
    expect(document.querySelector(".call")).toBeNull();
  });

  it("is the reckoning while one reads it", async () => {
    show(sample("server-view-reading"));
    await vi.waitFor(() => expect(document.querySelector("article h1")).not.toBeNull());
    expect(document.querySelector("article h1")?.textContent?.length).toBeGreaterThan(5);
  });
});
