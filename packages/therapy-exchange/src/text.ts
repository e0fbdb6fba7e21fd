/** The two kinds of text of the model, told apart from others without its pattern: it is asked of every text of a document. */
import { Label, Passage } from "@org/therapy-model";
import type * as z from "zod";

// oxlint-disable-next-line no-control-regex -- control characters are what it finds
const oddInLine = /[\u0000-\u001f\u007f-\u009f\ud800-\udfff]/;
// oxlint-disable-next-line no-control-regex -- control characters are what it finds
const controlInLine = /[\u0000-\u001f\u007f-\u009f]/;
// oxlint-disable-next-line no-control-regex -- control characters are what it finds
const oddInLines = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ud800-\udfff]/;
// oxlint-disable-next-line no-control-regex -- control characters are what it finds
const controlInLines = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/;

const lone = /\p{Cs}/u;

/** The lengths that the model allows. */
const mostOfLabel = 500;
const mostOfPassage = 100_000;

/** Whether a value is a text that the model's `Label` accepts. */
export function isLabel(value: unknown): value is string {
  if (typeof value !== "string") return false;
  const { length } = value;
  if (length === 0 || length > mostOfLabel || isSpace(value.charCodeAt(0)) || isSpace(value.charCodeAt(length - 1))) {
    return false;
  }
  // Surrogates are rare: only a text that has some is asked whether they are in pairs.
  return !oddInLine.test(value) || (!controlInLine.test(value) && !lone.test(value));
}

/** Whether a value is a text that the model's `Passage` accepts. */
export function isPassage(value: unknown): value is string {
  if (typeof value !== "string") return false;
  const { length } = value;
  if (length === 0 || length > mostOfPassage || isSpace(value.charCodeAt(0)) || isSpace(value.charCodeAt(length - 1))) {
    return false;
  }
  // Most passages are one line, and what a line may not have is looked for in half the time.
  return !oddInLine.test(value) || !oddInLines.test(value) || (!controlInLines.test(value) && !lone.test(value));
}

/** The quick answer for a schema of the model, where there is one. */
export function quick(schema: z.ZodType): ((value: unknown) => boolean) | undefined {
  if (schema === Label) return isLabel;
  return schema === Passage ? isPassage : undefined;
}

/** Whether a UTF-16 code unit is white space in the sense of a pattern's `\s`. */
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
