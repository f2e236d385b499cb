import type { Late, SettingsCommand, SettingsView, Strategy } from "../../protocol";

/** How a class is run, as a form holds it. */
export interface Rules {
  late: Late;
  wait: boolean;
  stand_in: boolean;
  /** How bots play in every seat; "" leaves it to the scenario. */
  bots: Strategy | "";
  /** Whether secrets stay secret after the end until the instructor reveals them. */
  veil: boolean;
  /** Seconds. */
  absence: number;
  /** Seconds; 0 is never. */
  idle: number;
  /** The questions of the exit ticket; an empty one is none. */
  ticket: [string, string];
}

/** rulesOf reads the settings of a class into a form. */
export function rulesOf(settings: SettingsView): Rules {
  const { late, wait = false, stand_in = false, veil = false, bots = "", absence, idle, ticket } = settings;
  return { late, wait, stand_in, bots, veil, absence, idle, ticket: [ticket[0] ?? "", ticket[1] ?? ""] };
}

/** questions are those of a ticket that ask something. */
export const questions = (ticket: readonly string[]): string[] =>
  ticket.map((q) => q.trim()).filter((q) => q !== "");

/** changed returns what differs between two ways to run a class, for the server to set. */
export function changed(before: Rules, after: Rules): Omit<SettingsCommand, "verb"> {
  const asked = questions(after.ticket);
  return {
    ...(before.late !== after.late ? { late: after.late } : {}),
    ...(before.wait !== after.wait ? { wait: after.wait } : {}),
    ...(before.stand_in !== after.stand_in ? { stand_in: after.stand_in } : {}),
    ...(before.bots !== after.bots ? { bots: after.bots } : {}),
    ...(before.veil !== after.veil ? { veil: after.veil } : {}),
    ...(before.absence !== after.absence ? { absence: after.absence } : {}),
    ...(before.idle !== after.idle ? { idle: after.idle } : {}),
    ...(questions(before.ticket).join("\n") !== asked.join("\n") ? { ticket: asked } : {}),
  };
}
