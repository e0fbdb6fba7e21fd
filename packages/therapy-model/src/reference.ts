/** How records are named and how they refer to one another. */
import type * as z from "zod";
import { text } from "./bounds.ts";

/** The kinds of record that a dossier holds. */
export const recordKinds = ["organization", "platform", "therapy", "trial", "regulatory_event", "source"] as const;

/** A kind of record. */
export type RecordKind = (typeof recordKinds)[number];

/** The id of an organisation, such as `organization:hemogen`. */
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

/** The id of a record: its kind, a colon and a readable name in lower case, digits and single hyphens. */
export type RecordId = OrganizationId | PlatformId | TherapyId | TrialId | RegulatoryEventId | SourceId;

const kindOfSchema = new WeakMap<z.core.$ZodType, RecordKind>();

function idSchema<Kind extends RecordKind>(kind: Kind): z.ZodType<`${Kind}:${string}`, `${Kind}:${string}`> {
  const form = new RegExp(`^${kind}:[a-z0-9]+(?:[-.][a-z0-9]+)*$`);
  const schema = text<`${Kind}:${string}`>(120, form, `is not an id of the form ${kind}:readable-name`);
  kindOfSchema.set(schema, kind);
  return schema;
}

/** Finds the kind of record whose ids a schema is for. */
export function idKind(schema: z.core.$ZodType): RecordKind | undefined {
  return kindOfSchema.get(schema);
}

/** Schema of {@link OrganizationId}. */
export const OrganizationId: z.ZodType<OrganizationId, OrganizationId> = idSchema("organization");
/** Schema of {@link PlatformId}. */
export const PlatformId: z.ZodType<PlatformId, PlatformId> = idSchema("platform");
/** Schema of {@link TherapyId}. */
export const TherapyId: z.ZodType<TherapyId, TherapyId> = idSchema("therapy");
/** Schema of {@link TrialId}. */
export const TrialId: z.ZodType<TrialId, TrialId> = idSchema("trial");
/** Schema of {@link RegulatoryEventId}. */
export const RegulatoryEventId: z.ZodType<RegulatoryEventId, RegulatoryEventId> = idSchema("regulatory_event");
/** Schema of {@link SourceId}. */
export const SourceId: z.ZodType<SourceId, SourceId> = idSchema("source");

/**
 * Reads the kind of record that an id names.
 *
 * @example
 * ```ts
 * import { kindOfId } from "@org/therapy-model";
 *
 * kindOfId("therapy:hgi-001"); // => "therapy"
 * kindOfId("hgi-001"); // => undefined
 * ```
 */
export function kindOfId(id: string): RecordKind | undefined {
  const kind = id.slice(0, Math.max(0, id.indexOf(":")));
  return recordKinds.find((known) => known === kind);
}
