/** Validator of trials, without zod. */
export type { Trial } from "../../gen/validators/types.ts";
export { isTrial, validateTrial } from "../../gen/validators/validators.ts";
export type { ValidatorOptions } from "../../validators/validator-options.ts";
