/** whole returns a class's link with its host: a server that does not know its own address sends a path alone. */
export function whole(link: string, here: string): URL {
  return new URL(link, here);
}

/** typed is what somebody types who has no camera: the host and the page, without what machines alone need. */
export function typed(link: URL): string {
  return `${link.host}${link.pathname}`;
}
