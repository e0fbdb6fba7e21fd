import fc from "fast-check";
import { expect, test } from "vitest";
import { MultilineText, SingleLineText } from "../../src/domain/shared/text.ts";
import { isPlainLine, isPlainLines } from "../../src/validators/plain-text.ts";

const unit = fc.oneof(
  fc.constantFrom(..." \t\n\r\u0000\u007f\u0085\u00a0\u00ad\u200b\u2028\u2029\ud800\udc00\ufeff~!aé"),
  fc.string({ unit: "binary", maxLength: 1 }),
);
const text = fc.array(unit, { minLength: 1, maxLength: 8 }).map((units) => units.join(""));

test("a plain text is valid", () => {
  fc.assert(
    fc.property(text, (value) => {
      if (isPlainLine(value)) expect(SingleLineText.safeParse(value).success).toBe(true);
      if (isPlainLines(value)) expect(MultilineText.safeParse(value).success).toBe(true);
    }),
    { seed: 1, numRuns: 5000 },
  );
});

test("each code unit between visible ends is accepted only if the pattern accepts it", () => {
  for (let code = 0; code < 0x1_00_00; code++) {
    const value = `a${String.fromCharCode(code)}b`;
    if (isPlainLine(value) && !SingleLineText.safeParse(value).success) expect.fail(`line: ${code}`);
    if (isPlainLines(value) && !MultilineText.safeParse(value).success) expect.fail(`lines: ${code}`);
  }
});
