/**
 * Fast checks for the two kinds of text of the model.
 *
 * They run for every text of a document, and are faster than the patterns of the schemas. `text.test.ts` checks that
 * they accept exactly the same texts.
 */
import { SingleLineText, MultilineText } from "@org/therapy-model";
import type * as z from "zod";

// oxlint-disable-next-line no-control-regex -- it finds control characters
const forbiddenInLine = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ud800-\udfff]/;
// oxlint-disable-next-line no-control-regex -- it finds control characters
const controlsInLine = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/;
// oxlint-disable-next-line no-control-regex -- it finds control characters
const forbiddenInLines = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ud800-\udfff]/;
// oxlint-disable-next-line no-control-regex -- it finds control characters
const controlsInLines = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/;

const lone = /\p{Cs}/u;

/** A character that can be seen: no mark, format character, filler or space. */
const visible = /[^\p{Cf}\p{M}\s\u115f\u1160\u2800\u3164\uffa0]/u;

/** The maximum lengths of the model. */
const maxSingleLine = 500;
const maxMultiline = 100_000;

/** Checks whether `SingleLineText` of the model accepts a value. */
export function isSingleLineText(value: unknown): value is string {
  if (typeof value !== "string") return false;
  const { length } = value;
  if (length === 0 || length > maxSingleLine || isSpace(value.charCodeAt(0)) || isSpace(value.charCodeAt(length - 1))) {
    return false;
  }
  // Surrogates are rare: unpaired ones are searched only in a text that has some.
  return (
    (!forbiddenInLine.test(value) || (!controlsInLine.test(value) && !lone.test(value))) && hasVisibleCharacter(value)
  );
}

/** Checks whether a text has a character that can be seen; nearly every text begins with one of ASCII. */
function hasVisibleCharacter(text: string): boolean {
  const first = text.charCodeAt(0);
  return (first > 0x20 && first < 0x7f) || visible.test(text);
}

/** Checks whether `MultilineText` of the model accepts a value. */
export function isMultilineText(value: unknown): value is string {
  if (typeof value !== "string") return false;
  const { length } = value;
  if (length === 0 || length > maxMultiline || isSpace(value.charCodeAt(0)) || isSpace(value.charCodeAt(length - 1))) {
    return false;
  }
  // Most texts have one line, and the check of a single line is twice as fast.
  return (
    (!forbiddenInLine.test(value) ||
      !forbiddenInLines.test(value) ||
      (!controlsInLines.test(value) && !lone.test(value))) &&
    hasVisibleCharacter(value)
  );
}

/** Returns the fast check for a schema of the model, if there is one. */
export function fastTextCheck(schema: z.ZodType): ((value: unknown) => boolean) | undefined {
  if (schema === SingleLineText) return isSingleLineText;
  return schema === MultilineText ? isMultilineText : undefined;
}

/** Checks whether a UTF-16 code unit is white space as in the regular expression `\s`. */
function isSpace(code: number): boolean {
  if (code < 0xa0) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  return (
    code === 0xa0 ||
    code === 0xfeff ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}
