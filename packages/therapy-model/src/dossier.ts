/** A set of records that refer to one another. */
import * as z from "zod";
import { list, optional, text } from "./bounds.ts";
import { checkIntegrity } from "./integrity.ts";
import { ModelRecord } from "./record.ts";
import type { ObjectSchema } from "./schema.ts";
import { object } from "./schema.ts";
import { Label } from "./shared/text.ts";
import { Silence } from "./silence.ts";

/** A version of the model, as three numbers. */
export type ModelVersion = `${number}.${number}.${number}`;

/** The version of the model that this package holds data against. */
export const modelVersion: ModelVersion = "0.1.0";

/** Schema of {@link ModelVersion}: the present one, no other. */
export const ModelVersion: z.ZodType<ModelVersion, ModelVersion> = text(
  14,
  /^\d{1,4}\.\d{1,4}\.\d{1,4}$/,
  "is not a version of the form 1.2.3",
  z.refine((version) => version === modelVersion, {
    message: `is not the version of the model that this package holds data against, which is ${modelVersion}; \`therapy upgrade\` brings it there`,
    params: { code: "unsupported_version" },
  }),
);

/** The id of a dossier, such as `dossier:hgi-001`. */
export type DossierId = `dossier:${string}`;
/** Schema of {@link DossierId}. */
export const DossierId: z.ZodType<DossierId, DossierId> = text(
  120,
  /^dossier:[a-z0-9]+(?:[-.][a-z0-9]+)*$/,
  "is not an id of the form dossier:readable-name",
);

/** A set of records in which every reference leads to a record of the set. */
export interface Dossier {
  /** Says that this is a dossier. */
  kind: "dossier";
  /** The version of the model that the records are written for. */
  modelVersion: ModelVersion;
  /** The id of the dossier. */
  id: DossierId;
  /** What the dossier is about. */
  title: string;
  /** The records, in any order. */
  records: ModelRecord[];
  /** The findings of rules that are let stand, each with its reason. */
  silences?: Silence[] | undefined;
}
/** Holds the records against one another once each is valid on its own. */
const fitTogether = z.check<ModelRecord[]>(({ value, issues }) => {
  for (const { code, path, message, rule, fix } of checkIntegrity(value)) {
    issues.push({ code: "custom", path, message, params: { code, rule, fix }, input: undefined });
  }
});

/** Schema of {@link Dossier}; it also holds the records against one another. */
export const Dossier: ObjectSchema<Dossier> = object({
  kind: z.literal("dossier"),
  modelVersion: ModelVersion,
  id: DossierId,
  title: Label,
  records: new z.ZodArray({
    type: "array",
    element: ModelRecord,
    checks: [z.maxLength(1_000_000), fitTogether],
  }) as z.ZodArray<typeof ModelRecord>,
  silences: optional(list(Silence, 10_000)),
});
