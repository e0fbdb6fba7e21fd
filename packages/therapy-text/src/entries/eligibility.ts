/** Eligibility texts, split into headings, criteria and remarks with their offsets. */
export type { MarkerStyle } from "../eligibility/marker.ts";
export type { EligibilityMarker, EligibilityPart } from "../eligibility/part.ts";
export type { EligibilitySection } from "../eligibility/section.ts";
export { listCriteria, splitEligibility } from "../eligibility/split.ts";
