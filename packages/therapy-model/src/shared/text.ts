/** Free text as people write it: bounded, trimmed, without control characters. */
import type * as z from "zod";
import { text } from "../bounds.ts";

/** One line of text: no control characters or lone surrogates, no space at either end. */
const line = /^(?!\s)[^\p{Cc}\p{Cs}]*(?<!\s)$/u;
/** Text over several lines: line breaks and tabs are allowed. */
const lines = /^(?!\s)(?:[^\p{Cc}\p{Cs}]|[\n\r\t])*(?<!\s)$/u;

/** A name or a title: one line of at most 500 characters. */
export const Label: z.ZodType<string, string> = text(500, line);

/** A passage: at most 100,000 characters over any number of lines. */
export const Passage: z.ZodType<string, string> = text(100_000, lines);
