/** Rules of the field: what valid records may not say of one another, and the linter that asks. */
export { rules } from "./rules/catalogue.ts";
export { grim, type RoundingMode } from "./rules/grim.ts";
export { lint } from "./rules/lint.ts";
export { createLinter, type Lint, type Linter, type LintOptions } from "./rules/linter.ts";
export {
  type Finding,
  type Grade,
  type Grades,
  type GroupFinding,
  type GroupRule,
  groupRule,
  type Having,
  isGroupRule,
  type Profile,
  type RecordOf,
  type RecordRule,
  type Report,
  type Rule,
  rule,
  type RuleContext,
  type RuleDescription,
  RuleError,
} from "./rules/rule.ts";
