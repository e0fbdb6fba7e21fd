/** Eligibility criteria as expressions of the model, with their offsets. */
export type { LocatedException, LocatedExpression, Offsets } from "../criteria/located.ts";
export { type EligibilityOptions, type ParsedEligibility, parseEligibility } from "../criteria/parse-eligibility.ts";
export { withParsedEligibility } from "../criteria/trial-criteria.ts";
export type { StatedLimit } from "../criteria/stated-limit.ts";
