import type { Page } from "@playwright/test";
import { parts as c } from "../src/i18n/class.en";
import { en as t } from "../src/i18n/en";
import { host as h } from "../src/i18n/host.en";
import { classPages as p } from "../src/i18n/hostclass.en";
import type { RoleBrief } from "../src/protocol";
import { Classroom, numbered, type Student } from "./classroom";
import { Seat } from "./table";
import { expect, expectAccessible, test } from "./test";

test.describe.configure({ mode: "serial" });

let room: Classroom;
test.beforeAll(async ({ browser }) => {
  room = await Classroom.open(browser);
  await room.fill(numbered("Student", 3), numbered("Simulated", 5));
  await room.start();
});
test.afterAll(() => room.close());

/** talk turns to what is said at the table. */
const talk = ({ page }: Seat) => page.getByRole("tab", { name: new RegExp(`^${t.table.tabs.talk}`) }).click();

/** say has a student say something to all at the table. */
async function say({ seat }: Student, words: string): Promise<void> {
  await talk(seat);
  await seat.page.getByLabel(t.talk.placeholder.all).fill(words);
  await seat.button(t.talk.send).click();
  await expect(said(seat.page, words)).toBeVisible();
}

/** said is where the talk shows these words. */
const said = (page: Page, words: string) => page.getByRole("log").getByText(words, { exact: true });

/** expectSeat waits until a student's page is that of this role. */
async function expectSeat({ seat }: Student, role: RoleBrief): Promise<void> {
  const party = room.told.view?.parties.find((one) => one.party === role.party);
  await expect(seat.page.getByText(t.table.you(role.name, party?.name ?? ""))).toBeVisible();
}

/** turn goes to a page of the console. */
const turn = (tab: keyof typeof h.class.tabs) =>
  room.console.getByRole("link", { name: h.class.tabs[tab], exact: true }).click();

/** handOver has the console make a link that takes somebody's seat to another device. */
async function handOver(name: string): Promise<string> {
  await turn("people");
  await room.instructor.button(h.people.changeOf(name)).click();
  await room.instructor.button(h.device.go).click();
  const sheet = room.console.getByRole("dialog", { name: h.device.title(name) });
  const link = await sheet.getByRole("textbox", { name: h.class.link }).inputValue();
  await expectAccessible(room.console);
  await sheet.getByRole("button", { name: t.app.close }).click();
  await room.instructor.button(t.app.close).click();
  await turn("");
  return link;
}

test("somebody moved in the middle of play hears the new table and not the old, and may be moved back", async () => {
  const moved = room.student("Student 1");
  const from = room.told.people.get(moved.name);
  const [old] = room.neighbours(moved.name);
  const host = room.crowd.find((s) => s.name !== old && s.table.at !== from?.table);
  const role = room.told.view?.roles.find((r) => r.optional);
  const own = room.told.view?.roles.find((r) => r.seat === from?.seat);
  if (!from?.table || !old || !host || !role || !own) throw new Error("nobody can be moved");
  await say(moved, "A word at the first table");

  await turn("people");
  await room.instructor.button(p.seating.pick(moved.name)).click();
  const place = h.people.sits(host.table.at, role.name);
  await room.instructor.button(p.seating.put(moved.name, h.place.empty(place))).click();
  await expect(room.console.getByText(h.said.moved(moved.name, place))).toBeVisible();

  await expectSeat(moved, role);
  await talk(moved.seat);
  await host.move({ verb: "say", text: "Welcome to this table" });
  await expect(said(moved.seat.page, "Welcome to this table")).toBeVisible();
  await expect(said(moved.seat.page, "A word at the first table")).toHaveCount(0);
  await say(moved, "Glad to be here");
  await expect.poll(() => host.heard("Glad to be here")).toBe(true);

  await room.instructor.button(h.said.back).click();
  await expectSeat(moved, own);
  await talk(moved.seat);
  await expect(said(moved.seat.page, "A word at the first table")).toBeVisible();
  await expect(said(moved.seat.page, "Welcome to this table")).toHaveCount(0);
  expect(room.tableOf(moved.name)).toBe(from.table);
  await turn("");
});

test("a device dies: a bot stands in, another device goes on where it was, and the old one is told", async () => {
  const unlucky = room.student("Student 2");
  await say(unlucky, "Before the battery died");
  const { page } = unlucky.seat;
  const address = page.url();
  await page.goto("about:blank");
  const stands = room.console.getByText(h.tables.filled("")).filter({ hasText: unlucky.name });
  await expect(stands).toBeVisible({ timeout: 40_000 });
  await expect(room.console.getByText(h.tables.away(unlucky.name, "")).first()).toBeVisible();

  const link = await handOver(unlucky.name);
  unlucky.seat = new Seat(await room.device());
  await unlucky.seat.page.goto(link);
  await expect(unlucky.seat.page).toHaveURL(/^[^#]*$/);
  await talk(unlucky.seat);
  await expect(said(unlucky.seat.page, "Before the battery died")).toBeVisible();
  await expect(stands).toBeHidden();
  await say(unlucky, "Here again");

  await page.goto(address);
  await expect(page.getByRole("heading", { name: c.noEntry.stranger.title })).toBeVisible();
  await expectAccessible(page);
  await page.goto(link);
  await expect(page.getByRole("alert"), "a link works once").toBeVisible();
  await page.context().close();
});

test("a student goes on with another device: the link is made on the first, which is told at once", async () => {
  const student = room.student("Student 3");
  const old = student.seat;
  await say(student, "On the small screen");
  await old.button(t.table.more).click();
  await old.button(t.own.device).click();
  const sheet = old.page.getByRole("dialog");
  const link = await sheet.getByLabel(c.device.link).inputValue();
  await expectAccessible(old.page);

  student.seat = new Seat(await room.device());
  await student.seat.page.emulateMedia({ colorScheme: "dark" });
  await student.seat.page.goto(link);
  await talk(student.seat);
  await expect(said(student.seat.page, "On the small screen")).toBeVisible();
  await expectAccessible(student.seat.page);
  await expect(old.page.getByRole("heading", { name: c.noEntry.moved.title })).toBeVisible();
  await expectAccessible(old.page);
  await old.page.context().close();
  expect(room.faults).toEqual([]);
});
