import type { Brief, Now, PartyID, Past, PhaseID, Turn } from "./protocol";

/** A direction of trust. */
export interface Pair {
  truster: PartyID;
  trusted: PartyID;
}

/** A round of a phase. */
export interface Round {
  phase: PhaseID;
  round: number;
}

/** How many lines the server takes. */
export const most = 20;

/** pairs lists every direction of trust, in the order of the scenario. */
export function pairs(brief: Pick<Brief, "parties">): Pair[] {
  const all = brief.parties.map((p) => p.party);
  return all.flatMap((truster) =>
    all.filter((trusted) => trusted !== truster).map((trusted) => ({ truster, trusted })),
  );
}

/** rounds lists the rounds that began as far as is known, the newest first. */
export function rounds(past: readonly Past[], now: Pick<Now, "phase" | "round">): Round[] {
  const told = past.flatMap((step) => step.events).filter((fact) => fact.type === "round-began");
  const all = now.phase && now.round ? [...told, { phase: now.phase, round: now.round }] : told;
  const list: Round[] = [];
  for (const { phase, round } of all.toReversed()) {
    if (!list.some((r) => r.phase === phase && r.round === round)) list.push({ phase, round });
  }
  return list;
}

/** fresh is a line about the newest round, to be filled in. */
export function fresh([round]: readonly Round[], [pair]: readonly Pair[]): Turn | undefined {
  return round && pair && { ...round, ...pair, why: "" };
}

/** finished picks the lines that say why; only those are handed in. */
export function finished(turns: readonly Turn[]): Turn[] {
  return turns.filter((turn) => turn.why.trim() !== "").map((turn) => ({ ...turn, why: turn.why.trim() }));
}
