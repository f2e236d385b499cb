/** and joins names as English does: "a", "a and b", "a, b and c". */
export function and(names: string[]): string {
  if (names.length < 2) return names.join("");
  return `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

/** many writes a number with its noun: "1 concern", "2 concerns". */
export function many(n: number, one: string, more = one + "s"): string {
  return `${n} ${n === 1 ? one : more}`;
}

/** pts writes an amount with its unit: "+1 point", "7 points". */
export const pts = (amount: string): string => `${amount} ${/^[+−]?1$/.test(amount) ? "point" : "points"}`;
