/** The progress line. */
import { describe, expect, test } from "vitest";
import { widthOf } from "../output/wrap.ts";
import { progressLine } from "./progress.ts";

const advance = { records: 123_456, bytes: 250e6, total: 1000e6, seconds: 10 };

describe("progressLine", () => {
  test("has a bar, counts, rates and the remaining time", () => {
    expect(progressLine(advance, 90)).toBe(
      ` 25% ${"█".repeat(8)}${"░".repeat(24)}  123,456 records · 12,346/s · 25.0 MB/s · 30 s left`,
    );
  });

  test("shows no remaining time in the first seconds or for inputs of unknown size", () => {
    expect(progressLine({ ...advance, seconds: 1 }, 40)).toBe(
      ` 25% ${"█".repeat(4)}${"░".repeat(13)}  123,456 records`,
    );
    expect(progressLine({ ...advance, total: undefined }, 80)).toBe("123,456 records · 12,346/s · 25.0 MB/s · 10 s");
  });

  test("formats long times in minutes and hours", () => {
    expect(progressLine({ ...advance, bytes: 100e6 }, 90)).toContain("1 min 30 s left");
    expect(progressLine({ ...advance, bytes: 1e6 }, 90)).toContain("2 h 46 min left");
  });

  test.each([20, 40, 60, 80, 200])("fits %d columns", (width) => {
    for (const total of [undefined, 0, 1000e6]) {
      expect(widthOf(progressLine({ ...advance, total }, width))).toBeLessThan(width);
    }
  });
});
