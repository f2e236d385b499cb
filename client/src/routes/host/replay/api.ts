import { call } from "../../../api";
import type { Fork, Replay, SeatID, Strategy } from "../../../protocol";

const address = (of: string, table: number, what: string): string =>
  `/api/classes/${encodeURIComponent(of)}/tables/${table}/${what}`;

/** replayed is a table as one of its records left it (none: the newest), as a seat saw it or with everything revealed. */
export function replayed(of: string, table: number, at?: number, seat?: SeatID): Promise<Replay> {
  const query = new URLSearchParams({ ...(at ? { at: String(at) } : {}), ...(seat ? { seat } : {}) });
  return call(`${address(of, table, "replay")}${query.size > 0 ? `?${query}` : ""}`);
}

/** How to play on from a record: the same seed gives the same plays. */
export interface Wish {
  at: number;
  plays: number;
  seed: number;
  /** How the bots of some seats play; the others as the scenario says. */
  cast?: Record<SeatID, Strategy>;
}

/** playOn has bots play on from a record of a table. */
export const playOn = (of: string, table: number, wish: Wish): Promise<Fork> =>
  call(address(of, table, "fork"), wish);
