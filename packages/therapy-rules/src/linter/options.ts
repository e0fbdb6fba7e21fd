/** The options of a linter, and the rules that they enable. */
import type { Severity, Suppression } from "@org/therapy-model";
import { isCustomRuleId, type Rule, RuleError, type RuleSeverity, type SeverityProfile } from "../engine/rule.ts";
import { rules as builtInRules } from "../gen/catalog.ts";

/** Options of the linter. */
export interface LintOptions {
  /** The severity profile: it sets which rules run and whether a violation is a warning or an error. */
  readonly profile: SeverityProfile;
  /** The rules to run. Default: all built-in rules. */
  readonly rules?: readonly Rule[] | undefined;
  /** Severities by rule id, which override those of the profile. */
  readonly severities?: { readonly [rule: string]: RuleSeverity } | undefined;
  /** Suppressions in addition to those of the record set. */
  readonly suppressions?: readonly Suppression[] | undefined;
}

/** A rule with the severity of its violations. */
export interface EnabledRule {
  readonly rule: Rule;
  readonly severity: Severity;
}

/** Returns the rules that are not off, in their order. Throws a RuleError for invalid options. */
export function enabledRules(options: LintOptions): EnabledRule[] {
  assertProfile(options);
  const { profile, rules = builtInRules, severities = {} } = options;
  const ids = new Set<string>();
  for (const rule of rules) {
    if (ids.has(rule.id)) throw new RuleError(`two rules have the id ${rule.id}`);
    ids.add(rule.id);
    if (!isCustomRuleId(rule.id) && !builtInRules.includes(rule)) {
      throw new RuleError(`${rule.id} is not a built-in rule; add a prefix, such as acme/${rule.id}`);
    }
  }
  for (const id of Object.keys(severities)) {
    if (!ids.has(id)) throw new RuleError(`severities has ${id}, which is not among the rules`);
    if (!severityNames.includes(severities[id]!)) {
      throw new RuleError(`the severity of ${id} is ${quoted(severities[id])}; expected ${severityNames.join(", ")}`);
    }
  }
  return rules.flatMap((rule) => {
    const severity = Object.hasOwn(severities, rule.id) ? severities[rule.id]! : rule.severity[profile];
    return severity === "off" ? [] : [{ rule, severity }];
  });
}

const profileNames: readonly SeverityProfile[] = ["draft", "registered", "publishable"];
const severityNames: readonly RuleSeverity[] = ["off", "warning", "error"];

/** Throws a RuleError unless the options have a profile. Without types, they may have none, or another text. */
function assertProfile(options: LintOptions | undefined): void {
  const profile: SeverityProfile | undefined = options?.profile;
  if (profile !== undefined && profileNames.includes(profile)) return;
  const problem = profile === undefined ? "the options have no profile" : `there is no profile ${quoted(profile)}`;
  throw new RuleError(`${problem}; expected ${profileNames.join(", ")}`);
}

function quoted(value: unknown): string {
  return typeof value === "string" ? JSON.stringify(value) : String(value);
}

/** Returns the ids of the built-in rules that are not enabled. */
export function disabledRuleIds(enabled: readonly EnabledRule[]): ReadonlySet<string> {
  const ids = new Set(builtInRules.map(({ id }) => id));
  for (const { rule } of enabled) ids.delete(rule.id);
  return ids;
}
