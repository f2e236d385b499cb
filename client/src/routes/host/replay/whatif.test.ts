import { expect, it } from "vitest";

import type { ForkPlay } from "../../../protocol";
import { came, castOf, range } from "./whatif";

const play = (ending: string, deal: number): ForkPlay => ({
  ...{ ending, rounds: 4, strategies: {} },
  parties: { red: { utility: 0, deal, trust: 5000, total: 0 } },
});
const plays = [play("war", -500), play("peace", 3000), play("peace", 5001)];

it("came counts endings, the most common first, and keeps what really happened", () => {
  expect(came(plays, "truce")).toEqual([
    { ending: "peace", plays: 2 },
    { ending: "war", plays: 1 },
    { ending: "truce", plays: 0 },
  ]);
});

it("range is the lowest, the mean and the highest", () => {
  expect(range(plays, "red", "deal")).toEqual({ low: -500, mean: 2500, high: 5001 });
  expect(range(plays, "blue", "deal")).toBeUndefined();
});

it("castOf has all seats of a party play in its way, and leaves the others to the scenario", () => {
  const roles = [
    { seat: "red-head", party: "red" },
    { seat: "red-aide", party: "red" },
    { seat: "blue-head", party: "blue" },
  ].map((role) => ({ ...role, name: role.seat, brief: "" }));
  expect(castOf(roles, { red: "grit", blue: "" })).toEqual({ "red-head": "grit", "red-aide": "grit" });
  expect(castOf(roles, {})).toEqual({});
});
