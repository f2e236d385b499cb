import { afterEach, beforeEach, expect, it, vi } from "vitest";

import { ahead } from "./ahead";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it("leaves the page to itself first, then fetches once", async () => {
  const load = vi.fn(() => Promise.resolve());
  ahead(load);
  expect(load).not.toHaveBeenCalled();
  await vi.runAllTimersAsync();
  expect(load).toHaveBeenCalledOnce();
});

it("fetches nothing once it is called off", async () => {
  const load = vi.fn(() => Promise.resolve());
  ahead(load)();
  await vi.runAllTimersAsync();
  expect(load).not.toHaveBeenCalled();
});

it("bears a line that is down", async () => {
  const load = vi.fn(() => Promise.reject(new Error("no line")));
  ahead(load);
  await vi.runAllTimersAsync();
  expect(load).toHaveBeenCalledOnce();
});
