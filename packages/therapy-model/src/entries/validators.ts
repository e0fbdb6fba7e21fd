/** Validators of all records and of record sets, without zod. Subpaths such as `validators/therapy` have one each. */
export type {
  ModelRecord,
  Organization,
  Platform,
  RecordSet,
  RegulatoryEvent,
  Source,
  Therapy,
  Trial,
} from "../gen/validators/types.ts";
export {
  isModelRecord,
  isOrganization,
  isPlatform,
  isRecordSet,
  isRegulatoryEvent,
  isSource,
  isTherapy,
  isTrial,
  validateModelRecord,
  validateOrganization,
  validatePlatform,
  validateRecordSet,
  validateRegulatoryEvent,
  validateSource,
  validateTherapy,
  validateTrial,
} from "../gen/validators/validators.ts";
export type { ValidatorOptions } from "../validators/validator-options.ts";
