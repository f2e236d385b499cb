import { expect, type Locator, type Page } from "@playwright/test";
import { en as t } from "../src/i18n/en";
import { moves as m } from "../src/i18n/moves.en";

/** Seat is a student's page, driven as a student would: by what stands on its buttons. */
export class Seat {
  constructor(readonly page: Page) {}

  button(name: string | RegExp): Locator {
    return this.page.getByRole("button", { name, exact: typeof name === "string" });
  }

  /** begin confirms the briefing. */
  async begin(): Promise<void> {
    await this.button(t.briefing.ready).click();
  }

  /** tab turns to a part of the table, where the screen has tabs at all. */
  async tab(name: string): Promise<void> {
    const tab = this.page.getByRole("tab", { name: new RegExp(`^${name}`) });
    if (await tab.isVisible()) await tab.click();
  }

  /** ending is the line above the ending's title. */
  get ending(): Locator {
    return this.page.getByText(new RegExp(`^${t.ending.title}`));
  }

  /** reckoning is the button that ends the reading of a reckoning. */
  get reckoning(): Locator {
    return this.button(m.reckoning.read);
  }

  get ready(): Locator {
    return this.page.getByRole("button", { name: new RegExp(`^(✓)? ?${t.table.ready}$`) });
  }

  /** finish says that this seat is done with the round; a head who is asked keeps every promise. */
  async finish(within = 10_000): Promise<void> {
    await this.ready.click({ timeout: within });
    const keep = this.button(m.commit.keepAllReady);
    await expect(keep.or(this.done).or(this.reckoning).or(this.ending).first()).toBeVisible();
    if (await keep.isVisible()) await keep.click();
  }

  /** done says that this seat is done with the round, or with reading. */
  private get done(): Locator {
    const words = new RegExp(`${t.table.ready}|${m.reckoning.read}`);
    return this.page.locator("button[aria-pressed=true]", { hasText: words });
  }

  /** rest plays on to the ending by reading and being ready, and nothing else. */
  async rest(): Promise<void> {
    await expect(async () => {
      if (await this.ending.isVisible()) return;
      if (await this.reckoning.isVisible()) await this.reckoning.click({ timeout: 1000 });
      else if (!(await this.done.isVisible())) await this.finish(2_000);
      await expect(this.ending).toBeVisible({ timeout: 200 });
    }).toPass({ timeout: 60_000, intervals: [50] });
  }
}

/** expectNoSideways fails if the page can be scrolled sideways: on a phone nothing may stick out. */
export async function expectNoSideways(page: Page): Promise<void> {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(over, "the page is wider than the screen").toBeLessThanOrEqual(0);
}
