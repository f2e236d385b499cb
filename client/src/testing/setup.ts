/** What jsdom leaves out of a browser, as far as the pages ask for it: a narrow window whose parts never change size. */
const narrow = { matches: false, addEventListener: () => undefined };
globalThis.matchMedia ??= (() => narrow) as unknown as typeof matchMedia;

globalThis.ResizeObserver ??= class {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
};
