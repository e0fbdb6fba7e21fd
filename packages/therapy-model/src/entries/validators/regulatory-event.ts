/** Validator of regulatory events, without zod. */
export type { RegulatoryEvent } from "../../gen/validators/types.ts";
export { isRegulatoryEvent, validateRegulatoryEvent } from "../../gen/validators/validators.ts";
export type { ValidatorOptions } from "../../validators/validator-options.ts";
