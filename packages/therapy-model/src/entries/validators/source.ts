/** Validator of sources, without zod. */
export type { Source } from "../../gen/validators/types.ts";
export { isSource, validateSource } from "../../gen/validators/validators.ts";
export type { ValidatorOptions } from "../../validators/validator-options.ts";
