import type { Debrief, EndingID, InstructorView, TheoryResult } from "../../../protocol";
import { replayed } from "../replay/api";
import { plainly } from "./results";

/** What the record of a table tells that the list of tables does not. */
export interface Told {
  table: number;
  /** How it stood in the end, with everything revealed. */
  view: InstructorView;
  debrief: Debrief;
  theory?: TheoryResult;
}

/** How many records are read at a time: a class of thirty tables must not hold the server up. */
const atOnce = 2;

/** Former reads from the records of tables how their endings are called, what was possible there, and why it came so. */
export class Former {
  #told = $state.raw<readonly Told[]>([]);
  readonly #asked = new Set<number>();
  readonly #waiting: number[] = [];
  #reading = 0;

  /** Former is of the class with this id. */
  constructor(
    private readonly of: string,
    private readonly ask: typeof replayed = replayed,
  ) {}

  /** read fetches the records of these tables, each once, in this order. A record that cannot be had is done without. */
  read(tables: readonly number[]): void {
    for (const table of tables) {
      if (this.#asked.has(table)) continue;
      this.#asked.add(table);
      this.#waiting.push(table);
    }
    while (this.#reading < atOnce && this.#waiting.length > 0) void this.#next();
  }

  async #next(): Promise<void> {
    const table = this.#waiting.shift();
    if (table === undefined) return;
    this.#reading++;
    try {
      const { all } = await this.ask(this.of, table);
      if (all?.debrief) {
        const theory = all.theory ? { theory: all.theory } : {};
        this.#told = [...this.#told, { table, view: all, debrief: all.debrief, ...theory }];
      }
    } catch {
      // What it would have told is left out.
    }
    this.#reading--;
    await this.#next();
  }

  /** title is how an ending is called. */
  title(ending: EndingID): string {
    return this.#told.find((t) => t.debrief.ending === ending)?.debrief.title ?? plainly(ending);
  }

  /** at is what was read of a table; undefined until it has come. */
  at(table: number): Told | undefined {
    return this.#told.find((t) => t.table === table);
  }

  /** possible is the table whose frontier stands for all: the first of these that was read and has one. */
  possible(tables: readonly number[]): Told | undefined {
    const known = this.#told.filter((t) => t.debrief.possible && tables.includes(t.table));
    return known.sort((a, b) => a.table - b.table)[0];
  }
}
