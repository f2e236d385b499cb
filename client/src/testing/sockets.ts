import { vi } from "vitest";

import type { ClientMessage, ServerMessage } from "../protocol";

/** FakeSocket stands in for a browser's WebSocket: tests open, feed and close it by hand. */
export class FakeSocket {
  static readonly OPEN = 1;
  /** Every socket that was made, oldest first. */
  static made: FakeSocket[] = [];

  readyState = 0;
  sent: ClientMessage[] = [];
  onopen: (() => void) | null = null;
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onclose: ((event: { code: number }) => void) | null = null;

  constructor(
    readonly url: string,
    readonly subprotocol: string,
  ) {
    FakeSocket.made.push(this);
  }

  send(text: string): void {
    this.sent.push(JSON.parse(text));
  }

  close(): void {
    this.readyState = 3;
  }

  /** opens is what the server does when it lets somebody in. */
  opens(): void {
    this.readyState = FakeSocket.OPEN;
    this.onopen?.();
  }

  /** says feeds a message, or what is none. */
  says(msg: ServerMessage | string): void {
    this.onmessage?.({ data: typeof msg === "string" ? msg : JSON.stringify(msg) });
  }

  /** breaks is the line going away. */
  breaks(code = 1006): void {
    this.readyState = 3;
    this.onclose?.({ code });
  }
}

/** fakeSockets puts FakeSocket in the place of WebSocket until the test is over. */
export function fakeSockets(): typeof FakeSocket {
  FakeSocket.made = [];
  vi.stubGlobal("WebSocket", FakeSocket);
  return FakeSocket;
}
