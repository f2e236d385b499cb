import type { Desk } from "../desk.svelte";

/** consent says whose word it still takes before what this seat puts for its party counts. */
export function consent(desk: Desk): "" | "second" | "head" {
  const us = desk.brief.party;
  const speaks = desk.brief.parties.find((p) => p.party === us)?.speaks;
  const alone = desk.view.seats.filter((s) => s.party === us && s.held && !s.away).length < 2;
  if (alone || speaks === "any" || (speaks === "head" && desk.isHead)) return "";
  return speaks === "seconded" ? "second" : "head";
}
