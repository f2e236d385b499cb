import { ofTab } from "./storage";

/** When the page was last loaded anew for this reason, kept for the tab. */
const shelf = "parley.renewed";

/** How long a page that was loaded anew is given before it may be again, in milliseconds. */
const pause = 60_000;

/**
 * renew loads the page anew when a part of it is gone from the server, as after an update. A page whose line is
 * down stays as it is, and so does one that was loaded anew a moment ago: then it would not help.
 */
export async function renew(
  reload: () => void = () => location.reload(),
  now: number = Date.now(),
): Promise<void> {
  const reached = await fetch("/healthz").then(
    (answer) => answer.ok,
    () => false,
  );
  if (!reached || now - Number(ofTab.get(shelf) ?? 0) < pause) return;
  ofTab.set(shelf, String(now));
  reload();
}
