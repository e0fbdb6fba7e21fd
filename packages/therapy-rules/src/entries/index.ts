/** Plausibility rules for records, and the linter that runs them. */
export { rules } from "../gen/catalog.ts";
export { grim, type RoundingMode } from "../results/grim.ts";
export { lint } from "../linter/lint.ts";
export { createLinter, type LintResult, type Linter } from "../linter/linter.ts";
export type { LintOptions } from "../linter/options.ts";
export {
  type Violation,
  type RuleSeverity,
  type SeverityByProfile,
  type GroupViolation,
  type GroupRule,
  groupRule,
  type WithFields,
  isGroupRule,
  type SeverityProfile,
  type RecordOf,
  type RecordRule,
  type Report,
  type Rule,
  rule,
  type RuleContext,
  type RuleDescription,
  RuleError,
} from "../engine/rule.ts";
