import { describe, expect, it } from "vitest";

import { merge } from "./merge";

describe("merge", () => {
  // The examples of RFC 7396, appendix A.
  it.each<[unknown, unknown, unknown]>([
    [{ a: "b" }, { a: "c" }, { a: "c" }],
    [{ a: "b" }, { b: "c" }, { a: "b", b: "c" }],
    [{ a: "b" }, { a: null }, {}],
    [{ a: "b", b: "c" }, { a: null }, { b: "c" }],
    [{ a: ["b"] }, { a: "c" }, { a: "c" }],
    [{ a: "c" }, { a: ["b"] }, { a: ["b"] }],
    [{ a: { b: "c" } }, { a: { b: "d", c: null } }, { a: { b: "d" } }],
    [{ a: [{ b: "c" }] }, { a: [1] }, { a: [1] }],
    [
      ["a", "b"],
      ["c", "d"],
      ["c", "d"],
    ],
    [{ a: "b" }, ["c"], ["c"]],
    [{ a: "foo" }, null, null],
    [{ a: "foo" }, "bar", "bar"],
    [{ e: null }, { a: 1 }, { e: null, a: 1 }],
    [[1, 2], { a: "b", c: null }, { a: "b" }],
    [{}, { a: { bb: { ccc: null } } }, { a: { bb: {} } }],
  ])("brings %j by %j to %j", (target, patch, want) => {
    expect(merge(target, patch)).toEqual(want);
  });

  it("leaves the target alone, and shares what did not change", () => {
    const target = { tables: { 1: { agreed: 0 }, 2: { agreed: 1 } } };
    const next = merge(target, { tables: { 1: { agreed: 2 } } }) as typeof target;
    expect(target.tables[1].agreed).toBe(0);
    expect(next.tables[2]).toBe(target.tables[2]);
  });
});
