import { en as t } from "../src/i18n/en";
import { Instructor, join } from "./class";
import { Program } from "./program";
import { Seat } from "./table";
import { expect, test } from "./test";

/** The pictures of the README, from the program as it is. */
const folder = new URL("../pictures/", import.meta.url).pathname;
const laptop = { width: 1280, height: 800 };
const phone = { width: 360, height: 740 };

/** agree seconds what the party suggests and accepts what the others offer, as long as there is something. */
async function agree(seat: Seat): Promise<void> {
  for (const word of [t.deal.second, t.deal.moveAccept, t.deal.accept]) {
    const button = seat.button(word).first();
    if (await button.isVisible()) await button.click();
    await seat.page.waitForTimeout(700);
  }
}

test("a table in play, and its debrief", async ({ page }) => {
  const program = await Program.start();
  const seat = new Seat(page);
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.setViewportSize(laptop);
  await page.goto(program.url());
  await seat.button(new RegExp(`^${t.home.play}`)).click();
  await seat.begin();
  await seat.page.waitForTimeout(1500);
  for (let round = 1; round <= 3; round++) {
    if (round === 2) await page.screenshot({ path: `${folder}table.png` });
    await agree(seat);
    await agree(seat);
    await seat.finish();
    await seat.reckoning.click();
    await expect(seat.ready).toBeVisible();
    await seat.page.waitForTimeout(1500);
  }
  await page.emulateMedia({ colorScheme: "dark" });
  await page.setViewportSize(phone);
  await page.screenshot({ path: `${folder}phone.png` });
  await page.emulateMedia({ colorScheme: "light" });
  await page.setViewportSize(laptop);
  await seat.rest();
  await expect(page.getByRole("button", { name: new RegExp(t.score.deal) }).first()).toBeVisible();
  await page.getByRole("heading", { name: /./ }).nth(1).scrollIntoViewIfNeeded();
  await page.mouse.wheel(0, 440);
  await page.waitForTimeout(500);
  await page.screenshot({ path: `${folder}debrief.png` });
  await program.stop();
});

test("a class as its instructor sees it", async ({ page, browser }) => {
  const program = await Program.start();
  await page.setViewportSize(laptop);
  const instructor = await Instructor.arrive(page, program);
  const code = await instructor.open();
  const names = ["Ada", "Ben", "Chloé", "Deniz", "Emre", "Fatima"];
  const seats = [];
  for (const name of names) seats.push(await join(browser, program, code, name, { viewport: phone }));
  await instructor.deal(names.length);
  for (const seat of seats) await seat.begin();
  await instructor.power("start");
  for (const seat of seats) await expect(seat.ready).toBeVisible();
  await page.waitForTimeout(1000);
  await page.screenshot({ path: `${folder}class.png` });
  await program.stop();
});
