import type { Page } from "@playwright/test";

/** press walks by Tab to what has this name, and presses Enter or Space there. No pointer is touched. */
export async function press(page: Page, name: RegExp, key = "Enter"): Promise<void> {
  for (let i = 0; i < 120; i++) {
    await page.keyboard.press("Tab");
    const focused = await page.evaluate(() => {
      const at = document.activeElement;
      if (!(at instanceof HTMLElement)) return "";
      const label = at.closest("label")?.textContent ?? "";
      return (at.getAttribute("aria-label") ?? (at.textContent || label)).replace(/\s+/g, " ").trim();
    });
    if (name.test(focused)) {
      await page.keyboard.press(key);
      return;
    }
  }
  throw new Error(`Tab never reached ${name}`);
}
