/** Text fields: with a maximum length, without surrounding spaces and control characters. */
import type * as z from "zod";
import { stringSchema } from "../../schema/bounds.ts";

/** One line: no control characters or unpaired surrogates, no space at either end. */
const line = /^(?!\s)[^\p{Cc}\p{Cs}]*(?<!\s)$/u;
/** Several lines: of the control characters, line breaks and tabs are allowed. */
// oxlint-disable-next-line no-control-regex -- control characters are what it rejects
const lines = /^(?!\s)[^\p{Cs}\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]*(?<!\s)$/u;

/** A name or title: one line of at most 500 characters. */
export const SingleLineText: z.ZodType<string, string> = stringSchema(500, line);

/** A text of at most 100,000 characters, with any number of lines. */
export const MultilineText: z.ZodType<string, string> = stringSchema(100_000, lines);
