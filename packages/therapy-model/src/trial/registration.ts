/** A number under which a trial is known. */
import { isIdentifier, type SchemeKey } from "@org/therapy-identifiers";
import * as z from "zod";
import { optional } from "../bounds.ts";
import { object, type ObjectSchema } from "../schema.ts";
import { Scheme } from "../shared/identifier.ts";
import { Label } from "../shared/text.ts";
import { WebAddress } from "../shared/web-address.ts";
import { RegistrationType } from "./registration-type.ts";

/** Whose number it is: the registry's own, an earlier one of it, the sponsor's, or another body's. */
export type RegistrationStanding = "own" | "former" | "sponsor" | "other";
/** Schema of {@link RegistrationStanding}. */
export const RegistrationStanding: z.ZodEnum<{ [K in RegistrationStanding]: K }> = z.enum([
  "own",
  "former",
  "sponsor",
  "other",
]);

/** A number under which a registry, a sponsor or a funder knows a trial. */
export interface Registration {
  /** The public scheme that the number belongs to; absent where it belongs to none, as a sponsor's protocol number. */
  scheme?: SchemeKey | undefined;
  /** The number, of a public scheme in its canonical spelling. */
  value: string;
  /** Whose number it is, as the registry's record says; absent where the record is of no one registry. */
  standing?: RegistrationStanding | undefined;
  /** What sort of number it is, as the registry's record says. */
  type?: RegistrationType | undefined;
  /** Who gave out the number, as written. */
  issuer?: string | undefined;
  /** Where the number leads to. */
  url?: string | undefined;
}
/** Schema of {@link Registration}. */
export const Registration: ObjectSchema<Registration> = object(
  {
    scheme: optional(Scheme),
    value: Label,
    standing: optional(RegistrationStanding),
    type: optional(RegistrationType),
    issuer: optional(Label),
    url: optional(WebAddress),
  },
  {
    holds: ({ scheme, value }) => scheme === undefined || isIdentifier(scheme, value),
    path: "value",
    message: "is not an identifier of its scheme in canonical spelling",
    code: "invalid_identifier",
  },
);
