import { flushSync, mount, unmount } from "svelte";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import { en as t } from "../i18n/en";
import { parts as c } from "../i18n/class.en";
import type {
  Me,
  OfferView,
  SeatView,
  ServerLobby,
  ServerMe,
  ServerMessage,
  ServerView,
  View,
} from "../protocol";
import { sample, welcome } from "../testing/samples";
import { fakeSockets, type FakeSocket } from "../testing/sockets";
import Class from "./Class.svelte";
import Enter from "./Enter.svelte";

const [hello, view] = welcome();
const keep = Date.now() + 22.5 * 86_400_000;

let sockets: typeof FakeSocket;
let page: Record<string, unknown> | undefined;

const socket = () => sockets.made.at(-1) as FakeSocket;
/** soon waits for what comes once a part of the program is loaded. */
const soon = (check: () => void) => vi.waitFor(check, 5_000);
const text = () => document.body.textContent?.replace(/\s+/g, " ") ?? "";
const button = (name: string) =>
  [...document.querySelectorAll("button")].find((b) => b.textContent?.includes(name)) as HTMLButtonElement;

beforeEach(() => {
  sessionStorage.clear();
  localStorage.clear();
  sockets = fakeSockets();
  vi.stubGlobal("scrollTo", () => undefined);
  vi.stubGlobal(
    "fetch",
    vi.fn<typeof fetch>(() => Promise.resolve(new Response(JSON.stringify({ classes: [] })))),
  );
});

afterEach(() => {
  if (page) void unmount(page);
  page = undefined;
  document.body.innerHTML = "";
  vi.unstubAllGlobals();
});

function say(...messages: ServerMessage[]) {
  for (const msg of messages) socket().says(msg);
  flushSync();
}

/** sit opens the page of a class as somebody who is told this. */
function sit(at: Partial<View> = {}, me: Partial<Me> = {}, seat = hello.brief.seat) {
  page = mount(Class, { target: document.body, props: { of: "c1" } });
  flushSync();
  socket().opens();
  const told: ServerView = { ...view, view: { ...view.view, ...at } };
  const myself: ServerMe = { type: "me", me: { name: "Ann", keep, ...me } };
  const brief = { ...hello.brief, seat, party: seat === hello.brief.seat ? hello.brief.party : "" };
  say({ ...hello, brief }, told, myself);
}

/** mine is the seats of the table, with something particular about one's own. */
const mine = (more: Partial<SeatView>) =>
  view.view.seats.map((s) => (s.seat === hello.brief.seat ? { ...s, ...more } : s));

describe("who watches", () => {
  const watched = { trust: [], moves: [], gestures: [], promises: [], advice: { code: "wait" } } as const;

  it("reads along, and has a sheet in place of moves", () => {
    sit(watched as unknown as Partial<View>, { observing: 1 }, "@observer");
    expect(text()).toContain(t.own.watching);
    expect(button(t.table.more)).toBeUndefined();
    expect(button(t.table.ready)).toBeUndefined();
    expect(document.querySelector("textarea")).toBeNull();
    expect(button(t.own.noted(0))).toBeDefined();
  });

  it("has what they noted saved as they write", async () => {
    sit(watched as unknown as Partial<View>, { observing: 1 }, "@observer");
    button(t.own.noted(0)).click();
    await soon(() => expect(button(c.sheet.add)).toBeDefined()); // the sheet is loaded now
    button(c.sheet.add).click();
    flushSync();
    const why = document.querySelector("textarea") as HTMLTextAreaElement;
    why.value = "They kept their word";
    why.dispatchEvent(new Event("input", { bubbles: true }));
    flushSync();
    button(c.sheet.done).click();
    flushSync();
    const [first, second] = hello.brief.parties.map((p) => p.party);
    expect(socket().sent.at(-1)).toMatchObject({
      type: "sheet",
      turns: [{ truster: first, trusted: second, why: "They kept their word" }],
    });
    expect(text()).toContain("rose, because They kept their word");
  });
});

describe("a seat", () => {
  it("that is shared says with whom", () => {
    sit({ seats: mine({ name: "Ann", with: ["Bo"] }) }, { with: ["Bo"] });
    expect(text()).toContain(t.own.shared(["Bo"]));
  });

  it.each([
    ["comes back by itself to who was away", { stand_in: true, away: true }, t.own.standInAway],
    ["is the instructor's to give back", { stand_in: true }, t.own.standInGiven],
  ])("that a bot plays %s", (_, more, want) => {
    sit({ seats: mine(more) });
    expect(text()).toContain(want);
  });

  it.each([
    [{ judged: true, better: true }, t.own.better],
    [{ judged: true }, t.own.best],
  ])("whose table is done first learns what is left: %o", (waiting, want) => {
    sit({ now: { ...view.view.now, stage: "waiting", waiting } });
    expect(text()).toContain(t.own.done);
    expect(text()).toContain(want);
  });

  it("learns nothing of better packages where nobody has judged", () => {
    sit({ now: { ...view.view.now, stage: "waiting", waiting: {} } });
    expect(text()).not.toContain(t.own.best);
  });

  it("keeps an offer in its place when somebody answers it, until one looks elsewhere", () => {
    vi.spyOn(HTMLElement.prototype, "offsetHeight", "get").mockReturnValue(300);
    const offer = { ...(view.view.offers[0] as OfferView), state: "open" } as OfferView;
    sit({ offers: [offer] });
    const tab = (name: string) => document.querySelector<HTMLButtonElement>(`#tab-${name}`)?.click();
    tab("deal");
    flushSync();
    const cards = () => document.querySelectorAll(".panel.deal article.offer").length;
    expect(cards()).toBe(1);
    const answered = { ...offer, state: "agreed" as const };
    say({ type: "frame", number: view.number + 1, at: 1, events: [], view: { offers: [answered] } });
    expect(cards()).toBe(1);
    expect(document.querySelector<HTMLElement>(".panel.deal .place")?.style.minHeight).toBe("300px");
    tab("now");
    flushSync();
    expect(cards()).toBe(0);
  });
});

describe("somebody who is asked whether they are there", () => {
  const ask = (): ServerMessage => ({ type: "there", now: Date.now(), until: Date.now() + 30_000 });
  const asked = () => document.querySelector("dialog") !== null;

  it("answers with one button", async () => {
    sit();
    say(ask());
    await soon(() => expect(button(c.there.yes)).toBeDefined());
    button(c.there.yes).click();
    flushSync();
    expect(socket().sent.at(-1)).toMatchObject({ type: "here" });
    expect(asked()).toBe(false);
  });

  it("answers by any use of the page, though it was reported a moment ago", async () => {
    sit();
    window.dispatchEvent(new Event("keydown"));
    say(ask());
    await soon(() => expect(asked()).toBe(true));
    const before = socket().sent.length;
    window.dispatchEvent(new Event("pointerdown"));
    flushSync();
    expect(
      socket()
        .sent.slice(before)
        .map((m) => m.type),
    ).toEqual(["here"]);
    expect(asked()).toBe(false);
  });

  it("is left alone once another device has answered", async () => {
    sit();
    say(ask());
    await soon(() => expect(asked()).toBe(true));
    say({ type: "there", now: Date.now(), until: 0 });
    expect(asked()).toBe(false);
  });
});

describe("a page without entry", () => {
  const shut = async (code = 4003) => {
    socket().breaks(code);
    flushSync();
    await soon(() => expect(document.querySelector("h1")).not.toBeNull());
    return document.querySelector("h1")?.textContent;
  };

  it("is a stranger's", async () => {
    page = mount(Class, { target: document.body, props: { of: "c1" } });
    flushSync();
    socket().opens();
    expect(await shut()).toBe(c.noEntry.stranger.title);
  });

  it("tells somebody who was here that they have been taken out", async () => {
    sit();
    document.body.querySelectorAll("h1").forEach((h) => h.remove());
    expect(await shut()).toBe(c.noEntry.out.title);
  });

  it("tells that one went on with another device", async () => {
    sit();
    document.body.querySelectorAll("h1").forEach((h) => h.remove());
    expect(await shut(4004)).toBe(c.noEntry.moved.title);
  });
});

describe("a link of one's own", () => {
  const answers = (status: number, body: object) =>
    vi.fn<typeof fetch>(() => Promise.resolve(new Response(JSON.stringify(body), { status })));

  function come(hash: string) {
    history.replaceState(null, "", `/enter${hash}`);
    page = mount(Enter, { target: document.body });
    flushSync();
  }

  it("leads into the class, and its token leaves the address at once", async () => {
    const asked = answers(200, { class: "c7" });
    vi.stubGlobal("fetch", asked);
    come("#token");
    expect(location.hash).toBe("");
    await soon(() => expect(location.pathname).toBe("/c/c7"));
    expect(JSON.parse(asked.mock.calls[0]?.[1]?.body as string)).toEqual({ token: "token" });
  });

  it("that is used up says what to do instead, and is not tried again", async () => {
    vi.stubGlobal("fetch", answers(404, { code: "cannot_join", text: "It opens no seat.", instead: "Ask." }));
    come("#token");
    await soon(() => expect(text()).toContain("It opens no seat. Ask."));
    expect(button(c.enter.again)).toBeUndefined();
  });

  it("can be tried again when the server could not be reached", async () => {
    vi.stubGlobal("fetch", () => Promise.reject(new Error("offline")));
    come("#token");
    await soon(() => expect(button(c.enter.again)).toBeDefined());
    vi.stubGlobal("fetch", answers(200, { class: "c7" }));
    button(c.enter.again).click();
    await soon(() => expect(location.pathname).toBe("/c/c7"));
  });

  it("without its token is told apart", () => {
    come("");
    expect(text()).toContain(c.enter.incomplete);
  });
});

it("a lobby calls one by the name that one was given", () => {
  page = mount(Class, { target: document.body, props: { of: "c1" } });
  flushSync();
  socket().opens();
  const lobby = sample<ServerLobby>("server-lobby");
  say(lobby, { type: "me", me: { name: "Calm Heron", keep } });
  expect(text()).toContain(t.lobby.as("Calm Heron"));
});
