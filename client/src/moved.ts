import { ofTab } from "./storage";

const shelf = (of: string) => `parley.moved.${of}`;

/**
 * moved remembers for this tab that a link to another device was made here: whoever is shut out after that went on
 * with the other device, and was not removed.
 */
export const moved = {
  /** mayHave notes that the seat in a class may go to another device from now on. */
  mayHave: (of: string): void => ofTab.set(shelf(of), "1"),
  /** has tells whether it may have gone. */
  has: (of: string): boolean => ofTab.get(shelf(of)) !== undefined,
  /** back forgets it: the seat is here again. */
  back: (of: string): void => ofTab.remove(shelf(of)),
};
