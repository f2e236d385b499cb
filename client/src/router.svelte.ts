/** A place in the program. */
export type Place =
  | { page: "home" }
  | { page: "play"; scenario?: string }
  | { page: "join" }
  | { page: "enter" }
  | { page: "scenarios" }
  | { page: "class"; class: string }
  | { page: "host"; rest: string[] }
  | { page: "share" }
  | { page: "nowhere" };

/** place reads an address. */
export function place(url: URL): Place {
  const [first, ...rest] = url.pathname.split("/").filter(Boolean).map(decode);
  if (first === undefined) return { page: "home" };
  switch (first) {
    case "play": {
      const scenario = url.searchParams.get("scenario");
      return rest.length > 0 ? { page: "nowhere" } : { page: "play", ...(scenario ? { scenario } : {}) };
    }
    case "join":
    case "enter":
    case "share":
    case "scenarios":
      return rest.length > 0 ? { page: "nowhere" } : { page: first };
    case "c":
      return rest[0] && rest.length === 1 ? { page: "class", class: rest[0] } : { page: "nowhere" };
    case "host":
      return { page: "host", rest };
    default:
      return { page: "nowhere" };
  }
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

let here = $state(place(new URL(location.href)));

/** router is where the program is. */
export const router = {
  get place(): Place {
    return here;
  },
};

/** go moves to path; replace leaves the present page out of the way back. */
export function go(path: string, { replace = false } = {}): void {
  if (replace) history.replaceState(null, "", path);
  else history.pushState(null, "", path);
  arrive();
}

/** start follows the way back, and plain clicks on links of the program; it returns what ends that. */
export function start(): () => void {
  window.addEventListener("popstate", arrive);
  document.addEventListener("click", follow);
  return () => {
    window.removeEventListener("popstate", arrive);
    document.removeEventListener("click", follow);
  };
}

function arrive(): void {
  here = place(new URL(location.href));
  scrollTo(0, 0);
}

function follow(event: MouseEvent): void {
  if (event.defaultPrevented || event.button !== 0) return;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const link = event.target instanceof Element ? event.target.closest("a") : null;
  if (!link || link.target || link.hasAttribute("download") || link.origin !== location.origin) return;
  if (link.pathname.startsWith("/api/") || link.hash) return;
  event.preventDefault();
  go(link.pathname + link.search);
}
