/** Free text as people write it: bounded, trimmed, without control characters. */
import type * as z from "zod";
import { text } from "../bounds.ts";

/** One line of text: no control characters or lone surrogates, no space at either end. */
const line = /^(?!\s)[^\p{Cc}\p{Cs}]*(?<!\s)$/u;
/** Text over several lines: of the control characters, line breaks and tabs are allowed. */
// oxlint-disable-next-line no-control-regex -- control characters are what it refuses
const lines = /^(?!\s)[^\p{Cs}\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]*(?<!\s)$/u;

/** A name or a title: one line of at most 500 characters. */
export const Label: z.ZodType<string, string> = text(500, line);

/** A passage: at most 100,000 characters over any number of lines. */
export const Passage: z.ZodType<string, string> = text(100_000, lines);
