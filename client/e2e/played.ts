import type { Choice, Move } from "../src/protocol";
import type { Simulated } from "./simulated";
import { expect } from "./test";

/** Packages that the owner of the café and the singer of the band talk about. */
const evenings = (which: string): Choice => ({ proposal: "evenings", levels: { which } });
const fee = (sum: string): Choice => ({ proposal: "fee", levels: { sum } });
const loudness = (limit: string): Choice => ({ proposal: "loudness", levels: { limit } });
const cellar = (use: string): Choice => ({ proposal: "cellar", levels: { use } });

/** Two students at a table of "Music at the Blue Kettle". */
export class Cafe {
  /** Offers are numbered from 1 at every table. */
  #last: { by: Simulated; offer: number } | undefined;

  private constructor(
    readonly owner: Simulated,
    readonly singer: Simulated,
  ) {}

  /** at is the table of that number, as far as simulated students sit there. */
  static at(table: number, crowd: readonly Simulated[]): Cafe {
    const at = (seat: string) => {
      const found = crowd.find((s) => s.place === `${table} ${seat}`);
      if (!found) throw new Error(`nobody sits at ${table} ${seat}`);
      return found;
    };
    return new Cafe(at("owner"), at("singer"));
  }

  /** quarrel is played with words that are broken: one is seen, one found out, one never known; and with hostile answers. */
  async quarrel(): Promise<void> {
    const { owner, singer } = this;
    await owner.move({ verb: "say", text: "Coffee is on me." });
    await this.#put(owner, [evenings("wednesdays"), fee("eighty")]);
    await this.#put(singer, [evenings("saturdays"), fee("hundred-and-sixty")]);
    await this.#put(owner, [
      evenings("two-and-two"),
      fee("hundred-and-twenty"),
      loudness("quiet-after-ten"),
      cellar("storage"),
    ]);
    await this.#accept(singer);
    await this.#reckon(6, 6);
    await owner.move({ verb: "commit", breach: ["fee"] });
    await singer.move({ verb: "commit", breach: ["loudness"] });
    await this.#reckon(7, 1);
    await singer.move({ verb: "gesture", gesture: "other-cafe-mentioned" });
    await owner.move({ verb: "gesture", gesture: "other-band-mentioned" });
    await owner.move({ verb: "inspect", proposal: "loudness" });
    await owner.move({ verb: "commit", breach: ["cellar"] });
    await this.#reckon(0, 0);
  }

  /** confide is played by telling what one needs, with friendly steps, and every word kept. */
  async confide(): Promise<void> {
    const { owner, singer } = this;
    await singer.move({
      verb: "gesture",
      gesture: "a-song-now",
      announce: true,
      invite: true,
      text: "For the staff.",
    });
    await singer.move({ verb: "voice", concern: "nowhere-to-rehearse" });
    await owner.move({
      verb: "acknowledge",
      concern: "nowhere-to-rehearse",
      text: "You need a room of your own.",
    });
    await singer.move({ verb: "confirm", concern: "nowhere-to-rehearse", by: "cafe", yes: true });
    await owner.move({ verb: "voice", concern: "the-neighbour" });
    await this.#put(owner, [evenings("wednesdays"), cellar("storage")]);
    await this.#put(owner, [evenings("two-and-two"), cellar("rehearsals"), loudness("stage-turned")]);
    await this.#accept(singer);
    await this.#reckon(6, 8);
    await singer.move({ verb: "gesture", gesture: "a-song-now", invite: true });
    await owner.move({ verb: "gesture", gesture: "supper-on-the-house" });
    await this.#reckon(8, 9);
    await this.#reckon(0, 0);
  }

  /** #put offers a package, or counters the last offer with it. */
  async #put(by: Simulated, pkg: Choice[]): Promise<void> {
    const last = this.#last;
    await by.move(
      last && last.by !== by
        ? { verb: "counter", offer: last.offer, package: pkg }
        : { verb: "offer", package: pkg },
    );
    this.#last = { by, offer: (last?.offer ?? 0) + 1 };
  }

  /** #accept accepts the last offer. */
  async #accept(by: Simulated): Promise<void> {
    await by.move({ verb: "accept", offer: this.#last?.offer ?? 0 });
  }

  /** reckon ends the round; what the owner and the singer then think of each other they tap, unless the talks end. */
  async #reckon(ofBand: number, ofCafe: number): Promise<void> {
    const { owner, singer } = this;
    const both = (move: Move) => Promise.all([owner.move(move), singer.move(move)]);
    const stage = (wanted: string[]) =>
      expect
        .poll(
          () =>
            wanted.includes(owner.table.view?.now.stage ?? "") &&
            owner.table.view?.now.stage === singer.table.view?.now.stage,
        )
        .toBe(true);
    await both({ verb: "ready" });
    await stage(["reading", "over"]);
    if (owner.table.view?.now.stage === "over") return;
    await owner.move({ verb: "tap", of: "band", keep: ofBand });
    await singer.move({ verb: "tap", of: "cafe", keep: ofCafe });
    await both({ verb: "ready" });
    await stage(["round", "over"]);
  }
}
