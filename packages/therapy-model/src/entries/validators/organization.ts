/** Validator of organizations, without zod. */
export type { Organization } from "../../gen/validators/types.ts";
export { isOrganization, validateOrganization } from "../../gen/validators/validators.ts";
export type { ValidatorOptions } from "../../validators/validator-options.ts";
