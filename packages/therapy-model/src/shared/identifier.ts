/** What something is registered as. */
import { isIdentifier, schemes, type SchemeKey } from "@org/therapy-identifiers";
import * as z from "zod";
import { object, type ObjectSchema } from "../schema.ts";
import { Label } from "./text.ts";

/** The name of an identifier scheme. */
export const Scheme: z.ZodEnum<{ [K in SchemeKey]: K }> = z.enum(Object.keys(schemes) as SchemeKey[]);

/** An identifier in a public scheme, such as a trial registration or a regulator's number. */
export interface Identifier {
  /** The scheme that the identifier belongs to. */
  scheme: SchemeKey;
  /** The identifier in the canonical spelling of its scheme. */
  value: string;
}
/** Schema of {@link Identifier}. */
export const Identifier: ObjectSchema<Identifier> = object(
  { scheme: Scheme, value: Label },
  {
    holds: ({ scheme, value }) => isIdentifier(scheme, value),
    path: "value",
    message: "is not an identifier of its scheme in canonical spelling",
    code: "invalid_identifier",
  },
);
