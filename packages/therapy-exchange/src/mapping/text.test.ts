/** The fast checks of texts agree with the schemas of the model. */
import { SingleLineText, MultilineText } from "@org/therapy-model";
import { predicate } from "@org/therapy-model/schema";
import fc from "fast-check";
import { expect, test } from "vitest";
import { isSingleLineText, isMultilineText } from "./text.ts";

const pairs = [
  ["single-line text", isSingleLineText, predicate(SingleLineText), 500],
  ["multiline text", isMultilineText, predicate(MultilineText), 100_000],
] as const;

test.each(pairs)("%s: agrees on every character, alone and within a text", (_, fast, slow) => {
  for (let code = 0; code <= 0xff_ff; code++) {
    const character = String.fromCharCode(code);
    for (const text of [character, `a${character}`, `${character}b`, `a${character}b`]) {
      if (fast(text) !== slow(text)) expect.fail(`U+${code.toString(16)} in ${JSON.stringify(text)}`);
    }
  }
});

test.each(pairs)("%s: agrees on any text", (_, fast, slow) => {
  const codeUnits = fc.integer({ min: 0, max: 0xff_ff }).map((code) => String.fromCharCode(code));
  const characters = fc.constantFrom("\ud83d\ude00", "e\u0301", "\u{1f469}\u200d\u{1f52c}", "a", " ", "\n");
  const pieces = fc.oneof(codeUnits, characters, fc.string());
  fc.assert(fc.property(fc.array(pieces), (texts) => fast(texts.join("")) === slow(texts.join(""))));
});

test.each(pairs)("%s: agrees on the minimum and maximum length", (_, fast, slow, most) => {
  for (const length of [0, 1, most, most + 1]) expect(fast("x".repeat(length))).toBe(slow("x".repeat(length)));
});
