import { en as t } from "../src/i18n/en";
import { moves as m } from "../src/i18n/moves.en";
import { host as h } from "../src/i18n/host.en";
import { Instructor, join } from "./class";
import { expectNoSideways, type Seat } from "./table";
import { Program } from "./program";
import { expect, expectAccessible, test } from "./test";

const phone = { viewport: { width: 360, height: 740 } };

/** An instructor's link opens once, so each of these tests has a program of its own. */
let program: Program;
test.beforeEach(async () => {
  program = await Program.start();
});
test.afterEach(() => program.stop());

/** seen is what a seat reads of this text now; the other tabs hold it too. */
const seen = (seat: Seat, text: string | RegExp) =>
  seat.page.getByText(text).filter({ visible: true }).first();

/** put opens the builder, takes the first proposal and puts it with a sentence. */
async function put(seat: Seat, sentence: string): Promise<void> {
  await seat.tab(t.table.tabs.deal);
  await seat.button(t.deal.build).first().click();
  const sheet = seat.page.getByRole("dialog");
  await sheet.getByRole("checkbox").first().check();
  await sheet.getByLabel(t.builder.say).fill(sentence);
  await sheet.getByRole("button", { name: new RegExp(`^(${t.builder.put}|${t.builder.suggest})`) }).click();
  await expect(sheet).toBeHidden();
}

test("allies second their head's offer, and break the silence of its acceptance", async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000);
  const instructor = await Instructor.arrive(page, program);
  const code = await instructor.open();
  const seats: Seat[] = [];
  for (const name of ["Ada", "Ben", "Chloé"]) seats.push(await join(browser, program, code, name, phone));
  await page.getByRole("radio", { name: "3", exact: true }).check({ force: true });
  await instructor.deal(3);

  // The lot decides who sits where: NATO has two of the three.
  const roles = new Map<string, Seat>();
  for (const seat of seats) {
    await expect(seat.button(t.briefing.ready)).toBeVisible();
    roles.set(await seat.page.locator("h1").innerText(), seat);
    await seat.begin();
  }
  await instructor.power("start");
  for (const seat of seats) await expect(seat.ready).toBeVisible();
  const head = roles.get("Secretary General");
  const russia = roles.get("President's chief negotiator");
  const ally = seats.find((s) => s !== head && s !== russia);
  if (!head || !russia || !ally) throw new Error(`unexpected roles: ${[...roles.keys()].join(", ")}`);

  await test.step("an offer waits for a second", async () => {
    await put(head, "A first small step");
    await expect(seen(head, t.deal.state.waiting)).toBeVisible();
    await russia.tab(t.table.tabs.deal);
    await expect(russia.page.getByText("A first small step")).toHaveCount(0);
    await ally.tab(t.table.tabs.deal);
    await ally.button(t.deal.second).first().click();
    await expect(seen(russia, "A first small step")).toBeVisible();
    await russia.button(t.deal.decline).first().click();
  });

  await test.step("an acceptance that an ally breaks", async () => {
    await put(russia, "Then take ours");
    await head.button(t.deal.moveAccept).first().click();
    await expect(seen(ally, t.deal.silence)).toBeVisible();
    await expectAccessible(ally.page);
    await expectNoSideways(ally.page);
    await ally.button(t.deal.breakSilence).first().click();
    await ally.page.getByLabel(t.deal.reason).fill("Not before my capital has read it");
    await ally.button(t.deal.breakSilence).click();
    await expect(seen(head, "Not before my capital has read it")).toBeVisible();
    await expect(head.page.getByText(t.deal.item.agreed, { exact: true })).toHaveCount(0);
  });

  await test.step("an acceptance that stands at the end of the round", async () => {
    await head.button(t.deal.moveAccept).first().click();
    await expect(seen(ally, t.deal.silence)).toBeVisible();
    for (const seat of seats) await seat.finish();
    for (const seat of seats) await seat.reckoning.click();
    await head.tab(t.table.tabs.deal);
    await expect(seen(head, /in force|agreed/i)).toBeVisible();
  });
});

test("an instructor pauses, speaks, gives time, goes on and ends", async ({ page, browser }) => {
  const instructor = await Instructor.arrive(page, program);
  const code = await instructor.open();
  const seats = [
    await join(browser, program, code, "Ada", phone),
    await join(browser, program, code, "Ben", phone),
  ];
  await instructor.deal(2);
  for (const seat of seats) await seat.begin();
  await instructor.power("start");
  const [ada] = seats as [Seat];
  await expect(ada.ready).toBeVisible();

  await instructor.power("pause");
  await expect(ada.page.getByText(t.time.pausedLong)).toBeVisible();
  await expect(ada.ready).toHaveAttribute("aria-disabled", "true");
  await instructor.power("resume");
  await expect(ada.page.getByText(t.time.pausedLong)).toBeHidden();

  await test.step("what is announced waits on its tab", async () => {
    await ada.tab(t.table.tabs.talk);
    await instructor.power("announce");
    await page.getByRole("dialog").getByRole("textbox").fill("Five minutes more");
    await page.getByRole("dialog").getByRole("button", { name: h.powers.announceGo }).click();
    const now = ada.page.getByRole("tab", { name: new RegExp(`^${t.table.tabs.now}`) });
    await expect(now).toHaveAccessibleName(/1/);
    await now.click();
    await expect(ada.page.getByText("Five minutes more")).toBeVisible();
    await expect(now).not.toHaveAccessibleName(/1/);
  });

  await page.getByRole("button", { name: h.powers.minutes(5), exact: true }).click();
  await expect(ada.page.getByText(/9:\d\d/).first()).toBeVisible();
  await instructor.power("advance");
  await expect(ada.reckoning).toBeVisible();
  await instructor.power("end");
  await page.getByRole("dialog").getByRole("button").last().click();
  await expect(ada.ending.first()).toBeVisible();
  await expect(page.getByText(h.tables.stage.over).first()).toBeVisible();
});

test("a wrong code and a closed class say the same, beside the field; a link scanned again asks nothing", async ({
  page,
  browser,
}) => {
  const instructor = await Instructor.arrive(page, program);
  const code = await instructor.open();
  const link = await page.getByRole("textbox", { name: h.class.link, exact: true }).inputValue();
  const ada = await join(browser, program, code, "Ada", phone);

  await ada.page.goto(link);
  await expect(ada.page.getByRole("heading", { name: t.lobby.title })).toBeVisible();
  await expect(ada.page.getByText(t.lobby.people(1))).toBeVisible();

  const context = await browser.newContext(phone);
  const stranger = await context.newPage();
  const refused = async (typed: string): Promise<string> => {
    await stranger.goto(program.url("/join"));
    await stranger.getByLabel(t.join.code).fill(typed);
    await stranger.getByRole("button", { name: t.join.next }).click();
    await stranger.getByLabel(t.join.name).fill("Zoe");
    await stranger.getByRole("button", { name: t.join.enter, exact: true }).click();
    await expect(stranger.getByLabel(t.join.code)).toHaveValue(typed);
    await expect(stranger.getByRole("alert")).not.toBeEmpty();
    await expectAccessible(stranger);
    return stranger.getByRole("alert").innerText();
  };
  const wrong = await refused(code === "222-222" ? "333-333" : "222-222");
  await page.getByRole("button", { name: h.class.close }).click();
  await page.getByRole("button", { name: h.class.closeYes }).last().click();
  await expect(page.getByText(h.class.over).first()).toBeVisible();
  expect(await refused(code)).toBe(wrong);
});

test("a draft needs the instructor, and stands on the agenda once it is valued", async ({
  page,
  browser,
}) => {
  const instructor = await Instructor.arrive(page, program);
  await page.getByText(h.make.drafts).click();
  const code = await instructor.open();
  const seats = [
    await join(browser, program, code, "Ada", phone),
    await join(browser, program, code, "Ben", phone),
  ];
  await instructor.deal(2);
  for (const seat of seats) await seat.begin();
  await instructor.power("start");
  const [ada, ben] = seats as [Seat, Seat];
  await expect(ada.ready).toBeVisible();

  await ada.button(t.table.more).click();
  await ada.button(m.draft.title).click();
  const sheet = ada.page.getByRole("dialog");
  await sheet.getByLabel(m.draft.name).fill("A hot line");
  await sheet.getByLabel(m.draft.text).fill("Two officers, one telephone.");
  await sheet.getByRole("button", { name: m.draft.send }).click();
  await expect(sheet).toBeHidden();

  await expect(page.getByText(h.needs.draft)).toBeVisible();
  await page.getByRole("button", { name: new RegExp(`^${h.needs.look}`) }).click();
  await instructor.button(h.table.draftGo).click();
  await expect(page.getByText(h.needs.none)).toBeVisible();
  await ben.tab(t.table.tabs.deal);
  await expect(seen(ben, "A hot line")).toBeVisible();
});
