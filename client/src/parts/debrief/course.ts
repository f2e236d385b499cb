import type {
  Debrief,
  GritSequence,
  PartyID,
  PhaseID,
  Points,
  RoundMark,
  Spiral,
  TrustLine,
  TurningPoint,
} from "../../protocol";

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

/** turns numbers the turning points that the rules picked, in the order of time; of many, those of the highest rank. */
export function turns(course: Course, points: readonly TurningPoint[], most = 5): Turn[] {
  const steps = course.tracks.flatMap((t) => t.steps);
  const lines = new Set(steps.map((s) => s.line.id));
  const ranked = points.filter((p) => lines.has(p.line)).sort((a, b) => a.rank - b.rank);
  const picked = new Set(ranked.slice(0, most).map((p) => p.line));
  return steps
    .filter((s) => picked.has(s.line.id))
    .sort((a, b) => a.at - b.at)
    .map((s, i) => ({ ...s, n: i + 1 }));
}

/** Whose trust is looked at: that of a party in the others, or theirs in it. */
export interface Side {
  party: PartyID;
  of: boolean;
}

/** sideOf leaves the directions of one side alone, each where it was on the course. */
export function sideOf(course: Course, { party, of }: Side): Course {
  return { ...course, tracks: course.tracks.filter((t) => (of ? t.truster : t.trusted) === party) };
}

/** A step of a friendly run, where it stands on the curve. */
export interface Friendly {
  track: Track;
  step: Step;
}

/** friendly finds where the steps of friendly runs moved the trust in whoever took them. */
export function friendly(course: Course, runs: readonly GritSequence[]): Friendly[] {
  return runs.flatMap((run) =>
    course.tracks
      .filter((track) => track.trusted === run.party)
      .flatMap((track) =>
        track.steps
          .filter(({ line }) => line.gesture !== undefined && run.gestures.includes(line.gesture))
          .map((step) => ({ track, step })),
      ),
  );
}

/** Where a spiral stands: from the beginning of its first round to the end of its last. */
export interface Span {
  from: number;
  to: number;
  /** The numbers of those rounds. */
  first: number;
  last: number;
}

/** spans says where the spirals stand on the course. */
export function spans(course: Course, spirals: readonly Spiral[]): Span[] {
  return spirals.flatMap(({ acts }) => {
    const first = Math.min(...acts.map((a) => a.round));
    const last = Math.max(...acts.map((a) => a.known));
    const from = course.marks.findIndex((m) => m.round >= first);
    const to = course.marks.findLastIndex((m) => m.round <= last);
    return from < 0 || to < from ? [] : [{ from, to: to + 1, first, last }];
  });
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
