import type { RoleBrief } from "../../protocol";

/** How many tables a deal opens of one kind: with so many people and so many bots at each. */
export interface Batch {
  tables: number;
  people: number;
  bots: number;
}

/**
 * batches says what a deal would do with this many people: as few tables as hold them, as even as they divide, bots
 * in the required seats that remain, and in the optional ones with fill. It follows the server's deal.
 */
export function batches(
  people: number,
  perTable: number,
  roles: readonly Pick<RoleBrief, "optional">[],
  fill: boolean,
): Batch[] {
  if (people < 1 || perTable < 1 || perTable > roles.length) return [];
  const tables = Math.ceil(people / perTable);
  const required = roles.filter((r) => !r.optional).length;
  const seats = fill ? roles.length : required;
  const less = Math.floor(people / tables);
  const fuller = people % tables;
  return [
    { tables: fuller, people: less + 1 },
    { tables: tables - fuller, people: less },
  ]
    .filter((b) => b.tables > 0)
    .map((b) => ({ ...b, bots: Math.max(0, seats - b.people) }));
}
