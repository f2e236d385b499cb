/** The pages of one class, in the order of their tabs. */
export const tabs = ["", "people", "answers", "debrief", "settings"] as const;
/** A page of one class: one of the tabs, or one that a tab leads to. */
export type Section = (typeof tabs)[number] | "links" | "projector" | "replay";

/** sectionOf reads the last part of a class's address; undefined where there is no such page. */
export function sectionOf(rest: readonly string[]): Section | undefined {
  const [name = "", ...more] = rest;
  if (name === "replay") return tableOf(rest) ? name : undefined;
  if (name === "debrief" && tableOf(rest)) return name;
  const known: readonly string[] = [...tabs, "links", "projector"];
  return more.length === 0 && known.includes(name) ? (name as Section) : undefined;
}

/** tableOf is the number of the table that a page is about: "debrief/3" is about the third. */
export function tableOf([, number, ...more]: readonly string[]): number | undefined {
  return number && more.length === 0 && /^[1-9]\d{0,3}$/.test(number) ? Number(number) : undefined;
}
