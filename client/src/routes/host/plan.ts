import type { Now, PlanStep, PlanView } from "../../protocol";

/** A part of the lesson as the bar draws it: where it begins and how wide it is, in parts of the whole. */
export interface Stretch {
  step: PlanStep;
  from: number;
  wide: number;
  state: "past" | "now" | "ahead";
}

/** What the bar of the time plan draws. */
export interface Lesson {
  stretches: Stretch[];
  /** How far the lesson should be, in parts of the whole. */
  at: number;
  /** When it ends if nothing is caught up, unix milliseconds. */
  ends: number;
}

/** reached is the part of the lesson at which most tables are, of two as common the earlier; -1 before any plays. */
export function reached(plan: PlanView, tables: readonly Now[]): number {
  const counts = new Map<number, number>();
  for (const now of tables) {
    const at = plan.steps.findIndex((s) =>
      now.stage === "over"
        ? s.kind === "debrief"
        : now.stage === "briefing"
          ? s.kind === "briefing"
          : s.kind === "phase" && s.phase === now.phase,
    );
    counts.set(at, (counts.get(at) ?? 0) + 1);
  }
  counts.delete(-1);
  return [...counts].reduce((a, b) => (b[1] > a[1] || (b[1] === a[1] && b[0] < a[0]) ? b : a), [-1, 0])[0];
}

/** lesson lays a time plan out; here is the part that the class has reached, and now the server's clock. */
export function lesson(plan: PlanView, here: number, now: number): Lesson {
  const whole = plan.steps.reduce((sum, s) => sum + s.takes, 0) || 1;
  let before = 0;
  const stretches = plan.steps.map((step, i): Stretch => {
    const from = before / whole;
    before += step.takes;
    const state = i < here ? "past" : i === here ? "now" : "ahead";
    return { step, from, wide: step.takes / whole, state };
  });
  const last = plan.steps.at(-1)?.ends ?? plan.began;
  const at = 1 - (last - now) / whole;
  return { stretches, at: Math.min(1, Math.max(0, at)), ends: last + Math.max(0, plan.late) };
}

/** How a class keeps to its plan. */
export type Pace = "late" | "ahead" | "in time";

/** pace says how a class keeps to its plan, and by how many whole minutes it does not. */
export function pace(late: number): { pace: Pace; minutes: number } {
  const minutes = Math.round(Math.abs(late) / 60_000);
  return { pace: minutes === 0 ? "in time" : late > 0 ? "late" : "ahead", minutes };
}

/** talks puts the phases of a lesson that follow each other together: who plans it counts talks, not phases. */
export function talks<T extends Pick<PlanStep, "kind" | "takes">>(steps: readonly T[]): T[] {
  return steps.reduce<T[]>((list, step) => {
    const last = list.at(-1);
    if (last?.kind !== "phase" || step.kind !== "phase") return [...list, step];
    return [...list.slice(0, -1), { ...last, takes: last.takes + step.takes }];
  }, []);
}
