/** The checks of split eligibility texts that several tests use. */
import { expect } from "vitest";
import fc from "fast-check";
import { type EligibilityPart, splitEligibility } from "@org/therapy-text/eligibility";

/** Lists the ranges of a text that belong to a part but not to a part below it, in order. */
function* ranges(parts: readonly EligibilityPart[]): Generator<readonly [number, number]> {
  for (const { start, end, parts: inner } of parts) {
    yield [start, inner[0]?.start ?? end];
    yield* ranges(inner);
  }
}

/** Checks that every character belongs to exactly one part, and that the offsets of every part are in order. */
export function expectNoGaps(text: string): void {
  const parts = splitEligibility(text);
  let at = 0;
  for (const [start, end] of ranges(parts)) {
    expect(start).toBe(at);
    expect(end).toBeGreaterThanOrEqual(start);
    at = end;
  }
  expect(at).toBe(parts.length === 0 ? 0 : text.length);
  if (parts.length === 0) expect(text.trim()).toBe("");
  const check = (part: EligibilityPart, depth: number): void => {
    const { start, end, marker, contentStart, contentEnd, parts: inner } = part;
    expect(depth).toBeLessThanOrEqual(10);
    expect([
      start,
      marker?.start ?? start,
      marker?.end ?? start,
      contentStart,
      contentEnd,
      inner[0]?.start ?? end,
    ]).toEqual(
      [start, marker?.start ?? start, marker?.end ?? start, contentStart, contentEnd, inner[0]?.start ?? end].toSorted(
        (a, b) => a - b,
      ),
    );
    for (const each of inner) check(each, depth + 1);
  };
  for (const part of parts) check(part, 1);
}

const pieces = fc.constantFrom(
  ..."Inclusion Criteria:|Exclusion Criteria|入选标准：|\n|\r\n|\r|\n\n|\u2028|* |- |• |1. |2. |3) |(1) |（2）|a. |b) |i. |ii. |７、|①|7.1 |1\\. |\\*|\\>| |  |\t|\u3000|(|)|;|.|:|Note: |must not|are eligible|excluded|HIV|年龄|\ud800|\udc00|😀|\0|__proto__|NaN".split(
    "|",
  ),
);

/** Texts of headings, markers, white space and unusual characters, and arbitrary texts. */
const anyEligibilityText = fc.oneof(
  fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join("")),
  fc.array(fc.integer({ min: 0, max: 0xff_ff }), { maxLength: 200 }).map((codes) => String.fromCharCode(...codes)),
);

/** Declares the property that any text is split without gaps. */
export function checkAnyText(numRuns: number): void {
  fc.assert(fc.property(anyEligibilityText, expectNoGaps), { numRuns });
}
