import type { ClassCommand, ClassView, Person, SeatID, SeatSummary } from "../../protocol";
import { peopleOf, seatsOf, tablesOf, waits, watches } from "./class";

/** A place where a person can be: waiting for one, in a seat of a table, or watching a table. */
export interface Spot {
  kind: "waiting" | "seat" | "watch";
  /** 0 for who waits. */
  table: number;
  /** "" for who waits or watches. */
  seat: SeatID;
}

/** The place of those who have none. */
export const waitingRoom: Spot = { kind: "waiting", table: 0, seat: "" };

/** spotOf is where a person is. */
export function spotOf(person: Person): Spot {
  if (!person.table) return waitingRoom;
  if (!person.seat) return { kind: "watch", table: person.table, seat: "" };
  return { kind: "seat", table: person.table, seat: person.seat };
}

/** same says whether two places are one. */
export const same = (a: Spot, b: Spot): boolean =>
  a.kind === b.kind && a.table === b.table && a.seat === b.seat;

/** A table of the board: who is in its seats, and who watches. */
export interface BoardTable {
  table: number;
  /** Whether people can still be moved there. */
  open: boolean;
  seats: { seat: SeatSummary; people: Person[] }[];
  watching: Person[];
}

/** The seating of a class as the board draws it. */
export interface Board {
  waiting: Person[];
  /** On the roster, and not come yet. */
  invited: Person[];
  barred: Person[];
  tables: BoardTable[];
}

/** board lays out who is where. */
export function board(view: ClassView): Board {
  const people = peopleOf(view);
  const inside = people.filter((p) => !p.barred);
  return {
    waiting: inside.filter(waits),
    invited: inside.filter((p) => p.invited && !p.table),
    barred: people.filter((p) => p.barred),
    tables: tablesOf(view).map((t) => ({
      table: t.table,
      open: t.now.stage !== "over" && !t.quarantined,
      seats: seatsOf(view, t).map((seat) => ({
        seat,
        people: inside.filter((p) => p.table === t.table && p.seat === seat.seat),
      })),
      watching: inside.filter((p) => p.table === t.table && watches(p)),
    })),
  };
}

/** spots lists every place that somebody can be moved to, table by table: its seats, then to watch it. */
export function spots(view: ClassView): Spot[] {
  return [
    waitingRoom,
    ...board(view)
      .tables.filter((t) => t.open)
      .flatMap((t): Spot[] => [
        ...t.seats.map(({ seat }): Spot => ({ kind: "seat", table: t.table, seat: seat.seat })),
        { kind: "watch", table: t.table, seat: "" },
      ]),
  ];
}

/** holder is who holds the seat of a spot, if a person does: whoever is moved there shares it with them. */
export function holder(view: ClassView, spot: Spot): SeatSummary | undefined {
  const seat = view.tables[spot.table]?.seats[spot.seat];
  return seat?.held && !seat.bot ? seat : undefined;
}

/** move is the command that brings a person to a spot. A seat that another person holds is shared from then on. */
export function move(view: ClassView, { person }: Person, spot: Spot): ClassCommand {
  switch (spot.kind) {
    case "waiting":
      return { verb: "seat-person", person, table: 0 };
    case "watch":
      return { verb: "observe", person, table: spot.table };
    case "seat":
      return {
        ...{ verb: "seat-person", person, table: spot.table, seat: spot.seat },
        ...(holder(view, spot) ? { beside: true } : {}),
      };
    default:
      return spot.kind satisfies never;
  }
}

/** step is the place that an arrow key leads to from one of count places. */
export function step(key: string, at: number, count: number): number | undefined {
  switch (key) {
    case "ArrowDown":
    case "ArrowRight":
      return (at + 1) % count;
    case "ArrowUp":
    case "ArrowLeft":
      return (at - 1 + count) % count;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return undefined;
  }
}
