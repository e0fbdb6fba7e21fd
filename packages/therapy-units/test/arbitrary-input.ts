/** Properties with arbitrary input, run with a small sample by default and with a large one in the long tests. */
import fc from "fast-check";
import { expect } from "vitest";
import { canonicalUnit, commensurable, convert, convertExactly, dimensionOf, isUnit } from "../src/entries/index.ts";
import { findQuantities, parseQuantity, type ParsedQuantity } from "../src/text/parse.ts";

const unitPiece = fc.constantFrom(
  "m",
  "mg",
  "{cells}",
  "/",
  ".",
  "(",
  ")",
  "[",
  "]",
  "{",
  "}",
  "10*",
  "10^",
  "+",
  "-",
  "9",
  "999999",
  "\ud800",
  "__proto__",
  "constructor",
  "Cel",
  "[IU]",
  "%",
  "'",
  " ",
  "µ",
  "\0",
);

const textPiece = fc.constantFrom(
  "≥",
  "<",
  "1.5",
  "10",
  "1,500",
  "×",
  "x10^9",
  "10⁹",
  "/L",
  "mg",
  "/kg",
  " ",
  "ULN",
  "(",
  ")",
  "-",
  "to",
  "cells",
  "CAR+ ",
  "万",
  "个月",
  "µ",
  "\ud800",
  "__proto__",
  "Infinity",
  "e999",
  "{",
  "}",
  "%",
  "°C",
  "'",
  ".",
  ",",
  "\\",
);

/** Any UTF-16 code units, lone surrogates included. */
const anyString: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 0xff }), fc.integer({ min: 0, max: 0xffff })), { maxLength: 20 })
  .map((units) => String.fromCharCode(...units));

/** Any string, or pieces in any order. */
const textOf = (piece: fc.Arbitrary<string>, maxLength: number): fc.Arbitrary<string> =>
  fc.oneof(
    anyString,
    fc.array(piece, { maxLength }).map((pieces) => pieces.join("")),
  );

/** Whether a quantity has a valid unit, either a value or a range, finite numbers, and a span inside the text. */
function isConsistent(found: ParsedQuantity, text: string): boolean {
  const values = found.range === undefined ? [found.value!] : [found.range.low.value, found.range.high.value];
  return (
    isUnit(found.unit) &&
    (found.value === undefined) !== (found.range === undefined) &&
    values.every(Number.isFinite) &&
    found.start < found.end &&
    found.end <= text.length
  );
}

/** A property by its title; it fails by an assertion. */
export const properties: Readonly<Record<string, (numRuns: number) => void>> = {
  "conversion never throws, and every accepted code has a dimension and a canonical form": (numRuns) => {
    const code = textOf(unitPiece, 12);
    fc.assert(
      fc.property(code, code, fc.double(), (a, b, x) => {
        const result = convert(x, a, b);
        if (result.ok) expect(Number.isFinite(result.value)).toBe(true);
        else expect(result.issues).toHaveLength(1);
        convertExactly(x, a, b);
        expect(isUnit(a)).toBe(dimensionOf(a) !== undefined);
        const canonical = canonicalUnit(a);
        expect(canonical.ok).toBe(isUnit(a));
        if (canonical.ok) expect(commensurable(a, canonical.value.unit)).toBe(true);
      }),
      { numRuns },
    );
  },

  "parsing never throws, and every quantity has a valid unit, finite numbers and a span inside the text": (numRuns) => {
    fc.assert(
      fc.property(textOf(textPiece, 14), (text) => {
        const result = parseQuantity(text);
        const found = findQuantities(text);
        if (result.ok) found.push(result.value);
        else expect(result.issues).toHaveLength(1);
        expect(found.filter((quantity) => !isConsistent(quantity, text))).toEqual([]);
      }),
      { numRuns },
    );
  },
};
