import fc from "fast-check";
import { expect, test } from "vitest";
import { PartialDate } from "../../src/domain/shared/partial-date.ts";
import { JsonPointer } from "../../src/domain/shared/json-pointer.ts";
import { MultilineText, SingleLineText } from "../../src/domain/shared/text.ts";
import { isPlainDate, isPlainLine, isPlainLines, isPlainPointer } from "../../src/validators/plain-text.ts";

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

const pointer = fc
  .array(fc.constantFrom("/", "~", "~0", "~1", "~2", "a", "0", "\n", "é", "\ud800"), { maxLength: 6 })
  .map((parts) => parts.join(""));

test("a plain pointer is a JSON Pointer", () => {
  fc.assert(
    fc.property(pointer, (value) => {
      if (isPlainPointer(value)) expect(JsonPointer.safeParse(value).success).toBe(true);
    }),
    { seed: 1, numRuns: 5000 },
  );
});

test("a text with the form of a date is one, unless the calendar does not have its day", () => {
  const two = Array.from({ length: 100 }, (_, number) => String(number).padStart(2, "0"));
  for (const first of two) {
    for (const second of two) {
      compareDate(`${first}${second}`);
      compareDate(`2024-${first}`);
      compareDate(`2024-${first}-${second}`);
      compareDate(`${first}${second}-12-31`);
    }
  }
  for (const date of ["2024-01-15", "2024-01", "2024"]) {
    for (let index = 0; index <= date.length; index++) {
      for (const other of ["", "0", "9", "-", "/", ":", " ", "\u0660", "é"]) {
        compareDate(date.slice(0, index) + other + date.slice(index + 1));
        compareDate(date.slice(0, index) + other + date.slice(index));
      }
    }
  }
});

function compareDate(text: string): void {
  const { success } = PartialDate.safeParse(text);
  const isLate = text.length === 10 && Number(text.slice(8)) > 28;
  const isPlain = isPlainDate(text);
  if (success !== isPlain && !(isPlain && isLate)) expect.fail(`${text}: ${success}`);
}
