import type { Page } from "@playwright/test";

/** seenAt is when a page first shows a text that it did not show before, in milliseconds of the machine's clock. */
export function seenAt(page: Page, text: string): Promise<number> {
  return page.evaluate(
    (wanted) =>
      new Promise<number>((seen) => {
        const watch = new MutationObserver((changes) => {
          const shown = changes.some((c) =>
            [c.target, ...c.addedNodes].some((node) => node.textContent?.includes(wanted)),
          );
          if (!shown) return;
          watch.disconnect();
          // The next frame is the first that holds it.
          requestAnimationFrame(() => seen(performance.timeOrigin + performance.now()));
        });
        watch.observe(document.body, { subtree: true, childList: true, characterData: true });
      }),
    text,
  );
}

/** clicked is when the button of this name is pressed next, by the same clock. */
export function clicked(page: Page, name: string): Promise<number> {
  return page.evaluate(
    (label) =>
      new Promise<number>((pressed) => {
        const heard = (event: Event) => {
          if ((event.target as Element).textContent?.trim() !== label) return;
          removeEventListener("click", heard, { capture: true });
          pressed(performance.timeOrigin + event.timeStamp);
        };
        addEventListener("click", heard, { capture: true });
      }),
    name,
  );
}
