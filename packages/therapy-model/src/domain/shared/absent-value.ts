/** Values that are known to be absent. */
import * as z from "zod";
import { optionalField } from "../../schema/bounds.ts";
import { objectSchema, type ObjectSchema } from "../../schema/object.ts";
import type { SchemeKey } from "@org/therapy-identifiers";
import { Treatment } from "../../gen/vocabularies/treatment.ts";
import { IdentifierScheme } from "./identifier.ts";
import { JsonPointer } from "./json-pointer.ts";

const absenceReasons = ["none", "not_disclosed", "left_empty", "not_applicable"] as const;

/**
 * Why a field has no value: the source denies it (`none`), withholds it (`not_disclosed`), shows the field empty
 * (`left_empty`), or the field does not apply. FHIR R5: data absent reason.
 */
export type AbsenceReason = (typeof absenceReasons)[number];
export const AbsenceReason: z.ZodEnum<{ [K in AbsenceReason]: K }> = z.enum(absenceReasons);

/**
 * A field of which a source states that it has no value, such as a product that is given without lymphodepletion. A field
 * that is only absent from the record may have a value that nobody recorded. FHIR R5: data absent reason.
 */
export interface AbsentValue {
  /** JSON Pointer to the field of this record, such as `/conditioning`. */
  field: JsonPointer;
  /** Why it has no value. */
  reason: AbsenceReason;
  /** Identifier scheme, if the identifier of one scheme is absent from the field. */
  scheme?: SchemeKey | undefined;
  /** Treatment, if one treatment is absent from the field. */
  treatment?: Treatment | undefined;
}
export const AbsentValue: ObjectSchema<AbsentValue> = objectSchema(
  {
    field: JsonPointer,
    reason: AbsenceReason,
    scheme: optionalField(IdentifierScheme),
    treatment: optionalField(Treatment),
  },
  {
    isSatisfied: ({ field }) => field !== "",
    path: "field",
    message: "is the entire record; expected a field of it",
  },
);
