import type { Debrief, EndingID, TheoryResult } from "../../../protocol";
import { replayed } from "../replay/api";
import { plainly } from "./results";

/** What the record of a table tells that the list of tables does not. */
interface Told {
  table: number;
  debrief: Debrief;
  theory?: TheoryResult;
}

/** Former reads from the records of tables how their endings are called, and what was possible there. */
export class Former {
  #told = $state.raw<readonly Told[]>([]);
  readonly #asked = new Set<number>();

  /** Former is of the class with this id. */
  constructor(private readonly of: string) {}

  /** read fetches the records of these tables, each once. A record that cannot be had is done without. */
  read(tables: readonly number[]): void {
    for (const table of tables) {
      if (this.#asked.has(table)) continue;
      this.#asked.add(table);
      replayed(this.of, table).then(
        ({ all }) => {
          if (!all?.debrief) return;
          const theory = all.theory ? { theory: all.theory } : {};
          this.#told = [...this.#told, { table, debrief: all.debrief, ...theory }];
        },
        () => undefined,
      );
    }
  }

  /** title is how an ending is called. */
  title(ending: EndingID): string {
    return this.#told.find((t) => t.debrief.ending === ending)?.debrief.title ?? plainly(ending);
  }

  /** possible is the table whose frontier stands for all: the first of these that was read and has one. */
  possible(tables: readonly number[]): Told | undefined {
    const known = this.#told.filter((t) => t.debrief.possible && tables.includes(t.table));
    return known.sort((a, b) => a.table - b.table)[0];
  }
}
