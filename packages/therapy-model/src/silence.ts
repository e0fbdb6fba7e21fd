/** A finding of a rule that somebody has looked at and lets stand. */
import type * as z from "zod";
import { optional, text } from "./bounds.ts";
import { recordKinds, type RecordId } from "./reference.ts";
import { object, type ObjectSchema } from "./schema.ts";
import { JsonPointer } from "./shared/json-pointer.ts";
import { Label } from "./shared/text.ts";

/** The form of a rule's id. */
export const ruleIdForm: RegExp = /^(?:[a-z][a-z0-9-]*\/)?[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/;

/** The id of a rule, such as `autologous_from_bank`; with a prefix, as `acme/no_code_names`, for rules of others. */
export const RuleId: z.ZodType<string, string> = text(
  100,
  ruleIdForm,
  "is not an id of a rule such as autologous_from_bank",
);

/** A finding of a rule that is let stand, and why. */
export interface Silence {
  /** The rule whose finding it is. */
  rule: string;
  /** The record that it was found in. */
  record: RecordId;
  /** JSON pointer to the field in the record; what stands beneath it is covered too. Absent for the whole record. */
  path?: JsonPointer | undefined;
  /** Why it is let stand. */
  reason: string;
}
/** Schema of {@link Silence}. */
export const Silence: ObjectSchema<Silence> = object({
  rule: RuleId,
  record: text<RecordId>(
    120,
    new RegExp(`^(?:${recordKinds.join("|")}):[a-z0-9]+(?:[-.][a-z0-9]+)*$`),
    "is not an id of a record such as therapy:hgi-001",
  ),
  path: optional(JsonPointer),
  reason: Label,
});
