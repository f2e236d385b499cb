/** How far a press of PageUp or PageDown goes. */
const stride = 10;

/** within keeps a step between the first record and the last. */
export const within = (at: number, records: number): number =>
  Math.min(Math.max(1, Math.round(at)), Math.max(1, records));

/** stepOf is where a key leads from a step; undefined where it leads nowhere. */
export function stepOf(key: string, at: number, records: number): number | undefined {
  switch (key) {
    case "ArrowRight":
    case "ArrowUp":
      return within(at + 1, records);
    case "ArrowLeft":
    case "ArrowDown":
      return within(at - 1, records);
    case "PageUp":
      return within(at + stride, records);
    case "PageDown":
      return within(at - stride, records);
    case "Home":
      return 1;
    case "End":
      return within(records, records);
    default:
      return undefined;
  }
}
