import { flushSync, mount, unmount } from "svelte";
import { afterEach, describe, expect, it, vi } from "vitest";

import type { Refusal } from "../api";
import { parts as c } from "../i18n/class.en";
import type { Ticket as Questions } from "../protocol";
import type { Seat } from "../seat.svelte";
import Ticket from "./Ticket.svelte";

let page: Record<string, unknown> | undefined;
afterEach(() => {
  if (page) void unmount(page);
  document.body.innerHTML = "";
});

const questions = ["What was hard?", "What would you do differently?"];
const fields = () => [...document.querySelectorAll("textarea")];
const hand = () => document.querySelector("button") as HTMLButtonElement;

type Send = (answers: string[]) => Promise<Refusal | undefined>;
const seatOf = (send: Send) => ({ live: true, ticket: send }) as unknown as Seat;

function show(ticket: Questions, refusal?: Refusal) {
  const send = vi.fn<Send>(() => Promise.resolve(refusal));
  open(ticket, seatOf(send));
  return send;
}

function open(ticket: Questions, seat: Seat) {
  page = mount(Ticket, { target: document.body, props: { ticket, seat } });
  flushSync();
}

function write(at: number, answer: string) {
  const field = fields()[at] as HTMLTextAreaElement;
  field.value = answer;
  field.dispatchEvent(new Event("input", { bubbles: true }));
  flushSync();
}

describe("the exit ticket", () => {
  it("asks the questions of the class", () => {
    show({ questions });
    expect([...document.querySelectorAll("label")].map((l) => l.textContent)).toEqual(questions);
  });

  it("is handed in with an answer to each question, in their order", () => {
    const send = show({ questions });
    write(1, " Listen first ");
    hand().click();
    expect(send).toHaveBeenCalledWith(["", "Listen first"]);
  });

  it("is not handed in empty", () => {
    const send = show({ questions });
    write(0, "   ");
    hand().click();
    expect(send).not.toHaveBeenCalled();
  });

  it("shows what was handed in, says so, and takes a change", () => {
    const send = show({ questions, answers: ["Waiting", "Ask"] });
    expect(fields().map((f) => f.value)).toEqual(["Waiting", "Ask"]);
    expect(document.body.textContent).toContain(c.ticket.done);
    hand().click();
    expect(send).not.toHaveBeenCalled();
    write(0, "Silence");
    expect(document.body.textContent).not.toContain(c.ticket.done);
    hand().click();
    expect(send).toHaveBeenCalledWith(["Silence", "Ask"]);
  });

  it("keeps what was written while one looks at the table once more, for that seat alone", () => {
    const seat = seatOf(() => Promise.resolve(undefined));
    open({ questions }, seat);
    write(0, "Silence");
    if (page) void unmount(page);
    document.body.innerHTML = "";
    open({ questions }, seat);
    expect(fields().map((f) => f.value)).toEqual(["Silence", ""]);
    if (page) void unmount(page);
    document.body.innerHTML = "";
    show({ questions });
    expect(fields().map((f) => f.value)).toEqual(["", ""]);
  });

  it("keeps what was written when it is refused, and says why", async () => {
    show({ questions }, { code: "bad_text", text: "An answer is too long.", instead: "Shorten it." });
    write(0, "A long story");
    hand().click();
    await vi.waitFor(() => expect(document.body.textContent).toContain("Shorten it."));
    expect(fields()[0]?.value).toBe("A long story");
  });
});
