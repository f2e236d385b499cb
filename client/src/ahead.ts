/** How long a page is left to itself before it fetches what comes later, in milliseconds. */
const quiet = 600;

/**
 * ahead fetches a part of the program before it is needed, once the page has had time to be drawn. What fails is
 * fetched again when it is needed. It returns what calls it off.
 */
export function ahead(load: () => Promise<unknown>): () => void {
  const timer = setTimeout(() => void load().catch(() => undefined), quiet);
  return () => clearTimeout(timer);
}
