/** Identifiers in public schemes. */
import { isIdentifier, schemes, type SchemeKey } from "@org/therapy-identifiers";
import * as z from "zod";
import { objectSchema, type ObjectSchema } from "../../schema/object.ts";
import { SingleLineText } from "./text.ts";

/** The key of an identifier scheme of `@org/therapy-identifiers`. */
export const IdentifierScheme: z.ZodEnum<{ [K in SchemeKey]: K }> = z.enum(Object.keys(schemes) as SchemeKey[]);

/** A value that a public scheme assigns, such as a trial registration number or an application number. */
export interface Identifier {
  /** Key of the scheme, such as `nct`. */
  scheme: SchemeKey;
  /** Identifier in the canonical form of its scheme. */
  value: string;
}
export const Identifier: ObjectSchema<Identifier> = objectSchema(
  { scheme: IdentifierScheme, value: SingleLineText },
  {
    isSatisfied: ({ scheme, value }) => isIdentifier(scheme, value),
    path: "value",
    message: "is not an identifier of its scheme in canonical form",
    code: "invalid_identifier",
  },
);
