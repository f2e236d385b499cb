import type { Page } from "@playwright/test";
import { parts as c } from "../src/i18n/class.en";
import { en as t } from "../src/i18n/en";
import { host as h } from "../src/i18n/host.en";
import { classPages as p } from "../src/i18n/hostclass.en";
import { Classroom } from "./classroom";
import { expectNoSideways } from "./table";
import { expect, expectAccessible, test } from "./test";

test.describe.configure({ mode: "serial" });

let room: Classroom;
test.beforeAll(async ({ browser }) => {
  room = await Classroom.open(browser, { idle: 30, late: "observe", ticket: ["What held?", "What broke?"] });
  await room.fill(["Ada"], ["Quick"]);
});
test.afterAll(() => room.close());

/** expectWellMade looks at a page in light and in dark: axe finds nothing, and nothing sticks out. */
async function expectWellMade(page: Page): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await expectAccessible(page);
    await expectNoSideways(page);
  }
}

test("who is silent while others wait is asked whether they are there, and answers", async () => {
  const { page } = room.student("Ada").seat;
  const asked = page.getByRole("dialog", { name: c.there.title });
  // The class asks after half a minute, the shortest that it can be set to.
  await expect(asked).toBeVisible({ timeout: 45_000 });
  await expect(room.console.getByText(h.tables.asked("Ada"))).toBeVisible();
  await expectWellMade(page);
  await asked.getByRole("button", { name: c.there.yes }).click();
  await expect(asked).toBeHidden();
  await expect(room.console.getByText(h.tables.asked("Ada"))).toBeHidden();
});

test("somebody who comes late watches, and notes when trust turns", async () => {
  const late = await room.arrive("Wanda");
  await late.seat.button(t.join.enter).click();
  const { page } = late.seat;
  await room.student("Ada").seat.begin();
  await room.instructor.power("start");
  await expect(page.getByText(t.own.watching).first()).toBeVisible();
  await expectWellMade(page);
  await late.seat.button(t.own.noted(0)).click();
  const sheet = page.getByRole("dialog");
  await sheet.getByRole("button", { name: c.sheet.add }).click();
  await sheet.getByLabel(c.sheet.why).fill("They looked away.");
  await expectWellMade(page);
  await sheet.getByRole("button", { name: c.sheet.done }).click();
  await expect(sheet.getByText(c.sheet.saved)).toBeVisible();
});

test("at the end everybody is asked two questions, and the instructor reads what they say", async () => {
  const { seat } = room.student("Ada");
  // Whoever has a slow line writes while the debrief is on its way.
  let arrive = () => {};
  const slow = new Promise<void>((resolve) => (arrive = resolve));
  await seat.page.route(/\/Debrief-[^/]*\.js$/, async (route) => {
    await slow;
    await route.continue();
  });
  await room.instructor.power("end");
  await room.instructor.button(h.powers.endYes).click();
  await expect(seat.page.getByRole("heading", { name: t.score.title })).toBeVisible();
  await seat.page.getByLabel("What held?").fill("A promise with a price.");
  arrive();
  await expect(seat.ending.first()).toBeVisible();
  await expect(seat.page.getByRole("heading", { name: t.score.title })).toBeHidden();
  await expect(seat.page.getByLabel("What held?")).toHaveValue("A promise with a price.");
  await seat.page.getByLabel("What broke?").fill("My patience.");
  await expectWellMade(seat.page);
  await seat.button(c.ticket.send).click();
  await expect(seat.page.getByText(c.ticket.done)).toBeVisible();

  await room.console.getByRole("link", { name: h.class.tabs.answers, exact: true }).click();
  await expect(room.console.getByText("A promise with a price.")).toBeVisible();
  await expect(room.console.getByText("They looked away.")).toBeVisible();
  await expect(room.console.getByRole("heading", { name: p.answers.tickets })).toBeVisible();
  await expectWellMade(room.console);
  expect(room.faults).toEqual([]);
});
