import { flushSync, mount, unmount } from "svelte";
import { afterEach, describe, expect, it, vi } from "vitest";

import type { Refusal } from "../../api";
import { survey as words } from "../../i18n/debriefsurvey.en";
import type { Seat } from "../../seat.svelte";
import Survey from "./Survey.svelte";

let page: Record<string, unknown> | undefined;
afterEach(() => {
  if (page) void unmount(page);
  document.body.innerHTML = "";
});

function show(given: Record<string, number> | undefined, refusal?: Refusal) {
  const send = vi.fn<(answers: Record<string, number>) => Promise<Refusal | undefined>>(() =>
    Promise.resolve(refusal),
  );
  const me = { name: "Ann", keep: 0, ...(given ? { survey: given } : {}) };
  page = mount(Survey, {
    target: document.body,
    props: { seat: { table: { me }, survey: send } as unknown as Seat },
  });
  flushSync();
  return send;
}

function choose(item: number, value: number) {
  const group = document.querySelectorAll("fieldset")[item];
  const radio = group?.querySelector<HTMLInputElement>(`input[value="${value}"]`);
  if (!radio) throw new Error("there is no such answer");
  radio.click();
  flushSync();
}

describe("the survey", () => {
  it("asks eight sentences, each from 1 to 7 with words at both ends", () => {
    show(undefined);
    const groups = [...document.querySelectorAll("fieldset")];
    expect(groups).toHaveLength(8);
    for (const group of groups) {
      const radios = [...group.querySelectorAll("input")];
      expect(new Set(radios.map((r) => r.name)).size).toBe(1);
      expect(radios.map((r) => r.ariaLabel ?? r.getAttribute("aria-label"))).toEqual(
        [1, 2, 3, 4, 5, 6, 7].map(words.value),
      );
    }
  });

  it("saves every answer as it is given, with those given before", () => {
    const send = show({ "outcome-good": 2 });
    choose(0, 5);
    expect(send).toHaveBeenLastCalledWith({ "outcome-good": 2, "outcome-content": 5 });
    choose(1, 6);
    expect(send).toHaveBeenLastCalledWith({ "outcome-good": 6, "outcome-content": 5 });
  });

  it("shows what was saved, and says so", () => {
    show({ "bond-again": 7 });
    expect(document.querySelector<HTMLInputElement>("input:checked")?.value).toBe("7");
    expect(document.body.textContent).toContain(words.saved);
    expect(document.body.textContent).toContain(words.count(1, 8));
  });

  it("says why an answer was refused", async () => {
    show(undefined, { code: "not_now", text: "The talks are not over.", instead: "Wait for the end." });
    choose(3, 4);
    await vi.waitFor(() => expect(document.body.textContent).toContain("Wait for the end."));
  });
});
