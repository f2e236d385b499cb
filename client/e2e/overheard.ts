import type { Page, WebSocket } from "@playwright/test";
import type { ClassView, ServerMessage, Wall } from "../src/protocol";
import { merge } from "../src/routes/host/merge";

/** Overheard is what the server tells a page over its websocket, so that a test can hold the screen to it. */
export class Overheard {
  /** The class as an instructor's page knows it. */
  view: ClassView | undefined;
  /** What a projector was told, oldest first. */
  readonly walls: Wall[] = [];
  /** All frames as they came, in bytes and together. */
  bytes = 0;

  constructor(page: Page) {
    page.on("websocket", (line: WebSocket) => {
      line.on("framereceived", ({ payload }) => this.#take(payload.toString()));
    });
  }

  /** people are those who came in, by their names. */
  get people(): Map<string, ClassView["people"][string]> {
    return new Map(Object.values(this.view?.people ?? {}).map((p) => [p.name, p]));
  }

  /** clocks are the remaining times of all tables whose clocks stand still, by table. */
  get standing(): Record<string, number[]> {
    const tables = Object.entries(this.view?.tables ?? {}).filter(([, t]) => t.now.paused);
    return Object.fromEntries(tables.map(([n, t]) => [n, (t.now.clocks ?? []).map((c) => c.left)]));
  }

  #take(text: string): void {
    this.bytes += Buffer.byteLength(text);
    const msg = JSON.parse(text) as ServerMessage;
    if (msg.type === "class") this.view = msg.class;
    if (msg.type === "class-change") this.view = merge(this.view, msg.change) as ClassView;
    if (msg.type === "wall") this.walls.push(msg.wall);
  }
}
