/** Web addresses. */
import type * as z from "zod";
import { stringSchema } from "../../schema/bounds.ts";

/** An absolute URL with http or https: at most 2,000 characters, without spaces. */
export const WebAddress: z.ZodType<string, string> = stringSchema(
  2000,
  /^https?:\/\/[^\s/]+(?:\/\S*)?$/,
  "is not a URL that begins with http:// or https://",
);
