import type { PlannedSeat, Seating } from "./api";

/** Tables that a deal would fill alike. */
export interface Batch {
  key: string;
  tables: number;
  persons: number;
  seats: PlannedSeat[];
}

/** batches puts together the tables that a deal would fill alike, in the order in which they come. */
export function batches(plan: Seating): Batch[] {
  const found = new Map<string, Batch>();
  for (const table of plan.tables) {
    const key = `${table.persons} ${table.seats.map((s) => `${s.seat}:${s.by}`).join(" ")}`;
    const batch = found.get(key);
    if (batch) batch.tables++;
    else found.set(key, { key, tables: 1, persons: table.persons, seats: table.seats });
  }
  return [...found.values()];
}

/** What a deal would do besides seating a person a seat. */
export interface Total {
  bots: number;
  shared: number;
  watching: number;
}

/** total counts the bots, the shared seats and the observers of a deal. */
export function total(plan: Seating): Total {
  const seats = plan.tables.flatMap((t) => t.seats);
  return {
    bots: seats.filter((s) => s.by === "bot").length,
    shared: seats.filter((s) => s.by === "shared").length,
    watching: plan.watching,
  };
}
