import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import { go, place, router, start } from "./router.svelte";

const at = (path: string) => place(new URL(path, "http://here"));

describe("place", () => {
  it.each([
    ["/", { page: "home" }],
    ["/play", { page: "play" }],
    ["/play?scenario=nato-russia", { page: "play", scenario: "nato-russia" }],
    ["/join#0123", { page: "join" }],
    ["/enter#0123", { page: "enter" }],
    ["/enter/more", { page: "nowhere" }],
    ["/scenarios/", { page: "scenarios" }],
    ["/share#0123", { page: "share" }],
    ["/c/c1", { page: "class", class: "c1" }],
    ["/c/", { page: "nowhere" }],
    ["/c/c1/more", { page: "nowhere" }],
    ["/host", { page: "host", rest: [] }],
    ["/host/c1/wall", { page: "host", rest: ["c1", "wall"] }],
    ["/elsewhere", { page: "nowhere" }],
    ["/c/%E0%A4%A", { page: "class", class: "%E0%A4%A" }],
  ])("reads %s", (path, expected) => expect(at(path)).toEqual(expected));
});

describe("going", () => {
  let end: () => void;
  beforeEach(() => {
    vi.stubGlobal("scrollTo", () => undefined);
    end = start();
    go("/");
  });
  afterEach(() => {
    end();
    vi.unstubAllGlobals();
    document.body.innerHTML = "";
  });

  /** click clicks a link, and says whether the program took the click from the browser. */
  function click(html: string, init: MouseEventInit = {}): boolean {
    document.body.innerHTML = html;
    let taken = false;
    const after = (event: Event) => {
      taken = event.defaultPrevented;
      event.preventDefault(); // a test goes nowhere
    };
    window.addEventListener("click", after, { once: true });
    document.body
      .querySelector("a")
      ?.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true, ...init }));
    return taken;
  }

  it("follows a plain click on a link of the program", () => {
    expect(click('<a href="/play">Play</a>')).toBe(true);
    expect(router.place).toEqual({ page: "play" });
  });

  it.each([
    ["a link elsewhere", '<a href="http://elsewhere/play">x</a>', {}],
    ["a download", '<a href="/play" download>x</a>', {}],
    ["what the server answers", '<a href="/api/me">x</a>', {}],
    ["a place within the page", '<a href="#main">x</a>', {}],
    ["a click for a new tab", '<a href="/play">x</a>', { ctrlKey: true }],
  ])("leaves %s to the browser", (_, html, init) => {
    expect(click(html, init)).toBe(false);
    expect(router.place).toEqual({ page: "home" });
  });
});
