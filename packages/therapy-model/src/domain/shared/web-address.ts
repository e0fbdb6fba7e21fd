/** Web addresses. */
import type * as z from "zod";
import { stringSchema } from "../../schema/bounds.ts";

/** Not a part of an address: spaces, control characters, invisible characters, double quotation marks and angle brackets. */
const pattern = /^https?:\/\/[^\s/"<>\p{Cc}\p{Cf}\p{Cs}]+(?:\/[^\s"<>\p{Cc}\p{Cf}\p{Cs}]*)?$/u;
const message = "is not a URL that begins with http:// or https://";

/** An absolute URL with http or https: at most 2,000 characters. */
export const WebAddress: z.ZodType<string, string> = stringSchema(2000, pattern, message);

/** The URL of a website: at most 500 characters. */
export const WebsiteAddress: z.ZodType<string, string> = stringSchema(500, pattern, message);
