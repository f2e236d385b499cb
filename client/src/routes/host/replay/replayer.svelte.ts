import { Refused, unreachable, type Refusal } from "../../../api";
import type { InstructorView, Mark, Replay, SeatID } from "../../../protocol";
import { replayed } from "./api";
import { within } from "./step";

/** How many steps are kept at hand. */
const remembered = 60;

/** Replayer steps through the records of one table, as one seat saw it or with everything revealed. */
export class Replayer {
  /** The step that is asked for; what is shown follows as soon as it has come. */
  at = $state(1);
  /** As whom; "" reveals everything. */
  seat = $state<SeatID>("");
  /** The step that is shown. */
  shown = $state.raw<Replay>();
  records = $state(0);
  /** What stands out among all records. */
  line = $state.raw<readonly Mark[]>([]);
  /** How the table stood in the end, with everything revealed. */
  last = $state.raw<InstructorView>();
  refusal = $state.raw<Refusal>();

  /** Steps that have come, by seat and number, the oldest first. */
  readonly #known = new Map<string, Replay>();
  /** What was asked for last: an answer to anything older is kept, and not shown. */
  #latest = "";

  /** Replayer is of one table of a class. */
  constructor(
    private readonly of: string,
    private readonly table: number,
    private readonly ask: typeof replayed = replayed,
  ) {}

  /** before is the step before the one that is shown, if it is at hand. */
  get before(): Replay | undefined {
    return this.shown && this.#known.get(key(this.seat, this.shown.at - 1));
  }

  /** go shows a step; the last one of a table whose length is not known yet. */
  async go(at: number): Promise<void> {
    if (this.records > 0) this.at = within(at, this.records);
    await this.#show(this.records > 0 ? this.at : undefined);
  }

  /** see shows the same step with other eyes. */
  async see(seat: SeatID): Promise<void> {
    this.seat = seat;
    await this.#show(this.at);
  }

  async #show(at: number | undefined): Promise<void> {
    const asked = key(this.seat, at ?? 0);
    this.#latest = asked;
    try {
      const replay = await this.#fetch(at, this.seat);
      if (this.#latest !== asked) return;
      this.refusal = undefined;
      this.shown = replay;
      this.records = replay.records;
      this.line = replay.line;
      if (replay.all && replay.at === replay.records) this.last = replay.all;
      this.at = replay.at;
      for (const near of [replay.at - 1, replay.at + 1]) {
        if (near >= 1 && near <= replay.records) this.#fetch(near, this.seat).catch(() => undefined); // asked for again when it is wanted
      }
    } catch (error) {
      if (this.#latest === asked) this.refusal = error instanceof Refused ? error.refusal : unreachable;
    }
  }

  async #fetch(at: number | undefined, seat: SeatID): Promise<Replay> {
    const known = at && this.#known.get(key(seat, at));
    if (known) return known;
    const replay = await this.ask(this.of, this.table, at, seat || undefined);
    this.#known.set(key(seat, replay.at), replay);
    for (const oldest of this.#known.keys()) {
      if (this.#known.size <= remembered) break;
      this.#known.delete(oldest);
    }
    return replay;
  }
}

const key = (seat: SeatID, at: number): string => `${seat} ${at}`;
