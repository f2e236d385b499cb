import { debrief as d } from "../src/i18n/debrief.en";
import { en as t } from "../src/i18n/en";
import { host as h } from "../src/i18n/host.en";
import { classPages as p } from "../src/i18n/hostclass.en";
import { solo as s } from "../src/i18n/solo.en";
import { Classroom } from "./classroom";
import { expect, expectAccessible, test } from "./test";

const { strategies } = h.bots;

test("the instructor says how bots play: one seat, then all; the table learns of it in the debrief", async ({
  browser,
}) => {
  const room = await Classroom.open(browser);
  const page = room.console;
  const tab = (name: keyof typeof h.class.tabs) =>
    page.getByRole("link", { name: h.class.tabs[name], exact: true }).click();
  await room.fill([], ["Ann", "Bob"]);
  const ann = room.simulated("Ann");
  const role = room.told.view?.roles.find((r) => r.optional);
  if (!role) throw new Error("no seat is free");
  const place = h.people.sits(1, role.name);

  await tab("people");
  const button = (text: string) =>
    page.getByRole("button").filter({ hasText: place }).filter({ hasText: text });
  const plays = (strategy: keyof typeof strategies) => button(h.bots.plays(strategies[strategy].name));
  await button(p.seating.bot).click();
  await plays("").click();
  const sheet = page.getByRole("dialog", { name: h.bots.title(place) });
  await expectAccessible(page);
  await sheet.getByRole("button", { name: new RegExp(`^${strategies.hardliner.name}`) }).click();
  await expect(page.getByText(h.bots.done(place, strategies.hardliner.name))).toBeVisible();
  await expect(plays("hardliner")).toBeVisible();
  await room.instructor.button(h.said.back).click();
  await expect(plays("")).toBeVisible();

  await tab("");
  await room.instructor.power("start");
  await room.instructor.button(h.powers.more).last().click();
  await room.instructor.button(h.powers.label.coach).click();
  await page.getByRole("dialog").getByRole("button", { name: /GRIT/ }).click();
  await expect(page.getByText(h.powers.done.coach("table 1", strategies.grit.name))).toBeVisible();
  await tab("people");
  await expect(plays("grit")).toBeVisible();
  await ann.move({ verb: "say", text: "Good morning" });
  await expect.poll(() => ann.heard("Good morning")).toBe(true);
  expect(ann.table.view?.seats.find((s) => s.seat === role.seat)?.bot).toBe(true);
  expect(JSON.stringify(ann.table)).not.toContain("grit");

  await tab("");
  await room.instructor.power("end");
  await room.instructor.button(h.powers.endYes).click();
  await expect.poll(() => ann.table.view?.debrief?.veiled).toBe(true);
  expect(JSON.stringify(ann.table)).not.toContain("grit");
  await room.instructor.button(h.powers.label.reveal).click();
  await expect
    .poll(() => ann.table.view?.debrief?.seats.find((s) => s.seat === role.seat)?.strategy)
    .toBe("grit");
  await page.goto(`${page.url()}/debrief/1`);
  await page.getByText(d.seats.title, { exact: true }).click();
  await expect(page.getByRole("row", { name: role.name })).toContainText(d.seats.botBy("grit"));
  expect(room.faults).toEqual([]);
  await room.close();
});

test("who plays alone chooses against whom", async ({ page, program }) => {
  await page.goto(program.url("/play"));
  await page.getByLabel(s.play.bots).selectOption(strategies.hardliner.name);
  await expect(page.getByText(strategies.hardliner.does)).toBeVisible();
  await expectAccessible(page);
  const asked = page.waitForRequest((r) => r.url().endsWith("/api/play"));
  await page.getByRole("button", { name: s.play.start, exact: true }).click();
  expect((await asked).postDataJSON()).toMatchObject({ bots: "hardliner" });
  await expect(page.getByRole("button", { name: t.briefing.ready })).toBeVisible();
});
