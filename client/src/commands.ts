import type { Shelf } from "./storage";
import type { ClientMove, ClientSheet, ClientSurvey, ClientTicket } from "./protocol";

/** What changes something, and so must reach the server. */
export type Wish =
  | Pick<ClientMove, "type" | "move">
  | Pick<ClientTicket, "type" | "answers">
  | Pick<ClientSurvey, "type" | "answers">
  | Pick<ClientSheet, "type" | "turns">;

/** A wish that was sent and not yet answered. */
export type Waiting = Wish & { id: string };

/**
 * Commands numbers what this tab asks for and keeps each until the server has answered, through reloads and lost
 * connections. A command that is sent twice takes effect once, so keeping one too long does no harm.
 */
export class Commands {
  #waiting: Waiting[];
  #device = "";

  /** Commands are of one class; ofTab keeps what waits, and kept the counter that tabs of one device share. */
  constructor(
    private readonly of: string,
    private readonly ofTab: Shelf,
    private readonly kept: Shelf,
  ) {
    this.#waiting = read(ofTab.get(this.#shelf));
  }

  get #shelf(): string {
    return `parley.waiting.${this.of}`;
  }

  /** waiting lists what has no answer yet, in the order in which it was asked. */
  get waiting(): readonly Waiting[] {
    return this.#waiting;
  }

  /** known says whether the server has named this device yet; before that no command can be numbered. */
  get known(): boolean {
    return this.#device !== "";
  }

  /** named takes the device's name from the server's hello. */
  named(device: string): void {
    this.#device = device;
  }

  /** id returns the next id: higher than any that a tab of this device has used. */
  id(): string {
    const key = `parley.counter.${this.#device}`;
    const shared = Number(this.kept.get(key)) || firstCounter();
    this.#last = Math.max(shared, this.#last) + 1;
    this.kept.set(key, String(this.#last));
    return `${this.#device}:${this.#last}`;
  }

  #last = 0;

  /** ask numbers a wish and keeps it until done. */
  ask(wish: Wish): Waiting {
    const waiting = { ...wish, id: this.id() };
    this.#write([...this.#waiting, waiting]);
    return waiting;
  }

  /** done forgets the command with this id. */
  done(id: string): void {
    this.#write(this.#waiting.filter((w) => w.id !== id));
  }

  #write(waiting: Waiting[]): void {
    this.#waiting = waiting;
    if (waiting.length > 0) this.ofTab.set(this.#shelf, JSON.stringify(waiting));
    else this.ofTab.remove(this.#shelf);
  }
}

/**
 * firstCounter is where counting begins on a device that has kept nothing: the seconds since 2024. They only grow,
 * so a device that has lost what it kept does not use a number twice, and they fit the nine digits of an id.
 */
function firstCounter(): number {
  return Math.floor((Date.now() - Date.UTC(2024, 0, 1)) / 1000);
}

function read(text: string | undefined): Waiting[] {
  try {
    const list: unknown = JSON.parse(text ?? "[]");
    return Array.isArray(list)
      ? list.filter((w) => typeof w?.id === "string" && typeof w.type === "string")
      : [];
  } catch {
    return [];
  }
}
