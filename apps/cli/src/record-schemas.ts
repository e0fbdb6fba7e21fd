/** The schema of each kind of record. */
import { Organization, Platform, RegulatoryEvent, Source, Therapy, Trial } from "@org/therapy-model";

/** The schemas by record kind. */
export const recordSchemas = {
  organization: Organization,
  platform: Platform,
  therapy: Therapy,
  trial: Trial,
  regulatory_event: RegulatoryEvent,
  source: Source,
} as const;
