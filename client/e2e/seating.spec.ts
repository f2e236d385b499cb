import type { Locator } from "@playwright/test";
import { host as h } from "../src/i18n/host.en";
import { classPages as p } from "../src/i18n/hostclass.en";
import { Classroom } from "./classroom";
import { press } from "./keys";
import { expect, expectAccessible, test } from "./test";

test.describe.configure({ mode: "serial" });

let room: Classroom;
let role: string;
test.beforeAll(async ({ browser }) => {
  room = await Classroom.open(browser);
  await room.fill([], ["Ann", "Bob", "Cleo", "Dan"]);
  role = room.told.view?.roles.find((r) => r.optional)?.name ?? "";
  await room.console.getByRole("link", { name: h.class.tabs.people, exact: true }).click();
  await expect(room.instructor.button(p.seating.pick("Ann"))).toBeVisible();
});
test.afterAll(() => room.close());

/** free is an empty seat at a table, as a person's new place. */
const free = (table: number) => h.place.empty(h.people.sits(table, role));

/** drag picks somebody up with the mouse, and drops them on a place once the page shows what takes them. */
async function drag(name: string, to: Locator): Promise<void> {
  await room.instructor.button(p.seating.pick(name)).hover();
  await room.console.mouse.down();
  await room.console.mouse.move(5, 5);
  await expect(room.console.getByText(p.seating.picked(name))).toBeVisible();
  await to.hover();
  await room.console.mouse.up();
}

test("a person is moved by keyboard alone, and put back where they were", async () => {
  const page = room.console;
  const to = room.tableOf("Ann") === 1 ? 2 : 1;
  await press(page, new RegExp(`^${p.seating.pick("Ann")}$`));
  await expect(page.getByText(p.seating.picked("Ann"))).toBeVisible();
  await expect(page.locator("[data-spot]:focus")).toBeVisible();
  await expectAccessible(page);

  const wanted = room.instructor.button(p.seating.put("Ann", free(to)));
  const count = await page.locator("[data-spot]").count();
  for (let i = 0; i < count && !(await wanted.evaluate((e) => e === document.activeElement)); i++) {
    await page.keyboard.press("ArrowDown");
  }
  await expect(wanted).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByText(h.said.moved("Ann", h.people.sits(to, role)))).toBeVisible();
  await expect.poll(() => room.simulated("Ann").table.at).toBe(to);
  await expect(room.instructor.button(p.seating.pick("Ann"))).toBeFocused();

  await press(page, new RegExp(`^${h.said.back}$`));
  await expect.poll(() => room.simulated("Ann").table.at).toBe(to === 1 ? 2 : 1);
});

test("a person is dragged to a table, and then to one who shares the seat", async () => {
  const page = room.console;
  const to = room.tableOf("Bob") === 1 ? 2 : 1;
  const seats = page.getByRole("listitem", { name: h.tables.table(to), exact: true }).locator(".seat");
  await drag("Bob", seats.filter({ hasText: role }).locator(".spot"));
  await expect(page.getByText(h.said.moved("Bob", h.people.sits(to, role)))).toBeVisible();
  await expect.poll(() => room.simulated("Bob").table.at).toBe(to);

  await drag("Cleo", seats.filter({ hasText: "Bob" }).locator(".spot"));
  await expect.poll(() => room.told.people.get("Cleo")?.seat).toBe(room.told.people.get("Bob")?.seat);
  expect(room.tableOf("Cleo")).toBe(to);
  await expect
    .poll(() => room.simulated("Cleo").table.view?.seats.flatMap((s) => s.with ?? []))
    .toEqual(["Cleo"]);
  expect(room.faults).toEqual([]);
});
