import { en as t } from "../src/i18n/en";
import { solo as s } from "../src/i18n/solo.en";
import { expectNoSideways, Seat } from "./table";
import { expect, expectAccessible, test } from "./test";

for (const [name, scheme, viewport] of [
  ["on a phone, light", "light", { width: 360, height: 740 }],
  ["on a laptop, dark", "dark", { width: 1440, height: 900 }],
] as const) {
  test(`one click plays the talks to an ending against bots, ${name}`, async ({ page, program }) => {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
    await page.setViewportSize(viewport);
    const seat = new Seat(page);
    const faults: string[] = [];
    page.on("pageerror", (error) => faults.push(error.message));
    page.on("console", (line) => {
      if (line.type() === "error") faults.push(line.text());
    });

    await page.goto(program.url());
    await expectAccessible(page);
    await seat.button(new RegExp(`^${t.home.play}`)).click();

    await expect(seat.button(t.briefing.ready)).toBeVisible();
    await expectAccessible(page);
    await expectNoSideways(page);
    await seat.begin();

    await expect(seat.ready).toBeVisible();
    await expectAccessible(page);
    await expectNoSideways(page);
    await seat.finish();

    await expect(seat.reckoning).toBeVisible();
    await expectAccessible(page);
    await expectNoSideways(page);

    await seat.rest();
    await expectAccessible(page);
    await expectNoSideways(page);
    expect(faults).toEqual([]);
  });
}

test("five parties leave a phone room to read what happens", async ({ page, program }) => {
  const seat = new Seat(page);
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(program.url("/play"));
  await page.getByRole("radio", { name: /^Five on the Orle/ }).check();
  await page.getByRole("button", { name: s.play.start, exact: true }).click();
  await seat.begin();
  await expect(seat.ready).toBeVisible();
  const tabs = await page.getByRole("tablist", { name: t.table.tabList }).boundingBox();
  expect(tabs?.y, "trust takes no more than a third of the screen, the head included").toBeLessThan(250);
  const rows = page.getByRole("region", { name: t.trust.title }).getByRole("button");
  await expect(rows).toHaveCount(8);
  await expectAccessible(page);
  await expectNoSideways(page);
});

test("a reload and a second tab keep the seat", async ({ page, context, program }) => {
  const seat = new Seat(page);
  await page.goto(program.url());
  await seat.button(new RegExp(`^${t.home.play}`)).click();
  await seat.begin();
  await expect(seat.ready).toBeVisible();
  await page.reload();
  await expect(seat.ready).toBeVisible();

  const tab = await context.newPage();
  await tab.goto(page.url());
  const second = new Seat(tab);
  await expect(second.ready).toBeVisible();
  await second.finish();
  await expect(seat.reckoning).toBeVisible();
});

test("a name that is no secure context plays as well", async ({ page, program }) => {
  const seat = new Seat(page);
  await page.goto(program.url("/", "parley.school"));
  expect(await page.evaluate(() => window.isSecureContext)).toBe(false);
  await seat.button(new RegExp(`^${t.home.play}`)).click();
  await seat.begin();
  await expect(seat.ready).toBeVisible();
  await seat.finish();
  await expect(seat.reckoning).toBeVisible();
});

test("a lost line is shown and healed, and what was done meanwhile is not lost", async ({
  page,
  context,
  program,
}) => {
  const seat = new Seat(page);
  await page.goto(program.url());
  await seat.button(new RegExp(`^${t.home.play}`)).click();
  await seat.begin();
  await expect(seat.ready).toBeVisible();
  await program.kill();
  await expect(page.getByText(t.line.reconnecting)).toBeVisible();
  await program.serve();
  await expect(page.getByText(t.line.reconnecting)).toBeHidden({ timeout: 30_000 });
  await seat.rest();
  await context.close();
});
