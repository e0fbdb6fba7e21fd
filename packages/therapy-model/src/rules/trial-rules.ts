/** The rules about trials, their eligibility and their results, in the order in which they are listed. */
import { eligibilityContradictionRules } from "./eligibility-contradictions.ts";
import { eligibilityLimitRules } from "./eligibility-limits.ts";
import { countRules } from "./results-counts.ts";
import { comparisonRules } from "./results-comparisons.ts";
import { estimateRules } from "./results-estimates.ts";
import { nestingRules } from "./results-nesting.ts";
import { proportionRules } from "./results-proportions.ts";
import { reportedRules } from "./results-reported.ts";
import { resultTimeRules } from "./results-time.ts";
import type { Rule } from "./rule.ts";
import { armRules } from "./trial-arms.ts";
import { conductRules } from "./trial-conduct.ts";
import { dateRules } from "./trial-dates.ts";
import { diseaseRules } from "./trial-disease.ts";
import { endpointRules } from "./trial-endpoints.ts";
import { initiationRules } from "./trial-initiation.ts";
import { maskingRules } from "./trial-masking.ts";
import { numberRules } from "./trial-numbers.ts";
import { typeRules } from "./trial-type.ts";

/** All rules about trials. */
export const trialRules: readonly Rule[] = [
  ...typeRules,
  ...armRules,
  ...maskingRules,
  ...dateRules,
  ...conductRules,
  ...numberRules,
  ...initiationRules,
  ...endpointRules,
  ...diseaseRules,
  ...eligibilityLimitRules,
  ...eligibilityContradictionRules,
  ...proportionRules,
  ...countRules,
  ...nestingRules,
  ...estimateRules,
  ...comparisonRules,
  ...resultTimeRules,
  ...reportedRules,
];
