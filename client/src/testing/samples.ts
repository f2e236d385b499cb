import { readFileSync } from "node:fs";

import type { Brief, ServerHello, ServerMessage, ServerView, View } from "../protocol";

/** sample reads a message that the tests of server/protocol read too. For tests alone. */
export function sample<T>(name: string): T {
  return JSON.parse(readFileSync(`../server/protocol/testdata/${name}.json`, "utf8")) as T;
}

/** play is a whole game as one seat was told it, and the view that it must lead to. */
export const play = (): { messages: ServerMessage[]; view: View } => sample("play");

/** welcome is what somebody hears who sits down: the hello and the whole view. */
export const welcome = (): [ServerHello & { brief: Brief }, ServerView] => [
  sample("server-hello"),
  sample("server-view"),
];
