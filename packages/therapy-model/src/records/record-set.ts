/** Record sets. */
import * as z from "zod";
import { arraySchema, maximumListLength, optionalField, stringSchema } from "../schema/bounds.ts";
import { checkIntegrity } from "./integrity.ts";
import { ModelRecord } from "./record.ts";
import { objectSchema, type ObjectSchema } from "../schema/object.ts";
import { SingleLineText } from "../domain/shared/text.ts";
import { Suppression } from "./suppression.ts";

/** A version of the model: major, minor and patch number. */
export type ModelVersion = `${number}.${number}.${number}`;

/** The version of the model in this package. */
export const modelVersion: ModelVersion = "0.1.0";

/** Zod schema of a version; only the current version is valid. */
export const ModelVersion: z.ZodType<ModelVersion, ModelVersion> = stringSchema(
  14,
  /^\d{1,4}\.\d{1,4}\.\d{1,4}$/,
  "is not a version such as 1.2.3",
  z.refine((version) => version === modelVersion, {
    message: `is not the model version of this package, ${modelVersion}; convert it with \`therapy upgrade\``,
    params: { code: "unsupported_version" },
  }),
);

/** The id of a record set, such as `record_set:hgi-001`. */
export type RecordSetId = `record_set:${string}`;
export const RecordSetId: z.ZodType<RecordSetId, RecordSetId> = stringSchema(
  120,
  /^record_set:[a-z0-9]+(?:[-.][a-z0-9]+)*$/,
  "is not an id of the form record_set:readable-name",
);

/** Records that are valid together: every reference resolves to a record of the set. */
export interface RecordSet {
  /** Discriminator: always `record_set`. */
  kind: "record_set";
  /** Version of the model for which the records are written. */
  modelVersion: ModelVersion;
  /** Id of the record set. */
  id: RecordSetId;
  /** Title of the record set. */
  title: string;
  /** Records, in any order. */
  records: ModelRecord[];
  /** Accepted violations of rules, each with a reason. */
  suppressions?: Suppression[] | undefined;
}

/** Checks the integrity of the records after each is valid by itself. */
const checkRecords = z.check<ModelRecord[]>(({ value, issues }) => {
  for (const { code, path, message, rule, fix } of checkIntegrity(value)) {
    issues.push({ code: "custom", path, message, params: { code, rule, fix }, input: undefined });
  }
});

/** Zod schema of a record set; it also checks the integrity of the records. */
export const RecordSet: ObjectSchema<RecordSet> = objectSchema({
  kind: z.literal("record_set"),
  modelVersion: ModelVersion,
  id: RecordSetId,
  title: SingleLineText,
  records: new z.ZodArray({
    type: "array",
    element: ModelRecord,
    checks: [maximumListLength(1_000_000), checkRecords],
  }) as z.ZodArray<typeof ModelRecord>,
  suppressions: optionalField(arraySchema(Suppression, 10_000)),
});
