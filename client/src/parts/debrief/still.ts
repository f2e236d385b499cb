import { tick } from "svelte";

/**
 * held returns what keeps the part of a page that somebody reads where it is, while something above it grows: the
 * first thing in view is looked up before a change is drawn, and found at the same height after it.
 */
export async function held(root: HTMLElement): Promise<void> {
  const seen = [...root.children].find((child) => child.getBoundingClientRect().bottom > 0);
  const before = seen?.getBoundingClientRect().top;
  await tick();
  if (!seen || before === undefined) return;
  const moved = seen.getBoundingClientRect().top - before;
  if (moved !== 0) window.scrollBy({ top: moved, behavior: "instant" });
}
