import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { en as t } from "../src/i18n/en";
import { host as h } from "../src/i18n/host.en";
import { Classroom, numbered } from "./classroom";
import { expect, test } from "./test";

test.describe.configure({ mode: "serial" });
// Twelve pages at once: a recording of each would cost more than the test.
test.use({ trace: "off" });

const zebedee = "Zebedee Quillfeather";
const words = "Marmalade lanterns at dusk";

let room: Classroom;
test.beforeAll(async ({ browser }) => {
  room = await Classroom.open(browser);
  await room.fill(numbered("Student", 10), [...numbered("Simulated", 49), zebedee]);
  await room.start();
});
test.afterAll(() => room.close());

/** holding lists the files of the data folder in which a text stands, as bytes of any usual encoding. */
async function holding(text: string): Promise<string[]> {
  const needles = [text, JSON.stringify(text).slice(1, -1)].flatMap((wanted) => [
    Buffer.from(wanted, "utf8"),
    Buffer.from(wanted, "utf16le"),
  ]);
  const files = await readdir(room.program.data, { recursive: true, withFileTypes: true });
  const found = await Promise.all(
    files
      .filter((file) => file.isFile())
      .map(async ({ parentPath, name }) => {
        const bytes = await readFile(join(parentPath, name));
        return needles.some((needle) => bytes.includes(needle)) ? [name] : [];
      }),
  );
  return found.flat();
}

test("the server dies while all tables pause, and everybody comes back to the same moment", async () => {
  await room.instructor.power("pause");
  for (const { seat } of room.students) await expect(seat.page.getByText(t.time.pausedLong)).toBeVisible();
  await expect.poll(() => Object.keys(room.told.standing)).toHaveLength(30);
  const before = room.told.standing;
  const places = room.crowd.map((s) => s.place);

  await room.program.kill();
  const pages = [room.console, room.projector, ...room.students.map(({ seat }) => seat.page)];
  for (const page of pages) await expect(page.getByText(t.line.reconnecting).first()).toBeVisible();
  await room.program.serve();
  for (const page of pages) {
    await expect(page.getByText(t.line.reconnecting)).toBeHidden({ timeout: 30_000 });
  }
  await expect.poll(() => room.crowd.filter((s) => !s.live).map((s) => s.name)).toEqual([]);

  for (const { seat } of room.students) await expect(seat.page.getByText(t.time.pausedLong)).toBeVisible();
  expect(room.told.standing, "the same time is left at every table").toEqual(before);
  expect(room.crowd.map((s) => s.place)).toEqual(places);
  await expect(room.projector.getByText(t.time.paused).first()).toBeVisible();

  await room.instructor.power("resume");
  for (const { seat } of room.students) {
    await expect(seat.page.getByText(t.time.pausedLong)).toBeHidden();
    await expect(seat.ready).not.toHaveAttribute("aria-disabled", "true");
  }
  await expect.poll(() => room.crowd.filter((s) => s.table.view?.now.paused)).toEqual([]);
  expect(room.faults).toEqual([]);
});

test("somebody is erased: nobody reads their name or words again, and no byte on disk holds them", async () => {
  const gone = room.simulated(zebedee);
  await gone.move({ verb: "say", text: words });
  await gone.move({ verb: "plan", walk_away: words, aim: words, fear: words, first: words });
  const table = room.tableOf(zebedee);
  const [neighbour] = room.neighbours(zebedee);
  await room.console.getByRole("button", { name: h.tables.open(table), exact: true }).click();
  const panel = room.console.getByRole("complementary", { name: h.tables.table(table) });
  await expect(panel.getByText(words)).toBeVisible();

  await room.console.getByRole("link", { name: h.class.tabs.people, exact: true }).click();
  await room.instructor.button(h.people.changeOf(zebedee)).click();
  await room.instructor.button(h.people.erase).click();
  await room.instructor.button(h.people.eraseYes).click();
  await expect(room.console.getByText(h.said.erased(zebedee))).toBeVisible();
  await expect.poll(() => gone.out, "they are out").toBe(true);
  await room.instructor.button(h.said.dismiss).click();
  await expect(room.console.getByText(zebedee)).toHaveCount(0);

  await room.console.getByRole("link", { name: h.class.tabs[""], exact: true }).click();
  await expect(panel.getByText(words)).toHaveCount(0);
  const left = room.crowd.find((s) => s.name === neighbour);
  const shown = room.students.find((s) => s.name === neighbour)?.seat.page;
  await expect.poll(() => JSON.stringify(left?.table ?? {})).not.toContain(words);
  if (shown) await expect(shown.getByText(words)).toHaveCount(0);

  const id = new URL(room.console.url()).pathname.split("/").at(-1) ?? "";
  expect(await holding(id), "what stands on disk in the clear is found").not.toEqual([]);
  for (const text of [zebedee, "Quillfeather", words]) {
    expect(await holding(text), `“${text}” on disk, served`).toEqual([]);
    expect(room.program.output).not.toContain(text);
  }
  await room.program.kill();
  for (const text of [zebedee, words]) expect(await holding(text), `“${text}” on disk, stopped`).toEqual([]);

  await room.program.serve();
  for (const { seat } of room.students) {
    await expect(seat.page.getByText(t.line.reconnecting)).toBeHidden({ timeout: 30_000 });
    await expect(seat.ready).toBeVisible();
  }
  expect([...room.told.people.keys()]).not.toContain(zebedee);
  expect(room.told.view?.tables[table]?.now.stage, "their table plays on").toBe("round");
});
