/** Records of any kind. */
import { Organization } from "../domain/organization/organization.ts";
import { Platform } from "../domain/platform/platform.ts";
import { RegulatoryEvent } from "../domain/regulatory/regulatory-event.ts";
import { unionSchema, type UnionSchema } from "../schema/object.ts";
import { Source } from "../domain/source/source.ts";
import { Therapy } from "../domain/therapy/therapy.ts";
import { Trial } from "../domain/trial/trial.ts";

/** A record of any kind, discriminated by `kind` and identified by `id`. */
export type ModelRecord = Organization | Platform | Therapy | Trial | RegulatoryEvent | Source;
export const ModelRecord: UnionSchema<ModelRecord> = unionSchema([
  Organization,
  Platform,
  Therapy,
  Trial,
  RegulatoryEvent,
  Source,
]);
