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
  it("takes the key of a link out of the address and asks for the name alone", () => {
    history.replaceState(null, "", "/join#0123456789abcdef");
    page = mount(Join, { target: document.body });
    flushSync();
    expect(location.hash).toBe("");
    expect(document.querySelector("#name")).not.toBeNull();
    expect(document.querySelector("#code")).toBeNull();
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

  beforeEach(() => {
    sockets = fakeSockets();
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
    end();
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

  it("is the reckoning while one reads it", async () => {
    show(sample("server-view-reading"));
    await vi.waitFor(() => expect(document.querySelector("article h1")).not.toBeNull());
    expect(document.querySelector("article h1")?.textContent?.length).toBeGreaterThan(5);
  });
});
