/** Where something stands on the web. */
import type * as z from "zod";
import { text } from "../bounds.ts";

/** A web address of at most 2,000 characters, without spaces. */
export const WebAddress: z.ZodType<string, string> = text(
  2000,
  /^https?:\/\/[^\s/]+(?:\/\S*)?$/,
  "is not a web address that begins with http:// or https://",
);
