import type { ClassView, PartyID, Person, SeatSummary, TableSummary, TrustCourse } from "../../protocol";

/** tablesOf lists the tables of a class by their numbers. */
export function tablesOf(view: Pick<ClassView, "tables">): TableSummary[] {
  return Object.values(view.tables).sort((a, b) => a.table - b.table);
}

const alphabet = new Intl.Collator(undefined, { numeric: true });

/** byName orders people as one reads: "Pupil 2" stands before "Pupil 10". */
export const byName = (a: Pick<Person, "name">, b: Pick<Person, "name">): number =>
  alphabet.compare(a.name, b.name);

/** peopleOf lists who is in a class, or on its roster, by name; who was erased is nobody any more. */
export function peopleOf(view: Pick<ClassView, "people">): Person[] {
  return Object.values(view.people)
    .filter((p) => !p.erased)
    .sort(byName);
}

/** waits says whether somebody is in and has no place yet, neither a seat nor a table to watch. */
export const waits = (p: Person): boolean => !p.table && !p.barred && !p.erased && !p.invited;

/** watches says whether somebody watches a table without a seat at it. */
export const watches = (p: Person): boolean => p.table !== undefined && p.table > 0 && !p.seat;

/** seatsOf lists the seats of a table in the order of the scenario's roles. */
export function seatsOf(view: Pick<ClassView, "roles">, table: TableSummary): SeatSummary[] {
  return view.roles.flatMap((role) => table.seats[role.seat] ?? []);
}

/** One direction of trust at a table. */
export interface Trust extends TrustCourse {
  truster: PartyID;
  trusted: PartyID;
}

/** trustOf lists the directions of trust in the order of the scenario's parties. */
export function trustOf<T extends object>(
  view: Pick<ClassView, "parties">,
  trust: Readonly<Record<string, T>>,
): (T & { truster: PartyID; trusted: PartyID })[] {
  return view.parties.flatMap(({ party: truster }) =>
    view.parties.flatMap(({ party: trusted }) => {
      const course = trust[`${truster}>${trusted}`];
      return course ? [{ ...course, truster, trusted }] : [];
    }),
  );
}
