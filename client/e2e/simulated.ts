import type { BrowserContext, Page } from "@playwright/test";
import WebSocket from "ws";
import { Commands, type Waiting, type Wish } from "../src/commands";
import { items } from "../src/parts/debrief/felt";
import type { ClientMessage, Move, ServerMessage } from "../src/protocol";
import type { Shelf } from "../src/storage";
import { next, unknown, type Table } from "../src/table";
import type { Program } from "./program";

/** What a tab would keep, kept by nobody else. */
function memory(): Shelf {
  const held = new Map<string, string>();
  return {
    get: (key) => held.get(key),
    set: (key, value) => void held.set(key, value),
    remove: (key) => void held.delete(key),
  };
}

/** The server's close code for somebody who has no seat here any more. */
const noEntry = 4003;

/**
 * Simulated is a student without a page: what the page knows of its table and keeps of its commands, on a socket of
 * its own. It reads its briefing at once, and comes back by itself when the line is lost.
 */
export class Simulated {
  table: Table = unknown;
  /** How often it was given a whole view, not what it had missed alone. */
  views = 0;
  /** Whether the server has shut it out. */
  out = false;

  #ws: WebSocket | undefined;
  #device = "";
  #retry: NodeJS.Timeout | undefined;
  #stopped = false;
  readonly #commands = new Commands("", memory(), memory());
  readonly #answers = new Map<string, (refused?: Error) => void>();

  private constructor(
    readonly name: string,
    private readonly program: Program,
    private readonly of: string,
    private readonly cookie: string,
  ) {
    this.#connect();
  }

  /** join comes into a class by the key of its link. */
  static async join(program: Program, key: string, name: string): Promise<Simulated> {
    const answer = await fetch(program.url("/api/join"), {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ key, name }),
    });
    if (!answer.ok) throw new Error(`${name} cannot join: ${answer.status} ${await answer.text()}`);
    const { class: of } = (await answer.json()) as { class: string };
    const cookie = answer.headers.getSetCookie().map((c) => c.split(";")[0]);
    return new Simulated(name, program, of, cookie.join("; "));
  }

  /** live says whether the line is open and the server has told where this person is. */
  get live(): boolean {
    return this.#ws?.readyState === WebSocket.OPEN && this.#device !== "";
  }

  /** place is the table and seat of this person: "3 ally"; "" without a seat. */
  get place(): string {
    const { at, brief, view } = this.table;
    return brief?.seat && view ? `${at} ${brief.seat}` : "";
  }

  /** page opens the page of this student, as if they took a phone that has their seat. */
  async page(context: BrowserContext): Promise<Page> {
    const [name = "", value = ""] = this.cookie.split("=", 2);
    await context.addCookies([{ name, value, url: this.program.url("/") }]);
    const page = await context.newPage();
    await page.goto(this.program.url(`/c/${this.of}`));
    return page;
  }

  /** heard says whether somebody at the table said these words within this person's hearing. */
  heard(words: string): boolean {
    return this.table.past.some(({ events }) => events.some((e) => e.type === "said" && e.text === words));
  }

  /** move asks for a move until the server has answered; a refusal is an error. */
  move(move: Move): Promise<void> {
    return this.#wish({ type: "move", move });
  }

  /** survey hands in what this student thinks of the talks, the same of everything. */
  survey(agree: number): Promise<void> {
    return this.#wish({ type: "survey", answers: Object.fromEntries(items.map((item) => [item, agree])) });
  }

  #wish(wish: Wish): Promise<void> {
    const command = this.#commands.ask(wish);
    return new Promise((done, fail) => {
      this.#answers.set(command.id, (refused) => (refused ? fail(refused) : done()));
      this.#send(command);
    });
  }

  /** stop closes the line for good. */
  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#retry);
    this.#ws?.terminate();
  }

  #connect(): void {
    const ws = new WebSocket(this.program.url(`/ws/${this.of}`).replace("http", "ws"), "parley.1", {
      headers: { cookie: this.cookie },
      origin: this.program.url(""),
      perMessageDeflate: false,
    });
    this.#ws = ws;
    ws.on("open", () => {
      const { epoch, number, view } = this.table;
      this.#send(view ? { type: "hello", epoch, number } : { type: "hello" });
    });
    ws.on("message", (data: Buffer) => this.#take(JSON.parse(data.toString()) as ServerMessage));
    ws.on("error", () => undefined); // the close that follows says it
    ws.on("close", (code) => {
      this.out = code === noEntry;
      if (!this.#stopped && !this.out) this.#retry = setTimeout(() => this.#connect(), 300);
    });
  }

  #send(msg: ClientMessage | Waiting): void {
    if (this.#ws?.readyState === WebSocket.OPEN) this.#ws.send(JSON.stringify(msg));
  }

  #take(msg: ServerMessage): void {
    const after = next(this.table, msg, Date.now());
    if (after) this.table = after;
    else this.#send({ type: "hello" });
    switch (msg.type) {
      case "hello":
        this.#device ||= msg.device;
        this.#commands.named(this.#device);
        for (const command of this.#commands.waiting) this.#send(command);
        break;
      case "view":
        this.views++;
        this.#read();
        break;
      case "ack":
        this.#settle(msg.id);
        break;
      case "refused":
        if (msg.id) this.#settle(msg.id, new Error(`${this.name}: ${msg.code}: ${msg.text}`));
        break;
    }
  }

  /** The briefing is read at once. */
  #read(): void {
    const { brief, view } = this.table;
    const own = view?.seats.find((s) => s.seat === brief?.seat);
    if (view?.now.stage === "briefing" && own && !own.ready) void this.move({ verb: "ready" });
  }

  #settle(id: string, refused?: Error): void {
    this.#commands.done(id);
    this.#answers.get(id)?.(refused);
    this.#answers.delete(id);
  }
}

/** chatter has one after the other say a line, one every so many milliseconds; it returns what ends that. */
export function chatter(crowd: readonly Simulated[], every: number): () => void {
  let turn = 0;
  const timer = setInterval(() => {
    const one = crowd[turn++ % crowd.length];
    if (one?.place) one.move({ verb: "say", text: `Word ${turn} of ${one.name}` }).catch(() => undefined);
  }, every);
  return () => clearInterval(timer);
}
