import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import { activity } from "./activity";

const report = vi.fn();
let end: () => void;
let visible: DocumentVisibilityState;

const use = (kind = "pointerdown") => document.body.dispatchEvent(new Event(kind, { bubbles: true }));

beforeEach(() => {
  vi.useFakeTimers();
  report.mockReset();
  visible = "visible";
  vi.spyOn(document, "visibilityState", "get").mockImplementation(() => visible);
  end = activity(report);
});

afterEach(() => {
  end();
  vi.useRealTimers();
});

describe("activity", () => {
  it.each(["pointerdown", "keydown", "wheel", "touchmove"])("is reported at once: %s", (kind) => {
    use(kind);
    expect(report).toHaveBeenCalledTimes(1);
  });

  it("is reported twice a minute at most, however much there is", () => {
    for (let s = 0; s < 60; s++) {
      use();
      vi.advanceTimersByTime(1000);
    }
    expect(report.mock.calls.length).toBeLessThanOrEqual(3); // at 0, 30 and 60 s
  });

  it("is not forgotten when it came soon after a report", () => {
    use();
    vi.advanceTimersByTime(10_000);
    use();
    expect(report).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(20_000);
    expect(report).toHaveBeenCalledTimes(2);
  });

  it("is none on a page that nobody sees", () => {
    visible = "hidden";
    use();
    expect(report).not.toHaveBeenCalled();
  });

  it("is none without a person", () => {
    vi.advanceTimersByTime(600_000);
    expect(report).not.toHaveBeenCalled();
  });

  it("ends with its page", () => {
    use();
    use();
    end();
    vi.advanceTimersByTime(60_000);
    use();
    expect(report).toHaveBeenCalledTimes(1);
  });
});
