import type { Browser, BrowserContext, Page } from "@playwright/test";
import { en as t } from "../src/i18n/en";
import { host as h } from "../src/i18n/host.en";
import type { SettingsView } from "../src/protocol";
import { Instructor } from "./class";
import { Overheard } from "./overheard";
import { Program } from "./program";
import { Simulated } from "./simulated";
import { Seat } from "./table";
import { expect } from "./test";

const laptop = { viewport: { width: 1440, height: 900 }, reducedMotion: "reduce" } as const;
const phone = { viewport: { width: 360, height: 740 }, reducedMotion: "reduce" } as const;

/** numbered makes names for so many people. */
export const numbered = (name: string, count: number): string[] =>
  Array.from({ length: count }, (_, i) => `${name} ${i + 1}`);

/** What a class is opened with; without a scenario, the first. */
export interface Wish extends Partial<SettingsView> {
  scenario?: string;
  length?: string;
}

/** opened opens a class as somebody wishes, and returns its id. */
async function opened(page: Page, program: Program, settings: Wish): Promise<string> {
  const [scenario] = await (await page.request.get(program.url("/api/scenarios"))).json();
  const wish = { scenario: scenario.id, length: scenario.lengths[0].length, drafts: false, ...settings };
  const answer = await page.request.post(program.url("/api/classes"), { data: wish });
  expect(answer.ok(), await answer.text()).toBe(true);
  return (await answer.json()).class;
}

/** A student with a page, before and after they came in. */
export interface Student {
  name: string;
  seat: Seat;
}

/**
 * Classroom is a whole class: the console on a laptop, the projector, students on phones, and a crowd of simulated
 * ones, all on a server of their own.
 */
export class Classroom {
  readonly students: Student[] = [];
  readonly crowd: Simulated[] = [];
  /** What pages complained of: errors of scripts, and of the console. */
  readonly faults: string[] = [];
  /** What the server told the console, and the projector. */
  readonly told: Overheard;
  readonly shown: Overheard;

  private constructor(
    private readonly browser: Browser,
    readonly program: Program,
    readonly instructor: Instructor,
    readonly projector: Page,
    told: Overheard,
    readonly link: string,
  ) {
    this.told = told;
    this.shown = new Overheard(projector);
  }

  /** open starts a server, opens a class in which whoever is gone for 15 s counts as away, and puts it on the wall. */
  static async open(browser: Browser, settings: Wish = {}): Promise<Classroom> {
    const program = await Program.start();
    const context = await browser.newContext(laptop);
    const page = await context.newPage();
    const told = new Overheard(page);
    const instructor = await Instructor.arrive(page, program);
    return Classroom.#of(browser, program, instructor, told, settings);
  }

  /** another opens a further class of the same instructor, with the console on it. */
  another(settings: Wish = {}): Promise<Classroom> {
    return Classroom.#of(this.browser, this.program, this.instructor, this.told, settings);
  }

  static async #of(
    browser: Browser,
    program: Program,
    instructor: Instructor,
    told: Overheard,
    settings: Wish,
  ): Promise<Classroom> {
    const { page } = instructor;
    await page.goto(program.url(`/host/c/${await opened(page, program, { absence: 15, ...settings })}`));
    const link = await page.getByRole("textbox", { name: h.class.link, exact: true }).inputValue();

    const room = new Classroom(browser, program, instructor, await page.context().newPage(), told, link);
    room.#listen(page);
    room.#listen(room.projector);
    await room.projector.goto(`${page.url()}/projector`);
    await expect(room.projector.getByRole("heading", { level: 1 })).toBeVisible();
    await page.bringToFront(); // a page behind another draws once a second
    return room;
  }

  get console(): Page {
    return this.instructor.page;
  }

  /** key is what stands behind the hash of the link to the class. */
  get key(): string {
    return new URL(this.link).hash.slice(1);
  }

  /** arrive brings a student to the door, on a phone of their own; they are in once they press the button. */
  async arrive(name: string): Promise<Student> {
    const page = await this.device();
    await page.goto(this.link);
    await page.getByLabel(t.join.name).fill(name);
    const student = { name, seat: new Seat(page) };
    this.students.push(student);
    return student;
  }

  /** device is a page on a phone that nobody has used. */
  async device(): Promise<Page> {
    const context: BrowserContext = await this.browser.newContext(phone);
    const page = await context.newPage();
    this.#listen(page);
    return page;
  }

  /** simulate lets simulated students of these names in, all in the same moment. */
  async simulate(names: readonly string[]): Promise<void> {
    this.crowd.push(...(await Promise.all(names.map((n) => Simulated.join(this.program, this.key, n)))));
  }

  /** fill brings students and simulated ones of these names in, and deals them into tables of two. */
  async fill(students: readonly string[], simulated: readonly string[]): Promise<void> {
    await Promise.all(students.map((name) => this.arrive(name)));
    await Promise.all([
      this.simulate(simulated),
      ...this.students.map(({ seat }) => seat.button(t.join.enter).click()),
    ]);
    await this.instructor.deal(students.length + simulated.length);
  }

  /** start has every student read the briefing, and begins the talks at all tables. */
  async start(): Promise<void> {
    await Promise.all(this.students.map(({ seat }) => seat.begin()));
    await this.instructor.power("start");
    await Promise.all(this.students.map(({ seat }) => expect(seat.ready).toBeVisible()));
  }

  /** student is the student of this name who has a page. */
  student(name: string): Student {
    const found = this.students.find((s) => s.name === name);
    if (!found) throw new Error(`there is no ${name}`);
    return found;
  }

  /** simulated is the simulated student of this name. */
  simulated(name: string): Simulated {
    const found = this.crowd.find((s) => s.name === name);
    if (!found) throw new Error(`there is no ${name}`);
    return found;
  }

  /** tableOf is the number of the table at which somebody is. */
  tableOf(name: string): number {
    return this.told.people.get(name)?.table ?? 0;
  }

  /** neighbours are the names of the people at the table of somebody, without them. */
  neighbours(name: string): string[] {
    const people = [...this.told.people.values()];
    const own = this.told.people.get(name);
    return people.filter((p) => p.table === own?.table && p !== own).map((p) => p.name);
  }

  async close(): Promise<void> {
    for (const one of this.crowd) one.stop();
    const contexts = new Set([this.console, this.projector, ...this.students.map(({ seat }) => seat.page)]);
    await Promise.all([...contexts].map((page) => page.context().close()));
    await this.program.stop();
  }

  #listen(page: Page): void {
    page.on("pageerror", (error) => this.faults.push(`${page.url()}: ${error.message}`));
  }
}
