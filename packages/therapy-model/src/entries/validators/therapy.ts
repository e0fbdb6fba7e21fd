/** Validator of therapies, without zod. */
export type { Therapy } from "../../gen/validators/types.ts";
export { isTherapy, validateTherapy } from "../../gen/validators/validators.ts";
export type { ValidatorOptions } from "../../validators/validator-options.ts";
