import type { RosterLine } from "../../protocol";

/** How many people are added at once at most. */
export const mostLines = 200;

/** readLines reads people as they are typed or pasted: a name a line, and after a comma, semicolon or tab the group. */
export function readLines(text: string): RosterLine[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean)
    .slice(0, mostLines)
    .map((line) => {
      const [name = "", group = ""] = line.split(/[,;\t]/).map((part) => part.trim());
      return { name, ...(group ? { group } : {}) };
    })
    .filter((line) => line.name !== "");
}
