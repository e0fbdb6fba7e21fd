/** JSON Pointers (RFC 6901). */
import * as z from "zod";
import { maximumTextLength } from "../../schema/bounds.ts";

/** A JSON Pointer: `""` for the root, otherwise `/key/0/key` with `~0` for `~` and `~1` for `/`. */
export type JsonPointer = "" | `/${string}`;

export const JsonPointer: z.ZodType<JsonPointer, JsonPointer> = new z.ZodString({
  type: "string",
  checks: [maximumTextLength(500), z.regex(/^(?:\/(?:[^~/]|~[01])*)*$/, "is not a JSON Pointer such as /names/0/text")],
}) as unknown as z.ZodType<JsonPointer, JsonPointer>;
