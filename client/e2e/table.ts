import { expect, type Locator, type Page } from "@playwright/test";
import { en as t } from "../src/i18n/en";

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

  /** ending is the line above the ending's title. */
  get ending(): Locator {
    return this.page.getByText(new RegExp(`^${t.ending.title}`));
  }

  /** reckoning is the button that ends the reading of a reckoning. */
  get reckoning(): Locator {
    return this.button(t.reckoning.read);
  }

  get ready(): Locator {
    return this.page.getByRole("button", { name: new RegExp(`^(✓)? ?${t.table.ready}$`) });
  }

  /** finish says that this seat is done with the round; a head who is asked keeps every promise. */
  async finish(): Promise<void> {
    await this.ready.click();
    const keep = this.button(t.commit.keepAllReady);
    await expect(keep.or(this.pressed).or(this.reckoning).or(this.ending).first()).toBeVisible();
    if (await keep.isVisible()) await keep.click();
  }

  private get pressed(): Locator {
    return this.page.locator("button[aria-pressed=true]", { hasText: t.table.ready });
  }

  /** rest plays on to the ending by reading and being ready, and nothing else. */
  async rest(): Promise<void> {
    await expect(async () => {
      if (await this.reckoning.isVisible()) await this.reckoning.click({ timeout: 1000 });
      else if (!(await this.ending.isVisible()) && !(await this.pressed.isVisible())) await this.finish();
      await expect(this.ending).toBeVisible({ timeout: 500 });
    }).toPass({ timeout: 60_000, intervals: [50] });
  }
}

/** expectNoSideways fails if the page can be scrolled sideways: on a phone nothing may stick out. */
export async function expectNoSideways(page: Page): Promise<void> {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(over, "the page is wider than the screen").toBeLessThanOrEqual(0);
}
