import type { Mark } from "../../../protocol";

/** A round on the time line: from which record to which, in shares of the line. */
export interface Stretch {
  mark: Mark;
  from: number;
  to: number;
}

/** shareOf is where a record stands on a line of so many: 0 is the first, 1 the last. */
export const shareOf = (at: number, records: number): number => (at - 1) / Math.max(1, records - 1);

/** stretches are the rounds of a line, each until the next begins, or until the end. */
export function stretches(line: readonly Mark[], records: number): Stretch[] {
  const rounds = line.filter((m) => m.kind === "round");
  const end = line.find((m) => m.kind === "ended")?.at ?? records;
  return rounds.map((mark, i) => ({
    mark,
    from: shareOf(mark.at, records),
    to: shareOf(rounds[i + 1]?.at ?? Math.max(end, mark.at), records),
  }));
}

/** last is the mark of a line that a record stands at, or after; undefined before the first. */
export const last = (line: readonly Mark[], at: number): Mark | undefined => line.findLast((m) => m.at <= at);
