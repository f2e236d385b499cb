import type { Points, Share } from "./protocol";

/** The minus sign, which stands as wide as a plus in tabular figures; a hyphen does not. */
const minus = "\u2212";

/** points writes hundredths of a point with as many decimals as it needs: 250 is "2.5". */
export function points(p: Points): string {
  const text = (Math.abs(p) / 100).toFixed(2).replace(/\.?0+$/, "");
  return p < 0 ? minus + text : text;
}

/** signed writes points as a change: "+2.5", "−1", "±0". */
export function signed(p: Points): string {
  if (p === 0) return "\u00b10";
  return p > 0 ? "+" + points(p) : points(p);
}

/** round writes points without decimals, as scores and trust are shown at a glance. */
export function round(p: Points): string {
  const n = Math.round(Math.abs(p) / 100);
  return p < 0 && n > 0 ? minus + n : String(n);
}

/** near drops the second decimal, unless nothing would be left: for what is read at a glance. */
export function near(p: Points): Points {
  return Math.sign(p) * Math.round(Math.abs(p) / 10) * 10 || p;
}

/** change writes a change with one decimal. */
export const change = (p: Points): string => signed(near(p));

/** sentence begins a text as a sentence begins. */
export function sentence(text: string): string {
  const [first = "", ...rest] = text;
  return first.toLocaleUpperCase() + rest.join("");
}

/** percent writes a share: 300 is "30 %", with a space that does not break. */
export function percent(s: Share): string {
  return `${Math.round(s / 10)}\u00a0%`;
}

/** times writes a factor: 1500 is "1.5". */
export function times(s: Share): string {
  return (s / 1000).toFixed(3).replace(/\.?0+$/, "");
}

/** clock writes a span of milliseconds as minutes and seconds: "4:12". What has run down is "0:00". */
export function clock(ms: number): string {
  const s = Math.max(0, Math.ceil(ms / 1000));
  return `${Math.floor(s / 60)}:${String(s % 60).padStart(2, "0")}`;
}

/** The five words for trust, in steps of twenty. */
export type TrustWord = "hostile" | "wary" | "guarded" | "open" | "confident";

const words: TrustWord[] = ["hostile", "wary", "guarded", "open", "confident"];

/** trustWord names a height of trust: 4300 is "guarded". */
export function trustWord(value: Points): TrustWord {
  const step = Math.min(words.length - 1, Math.max(0, Math.floor(value / 2000)));
  return words[step] as TrustWord;
}

/** code tidies what somebody types into the field for a class's code: "k7m4p" becomes "K7M-4P". */
export function code(typed: string): string {
  const signs = [...typed.toUpperCase()].filter((c) => /[A-Z0-9]/.test(c)).slice(0, 6);
  return signs.length > 3 ? `${signs.slice(0, 3).join("")}-${signs.slice(3).join("")}` : signs.join("");
}
