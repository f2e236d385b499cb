import { en as t } from "../src/i18n/en";
import { moves as m } from "../src/i18n/moves.en";
import { host as h } from "../src/i18n/host.en";
import { Instructor, join } from "./class";
import { Program } from "./program";
import type { Seat } from "./table";
import { expect, expectAccessible, test } from "./test";

/** These tests kill their server, so each has one of its own. */
let program: Program;
test.beforeEach(async () => {
  program = await Program.start();
});
test.afterEach(() => program.stop());

/** tickFirst puts the first n proposals of the builder into the package. */
async function tickFirst(seat: Seat, n: number): Promise<void> {
  const boxes = seat.page.getByRole("dialog").getByRole("checkbox");
  for (let i = 0; i < n; i++) await boxes.nth(i).check();
}

test("two people join by code, deal, lose their server, break a word, and read the ending", async ({
  page,
  browser,
}) => {
  test.setTimeout(150_000);
  const instructor = await Instructor.arrive(page, program);
  const code = await instructor.open();
  const phone = await join(browser, program, code, "Ada", { viewport: { width: 360, height: 740 } });
  const laptop = await join(browser, program, code, "Ben", { viewport: { width: 1440, height: 900 } });
  await instructor.deal(2);
  await phone.begin();
  await laptop.begin();
  await instructor.power("start");
  await expect(phone.ready).toBeVisible();

  // Whoever speaks for NATO offers, and Russia counters: the lot decides who sits where.
  const first = await phone.page.getByText(/NATO/).first().isVisible();
  const [offers, answers] = first ? [phone, laptop] : [laptop, phone];

  await test.step("an offer, a counter, an acceptance", async () => {
    await offers.tab(t.table.tabs.deal);
    await offers.button(t.deal.build).first().click();
    await tickFirst(offers, 1);
    await offers.page.getByLabel(t.builder.say).fill("A first small step");
    await offers.page.getByRole("dialog").getByRole("button", { name: t.builder.put }).click();

    await answers.tab(t.table.tabs.deal);
    await expect(answers.page.getByText("A first small step").first()).toBeVisible();
    await answers.button(t.deal.counter).first().click();
    await tickFirst(answers, 2);
    await answers.page.getByRole("dialog").getByRole("button", { name: t.builder.put }).click();

    await offers.button(t.deal.accept).first().click();
    await expect(offers.page.getByText(t.deal.item.agreed, { exact: true }).first()).toBeVisible();
    await expect(answers.page.getByText(t.deal.item.agreed, { exact: true }).first()).toBeVisible();
  });

  await test.step("a power cut", async () => {
    await program.kill();
    await expect(phone.page.getByText(t.line.reconnecting).first()).toBeVisible();
    await program.serve();
    for (const seat of [phone, laptop]) {
      await expect(seat.page.getByText(t.line.reconnecting)).toBeHidden({ timeout: 30_000 });
      await expect(seat.page.getByText(t.deal.item.agreed, { exact: true }).first()).toBeVisible();
    }
  });

  await test.step("a reckoning, and a word broken at the next", async () => {
    await offers.finish();
    await answers.finish();
    for (const seat of [phone, laptop]) await seat.reckoning.click();
    await expect(phone.ready).toBeVisible();

    await offers.ready.click();
    const sheet = offers.page.getByRole("dialog");
    await sheet.getByText(m.commit.break, { exact: true }).first().click();
    await sheet.getByRole("button", { name: m.commit.doneReady }).click();
    await offers.button(m.commit.sureYes).click();
    await answers.finish();
    await expect(answers.reckoning).toBeVisible();
  });

  await Promise.all([phone.rest(), laptop.rest()]);
  for (const seat of [phone, laptop]) {
    await expect(seat.page.getByText(/broken/i).first()).toBeVisible();
    await expectAccessible(seat.page);
  }
  await expect(page.getByText(h.tables.stage.over).first()).toBeVisible();
  await expectAccessible(page);
});
