/** Validator of records of any kind, without zod. */
export type { ModelRecord } from "../../gen/validators/types.ts";
export { isModelRecord, validateModelRecord } from "../../gen/validators/validators.ts";
export type { ValidatorOptions } from "../../validators/validator-options.ts";
