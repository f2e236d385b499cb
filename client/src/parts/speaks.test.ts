import { expect, it } from "vitest";

import type { Desk } from "../desk.svelte";
import { consent } from "./speaks";

/** A desk of red's second seat, whose party speaks so and has so many present seats. */
function desk(speaks: string, present: number, isHead = false): Desk {
  const seats = ["a", "b", "c"].map((seat, i) => ({ seat, party: "red", held: true, away: i >= present }));
  return {
    ...{ isHead, view: { seats: [...seats, { seat: "d", party: "blue", held: true }] } },
    brief: { party: "red", parties: [{ party: "red", speaks }] },
  } as unknown as Desk;
}

it.each([
  ["nobody else where any seat speaks", desk("any", 3), ""],
  ["nobody else of a head", desk("head", 3, true), ""],
  ["the head of anybody else", desk("head", 3), "head"],
  ["another seat where offers are seconded", desk("seconded", 2), "second"],
  ["another seat of a head too", desk("seconded", 2, true), "second"],
  ["nobody else of who is alone", desk("seconded", 1), ""],
])("it takes %s", (_, of, want) => {
  expect(consent(of)).toBe(want);
});
