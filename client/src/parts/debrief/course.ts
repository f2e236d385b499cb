import type { Debrief, PartyID, PhaseID, Points, RoundMark, TrustLine } from "../../protocol";

/** A change of trust on the way through the talks. */
export interface Step {
  line: TrustLine;
  /** When: in rounds from the start, so that 1.5 is half way through the second. */
  at: number;
}

/** One direction of trust from the start of the talks to their end. */
export interface Track {
  truster: PartyID;
  trusted: PartyID;
  start: Points;
  end: Points;
  steps: Step[];
}

/** A stretch of rounds in one phase. */
export interface Stretch {
  phase: PhaseID;
  from: number;
  to: number;
}

/** Course is how trust went, laid out over rounds of equal width. */
export interface Course {
  tracks: Track[];
  /** The reckonings; the nth stands at n + 1. */
  marks: RoundMark[];
  /** Where the talks end; past the last mark if something moved trust after it. */
  end: number;
  stretches: Stretch[];
}

/** course lays out what a debrief reveals of trust. Changes within a round are spread evenly over it. */
export function course(debrief: Pick<Debrief, "trust" | "rounds">): Course {
  const marks = debrief.rounds;
  const all = debrief.trust.flatMap((t) => t.lines).sort((a, b) => order(a) - order(b));
  const rounds: TrustLine[][] = [];
  for (const line of all) {
    const i = marks.findIndex((mark) => order(line) <= mark.line);
    (rounds[i < 0 ? marks.length : i] ??= []).push(line);
  }
  const when = new Map<TrustLine, number>();
  rounds.forEach((lines, i) => lines.forEach((line, k) => when.set(line, i + (k + 1) / (lines.length + 1))));

  return {
    tracks: debrief.trust.map((t) => ({
      truster: t.truster,
      trusted: t.trusted,
      start: t.start,
      end: t.value,
      steps: t.lines.map((line) => ({ line, at: when.get(line) ?? 0 })),
    })),
    marks,
    end: Math.max(1, marks.length + (rounds[marks.length] ? 1 : 0)),
    stretches: stretches(marks),
  };
}

const order = (line: TrustLine) => line.order ?? 0;

function stretches(marks: RoundMark[]): Stretch[] {
  const list: Stretch[] = [];
  marks.forEach((mark, i) => {
    const last = list.at(-1);
    if (last?.phase === mark.phase) last.to = i + 1;
    else list.push({ phase: mark.phase, from: i, to: i + 1 });
  });
  return list;
}

/** valueAt is how high a track stood at a time. */
export function valueAt(track: Track, at: number): Points {
  return track.steps.findLast((s) => s.at <= at)?.line.after ?? track.start;
}

/** A turning point, numbered in the order of time. */
export interface Turn extends Step {
  n: number;
}

/** Fewer points than this are no turn. */
const least = 300;

/** turns picks the changes that moved trust the most, oldest first. */
export function turns(course: Course, most = 5): Turn[] {
  const change = (s: Step) => Math.abs(s.line.after - s.line.before);
  return course.tracks
    .flatMap((t) => t.steps)
    .filter((s) => change(s) >= least)
    .sort((a, b) => change(b) - change(a) || a.at - b.at)
    .slice(0, most)
    .sort((a, b) => a.at - b.at)
    .map((s, i) => ({ ...s, n: i + 1 }));
}

/** apart moves heights so that no two are closer than gap, none beyond the edges, and each as little as may be. */
export function apart(heights: number[], gap: number, top: number, bottom: number): number[] {
  const sorted = heights.map((y, i) => ({ y, i })).sort((a, b) => a.y - b.y);
  let floor = top;
  for (const it of sorted) {
    it.y = Math.max(it.y, floor);
    floor = it.y + gap;
  }
  let ceiling = bottom;
  for (const it of sorted.reverse()) {
    it.y = Math.min(it.y, ceiling);
    ceiling = it.y - gap;
  }
  const result = [...heights];
  for (const { y, i } of sorted) result[i] = y;
  return result;
}
