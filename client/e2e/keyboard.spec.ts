import { en as t } from "../src/i18n/en";
import { moves as m } from "../src/i18n/moves.en";
import { press } from "./keys";
import { Seat } from "./table";
import { expect, test } from "./test";

test("the talks are played by keyboard alone", async ({ page, program }) => {
  const seat = new Seat(page);
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(program.url());
  await expect(seat.button(new RegExp(`^${t.home.play}`))).toBeVisible();
  await press(page, new RegExp(`^${t.home.play}`));

  await expect(seat.button(t.briefing.ready)).toBeVisible();
  await press(page, new RegExp(t.briefing.ready));
  await expect(seat.ready).toBeVisible();

  // A package with one proposal, put with words; the focus stays inside the sheet and comes back after it.
  await press(page, new RegExp(`^${t.deal.build}$`));
  const sheet = page.getByRole("dialog");
  await expect(sheet).toBeVisible();
  await press(page, /./, "Tab");
  await expect(sheet.locator(":focus")).toBeVisible();
  await sheet.getByRole("checkbox").first().focus();
  await page.keyboard.press("Space");
  await expect(sheet.getByRole("checkbox").first()).toBeChecked();
  await press(page, new RegExp(`^(${t.builder.put}|${t.builder.suggest})`));
  await expect(sheet).toBeHidden();

  await press(page, new RegExp(`^(✓ ?)?${t.table.ready}$`));
  await expect(seat.reckoning).toBeVisible();
  await press(page, new RegExp(`^${m.reckoning.read}$`));
  await expect(seat.ready).toBeVisible();
});
