// @vitest-environment node
import { beforeEach, describe, expect, it } from "vitest";

import { Commands, type Wish } from "./commands";
import { shelf, type Shelf } from "./storage";

/** memory is a shelf of a test's own. */
function memory(): Shelf {
  const map = new Map<string, string>();
  return {
    get: (key) => map.get(key),
    set: (key, value) => void map.set(key, value),
    remove: (key) => void map.delete(key),
  };
}

const blocked = shelf(() => {
  throw new Error("blocked");
});

const ready: Wish = { type: "move", move: { verb: "ready" } };

let ofTab: Shelf;
let kept: Shelf;

beforeEach(() => {
  ofTab = memory();
  kept = memory();
});

function commands(): Commands {
  const made = new Commands("c1", ofTab, kept);
  made.named("k3f9");
  return made;
}

/** The form that the server takes: a device, a colon, a counter of nine digits at most. */
const form = /^[a-z0-9]{4,16}:[1-9][0-9]{0,8}$/;

describe("commands", () => {
  it("are numbered upward, in the form that the server takes", () => {
    const c = commands();
    const [first, second] = [c.id(), c.id()];
    expect(first).toMatch(form);
    expect(Number(second.split(":")[1])).toBe(Number(first.split(":")[1]) + 1);
  });

  it("never share a number between two tabs of one device", () => {
    const [one, other] = [commands(), commands()];
    const ids = [one.id(), other.id(), one.id(), other.id()];
    expect(new Set(ids).size).toBe(4);
  });

  it("go on counting after a reload", () => {
    const before = commands().id();
    expect(Number(commands().id().split(":")[1])).toBeGreaterThan(Number(before.split(":")[1]));
  });

  it("wait through a reload until they are answered", () => {
    const asked = commands().ask(ready);
    const after = commands();
    expect(after.waiting).toEqual([asked]);
    after.done(asked.id);
    expect(commands().waiting).toEqual([]);
  });

  it.each<Wish>([
    { type: "ticket", answers: ["Listening", "Asking"] },
    { type: "sheet", turns: [] },
  ])("are kept whatever they ask for: $type", (wish) => {
    const asked = commands().ask(wish);
    expect(commands().waiting).toEqual([{ ...wish, id: asked.id }]);
  });

  it("keep their order", () => {
    const c = commands();
    const ids = [c.ask({ type: "move", move: { verb: "walk-out" } }).id, c.ask(ready).id];
    expect(commands().waiting.map((w) => w.id)).toEqual(ids);
  });

  it("are of one class and not of another", () => {
    commands().ask(ready);
    expect(new Commands("c2", ofTab, kept).waiting).toEqual([]);
  });

  it("work where nothing can be kept", () => {
    const c = new Commands("c1", blocked, blocked);
    c.named("k3f9");
    const [first, second] = [c.ask(ready).id, c.id()];
    expect(first).toMatch(form);
    expect(second).not.toBe(first);
    expect(c.waiting).toHaveLength(1);
  });

  it.each(["nonsense", "3", "null", '[{"id":4}]', '[{"id":"k3f9:1"}]', "[null]"])(
    "begin afresh after keeping %s",
    (text) => {
      ofTab.set("parley.waiting.c1", text);
      expect(commands().waiting).toEqual([]);
    },
  );
});
