import type { Browser, BrowserContextOptions, Page } from "@playwright/test";
import { en as t } from "../src/i18n/en";
import { host as h } from "../src/i18n/host.en";
import type { Program } from "./program";
import { Seat } from "./table";
import { expect } from "./test";

/** An instructor's page, driven by what stands on its buttons. */
export class Instructor {
  private constructor(readonly page: Page) {}

  /** arrive opens an instructor's session by the one-time link of the program's first start. */
  static async arrive(page: Page, program: Program): Promise<Instructor> {
    await page.goto(program.url(program.hostPath()));
    await expect(page.getByRole("heading", { name: h.make.title })).toBeVisible();
    expect(page.url(), "the token leaves the address").not.toContain("#");
    return new Instructor(page);
  }

  button(name: string): ReturnType<Page["getByRole"]> {
    return this.page.getByRole("button", { name, exact: true });
  }

  /** open opens a class on the scenario that stands first, and returns its code. */
  async open(): Promise<string> {
    await this.button(h.make.go).click();
    const code = this.page.locator(".code").first();
    await expect(code).toHaveText(/^\w{3}.\w{3}$/);
    return (await code.innerText()).trim();
  }

  /** deal seats everybody who is in, and start begins the talks. */
  async deal(people: number): Promise<void> {
    await expect(this.page.getByText(h.class.here(people, 0)).first()).toBeVisible();
    await this.button(h.deal.go).click();
    await expect(this.page.getByRole("heading", { name: h.tables.title })).toBeVisible();
  }

  async power(name: keyof typeof h.powers.label): Promise<void> {
    await this.button(h.powers.label[name]).last().click();
  }
}

/** join comes into a class by its code, on a device of its own. */
export async function join(
  browser: Browser,
  program: Program,
  code: string,
  name: string,
  device: BrowserContextOptions,
): Promise<Seat> {
  const context = await browser.newContext(device);
  const page = await context.newPage();
  await page.goto(program.url("/join"));
  await page.getByLabel(t.join.code).fill(code);
  await page.getByRole("button", { name: t.join.next }).click();
  await page.getByLabel(t.join.name).fill(name);
  await page.getByRole("button", { name: t.join.enter, exact: true }).click();
  await expect(page.getByRole("heading", { name: t.lobby.title })).toBeVisible();
  return new Seat(page);
}
