import { untrack } from "svelte";

import { time } from "../../clock.svelte";
import type { Now, ServerMessage, Wall } from "../../protocol";
import { Socket, type Status } from "../../socket";

/** Projector is the line of a wall: it hears what everybody in the room may know, and says nothing. */
export class Projector {
  wall = $state.raw<Wall>();
  status = $state<Status>("connecting");

  #lag = $state(0);
  readonly #socket: Socket;

  /** A projector of the class with this id. */
  constructor(of: string) {
    const url = new URL(`/ws/${encodeURIComponent(of)}?as=projector`, location.href);
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

  /** now is the server's clock. */
  get now(): number {
    return time.now + this.#lag;
  }

  /** left is how long the clock of a table's stage still runs, in milliseconds; undefined where none does. */
  left(now: Now): number | undefined {
    const clock = now.clocks?.find((c) => c.for !== "silence");
    if (!clock) return undefined;
    return now.paused || !clock.ends ? clock.left : Math.max(0, clock.ends - this.now);
  }

  #take(msg: ServerMessage): void {
    if (msg.type !== "wall") return;
    this.wall = msg.wall;
    this.#lag = msg.now - Date.now();
  }
}
