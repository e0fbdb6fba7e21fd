/** Registrations of trials. */
import { isIdentifier, type SchemeKey } from "@org/therapy-identifiers";
import * as z from "zod";
import { optionalField } from "../../schema/bounds.ts";
import { objectSchema, type ObjectSchema } from "../../schema/object.ts";
import { IdentifierScheme } from "../shared/identifier.ts";
import { SingleLineText } from "../shared/text.ts";
import { WebAddress } from "../shared/web-address.ts";
import { RegistrationType } from "../../gen/vocabularies/registration-type.ts";

/** The use of a registration number: primary number of the registry, former number, sponsor's number, or other. FHIR R5 Identifier.use. */
export type RegistrationUse = "primary" | "former" | "sponsor" | "other";
export const RegistrationUse: z.ZodEnum<{ [K in RegistrationUse]: K }> = z.enum([
  "primary",
  "former",
  "sponsor",
  "other",
]);

/** An identifying number of a trial, from a registry, a sponsor or a funder. WHO Trial Registration Data Set items 1 and 3. */
export interface Registration {
  /** Key of the public scheme. Absent for a number without a public scheme, such as a sponsor's protocol number. */
  scheme?: SchemeKey | undefined;
  /** Number; in the canonical form of its scheme, if it has one. */
  value: string;
  /** Use of the number, from the registry record. Absent if the record does not come from a registry. */
  use?: RegistrationUse | undefined;
  /** Type of the number, from the registry record. ClinicalTrials.gov: Secondary ID Type. */
  type?: RegistrationType | undefined;
  /** Issuer of the number, as written. */
  issuer?: string | undefined;
  /** URL of the number. */
  url?: string | undefined;
}
export const Registration: ObjectSchema<Registration> = objectSchema(
  {
    scheme: optionalField(IdentifierScheme),
    value: SingleLineText,
    use: optionalField(RegistrationUse),
    type: optionalField(RegistrationType),
    issuer: optionalField(SingleLineText),
    url: optionalField(WebAddress),
  },
  {
    isSatisfied: ({ scheme, value }) => scheme === undefined || isIdentifier(scheme, value),
    path: "value",
    message: "is not an identifier of its scheme in canonical form",
    code: "invalid_identifier",
  },
);
