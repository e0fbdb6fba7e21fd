/** Text fields: with a maximum length, without surrounding spaces and control characters. */
import type * as z from "zod";
import { stringSchema } from "../../schema/bounds.ts";

/**
 * One line of visible text: no control characters, line separators or unpaired surrogates, no space at either end. The
 * minimum length rejects an empty text, so that it has one issue.
 */
const line =
  /^(?!\s)(?=[\p{Cf}\p{M}\p{Zs}\u115f\u1160\u2800\u3164\uffa0]*[^\p{Cf}\p{M}\p{Zs}\u115f\u1160\u2800\u3164\uffa0]|$)[^\p{Cc}\p{Cs}\p{Zl}\p{Zp}]*(?<!\s)$/u;
/** Several lines of visible text: of the control characters, line breaks and tabs are allowed. */
const lines =
  // oxlint-disable-next-line no-control-regex -- control characters are what it rejects
  /^(?!\s)(?=[\p{Cf}\p{M}\s\u115f\u1160\u2800\u3164\uffa0]*[^\p{Cf}\p{M}\s\u115f\u1160\u2800\u3164\uffa0]|$)[^\p{Cs}\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]*(?<!\s)$/u;

/** A name or title: one line of at most 500 characters. */
export const SingleLineText: z.ZodType<string, string> = stringSchema(
  500,
  line,
  "is not one line of visible text without control characters and surrounding spaces",
);

/** A text of at most 100,000 characters, with any number of lines. */
export const MultilineText: z.ZodType<string, string> = stringSchema(
  100_000,
  lines,
  "is not visible text without control characters and surrounding spaces",
);
