/** whole returns a class's link with its host: a server that does not know its own address sends a path alone. */
export function whole(link: string, here: string): URL {
  return new URL(link, here);
}

/** typed is what somebody types who has no camera: the host and the page, without what machines alone need. */
export function typed(link: URL): string {
  return `${link.host}${link.pathname}`;
}

/** tokenOf is what a one-time link carries behind the hash; a place on the page, such as #main, is none. */
export function tokenOf(hash: string): string {
  const found = hash.slice(1);
  return found.length >= 20 ? found : "";
}
