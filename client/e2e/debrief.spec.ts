import type { Page } from "@playwright/test";
import { points, round } from "../src/format";
import { debrief as d } from "../src/i18n/debrief.en";
import { host as h } from "../src/i18n/host.en";
import { hostDebrief as hd } from "../src/i18n/hostdebrief.en";
import { replay as rp } from "../src/i18n/hostreplay.en";
import { wall as w } from "../src/i18n/hostwall.en";
import { items } from "../src/parts/debrief/felt";
import type { PartyScore, TableResult } from "../src/protocol";
import { Classroom } from "./classroom";
import { press } from "./keys";
import { Cafe } from "./played";
import { expectNoSideways } from "./table";
import { expect, expectAccessible, test } from "./test";

test.describe.configure({ mode: "serial" });

const cafe = { scenario: "cafe-band", length: "15-minutes", veil: true } as const;
const phone = { width: 360, height: 740 };
const laptop = { width: 1440, height: 900 };

/** One table quarrels, the other confides; a student of the first looks at the debrief on a phone. */
let room: Classroom;
let base: string;
let student: Page;
let name: string;
test.beforeAll(async ({ browser }) => {
  room = await Classroom.open(browser, cafe);
  base = room.console.url();
  await room.fill([], ["Ann", "Bob", "Cleo", "Dan"]);
  await room.instructor.power("start");
  await expect.poll(() => room.crowd.every((s) => s.table.view?.now.stage === "round")).toBe(true);
  const quarrel = Cafe.at(1, room.crowd);
  await Promise.all([quarrel.quarrel(), Cafe.at(2, room.crowd).confide()]);
  name = quarrel.owner.name;
  student = await quarrel.owner.page(await browser.newContext({ viewport: phone, reducedMotion: "reduce" }));
});
test.afterAll(() => room.close());

/** result is how a table came out, as the server told the console. */
function result(table: number): TableResult {
  const found = room.told.view?.tables[table]?.result;
  if (!found) throw new Error(`table ${table} has no result`);
  return found;
}

/** score is how a party of a table came out. */
function score(table: number, party: "cafe" | "band"): PartyScore {
  const found = result(table).parties[party];
  if (!found) throw new Error(`table ${table} has no ${party}`);
  return found;
}

/** part is the part of a page under this heading. */
const part = (page: Page, title: string) =>
  page
    .locator("section, details")
    .filter({ has: page.getByRole("heading", { name: title, exact: true }) })
    .last();

test("a student reads how their own side came out, and everything once the instructor opens it", async () => {
  await expect(student.getByRole("heading", { name: "A sour summer" })).toBeVisible();
  await expect(student.getByText(d.veil.text)).toBeVisible();
  const own = student.locator(".figure .value");
  await expect(own).toHaveText([
    new RegExp(`^${round(score(1, "cafe").deal)} `),
    new RegExp(`^${round(score(1, "cafe").trust)} `),
    /points$/,
  ]);
  await expect(student.getByText(d.possible.left.ownBetter)).toBeVisible();
  for (const hidden of [d.dance.title, d.possible.title + " in", d.promises.known["never-known"]()]) {
    await expect(student.getByText(hidden)).toHaveCount(0);
  }
  await expect(
    student.getByRole("img", { name: d.possible.alt("The Blue Kettle", "Five Past Midnight") }),
  ).toHaveCount(0);
  await expectAccessible(student);
  await expectNoSideways(student);

  await room.console.bringToFront();
  await room.console.goto(`${base}/debrief`);
  await expect(room.console.getByText(hd.kept([1, 2]))).toBeVisible();
  await expect(room.console.getByText(hd.endings.title, { exact: true })).toHaveCount(0);

  // One table alone, from its own debrief; then what is left.
  await room.console.goto(`${base}/debrief/2`);
  await room.instructor.button(h.powers.label.reveal).click();
  await expect(room.console.getByText(h.powers.done.reveal("table 2"))).toBeVisible();
  await room.console.goto(`${base}/debrief`);
  await expect(room.console.getByText(hd.kept([1]))).toBeVisible();
  await expect(student.getByText(d.veil.text)).toBeVisible();
  await room.instructor.button(h.powers.label.reveal).click();

  await expect(student.getByRole("heading", { name: d.veil.open })).toBeVisible();
  const kept = part(student, d.promises.title);
  await expect(kept.getByText(d.promises.known["found-out"](["The Blue Kettle"]))).toBeVisible();
  await expect(kept.getByText(d.promises.known.broken(["Five Past Midnight"]))).toBeVisible();
  await expect(kept.getByText(d.promises.known["never-known"](), { exact: true })).toBeVisible();
  await expect(student.getByText(d.curve.spiralMark(2, 3))).toHaveCount(1);

  // What everybody reads comes first, and is short; the rest is folded.
  await expect(student.locator(".debrief").getByRole("heading", { level: 2 })).toHaveText([
    d.veil.open,
    ...[d.figures.title, d.curve.title, d.promises.title, d.questions.title, d.details.title],
  ]);
  const screens = await student.locator(".debrief").evaluate((e) => e.clientHeight / innerHeight);
  expect(screens, "screens of a phone").toBeLessThan(8);
  await expect(student.getByRole("heading", { name: d.dance.title })).toBeVisible();
  await expect(student.getByText(d.dance.lead)).toHaveCount(0);
});

/** numbers are the cells of the row that begins so, in a table of a part. */
const row = (page: Page, title: string, begins: string) =>
  part(page, title)
    .getByRole("row")
    .filter({ has: page.getByRole("rowheader", { name: begins, exact: true }) });

test("every picture has a table of the same numbers; both are for everybody, on every screen", async () => {
  await student.getByRole("button", { name: d.details.unfold }).click();
  await expect(part(student, d.ledger.all).getByRole("row").nth(20)).toBeVisible();
  const curve = part(student, d.curve.title);
  const plane = part(student, d.possible.title);
  const ends = student.getByRole("img", { name: d.curve.alt }).locator(".end");
  const trust = (await ends.allTextContents()).map((text) => /\d+/.exec(text)?.[0]);
  expect(trust, "trust as the scores have it").toEqual(
    (["band", "cafe"] as const).map((party) => round(score(1, party).trust)),
  );

  const turn = async (to: "tables" | "pictures") => {
    const tables = to === "tables";
    await curve
      .getByRole("button", { name: tables ? d.curve.asTable : d.curve.asCurve, exact: true })
      .click();
    await plane
      .getByRole("button", { name: tables ? d.possible.asTable : d.possible.asPicture, exact: true })
      .click();
  };
  // Pictures and tables, each on both screens and in both themes.
  for (const [viewport, colorScheme, to] of [
    [phone, "light", undefined],
    [phone, "dark", "tables"],
    [laptop, "light", undefined],
    [laptop, "dark", "pictures"],
  ] as const) {
    await student.setViewportSize(viewport);
    await student.emulateMedia({ colorScheme });
    if (to) await turn(to);
    await expectAccessible(student);
    await expectNoSideways(student);
  }
  await student.emulateMedia({ colorScheme: "light" });
  await student.setViewportSize(phone);

  await turn("tables");
  const last = curve.getByRole("row").last().locator("td .number:first-child");
  expect(await last.allTextContents()).toEqual(trust);
  const [ours, band] = [score(1, "cafe"), score(1, "band")];
  await expect(row(student, d.possible.title, d.possible.kind.here).locator("td")).toHaveText([
    points(ours.utility),
    points(band.utility),
  ]);
  await expect(row(student, d.possible.title, d.possible.tables([2])).locator("td")).toHaveText(
    (["cafe", "band"] as const).map((party) => points(score(2, party).utility)),
  );
});

test("the debrief is read and unfolded by keyboard alone, and nothing moves for whom nothing should", async () => {
  await student.getByRole("button", { name: d.details.fold }).click();
  await student.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await press(student, new RegExp(`^${d.figures.trust}`));
  await expect(student.getByRole("heading", { name: d.ledger.trust("The Blue Kettle") })).toBeVisible();
  await press(student, new RegExp(`^${d.dance.title}`));
  const dance = part(student, d.dance.title);
  await expect(dance.getByText(d.dance.kind.fortunate, { exact: true }).first()).toBeVisible();
  await expect(dance.locator("summary:focus-visible").first()).toBeVisible();
  await student.keyboard.press("Space");
  await expect(dance.getByText(d.dance.kind.fortunate, { exact: true }).first()).toBeHidden();

  const moving = await student.evaluate(
    () =>
      [...document.querySelectorAll("*")].filter((one) =>
        ["", "::after"].some((part) => parseFloat(getComputedStyle(one, part).transitionDuration) > 0),
      ).length,
  );
  expect(moving).toBe(0);
});

test("how it felt stands beside what it came to", async () => {
  await student.getByText(d.survey.title).click();
  for (const item of items) {
    await student
      .getByRole("group", { name: d.survey.item[item] })
      .getByRole("radio", { name: d.survey.value(6), exact: true })
      .check();
  }
  await expect(student.getByText(d.survey.saved)).toBeVisible();
  const felt = part(student, d.survey.result.title);
  await felt.locator("summary").click();
  const outcome = row(student, d.survey.result.title, d.survey.dimension.outcome);
  await expect(outcome.locator("td.number")).toHaveText(["6.0"]);
  await expect(felt).toContainText(d.survey.result.deal("The Blue Kettle", round(score(1, "cafe").deal)));
  await expectAccessible(student);

  const others = room.crowd.filter((s) => s.name !== name);
  await Promise.all(others.map((s) => s.survey(3)));
  // The class as the student sees it: to half a point, once three have answered.
  await expect(outcome.locator("td.number")).toHaveText(["6.0", "4.0"]);

  await room.console.goto(`${base}/debrief`);
  const means = row(room.console, hd.survey.title, h.tables.table(2));
  await expect(means.locator("td").first()).toHaveText("2");
  await expect(means.locator("td").nth(1)).toHaveText("3.0");
});

test("a table is replayed by keyboard, with everything or as a seat saw it", async () => {
  const page = room.console;
  await page.bringToFront(); // a page behind another draws once a second
  await page.goto(`${base}/replay/1`);
  const slider = page.getByRole("slider", { name: rp.line });
  const length = async () => Number(await slider.getAttribute("max"));
  await expect.poll(length).toBeGreaterThan(20);
  const records = await length();
  await expect(slider).toHaveAttribute("aria-valuetext", rp.step(1, records));
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await press(page, new RegExp(`^${rp.line}$`), "End");
  await expect(slider).toHaveAttribute("aria-valuetext", `${rp.step(records, records)}, ${rp.mark.ended}`);
  await page.keyboard.press("Home");
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("status").filter({ hasText: rp.step(2, records) })).toBeVisible();

  // Where a round begins, one gets by its name; from there step by step to the secret.
  const goTo = page.getByLabel(rp.goTo);
  const second = await goTo.locator("option", { hasText: /round 2/ }).getAttribute("value");
  await goTo.selectOption(second);
  await expect(slider).toHaveValue(second ?? "");
  await slider.focus();
  await page.keyboard.press("ArrowRight");
  const secret = page.getByText(rp.breaches("The Blue Kettle", ["Fee"]), { exact: true });
  await expect(secret).toBeVisible();
  await expectAccessible(page);

  await page.setViewportSize(phone);
  await expectNoSideways(page);
  await page.setViewportSize(laptop);

  await page.getByLabel(rp.as).selectOption("singer");
  await expect(secret).toHaveCount(0);
  await expect(page.getByText(rp.nothingSeat("Singer of Five Past Midnight"))).toBeVisible();
  await page.getByLabel(rp.as).selectOption("owner");
  await expect(page.getByText(rp.nothingSeat("Owner of the Blue Kettle"))).toHaveCount(0);
  await page.getByLabel(rp.as).selectOption("");
  await expect(secret).toBeVisible();
});

test("bots play on from a step, and what really happened stands beside it", async () => {
  const page = room.console;
  const records = (await page.getByRole("slider").getAttribute("max")) ?? "";
  const grit = rp.fork.strategies.grit.name;
  await page.getByLabel(rp.fork.strategy("The Blue Kettle")).selectOption({ label: grit });
  await press(page, new RegExp(`^${rp.fork.go}$`));
  await expect(page.getByText(`${rp.fork.came(10)}.`)).toBeVisible();
  await expect(page.getByText(rp.fork.way("The Blue Kettle", grit))).toBeVisible();
  const endings = page.getByRole("table", { name: rp.fork.plain });
  const counts = await endings.locator("tbody td b").allTextContents();
  expect(counts.reduce((sum, n) => sum + Number(n), 0)).toBe(10);
  await expect(
    endings.getByRole("row", { name: new RegExp(`A sour summer.*${rp.fork.really}`) }),
  ).toHaveCount(1);
  const deal = page.getByRole("row", { name: new RegExp(`The Blue Kettle.* ${rp.fork.deal} `) });
  await expect(deal.locator("td").nth(1)).toHaveText(round(score(1, "cafe").deal));
  await page.getByText(rp.fork.story).click();
  await expect(page.locator(".story").last()).toContainText(/\w/);
  await expectAccessible(page);
  await expect(page.getByRole("slider"), "nothing was stored").toHaveAttribute("max", records);
});

test("the class stands on the same axes, at every table what it reached, could have had, and why", async () => {
  const page = room.console;
  await page.bringToFront(); // a page behind another draws once a second
  await page.goto(`${base}/debrief`);
  const reach = part(page, hd.reach.title);
  for (const table of [1, 2]) {
    const one = reach
      .getByRole("listitem")
      .filter({ has: page.getByRole("heading", { name: h.tables.table(table) }) });
    for (const party of ["cafe", "band"] as const) {
      await expect(one.getByText(points(score(table, party).utility), { exact: true })).toBeVisible();
    }
    await expect(one.getByText(/^of \d/)).toHaveCount(2);
    await expect(one.getByRole("list", { name: hd.reach.why })).toContainText(
      table === 1 ? "It passed as kept until The Blue Kettle found out." : "Play one song, here and now",
    );
  }
  const plane = part(page, hd.scatter.title);
  const spots = [1, 2].map((table) => {
    const [ours, band] = [score(table, "cafe"), score(table, "band")];
    return `${d.possible.tables([table])}: ${points(ours.utility)}, ${points(band.utility)}.`;
  });
  await expect(plane.getByRole("img", { name: spots.join(" ") })).toBeVisible();
  await plane.getByRole("button", { name: d.possible.asTable }).click();
  await expect(
    row(page, hd.scatter.title, d.possible.tables([1]))
      .locator("td")
      .first(),
  ).toHaveText(points(score(1, "cafe").utility));
  await part(page, hd.trust.title).getByRole("button", { name: hd.trust.asTable }).click();
  await expect(part(page, hd.trust.title).getByRole("rowheader")).toHaveCount(6);
  await expectAccessible(page);
  await page.emulateMedia({ colorScheme: "dark" });
  await page.setViewportSize(phone);
  await expectAccessible(page);
  await expectNoSideways(page);
  await page.emulateMedia({ colorScheme: "light" });
  await page.setViewportSize(laptop);

  await expect(room.projector.getByRole("heading", { name: hd.scatter.title })).toBeVisible();
  await expect(room.projector.getByText("A place of their own")).toBeVisible();
  await expect(room.projector.getByRole("img", { name: spots.join(" ") })).toBeVisible();
  await expectAccessible(room.projector);
  await room.projector.bringToFront();
  await room.projector.getByRole("button", { name: w.show.tables }).click();
  await expect(room.projector.getByText(w.agreed(4))).toBeVisible();
});

test("the instructor alone sees what theories pick, and a table's debrief step by step", async () => {
  const page = room.console;
  await page.bringToFront(); // a page behind another draws once a second
  await page.goto(`${base}/debrief/2`);
  await page.getByText(d.possible.title, { exact: true }).click();
  await page.getByRole("button", { name: d.possible.solutions.show }).click();
  await expect(page.getByText(d.possible.solutions.name.nash ?? "Nash")).toBeVisible();
  await expect(student.getByRole("button", { name: d.possible.solutions.show })).toHaveCount(0);
  await page.getByRole("link", { name: hd.replay }).click();
  await expect(page.getByRole("heading", { name: rp.title(2) })).toBeVisible();
});

test("paper holds all of it, and the screen is as it was after that", async () => {
  const folded = (page: Page) => page.locator(".debrief details:not([open]):not(.survey)").count();
  await student.evaluate(() =>
    addEventListener("beforeprint", () => {
      const list = [...document.querySelectorAll(".debrief details:not(.survey)")];
      document.title = list.map((one) => (one.hasAttribute("open") ? "open" : "folded")).join(" ");
    }),
  );
  const before = await folded(student);
  expect(before).toBeGreaterThan(4);
  const pages = (await student.pdf({ format: "A4" })).toString("latin1").match(/\/Type\s*\/Page\b/g)?.length;
  expect(pages).toBeGreaterThan(3);
  expect(await student.title()).toMatch(/^open( open){7,}$/);
  await expect.poll(() => folded(student)).toBe(before);

  await student.emulateMedia({ media: "print", colorScheme: "dark" });
  await expect(student.locator("body"), "paper is white").toHaveCSS("background-color", "rgb(255, 255, 255)");
  await expect(student.getByRole("button", { name: d.print })).toBeHidden();
  await expect(student.getByText(d.survey.title, { exact: true })).toBeHidden();
  await expect(student.getByRole("textbox")).toHaveCount(0);
  await student.emulateMedia({ media: null, colorScheme: "light" });
});

test("a class that plays the same later sees these tables behind its own", async ({ browser }) => {
  const before = [1, 2].map((table) => [
    points(score(table, "cafe").utility),
    points(score(table, "band").utility),
  ]);
  const later = await room.another({ ...cafe, veil: false });
  await later.fill([], ["Eve", "Finn"]);
  await room.instructor.power("start");
  await expect.poll(() => later.crowd.every((s) => s.table.view?.now.stage === "round")).toBe(true);
  const table = Cafe.at(1, later.crowd);
  await table.confide();
  const page = await table.owner.page(await browser.newContext({ viewport: phone }));
  await page.getByText(d.possible.title, { exact: true }).click();
  const plane = part(page, d.possible.title);
  await expect(plane.getByText(d.possible.kind.before, { exact: true })).toBeVisible();
  await plane.getByRole("button", { name: d.possible.asTable }).click();
  const shown = [1, 2].map((n) =>
    row(page, d.possible.title, d.possible.before(n)).locator("td").allTextContents(),
  );
  expect((await Promise.all(shown)).sort()).toEqual(before.sort());
  for (const one of later.crowd) one.stop();
  await page.context().close();
});
