/** How long after one report of use the next may follow, in milliseconds: the server wants two a minute at most. */
const pause = 30_000;

/** What a person does who uses a page. Moving a pointer is not enough: a table that is bumped into moves it, too. */
const uses = ["pointerdown", "keydown", "wheel", "touchmove"] as const;

/**
 * activity calls report while somebody uses the page: at once, then at most every half minute, and for the last use
 * as well. A page that nobody sees is not in use. It returns what ends that.
 */
export function activity(report: () => void): () => void {
  let last = -Infinity;
  let later: ReturnType<typeof setTimeout> | undefined;

  const tell = () => {
    later = undefined;
    last = Date.now();
    report();
  };
  const used = () => {
    if (document.visibilityState !== "visible" || later !== undefined) return;
    const left = last + pause - Date.now();
    if (left <= 0) tell();
    else later = setTimeout(tell, left);
  };

  for (const use of uses) window.addEventListener(use, used, { capture: true, passive: true });
  return () => {
    clearTimeout(later);
    for (const use of uses) window.removeEventListener(use, used, { capture: true });
  };
}
