import { flushSync, getContext, setContext } from "svelte";
import { SvelteMap } from "svelte/reactivity";

/** Folds knows which details of a page are open; on paper all of them are. */
export class Folds {
  readonly #open = new SvelteMap<string, boolean>();
  /** What was open before the page was printed. */
  #before: ReadonlyMap<string, boolean> | undefined;

  /** Whether everything was opened at once: what comes up later, within a detail, is open too. */
  #opened = false;

  /** add puts up a detail; it returns what takes it away. */
  add(key: string): () => void {
    this.#open.set(key, this.#opened);
    return () => this.#open.delete(key);
  }

  open(key: string): boolean {
    return this.#open.get(key) ?? false;
  }

  turn(key: string, open: boolean): void {
    this.#open.set(key, open);
  }

  /** all says whether nothing is folded. */
  get all(): boolean {
    return [...this.#open.values()].every(Boolean);
  }

  /** turnAll opens everything, or folds everything. */
  turnAll(open: boolean): void {
    this.#opened = open;
    for (const key of this.#open.keys()) this.#open.set(key, open);
  }

  /** print opens everything at once, before the paper is laid out; printed puts it back. */
  print(): void {
    this.#before ??= new Map(this.#open);
    flushSync(() => this.turnAll(true));
  }

  printed(): void {
    const before = this.#before;
    if (!before) return;
    this.#before = undefined;
    this.turnAll(false);
    for (const [key, open] of before) if (this.#open.has(key)) this.#open.set(key, open);
  }
}

const key = Symbol("folds");

/** setFolds makes the folds of a page, for all parts of it. */
export const setFolds = (): Folds => setContext(key, new Folds());

/** theFolds are those of the page around a part. */
export const theFolds = (): Folds => getContext<Folds>(key);
