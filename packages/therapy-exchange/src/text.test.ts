/** The quick answers agree with the model's own. */
import { Label, Passage, predicate } from "@org/therapy-model";
import fc from "fast-check";
import { expect, test } from "vitest";
import { isLabel, isPassage } from "./text.ts";

const pairs = [
  ["label", isLabel, predicate(Label), 500],
  ["passage", isPassage, predicate(Passage), 100_000],
] as const;

test.each(pairs)("every single character, alone and inside a text, is a %s or none", (_, quick, slow) => {
  for (let code = 0; code <= 0xff_ff; code++) {
    const character = String.fromCharCode(code);
    for (const text of [character, `a${character}`, `${character}b`, `a${character}b`]) {
      if (quick(text) !== slow(text)) expect.fail(`U+${code.toString(16)} in ${JSON.stringify(text)}`);
    }
  }
});

test.each(pairs)("any text is a %s or none", (_, quick, slow) => {
  const pieces = fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }), fc.constant("\ud83d\ude00"));
  fc.assert(fc.property(fc.array(pieces), (texts) => quick(texts.join("")) === slow(texts.join(""))));
});

test.each(pairs)("a %s has the length that the model allows", (_, quick, slow, most) => {
  for (const length of [0, 1, most, most + 1]) expect(quick("x".repeat(length))).toBe(slow("x".repeat(length)));
});
