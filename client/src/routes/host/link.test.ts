import { expect, it } from "vitest";

import { tokenOf, typed, whole } from "./link";

it.each([
  ["http://school.example:8080/join#5ec8", "http://localhost/host", "school.example:8080/join"],
  ["/join#5ec8", "http://laptop.local:8080/host/c/1", "laptop.local:8080/join"],
])("the link %s opened at %s is typed as %s", (link, here, want) => {
  expect(typed(whole(link, here))).toBe(want);
  expect(whole(link, here).hash).toBe("#5ec8");
});

it.each([
  ["", ""],
  ["#main", ""],
  ["#0123456789abcdefghijklmnop", "0123456789abcdefghijklmnop"],
])("the hash %j carries the token %j", (hash, want) => {
  expect(tokenOf(hash)).toBe(want);
});
