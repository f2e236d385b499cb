import { afterEach, expect, it, vi } from "vitest";

import { renew } from "./renew";

const server = (ok: boolean) =>
  vi.stubGlobal(
    "fetch",
    vi.fn(() => (ok ? Promise.resolve(new Response("ok")) : Promise.reject(new Error("no line")))),
  );

afterEach(() => {
  vi.unstubAllGlobals();
  sessionStorage.clear();
});

it("loads the page anew when the server is there, and not again at once", async () => {
  server(true);
  const reload = vi.fn();
  await renew(reload, 1_000_000);
  await renew(reload, 1_030_000);
  expect(reload).toHaveBeenCalledTimes(1);
  await renew(reload, 1_070_000);
  expect(reload).toHaveBeenCalledTimes(2);
});

it("leaves the page alone while the line is down", async () => {
  server(false);
  const reload = vi.fn();
  await renew(reload, 1_000_000);
  expect(reload).not.toHaveBeenCalled();
});
