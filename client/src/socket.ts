import type { ClientMessage, ServerMessage } from "./protocol";

/** What both sides agree on in the handshake. */
const subprotocol = "parley.1";

/** How the line to the server stands, as the page shows it. */
export type Status = "connecting" | "live" | "reconnecting" | "no-entry" | "moved";

/** The server's close codes that mean more than "try again". */
const final: Record<number, Status> = { 4003: "no-entry", 4004: "moved" };

/** How long the server may take to answer a hello before the line is held to be dead, in milliseconds. */
const patience = 8_000;

/** wait returns how long to wait before the nth attempt in a row: doubling, at most 15 s, with chance added. */
export function wait(attempt: number, chance: number): number {
  return Math.min(15_000, 500 * 2 ** attempt) * (0.5 + chance / 2);
}

/** What a socket tells its owner. */
export interface Ears {
  /** The message to open a line with. */
  hello(): ClientMessage;
  message(msg: ServerMessage): void;
  status(status: Status): void;
}

/** Socket keeps one line to the server open until it is closed. */
export class Socket {
  #ws: WebSocket | undefined;
  #attempt = 0;
  #retry: ReturnType<typeof setTimeout> | undefined;
  #watchdog: ReturnType<typeof setTimeout> | undefined;
  #closed = false;

  /** Nothing is sent before open is called. */
  constructor(
    private readonly url: string,
    private readonly ears: Ears,
    private readonly chance: () => number = Math.random,
  ) {}

  /** open connects and keeps connecting; it returns the function that ends both. */
  open(): () => void {
    const awake = () => {
      if (document.visibilityState === "visible") this.probe();
    };
    window.addEventListener("online", awake);
    document.addEventListener("visibilitychange", awake);
    this.ears.status("connecting");
    this.#connect();
    return () => {
      this.#closed = true;
      window.removeEventListener("online", awake);
      document.removeEventListener("visibilitychange", awake);
      clearTimeout(this.#retry);
      this.#hangUp();
    };
  }

  /** send returns whether msg went out; what did not is for the caller to keep. */
  send(msg: ClientMessage): boolean {
    if (this.#ws?.readyState !== WebSocket.OPEN) return false;
    this.#ws.send(JSON.stringify(msg));
    return true;
  }

  /**
   * probe says hello on a line that may be dead without knowing it, as after a phone was locked; without an answer
   * in time the line is given up. Where there is no line, it tries for one at once.
   */
  probe(): void {
    if (this.#closed) return;
    if (this.send(this.ears.hello())) this.#expect();
    else if (this.#ws === undefined) this.#connect();
  }

  #connect(): void {
    clearTimeout(this.#retry);
    const ws = new WebSocket(this.url, subprotocol);
    this.#ws = ws;
    this.#expect();
    ws.onopen = () => this.send(this.ears.hello());
    ws.onmessage = (event) => {
      clearTimeout(this.#watchdog);
      const msg = parse(event.data);
      if (!msg) return;
      if (["hello", "lobby", "class", "wall"].includes(msg.type)) {
        this.#attempt = 0;
        this.ears.status("live");
      }
      this.ears.message(msg);
    };
    ws.onclose = (event) => {
      if (this.#ws === ws) this.#lost(event.code);
    };
  }

  #lost(code: number): void {
    this.#hangUp();
    if (this.#closed) return;
    this.ears.status(final[code] ?? "reconnecting");
    if (final[code]) return;
    this.#retry = setTimeout(() => this.#connect(), wait(this.#attempt++, this.chance()));
  }

  /** An answer is due: without one the line counts as lost. */
  #expect(): void {
    clearTimeout(this.#watchdog);
    const ws = this.#ws;
    this.#watchdog = setTimeout(() => {
      if (this.#ws === ws) this.#lost(0);
    }, patience);
  }

  #hangUp(): void {
    clearTimeout(this.#watchdog);
    const ws = this.#ws;
    this.#ws = undefined;
    if (!ws) return;
    ws.onopen = ws.onmessage = ws.onclose = null;
    ws.close();
  }
}

/** parse reads a message; what is none is dropped, for a newer server may send what this page does not know. */
function parse(data: unknown): ServerMessage | undefined {
  if (typeof data !== "string") return undefined;
  try {
    const msg: unknown = JSON.parse(data);
    return typeof msg === "object" && msg !== null && "type" in msg ? (msg as ServerMessage) : undefined;
  } catch {
    return undefined;
  }
}
