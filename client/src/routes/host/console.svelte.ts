import { getContext, setContext, untrack } from "svelte";

import type { Refusal } from "../../api";
import { time } from "../../clock.svelte";
import { Names } from "../../names";
import type {
  Brief,
  ClassCommand,
  ClassView,
  ClientMessage,
  Clock,
  InstructorBrief,
  InstructorView,
  Move,
  Now,
  Past,
  Person,
  ServerClassChange,
  ServerMessage,
  ServerNotice,
  TableSummary,
} from "../../protocol";
import { Socket, type Status } from "../../socket";
import { peopleOf, tablesOf } from "./class";
import { merge } from "./merge";

/** How a command came out: nothing to say, or why it was refused. */
export type Outcome = Refusal | undefined;

/** What was done, in a sentence, and how to take it back. */
export interface Said {
  text: string;
  back: string;
  undo?: { label: string; act: () => void };
}

/** A table as the instructor has it open. */
export interface Watched {
  table: number;
  /** Undefined until it has come. */
  view?: InstructorView;
  past: readonly Past[];
  more: boolean;
}

const key = Symbol("console");

/** Console is the instructor's line to one class: what the server has told, and the way to ask for changes. */
export class Console {
  view = $state.raw<ClassView>();
  status = $state<Status>("connecting");
  notice = $state.raw<ServerNotice>();
  /** The table that lies open beside the list. */
  watched = $state.raw<Watched>();
  /** What was done last, or why it was not. */
  said = $state.raw<Said>();
  refusal = $state.raw<Refusal>();
  /** The numbers of the tables that the powers act on; none stands for all. */
  chosen = $state.raw<ReadonlySet<number>>(new Set());
  /** The needs that the instructor has seen and leaves as they are, by their keys. */
  waived = $state.raw<ReadonlySet<string>>(new Set());

  #brief = $state.raw<InstructorBrief>();
  #lag = $state(0);
  /** The number of the newest change of the class; undefined while the whole of it is awaited. */
  #number: number | undefined;
  readonly #socket: Socket;
  readonly #device = device();
  #counter = 0;
  readonly #waiting = new Map<string, { message: ClientMessage; settle: (outcome: Outcome) => void }>();

  /** A console of the class with this id. */
  constructor(readonly of: string) {
    const url = new URL(`/ws/${encodeURIComponent(of)}?as=instructor`, location.href);
    url.protocol = url.protocol.replace("http", "ws");
    this.#socket = new Socket(url.href, {
      hello: () => ({ type: "hello" }),
      message: (msg) => this.#take(msg),
      status: (status) => (this.status = status),
    });
  }

  /** open connects; it returns what disconnects. */
  open(): () => void {
    return untrack(() => this.#socket.open());
  }

  #known = $derived.by((): Brief | undefined => this.#brief ?? (this.view && plain(this.view)));
  #names = $derived.by(() => this.#known && new Names(this.#known, this.watched?.view));

  #tables = $derived.by(() => (this.view ? tablesOf(this.view) : []));
  #people = $derived.by(() => (this.view ? peopleOf(this.view) : []));

  /** The tables of the class by their numbers. */
  get tables(): readonly TableSummary[] {
    return this.#tables;
  }

  /** Who is in the class, or on its roster. */
  get people(): readonly Person[] {
    return this.#people;
  }

  /** What the ids of the scenario stand for. Pages below the class's own find it there. */
  get names(): Names {
    return this.#names as Names;
  }

  /** What an instructor may read of the scenario. */
  get brief(): Brief {
    return this.#known as Brief;
  }

  /** The news that the scenario holds ready. */
  get injects(): InstructorBrief["injects"] {
    return this.#brief?.injects ?? [];
  }

  /** now is the server's clock. */
  get now(): number {
    return time.now + this.#lag;
  }

  /** left is how long the clock of a table's stage still runs, in milliseconds; undefined where none does. */
  left(now: Now): number | undefined {
    const clock: Clock | undefined = now.clocks?.find((c) => c.for !== "silence");
    if (!clock) return undefined;
    return now.paused || !clock.ends ? clock.left : Math.max(0, clock.ends - this.now);
  }

  /** move asks for a move at the tables named; none stands for all. */
  move(move: Move, tables: number[] = []): Promise<Outcome> {
    return this.#ask((id) => ({ type: "move", id, ...(tables.length > 0 ? { tables } : {}), move }));
  }

  /** command asks for a change of the class. */
  command(command: ClassCommand): Promise<Outcome> {
    return this.#ask((id) => ({ type: "command", id, command }));
  }

  /** tell shows what came of a request: said where it took effect, else the refusal. */
  async tell(request: Promise<Outcome>, said: Said): Promise<Outcome> {
    this.refusal = undefined;
    const outcome = await request;
    this.refusal = outcome;
    this.said = outcome ? undefined : said;
    return outcome;
  }

  /** watch opens one table beside the list; without one it closes what lay open. */
  watch(table = 0): void {
    this.watched = table ? { table, past: [], more: false } : undefined;
    this.#watch(table);
  }

  #watch(table: number): void {
    void this.#ask((id) => ({ type: "watch", id, table }));
  }

  /** older fetches what happened at the open table before what is known. */
  async older(): Promise<void> {
    const before = this.watched?.past[0]?.number;
    if (before) await this.#ask((id) => ({ type: "page", id, before }));
  }

  #ask(message: (id: string) => ClientMessage): Promise<Outcome> {
    const id = `${this.#device}:${++this.#counter}`;
    const asked = message(id);
    this.#socket.send(asked);
    return new Promise((settle) => this.#waiting.set(id, { message: asked, settle }));
  }

  #settle(id: string, outcome: Outcome): void {
    this.#waiting.get(id)?.settle(outcome);
    this.#waiting.delete(id);
  }

  #take(msg: ServerMessage): void {
    switch (msg.type) {
      case "class":
        this.view = msg.class;
        this.#number = msg.number;
        this.#lag = msg.now - Date.now();
        this.#greeted(msg.brief);
        break;
      case "class-change":
        this.#changed(msg);
        break;
      case "table":
        this.#show(msg.table, msg.view, msg.past ?? []);
        break;
      case "answer": {
        const open = this.watched;
        if (open && msg.past) {
          this.watched = { ...open, past: [...msg.past, ...open.past], more: msg.more ?? false };
        }
        this.#settle(msg.id, undefined);
        break;
      }
      case "ack":
        this.#settle(msg.id, undefined);
        break;
      case "refused":
        if (msg.id) this.#settle(msg.id, { code: msg.code, text: msg.text, instead: msg.instead });
        break;
      case "notice":
        this.notice = msg;
        break;
      case "hello": // what follows is told to people at tables, or to a projector
      case "view":
      case "frame":
      case "lobby":
      case "me":
      case "there":
      case "wall":
      case "results":
        break;
      default:
        msg satisfies never;
    }
  }

  /** A change that does not follow on the last one shows that something was missed: the whole is asked for, once. */
  #changed(msg: ServerClassChange): void {
    if (this.#number === undefined || msg.number <= this.#number) return;
    if (msg.number === this.#number + 1) {
      this.#number = msg.number;
      this.#lag = msg.now - Date.now();
      this.view = merge(this.view, msg.change) as ClassView;
    } else {
      this.#number = undefined;
      this.#socket.send({ type: "hello" });
    }
  }

  /** The line is new, or was found to live: what waits is asked again, and the open table fetched again. */
  #greeted(brief: InstructorBrief | undefined): void {
    this.#brief = brief ?? this.#brief;
    this.notice = undefined;
    const waiting = [...this.#waiting.values()];
    for (const { message } of waiting) this.#socket.send(message);
    const open = this.watched;
    if (!open) return;
    this.watched = { ...open, past: [] };
    if (!waiting.some(({ message }) => message.type === "watch")) this.#watch(open.table);
  }

  #show(table: number, view: InstructorView, past: Past[]): void {
    const open = this.watched;
    if (open?.table !== table) return; // of a table that was closed meanwhile
    // What reaches back to what is known already takes its place: words of somebody who was erased are in it no more.
    const whole = (past[0]?.number ?? Infinity) <= (open.past.at(-1)?.number ?? Infinity);
    this.watched = {
      table,
      view,
      past: whole ? past : [...open.past, ...past],
      more: whole ? (past[0]?.number ?? 1) > 1 : open.more,
    };
  }
}

/** device names this page in its commands' ids; a page that is loaded again is another. */
function device(): string {
  return [...crypto.getRandomValues(new Uint8Array(8))].map((b) => (b % 36).toString(36)).join("");
}

/** plain is the brief of a class whose scenario cannot be read: people and tables still have their names. */
function plain(view: ClassView): Brief {
  return {
    ...{
      scenario: view.scenario,
      title: view.title,
      language: "",
      summary: "",
      public: "",
      seat: "",
      party: "",
    },
    ...{ private: "", role: "", role_private: "", can: "", proposals: [], gestures: [], sources: [] },
    parties: view.parties,
    roles: view.roles,
    phases: view.phases,
    length: { length: view.length, title: "", minutes: 0, briefing: 0, debrief: 0 },
    weights: { deal: 0, trust: 0 },
  };
}

/** setConsole gives a console to every part of the page below. */
export function setConsole(console: Console): Console {
  return setContext(key, console);
}

/** theConsole is the console of the page that a part stands in. */
export function theConsole(): Console {
  return getContext(key);
}
