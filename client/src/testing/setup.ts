/** What jsdom leaves out of a browser, as far as the pages ask for it: a narrow window whose parts never change size. */
const narrow = { matches: false, addEventListener: () => undefined };
globalThis.matchMedia ??= (() => narrow) as unknown as typeof matchMedia;

globalThis.ResizeObserver ??= class {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
};

// A dialog of jsdom cannot be opened; that it is there is what tests look at.
if (typeof HTMLDialogElement !== "undefined") {
  HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close ??= function (this: HTMLDialogElement) {
    this.open = false;
  };
}
