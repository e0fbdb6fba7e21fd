/** Validator of record sets, without zod. */
export type { RecordSet } from "../../gen/validators/types.ts";
export { isRecordSet, validateRecordSet } from "../../gen/validators/validators.ts";
export type { ValidatorOptions } from "../../validators/validator-options.ts";
