import type { Page } from "@playwright/test";
import { en as t } from "../src/i18n/en";
import { moves as m } from "../src/i18n/moves.en";
import { Seat } from "./table";
import { expect, test } from "./test";

/** press walks by Tab to what has this name, and presses Enter or Space there. No pointer is touched. */
async function press(page: Page, name: RegExp, key = "Enter"): Promise<void> {
  for (let i = 0; i < 120; i++) {
    await page.keyboard.press("Tab");
    const focused = await page.evaluate(() => {
      const at = document.activeElement;
      if (!(at instanceof HTMLElement)) return "";
      const label = at.closest("label")?.textContent ?? "";
      return (at.getAttribute("aria-label") ?? (at.textContent || label)).replace(/\s+/g, " ").trim();
    });
    if (name.test(focused)) {
      await page.keyboard.press(key);
      return;
    }
  }
  throw new Error(`Tab never reached ${name}`);
}

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
