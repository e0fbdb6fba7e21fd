/** Ids of records. A record refers to another by its id. */
import type * as z from "zod";
import { stringSchema } from "../../schema/bounds.ts";

/** The kinds of records in a record set. */
export const recordKinds = ["organization", "platform", "therapy", "trial", "regulatory_event", "source"] as const;

/** A kind of record. */
export type RecordKind = (typeof recordKinds)[number];

/** The id of an organization, such as `organization:hemogen`. */
export type OrganizationId = `organization:${string}`;
/** The id of a platform, such as `platform:thank-ucar`. */
export type PlatformId = `platform:${string}`;
/** The id of a therapy, such as `therapy:hgi-001`. */
export type TherapyId = `therapy:${string}`;
/** The id of a trial, such as `trial:cartifan-1`. */
export type TrialId = `trial:${string}`;
/** The id of a regulatory event, such as `regulatory_event:hgi-001-nmpa-ind`. */
export type RegulatoryEventId = `regulatory_event:${string}`;
/** The id of a source, such as `source:hemogen-2023-12-19`. */
export type SourceId = `source:${string}`;

/** The id of a record: its kind, a colon and a readable name of lowercase letters, digits and single hyphens or periods. */
export type RecordId = OrganizationId | PlatformId | TherapyId | TrialId | RegulatoryEventId | SourceId;

const kindOfSchema = new WeakMap<z.core.$ZodType, RecordKind>();

function idSchema<Kind extends RecordKind>(kind: Kind): z.ZodType<`${Kind}:${string}`, `${Kind}:${string}`> {
  const pattern = new RegExp(`^${kind}:[a-z0-9]+(?:[-.][a-z0-9]+)*$`);
  const schema = stringSchema<`${Kind}:${string}`>(120, pattern, `is not an id of the form ${kind}:readable-name`);
  kindOfSchema.set(schema, kind);
  return schema;
}

/** Returns the kind of the records whose ids the schema validates. */
export function idKind(schema: z.core.$ZodType): RecordKind | undefined {
  return kindOfSchema.get(schema);
}

export const OrganizationId: z.ZodType<OrganizationId, OrganizationId> = idSchema("organization");
export const PlatformId: z.ZodType<PlatformId, PlatformId> = idSchema("platform");
export const TherapyId: z.ZodType<TherapyId, TherapyId> = idSchema("therapy");
export const TrialId: z.ZodType<TrialId, TrialId> = idSchema("trial");
export const RegulatoryEventId: z.ZodType<RegulatoryEventId, RegulatoryEventId> = idSchema("regulatory_event");
export const SourceId: z.ZodType<SourceId, SourceId> = idSchema("source");

/**
 * Returns the kind of record in an id, or `undefined` if the text is not the id of a record.
 *
 * @example
 * ```ts
 * import { kindOfId } from "@org/therapy-model/records";
 *
 * kindOfId("therapy:hgi-001"); // => "therapy"
 * kindOfId("hgi-001"); // => undefined
 * ```
 */
export function kindOfId(id: string): RecordKind | undefined {
  const kind = id.slice(0, Math.max(0, id.indexOf(":")));
  return recordKinds.find((known) => known === kind);
}
