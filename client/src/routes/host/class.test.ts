import { flushSync, mount, unmount } from "svelte";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import { host as h } from "../../i18n/host.en";
import { classPages as c } from "../../i18n/hostclass.en";
import type { ClassView, ClientMessage, ServerClassChange } from "../../protocol";
import { fakeSockets, type FakeSocket } from "../../testing/sockets";
import HostClass from "./HostClass.svelte";
import { classView, person, seat, table } from "./sample.testdata";
import type { Section } from "./section";

let sockets: typeof FakeSocket;
let page: Record<string, unknown> | undefined;

const socket = () => sockets.made.at(-1) as FakeSocket;
const text = () => document.body.textContent?.replace(/\s+/g, " ") ?? "";
const asked = (type: ClientMessage["type"]) => socket().sent.filter((m) => m.type === type);
/** named finds a button by what it is called, shown or heard. */
const named = (name: string) =>
  [...document.querySelectorAll("button")].find(
    (b) => b.getAttribute("aria-label") === name || b.textContent?.trim().startsWith(name),
  ) as HTMLButtonElement;

beforeEach(() => {
  sockets = fakeSockets();
  vi.stubGlobal("scrollTo", () => undefined);
  vi.stubGlobal("CSS", { escape: (of: string) => of });
  vi.stubGlobal(
    "fetch",
    vi.fn<typeof fetch>(() => Promise.resolve(new Response("{}", { status: 404 }))),
  );
});

afterEach(() => {
  if (page) void unmount(page);
  page = undefined;
  document.body.innerHTML = "";
  vi.unstubAllGlobals();
});

/** open opens a page of a class as its instructor, who is told this. */
function open(view: Partial<ClassView>, section: Exclude<Section, "projector"> = "") {
  page = mount(HostClass, { target: document.body, props: { of: "c1", section } });
  flushSync();
  socket().opens();
  socket().says({ type: "class", epoch: "e", number: 5, now: Date.now(), class: classView(view) });
  flushSync();
}

function change(number: number, to: ServerClassChange["change"]) {
  socket().says({ type: "class-change", number, now: Date.now(), change: to });
  flushSync();
}

/** acknowledge lets the newest command take effect. */
function acknowledge(type: "command" | "move") {
  const last = asked(type).at(-1);
  if (last?.type !== type) throw new Error(`no ${type} was sent`);
  socket().says({ type: "ack", id: last.id, number: 6 });
}

describe("the console follows its class", () => {
  const tables = { 1: table(1, "round", { agreed: 0 }), 2: table(2) };

  it("by changes, each on the one before", () => {
    open({ tables });
    change(6, { tables: { 1: { agreed: 2 } } });
    change(7, { tables: { 2: null } });
    expect(text()).toContain(h.tables.agreed(2));
    expect(named(h.tables.open(2))).toBeUndefined();
    expect(asked("hello")).toHaveLength(1);
  });

  it("and says hello again, once, when it missed one", () => {
    open({ tables });
    change(7, { tables: { 1: { agreed: 9 } } });
    change(8, { tables: { 1: { agreed: 9 } } });
    expect(text()).not.toContain(h.tables.agreed(9));
    expect(asked("hello")).toHaveLength(2);
  });

  it("and is not put back by a change that it knows already", () => {
    open({ tables });
    change(4, { tables: { 1: { agreed: 9 } } });
    expect(text()).not.toContain(h.tables.agreed(9));
    expect(asked("hello")).toHaveLength(1);
  });
});

describe("a need", () => {
  const away = { head: seat({ away: true, since: 1 }) };

  it("goes with its remedy, and the remedy can be taken back", async () => {
    open({ tables: { 1: table(1, "round", { seats: away }) } });
    named(h.needs.bot).click();
    expect(asked("move").at(-1)).toMatchObject({ tables: [1], move: { verb: "stand-in", seat: "head" } });
    acknowledge("move");
    await vi.waitFor(() => expect(text()).toContain(h.said.standIn("Head", 1)));
    named(h.said.back).click();
    expect(asked("move").at(-1)).toMatchObject({ move: { verb: "stand-in", seat: "head", off: true } });
  });

  it("is gone when the instructor waits, and back when they go away again", () => {
    open({ tables: { 1: table(1, "round", { seats: away }) } });
    named(h.needs.wait).click();
    flushSync();
    expect(text()).toContain(h.needs.none);
    change(6, { tables: { 1: { seats: { head: { since: 2 } } } } });
    expect(text()).not.toContain(h.needs.none);
  });
});

describe("powers", () => {
  it("act on the chosen tables alone, as far as they can take them", () => {
    const paused = table(3, { stage: "round", paused: true, voice: {} });
    open({ tables: { 1: table(1), 2: table(2), 3: paused } });
    for (const n of [2, 3]) {
      const box = document.querySelectorAll<HTMLInputElement>(".tick input")[n - 1];
      box?.click();
      flushSync();
    }
    named(h.powers.label.pause).click();
    expect(asked("move").at(-1)).toMatchObject({ tables: [2], move: { verb: "pause" } });
  });
});

describe("coaching bots", () => {
  const { strategies } = h.bots;
  const bot = (over = {}) => seat({ bot: true, name: "Heron", ...over });
  const hard = { strategy: "hardliner", coached: true } as const;

  it("changes how one seat is played, and takes it back to what it was", async () => {
    const tables = { 1: table(1, "round", { seats: { head: bot({ strategy: "grit" }) } }) };
    open({ tables }, "people");
    const file = h.bots.plays(h.bots.file(strategies.grit.name));
    await vi.waitFor(() => expect(named(file)).toBeDefined(), 5_000);
    named(file).click();
    flushSync();
    named(strategies.hardliner.name).click();
    expect(asked("move").at(-1)).toMatchObject({
      tables: [1],
      move: { verb: "coach", seat: "head", strategy: "hardliner" },
    });
    acknowledge("move");
    change(6, { tables: { 1: { seats: { head: hard } } } });
    const done = h.bots.done(h.people.sits(1, "Head"), strategies.hardliner.name);
    await vi.waitFor(() => expect(text()).toContain(done));
    expect(named(h.bots.plays(strategies.hardliner.name))).toBeDefined();
    named(h.said.back).click();
    const back = asked("move").at(-1);
    expect(back).toMatchObject({ tables: [1], move: { verb: "coach", seat: "head" } });
    expect(back).not.toHaveProperty("move.strategy");
  });

  it("offers nothing of it for a person, or when the talks are over", async () => {
    const seats = { head: seat(), third: bot({ seat: "third" }) };
    open({ tables: { 1: table(1, "over", { seats }) } }, "people");
    await vi.waitFor(() => expect(text()).toContain(h.bots.plays(strategies[""].name)), 5_000);
    expect(named(h.bots.plays(strategies[""].name))).toBeUndefined();
    change(6, { tables: { 1: { seats: { third: { bot: null, held: true } } } } });
    expect(text()).not.toContain(h.bots.plays(""));
  });

  it("leaves tables alone that are coached so already, and takes back what all had in common", async () => {
    const seats = { head: bot(), third: bot({ seat: "third" }) };
    open({
      tables: { 1: table(1, "round", { seats: { head: bot(hard) } }), 2: table(2, "round", { seats }) },
    });
    named(h.powers.more).click();
    flushSync();
    named(h.powers.label.coach).click();
    flushSync();
    named(strategies.hardliner.name).click();
    expect(asked("move").at(-1)).toMatchObject({
      tables: [2],
      move: { verb: "coach", strategy: "hardliner" },
    });
    acknowledge("move");
    const done = h.powers.done.coach(h.powers.chosen([2], 2), strategies.hardliner.name);
    await vi.waitFor(() => expect(text()).toContain(done));
    named(h.said.back).click();
    expect(asked("move").at(-1)).toMatchObject({ tables: [2], move: { verb: "coach" } });
  });
});

describe("coaching the bots of one role", () => {
  it("reaches that seat alone, at every table", () => {
    const seats = { head: seat(), third: seat({ seat: "third", bot: true }) };
    open({ tables: { 1: table(1, "round", { seats }), 2: table(2, "round", { seats }) } });
    named(h.powers.more).click();
    flushSync();
    named(h.powers.label.coach).click();
    flushSync();
    const whose = document.querySelector("dialog select") as HTMLSelectElement;
    expect([...whose.options].map((o) => o.textContent)).toEqual([h.bots.all, "Head", "Second", "Third"]);
    whose.value = "third";
    whose.dispatchEvent(new Event("change", { bubbles: true }));
    flushSync();
    named(h.bots.strategies.grit.name).click();
    expect(asked("move").at(-1)).toMatchObject({
      tables: [1, 2],
      move: { verb: "coach", seat: "third", strategy: "grit" },
    });
  });
});

describe("seating by keyboard", () => {
  const view: Partial<ClassView> = {
    people: { p1: person("p1", { name: "Ada" }), p2: person("p2", { name: "Ben", table: 1, seat: "head" }) },
    tables: {
      1: table(1, "round", {
        seats: { head: seat({ name: "Ben" }), third: seat({ seat: "third", held: false }) },
      }),
    },
  };
  const press = (key: string) => {
    const at = document.activeElement ?? document.body;
    at.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
    flushSync();
  };

  async function pickAda() {
    open(view, "people");
    await vi.waitFor(() => expect(named(c.seating.pick("Ada"))).toBeDefined(), 5_000);
    named(c.seating.pick("Ada")).dispatchEvent(new MouseEvent("click", { bubbles: true, detail: 0 }));
    flushSync();
    await vi.waitFor(() => expect(document.activeElement?.hasAttribute("data-spot")).toBe(true));
  }

  it("picks up, goes through the places with the arrows, and puts down; a held seat is shared", async () => {
    await pickAda();
    expect(document.activeElement?.getAttribute("aria-label")).toBe(
      c.seating.shareWith("Ada", h.place.shared(h.people.sits(1, "Head"), ["Ben"])),
    );
    press("ArrowDown");
    expect(document.activeElement?.getAttribute("aria-label")).toContain(
      h.place.empty(h.people.sits(1, "Third")),
    );
    press("ArrowUp");
    (document.activeElement as HTMLElement).click();
    expect(asked("command").at(-1)).toMatchObject({
      command: { verb: "seat-person", person: "p1", table: 1, seat: "head", beside: true },
    });
  });

  it("keeps the focus on who was moved, once the class shows them there", async () => {
    await pickAda();
    press("ArrowDown");
    (document.activeElement as HTMLElement).click();
    acknowledge("command");
    change(6, {
      people: { p1: { table: 1, seat: "third" } },
      tables: { 1: { seats: { third: { held: true } } } },
    });
    await vi.waitFor(() => expect(document.activeElement?.getAttribute("data-person")).toBe("p1"));
  });

  it("puts back on Escape, and asks for nothing", async () => {
    await pickAda();
    press("Escape");
    expect(document.querySelector("[data-spot]")).toBeNull();
    expect(document.activeElement?.getAttribute("data-person")).toBe("p1");
    expect(asked("command")).toHaveLength(0);
  });
});
