/** Any record of the model. */
import { Organization } from "./organization/organization.ts";
import { Platform } from "./platform/platform.ts";
import { RegulatoryEvent } from "./regulatory/regulatory-event.ts";
import { union, type UnionSchema } from "./schema.ts";
import { Source } from "./source/source.ts";
import { Therapy } from "./therapy/therapy.ts";
import { Trial } from "./trial/trial.ts";

/** A record: told from the others by its `kind`, named by its `id`. */
export type ModelRecord = Organization | Platform | Therapy | Trial | RegulatoryEvent | Source;
/** Schema of {@link ModelRecord}. */
export const ModelRecord: UnionSchema<ModelRecord> = union([
  Organization,
  Platform,
  Therapy,
  Trial,
  RegulatoryEvent,
  Source,
]);
