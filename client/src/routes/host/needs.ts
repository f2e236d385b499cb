import type { ClassView, Person, PlanCut, SeatSummary, TableSummary } from "../../protocol";
import { peopleOf, seatsOf, tablesOf, waits } from "./class";
import { targets } from "./powers";

/** What wants the instructor's eye. Those without a table are the class's own. */
export type Need =
  | { kind: "broken"; table: number }
  | { kind: "away"; table: number; seat: SeatSummary; person: Person | undefined }
  | { kind: "asked"; table: number; seat: SeatSummary }
  | { kind: "draft"; table: number }
  | { kind: "hold"; table: number; held: number[] }
  | { kind: "ready"; tables: number[] }
  | { kind: "idle"; table: number; since: number }
  | { kind: "silent"; tables: number[]; since: number; each: Need[] }
  | { kind: "rude"; person: Person }
  | { kind: "unseated"; people: Person[] }
  | { kind: "late"; late: number; cut: PlanCut }
  | { kind: "invited"; people: Person[] }
  | { kind: "over"; tables: number[] };

/** How long nobody moves before it is worth a look, in milliseconds. */
export const quiet = 180_000;

/** How far behind a class may be before it is worth a word, in milliseconds. */
export const slack = 60_000;

const rank = {
  ...{ broken: 0, away: 1, asked: 2, draft: 3, hold: 4, ready: 5, unseated: 6, idle: 7, silent: 7 },
  ...{ rude: 8, late: 9, invited: 10, over: 11 },
} satisfies Record<Need["kind"], number>;

/** keyOf names a need for as long as it is the same one: somebody who goes away again is a new need. */
export function keyOf(need: Need): string {
  switch (need.kind) {
    case "away":
    case "asked":
      return `${need.kind} ${need.table} ${need.seat.seat} ${need.seat.since ?? 0}`;
    case "rude":
      return `rude ${need.person.person} ${need.person.name}`;
    case "idle":
      return `idle ${need.table} ${need.since}`;
    case "unseated":
    case "invited":
      return `${need.kind} ${need.people.map((p) => p.person).join(" ")}`;
    case "ready":
    case "over":
    case "silent":
      return `${need.kind} ${need.tables.join(" ")}`;
    case "late":
      return `late ${need.cut.phase} ${need.cut.rounds}`;
    default:
      return `${need.kind} ${need.table}`;
  }
}

/** Where more tables than this are silent, they are one need: a class that talks across its tables touches no phone. */
const few = 2;

/** gathered puts the tables at which nobody moves together, if they are many; since when is what holds for all. */
export function gathered(list: readonly Need[]): Need[] {
  const idle = list.filter((n) => n.kind === "idle");
  const first = list.findIndex((n) => n.kind === "idle");
  if (idle.length <= few) return [...list];
  const all: Need = {
    ...{ kind: "silent", tables: idle.map((n) => n.table), each: idle },
    since: Math.max(...idle.map((n) => n.since)),
  };
  return list.flatMap((n, i) => (n.kind !== "idle" ? [n] : i === first ? [all] : []));
}

/** tablesOfNeed are the tables that a need is about; none if it is about the class. */
export function tablesOfNeed(need: Need): number[] {
  if ("tables" in need) return need.tables;
  return "table" in need ? [need.table] : [];
}

/** tableOf is the table that a need is about, of several the first; 0 if it is about the class. */
export const tableOf = (need: Need): number => tablesOfNeed(need)[0] ?? 0;

/** needs lists what wants the instructor's eye, most pressing first; now is the server's clock. */
export function needs(view: ClassView, now: number): Need[] {
  const tables = tablesOf(view);
  const list = [...tables.flatMap((t) => ofTable(view, t, now)), ...ofAll(tables), ...ofClass(view, tables)];
  return list.sort((a, b) => rank[a.kind] - rank[b.kind] || tableOf(a) - tableOf(b));
}

function ofTable(view: ClassView, t: TableSummary, now: number): Need[] {
  const { table } = t;
  if (t.quarantined) return [{ kind: "broken", table }];
  const { stage } = t.now;
  if (stage === "over" || stage === "") return [];
  const held = seatsOf(view, t).filter((s) => s.held);
  const found: Need[] = [];
  for (const seat of held) {
    if (seat.bot || seat.stand_in) continue; // a bot plays: nobody waits
    if (seat.away) found.push({ kind: "away", table, seat, person: sitting(view, table, seat) });
    else if (seat.asked) found.push({ kind: "asked", table, seat });
  }
  if (t.drafts) found.push({ kind: "draft", table });
  // Where somebody is missing, that nobody moves is no news.
  if (found.length === 0 && stage === "round" && !t.now.paused && t.active > 0 && now - t.active > quiet) {
    found.push({ kind: "idle", table, since: t.active });
  }
  return found;
}

/** allReady says whether a table that reads its briefs could begin. */
function allReady(t: TableSummary): boolean {
  const here = Object.values(t.seats).filter((s) => s.held && !s.away);
  return t.now.stage === "briefing" && !t.quarantined && here.length > 0 && here.every((s) => s.ready);
}

function ofAll(tables: readonly TableSummary[]): Need[] {
  const ready = tables.filter(allReady).map((t) => t.table);
  return [...(ready.length > 0 ? [{ kind: "ready" as const, tables: ready }] : []), ...holdUps(tables)];
}

/** A table that at least as many wait for as still play holds the class up. */
function holdUps(tables: readonly TableSummary[]): Need[] {
  const held = tables.filter((t) => t.now.stage === "waiting").map((t) => t.table);
  const playing = tables.filter(
    (t) => !t.quarantined && ["round", "closed", "reading"].includes(t.now.stage),
  );
  if (held.length === 0 || playing.length === 0 || playing.length > held.length) return [];
  return playing.map((t) => ({ kind: "hold", table: t.table, held }));
}

function ofClass(view: ClassView, tables: readonly TableSummary[]): Need[] {
  if (view.state === "over") return [];
  const people = peopleOf(view).filter((p) => !p.barred);
  const found: Need[] = people.filter((p) => p.rude).map((person) => ({ kind: "rude", person }));
  if (tables.length === 0) return found; // before the tables open it is the lobby's matter who is in
  const unseated = people.filter(waits);
  const invited = people.filter((p) => p.invited);
  if (unseated.length > 0) found.push({ kind: "unseated", people: unseated });
  if (invited.length > 0) found.push({ kind: "invited", people: invited });
  const cut = view.plan?.cuts?.[0];
  const over = targets("again", tables);
  if (over.length > 0 && tables.every((t) => t.now.stage === "over"))
    found.push({ kind: "over", tables: over });
  if (view.plan && view.plan.late > slack && cut) found.push({ kind: "late", late: view.plan.late, cut });
  return found;
}

/** sitting is the person who holds a seat, of several who share it the first. */
export function sitting(view: ClassView, table: number, seat: SeatSummary): Person | undefined {
  const here = peopleOf(view).filter((p) => p.table === table && p.seat === seat.seat);
  return here.find((p) => p.name === seat.name) ?? here[0];
}

/** byNeed orders tables by who needs the instructor most; those who need nothing follow by number. */
export function byNeed(tables: readonly TableSummary[], list: readonly Need[]): TableSummary[] {
  const first = new Map<number, number>();
  for (const need of [...list].reverse()) {
    for (const table of tablesOfNeed(need)) first.set(table, rank[need.kind]);
  }
  const over = (t: TableSummary) => Number(t.now.stage === "over");
  const at = (t: TableSummary) => first.get(t.table) ?? 99;
  return [...tables].sort((a, b) => at(a) - at(b) || over(a) - over(b) || a.table - b.table);
}

/** waitedFor lists the seats that a table waits for: people who are here and not ready while somebody else is. */
export function waitedFor(view: Pick<ClassView, "roles">, t: TableSummary): SeatSummary[] {
  if (t.now.paused || (t.now.stage !== "round" && t.now.stage !== "briefing")) return [];
  const here = seatsOf(view, t).filter((s) => s.held && !s.away && !s.bot && !s.stand_in);
  const slow = here.filter((s) => !s.ready);
  return slow.length < here.length ? slow : [];
}
