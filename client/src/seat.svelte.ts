import { untrack } from "svelte";

import type { Refusal } from "./api";
import { Commands, type Wish } from "./commands";
import type {
  Choice,
  ClientExplain,
  ClientMessage,
  ClientPage,
  ClientWeigh,
  Move,
  ServerAnswer,
  ServerMessage,
  ServerNotice,
  ServerRefused,
  Text,
  Turn,
  Weighing,
} from "./protocol";
import { Socket, type Status } from "./socket";
import { kept, ofTab } from "./storage";
import { next, unknown, type Table } from "./table";

/** A question that moves nothing, before it has its id. */
type Question = Omit<ClientWeigh, "id"> | Omit<ClientExplain, "id"> | Omit<ClientPage, "id">;

/** What comes back for a question. */
type Answer = ServerAnswer | ServerRefused;

/** How a question or a move came out: nothing to say, or why it was refused. */
type Outcome = Refusal | undefined;

/** How long an answer to a question is waited for, in milliseconds. */
const patience = 10_000;

/**
 * Seat is one person's place in a class: what the server has told, and the way to move and to ask. Pages read it;
 * it knows nothing of them.
 */
export class Seat {
  /** What is known of the table. */
  table = $state.raw<Table>(unknown);
  /** How the line to the server stands. */
  status = $state<Status>("connecting");
  /** What the server said of itself last, such as that it takes no more moves. */
  notice = $state.raw<ServerNotice>();
  /** How many moves wait for their answer. */
  waiting = $state(0);

  readonly #commands: Commands;
  readonly #socket: Socket;
  readonly #moves = new Map<string, (outcome: Outcome) => void>();
  readonly #questions = new Map<string, (answer: Answer | undefined) => void>();

  /** A seat in the class with this id. */
  constructor(readonly of: string) {
    this.#commands = new Commands(of, ofTab, kept);
    this.waiting = this.#commands.waiting.length;
    const url = new URL(`/ws/${encodeURIComponent(of)}`, location.href);
    url.protocol = url.protocol.replace("http", "ws");
    this.#socket = new Socket(url.href, {
      hello: () => this.#hello(),
      message: (msg) => this.#take(msg),
      status: (status) => (this.status = status),
    });
  }

  /** open connects; it returns what disconnects. */
  open(): () => void {
    return untrack(() => this.#socket.open());
  }

  /** Whether moves reach the table: false while the line is down or the server takes no more. */
  get live(): boolean {
    return this.status === "live" && !this.readOnly;
  }

  /** Whether the server shows the table but takes no moves. */
  get readOnly(): boolean {
    return this.notice?.code === "read_only" || this.notice?.code === "quarantined";
  }

  /**
   * move asks for a move. It settles once the server has answered, with a refusal or with nothing; a lost line
   * does not lose the move, which goes out again.
   */
  move(move: Move): Promise<Outcome> {
    return this.#wish({ type: "move", move });
  }

  /** ticket hands in the exit ticket; like a move, it is not lost with the line. */
  ticket(answers: Text[]): Promise<Outcome> {
    return this.#wish({ type: "ticket", answers });
  }

  /** sheet hands in an observer's sheet; like a move, it is not lost with the line. */
  sheet(turns: Turn[]): Promise<Outcome> {
    return this.#wish({ type: "sheet", turns });
  }

  /** survey hands in what was answered of the survey after the talks; like a move, it is not lost with the line. */
  survey(answers: Record<string, number>): Promise<Outcome> {
    return this.#wish({ type: "survey", answers });
  }

  #wish(wish: Wish): Promise<Outcome> {
    if (!this.#commands.known) {
      return Promise.resolve({ code: "not_connected", text: "", instead: "" });
    }
    const command = this.#commands.ask(wish);
    this.waiting = this.#commands.waiting.length;
    this.#socket.send(command);
    return new Promise((settle) => this.#moves.set(command.id, settle));
  }

  /** here tells the server that somebody uses this page, which settles its question whether anybody does. */
  here(): void {
    if (!this.#commands.known || !this.#socket.send({ type: "here", id: this.#commands.id() })) return;
    const { asked: _, ...settled } = this.table;
    this.table = settled;
  }

  /** weigh asks what a package would mean for the seat's party; undefined without an answer in time. */
  async weigh(pack: Choice[]): Promise<Weighing | Refusal | undefined> {
    const answer = await this.#ask({ type: "weigh", package: pack });
    return answer?.type === "answer" ? answer.weigh : answer;
  }

  /** explain asks for a line of a ledger with its factors. */
  explain(line: ClientExplain["line"]): Promise<Answer | undefined> {
    return this.#ask({ type: "explain", line });
  }

  /** older asks for what happened before the oldest event at hand. */
  async older(): Promise<void> {
    await this.#ask({ type: "page", before: this.table.past[0]?.number ?? this.table.number + 1 });
  }

  #ask(question: Question): Promise<Answer | undefined> {
    if (!this.#commands.known) return Promise.resolve(undefined);
    const id = this.#commands.id();
    if (!this.#socket.send({ ...question, id } as ClientMessage)) return Promise.resolve(undefined);
    return new Promise((settle) => {
      const late = setTimeout(() => this.#answer(id, undefined), patience);
      this.#questions.set(id, (answer) => {
        clearTimeout(late);
        settle(answer);
      });
    });
  }

  #answer(id: string, answer: Answer | undefined): void {
    this.#questions.get(id)?.(answer);
    this.#questions.delete(id);
  }

  #hello(): ClientMessage {
    const { epoch, number, view } = this.table;
    return view ? { type: "hello", epoch, number } : { type: "hello" };
  }

  #take(msg: ServerMessage): void {
    const after = next(this.table, msg, Date.now());
    if (after) this.table = after;
    else this.#socket.send({ type: "hello" }); // without a number: everything anew
    switch (msg.type) {
      case "hello":
        this.#commands.named(msg.device);
        this.notice = undefined;
        for (const command of this.#commands.waiting) this.#socket.send(command);
        break;
      case "ack":
        this.#settle(msg.id, undefined);
        break;
      case "refused":
        if (!msg.id) break;
        this.#answer(msg.id, msg);
        this.#settle(msg.id, { code: msg.code, text: msg.text, instead: msg.instead });
        break;
      case "answer":
        this.#answer(msg.id, msg);
        break;
      case "notice":
        this.notice = msg;
        break;
    }
  }

  #settle(id: string, outcome: Outcome): void {
    this.#commands.done(id);
    this.waiting = this.#commands.waiting.length;
    this.#moves.get(id)?.(outcome);
    this.#moves.delete(id);
  }
}
