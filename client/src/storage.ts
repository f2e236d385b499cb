/** A small shelf for texts that may turn out to be blocked, full or absent; the program goes on without it. */
export interface Shelf {
  get(key: string): string | undefined;
  set(key: string, value: string): void;
  remove(key: string): void;
}

/** shelf wraps a browser's storage. Reading a blocked storage throws, so even finding it is tried. */
export function shelf(find: () => Storage): Shelf {
  const attempt = <T>(act: (storage: Storage) => T): T | undefined => {
    try {
      return act(find());
    } catch {
      return undefined;
    }
  };
  return {
    get: (key) => attempt((s) => s.getItem(key)) ?? undefined,
    set: (key, value) => void attempt((s) => s.setItem(key, value)),
    remove: (key) => void attempt((s) => s.removeItem(key)),
  };
}

/** kept outlives the tab: the theme, a half-written planning sheet, the counter of a device's commands. */
export const kept = shelf(() => localStorage);

/** ofTab lives as long as the tab: commands that wait for their answer. */
export const ofTab = shelf(() => sessionStorage);
