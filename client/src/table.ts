import type { Brief, Lobby, Me, Past, Results, ServerMessage, View, ViewChange } from "./protocol";

/** How many frames of what happened are kept at hand; what is older is asked for again. */
const remembered = 2000;

/** Table is all that a seat knows: what the server said of it, and what happened, oldest first. */
export interface Table {
  /** The journal and build that numbers belong to; "" before the first hello. */
  readonly epoch: string;
  /** Which table of the class it is. */
  readonly at: number;
  /** The number of the last frame taken in. */
  readonly number: number;
  /** What to add to this device's clock to get the server's, in milliseconds. */
  readonly lag: number;
  readonly brief?: Brief;
  readonly view?: View;
  readonly lobby?: Lobby;
  /** What the server says of this person, wherever they are in the class. */
  readonly me?: Me;
  /** How the tables of the class came out, once one may know. */
  readonly results?: Results;
  /** Until when somebody has to say that they are there, by the server's clock; none: nobody asks. */
  readonly asked?: number;
  readonly past: readonly Past[];
  /** Whether more happened before the oldest entry of past. */
  readonly more: boolean;
}

/** unknown is the table of somebody who has not been told anything yet. */
export const unknown: Table = { epoch: "", at: 0, number: 0, lag: 0, past: [], more: false };

/**
 * next returns the table after msg, or undefined when a message before it was missed and the server has to be
 * asked for a fresh view. It draws nothing and sends nothing; now is this device's clock.
 */
export function next(table: Table, msg: ServerMessage, now: number): Table | undefined {
  switch (msg.type) {
    case "hello": {
      const lag = msg.now - now;
      const brief = msg.brief ? { brief: msg.brief } : {};
      const goesOn = msg.epoch === table.epoch && msg.table === table.at && msg.number >= table.number;
      if (goesOn && table.view) return { ...table, lag, ...brief };
      const me = table.me ? { me: table.me } : {}; // a person is the same at every table of the class
      return { ...unknown, epoch: msg.epoch, at: msg.table, lag, ...brief, ...me };
    }
    case "view": {
      const { lobby: _, ...rest } = table;
      return {
        ...rest,
        number: msg.number,
        view: whole(msg.view ?? {}),
        past: msg.past ?? [],
        more: msg.more ?? false,
      };
    }
    case "frame": {
      if (!table.view || msg.number > table.number + 1) return undefined;
      if (msg.number <= table.number) return table; // sent again after a return; it is already in
      const step: Past = { number: msg.number, at: msg.at, events: msg.events ?? [] };
      return {
        ...table,
        number: msg.number,
        view: whole({ ...table.view, ...(msg.view ?? {}) }),
        past: [...table.past, step].slice(-remembered),
        more: table.more || table.past.length >= remembered,
      };
    }
    case "answer": {
      if (!msg.past) return table;
      const oldest = table.past[0]?.number ?? Infinity;
      const older = msg.past.filter((p) => p.number < oldest);
      return { ...table, past: [...older, ...table.past], more: msg.more ?? false };
    }
    case "lobby": {
      const { view: _, brief: __, ...rest } = table;
      return { ...rest, lag: msg.now - now, lobby: msg.lobby };
    }
    case "me":
      return { ...table, me: msg.me };
    case "results":
      return { ...table, results: msg.results };
    case "there": {
      const { asked: _, ...rest } = table;
      return { ...rest, lag: msg.now - now, ...(msg.until > 0 ? { asked: msg.until } : {}) };
    }
    case "ack":
    case "refused":
    case "notice":
    case "class": // the instructor's own, who has no table of this kind
    case "class-change":
    case "table":
    case "wall": // a projector's
      return table;
    default:
      return msg satisfies never;
  }
}

/** The sections that are lists. The server writes an empty list as null where that is shorter. */
const lists = [
  "seats",
  "trust",
  "concerns",
  "agenda",
  "offers",
  "gestures",
  "promises",
  "news",
  "moves",
] as const satisfies (keyof View)[];

/** whole fills what a view leaves out, and drops what is gone, so that nobody who draws it has to ask. */
function whole(sections: ViewChange): View {
  const view: Record<string, unknown> = { ...sections };
  for (const key of lists) view[key] ??= [];
  for (const [key, value] of Object.entries(view)) if (value === null) delete view[key];
  return view as unknown as View;
}
