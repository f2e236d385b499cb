import { points } from "../../../format";
import { t } from "../../../i18n";
import { d } from "../../../i18n/debrief";
import { hd } from "../../../i18n/hostdebrief";
import type { Names } from "../../../names";
import type { Ask, ClassView, EndingID, PartyID, Points, Results, TableResult } from "../../../protocol";
import { tablesOf } from "../class";
import { mean, type Placed } from "../placed";

/** resultsOf is how a class came out, as its instructor may know it: veiled tables included. */
export function resultsOf(view: Pick<ClassView, "tables" | "before" | "survey">): Results {
  const tables = tablesOf(view).flatMap((table): TableResult[] => {
    if (!table.result) return [];
    const survey = view.survey?.tables[table.table];
    const again = table.again ? { again: table.again } : {};
    return [{ ...table.result, ...again, ...(survey ? { survey } : {}) }];
  });
  return {
    tables,
    ...(view.before ? { before: view.before } : {}),
    ...(view.survey ? { survey: view.survey.all } : {}),
  };
}

/** compared are the tables that count in comparisons: those where nobody changed trust by hand. */
export const compared = (tables: readonly TableResult[]): TableResult[] => tables.filter((t) => !t.marked);

/** How often talks came to an ending, and at which tables. */
export interface Ended {
  ending: EndingID;
  tables: number[];
}

/** endings counts the endings, the most common first. */
export function endings(tables: readonly TableResult[]): Ended[] {
  const list: Ended[] = [];
  for (const { ending, table } of tables) {
    const known = list.find((e) => e.ending === ending);
    if (known) known.tables.push(table);
    else list.push({ ending, tables: [table] });
  }
  return list.sort((a, b) => b.tables.length - a.tables.length);
}

/** totalOf is what the parties of a table have on average, deal and trust together. */
export const totalOf = (table: TableResult): Points =>
  mean(Object.values(table.parties).map((p) => p.total)) ?? 0;

/** whys are the two things that tell most of why a table came out as it did. */
export const whys = (asks: readonly Ask[]): Ask[] =>
  asks.filter((ask) => ask.code !== "better-package").slice(0, 2); // what was possible stands beside them

/** spanOf is an axis on which all these values lie, and 0. */
export const spanOf = (values: readonly Points[]): [Points, Points] => [
  Math.min(0, ...values),
  Math.max(0, ...values),
];

/** spoken says where tables stand on the axes of two parties, for whom a picture says nothing. */
export const spoken = (tables: readonly TableResult[], x: PartyID, y: PartyID): string =>
  tables
    .map(({ table, parties }) => {
      const [across, up] = [x, y].map((party) => points(parties[party]?.utility ?? 0));
      return `${d.possible.tables([table])}: ${across}, ${up}.`;
    })
    .join(" ");

/** plainly reads an ending's id as words, for one whose title nobody has told yet: "cold-peace" is "Cold peace". */
export function plainly(ending: EndingID): string {
  const words = ending.replaceAll("-", " ");
  return words.charAt(0).toLocaleUpperCase() + words.slice(1);
}

/** titleOf says whose trust a line is. */
export const titleOf = (line: Placed, names: Names): string =>
  line.truster
    ? t.trust.of(names.party(line.truster), names.party(line.trusted))
    : hd.trust.placedIn(names.party(line.trusted));
