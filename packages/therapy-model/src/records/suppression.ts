/** Suppressions: accepted violations of rules. */
import type * as z from "zod";
import { optionalField, stringSchema } from "../schema/bounds.ts";
import { recordKinds, type RecordId } from "../domain/shared/record-id.ts";
import { objectSchema, type ObjectSchema } from "../schema/object.ts";
import { JsonPointer } from "../domain/shared/json-pointer.ts";
import { SingleLineText } from "../domain/shared/text.ts";

/** The pattern of rule ids. */
export const ruleIdForm: RegExp = /^(?:[a-z][a-z0-9-]*\/)?[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/;

/** The id of a rule, such as `autologous_from_bank`. The id of a custom rule has a prefix, such as `acme/no_code_names`. */
export const RuleId: z.ZodType<string, string> = stringSchema(
  100,
  ruleIdForm,
  "is not a rule id such as autologous_from_bank",
);

/** Accepts the violations of one rule in one record, with a reason. */
export interface Suppression {
  /** Id of the rule. */
  rule: string;
  /** Id of the record. */
  record: RecordId;
  /** JSON Pointer to a field of the record. Covers the field and everything below it. Absent for the entire record. */
  path?: JsonPointer | undefined;
  /** Reason why the violation is accepted. */
  reason: string;
}
export const Suppression: ObjectSchema<Suppression> = objectSchema({
  rule: RuleId,
  record: stringSchema<RecordId>(
    120,
    new RegExp(`^(?:${recordKinds.join("|")}):[a-z0-9]+(?:[-.][a-z0-9]+)*$`),
    "is not a record id such as therapy:hgi-001",
  ),
  path: optionalField(JsonPointer),
  reason: SingleLineText,
});
