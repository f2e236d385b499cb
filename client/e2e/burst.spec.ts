import { en as t } from "../src/i18n/en";
import { host as h } from "../src/i18n/host.en";
import { wall as w } from "../src/i18n/hostwall.en";
import { Classroom, numbered } from "./classroom";
import { chatter } from "./simulated";
import { clicked, seenAt } from "./speed";
import { expectNoSideways } from "./table";
import { expect, expectAccessible, test } from "./test";

test.describe.configure({ mode: "serial" });
// Twelve pages at once: a recording of each would cost more than the test.
test.use({ trace: "off" });

/** Nine students with a page and fifty without: an odd number. The tenth page comes late. */
const [pages, simulated] = [9, 50];
const all = pages + simulated;
const tables = Math.ceil(all / 2);

let room: Classroom;
test.beforeAll(async ({ browser }) => {
  room = await Classroom.open(browser);
});
test.afterAll(() => room.close());

test("59 people come in at the same moment, and everybody is in once", async () => {
  await Promise.all(numbered("Student", pages).map((name) => room.arrive(name)));
  const began = Date.now();
  await Promise.all([
    room.simulate(numbered("Simulated", simulated)),
    ...room.students.map(({ seat }) => seat.button(t.join.enter).click()),
  ]);
  await expect(room.console.getByText(h.class.here(all, 0)).first()).toBeVisible();
  console.log(`    ${all} people came in, and the console said so, within ${Date.now() - began} ms`);

  await expect(room.projector.getByText(w.here(all, all))).toBeVisible();
  for (const { seat, name } of room.students) {
    await expect(seat.page.getByRole("heading", { name: t.lobby.title })).toBeVisible();
    await expect(seat.page.getByText(t.lobby.as(name))).toBeVisible();
    await expect(seat.page.getByText(t.lobby.people(all))).toBeVisible();
  }
  expect(new Set(room.told.people.keys()).size).toBe(all);
  await expectAccessible(room.projector);
});

test("an odd number is dealt: everybody has one seat, sides are even, one plays with a bot", async () => {
  await expect(room.console.getByText(h.deal.says(all, tables))).toBeVisible();
  await expect(room.console.getByText(h.deal.sum({ bots: 1, shared: 0, watching: 0 }))).toBeVisible();
  await expectAccessible(room.console);
  await room.instructor.deal(all);

  await expect(room.console.getByRole("article")).toHaveCount(tables);
  for (const { seat } of room.students) await expect(seat.button(t.briefing.ready)).toBeVisible();
  await expect.poll(() => room.crowd.filter((s) => s.place === "").map((s) => s.name)).toEqual([]);
  const people = [...room.told.people.values()];
  const places = people.map((p) => `${p.table} ${p.seat}`);
  expect(new Set(places).size, "no two people in one seat").toBe(all);
  for (const one of room.crowd) {
    const { table, seat } = room.told.people.get(one.name) ?? {};
    expect(one.place, "the console and the student agree").toBe(`${table} ${seat}`);
  }
  const seats = Object.values(room.told.view?.tables ?? {}).flatMap((table) => Object.values(table.seats));
  expect(seats.filter((s) => s.bot)).toHaveLength(1);
  const sides: Record<string, number> = {};
  for (const { held, party } of seats) if (held) sides[party] = (sides[party] ?? 0) + 1;
  expect(Object.values(sides)).toEqual([tables, tables]);
});

test("a latecomer sits where somebody is needed: in the bot's place", async () => {
  const late = await room.arrive("Late Riser");
  await late.seat.button(t.join.enter).click();
  await expect(late.seat.button(t.briefing.ready)).toBeVisible();
  await expectNoSideways(late.seat.page);
  await expect.poll(() => room.neighbours(late.name)).toHaveLength(1);
  const seats = Object.values(room.told.view?.tables ?? {}).flatMap((table) => Object.values(table.seats));
  expect(seats.filter((s) => s.bot)).toEqual([]);
  await expect(room.console.getByText(h.class.here(all + 1, 0)).first()).toBeVisible();
});

test("the talks begin at all tables, and what a student does is on the console at once", async () => {
  await room.start();
  const rounds = room.told.view?.tables[1]?.now.rounds ?? 0;
  const begun = room.console.getByRole("article").filter({ hasText: t.table.round(1, rounds) });
  await expect(begun).toHaveCount(tables);
  const student = room.student("Student 1");
  const table = room.tableOf(student.name);
  await room.console.getByRole("button", { name: h.tables.open(table), exact: true }).click();
  await expect(room.console.getByRole("heading", { name: h.table.title(table) })).toBeVisible();
  await student.seat.tab(t.table.tabs.talk);

  const quiet = chatter(room.crowd, 200);
  const [bytes, since] = [room.told.bytes, Date.now()];
  const took: number[] = [];
  for (const words of [
    "First things first",
    "A second thought",
    "Third time lucky",
    "One more",
    "And done",
  ]) {
    const [went, seen] = [clicked(student.seat.page, t.talk.send), seenAt(room.console, words)];
    await student.seat.page.getByLabel(t.talk.placeholder.all).fill(words);
    await student.seat.button(t.talk.send).click();
    took.push((await seen) - (await went));
  }
  quiet();
  const rate = (room.told.bytes - bytes) / (Date.now() - since);
  took.sort((a, b) => a - b);
  console.log(
    `    from a student's move to the console: ${took.map((ms) => `${Math.round(ms)} ms`).join(", ")}`,
  );
  console.log(`    the console was told ${rate.toFixed(1)} kB/s while somebody spoke every 200 ms`);
  expect(took[2]).toBeLessThan(2_000);
});

test("news written on the spot is read at every table, and is on no table's account", async () => {
  await room.instructor.power("inject");
  const sheet = room.console.getByRole("dialog");
  await expectAccessible(room.console);
  await sheet.getByText(h.powers.injectOwn, { exact: true }).click();
  await sheet.getByLabel(h.powers.injectHead).fill("A pipeline is shut");
  await sheet.getByLabel(h.powers.injectText).fill("Nobody knows yet who did it.");
  await sheet.getByRole("button", { name: h.powers.injectOwnGo }).click();
  await expect(
    room.console.getByText(h.powers.done.inject(`all ${tables} tables`, "A pipeline is shut")),
  ).toBeVisible();
  for (const { seat } of room.students) {
    await seat.tab(t.table.tabs.now);
    await expect(seat.page.getByText("A pipeline is shut").first()).toBeVisible();
  }
  await expect
    .poll(() => room.crowd.filter((s) => !s.table.view?.news.some((n) => n.title === "A pipeline is shut")))
    .toEqual([]);
});

test("trust is awarded at one table: its people read why, it is marked, and nobody else hears of it", async () => {
  const student = room.student("Student 1");
  const table = room.tableOf(student.name);
  const other = room.students.find(({ name }) => room.tableOf(name) !== table);
  if (!other) throw new Error("everybody sits at one table");
  await room.console.getByRole("checkbox", { name: h.tables.choose(table), exact: true }).check();
  await room.instructor.button(h.powers.more).last().click();
  await room.instructor.button(h.powers.label.award).click();
  const sheet = room.console.getByRole("dialog");
  await sheet.getByLabel(h.award.points).fill("15");
  await sheet.getByLabel(h.award.reason).fill("They said sorry in the corridor.");
  await expectAccessible(room.console);
  await sheet.getByRole("button", { name: h.award.go }).click();

  const card = room.console.getByRole("article").filter({
    has: room.console.getByRole("button", { name: h.tables.open(table), exact: true }),
  });
  await expect(card.getByText(h.tables.marked, { exact: true })).toBeVisible();
  await expect(room.console.getByText(h.tables.marked, { exact: true })).toHaveCount(1);
  await expect(student.seat.page.getByText(/They said sorry in the corridor/).first()).toBeVisible();
  await expect(other.seat.page.getByText(/sorry in the corridor/)).toHaveCount(0);
  await room.instructor.button(h.powers.none).click();
});

test("the wall shows the class and no table's trust, and names nobody", async () => {
  const tiles = room.projector.getByRole("list", { name: h.tables.title }).getByRole("listitem");
  await expect(tiles).toHaveCount(tables);
  for (const word of Object.values(t.trust.words))
    await expect(tiles.filter({ hasText: word })).toHaveCount(0);
  await expectAccessible(room.projector);
  const names = [...room.told.people.keys()];
  const last = room.shown.walls.at(-1);
  expect(Object.keys(last?.tables ?? {})).toHaveLength(tables);
  for (const table of room.shown.walls.flatMap((wall) => Object.values(wall.tables))) {
    expect(Object.keys(table)).not.toContain("trust");
  }
  const told = JSON.stringify(room.shown.walls);
  expect(names.filter((name) => told.includes(`"${name}"`))).toEqual([]);
  expect(told).not.toContain("sorry in the corridor");
  expect(room.faults).toEqual([]);
});
