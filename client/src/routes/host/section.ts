/** The pages of one class, in the order of their tabs. */
export const tabs = ["", "people", "answers", "settings"] as const;
/** A page of one class: one of the tabs, or one that a tab leads to. */
export type Section = (typeof tabs)[number] | "links" | "projector";

/** sectionOf reads the last part of a class's address; undefined where there is no such page. */
export function sectionOf(rest: readonly string[]): Section | undefined {
  const [name = "", ...more] = rest;
  const known: readonly string[] = [...tabs, "links", "projector"];
  return more.length === 0 && known.includes(name) ? (name as Section) : undefined;
}
