/** Validator of platforms, without zod. */
export type { Platform } from "../../gen/validators/types.ts";
export { isPlatform, validatePlatform } from "../../gen/validators/validators.ts";
export type { ValidatorOptions } from "../../validators/validator-options.ts";
