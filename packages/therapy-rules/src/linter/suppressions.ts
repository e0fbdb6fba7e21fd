/** Applying suppressions: violations that are accepted, and suppressions that match none. */
import type { Issue, Suppression } from "@org/therapy-model";
import { formatPointer } from "@org/therapy-model/records";
import { isCustomRuleId } from "../engine/rule.ts";

/** An issue with its record. */
export interface RecordIssue {
  readonly issue: Issue;
  /** The id of the record. */
  readonly record: string;
  /** The path in the record. */
  readonly path: readonly (string | number)[];
}

/**
 * Separates issues into active and suppressed ones. Reports a suppression that matches no issue.
 *
 * A suppression of a rule that did not run is ignored. A suppression of a custom rule (with a prefix) is valid even if that
 * rule is not loaded.
 */
export function applySuppressions(
  found: readonly RecordIssue[],
  ofRecordSet: readonly Suppression[],
  ofOptions: readonly Suppression[],
  disabledRules: ReadonlySet<string>,
): { issues: Issue[]; suppressed: Issue[] } {
  const suppressions = [...ofRecordSet, ...ofOptions];
  if (suppressions.length === 0) return { issues: found.map(({ issue }) => issue), suppressed: [] };
  const matchesOf = suppressionMatcher(suppressions);
  const used = new Set<number>();
  const issues: Issue[] = [];
  const suppressed: Issue[] = [];
  for (const one of found) {
    const matches = matchesOf(one);
    for (const index of matches) used.add(index);
    (matches.length > 0 ? suppressed : issues).push(one.issue);
  }
  const reportedRules = new Set(found.map(({ issue }) => issue.rule));
  for (const [index, suppression] of suppressions.entries()) {
    if (used.has(index) || disabledRules.has(suppression.rule)) continue;
    if (isCustomRuleId(suppression.rule) && !reportedRules.has(suppression.rule)) continue;
    issues.push(unusedSuppression(suppression, index < ofRecordSet.length ? index : undefined));
  }
  return { issues, suppressed };
}

/** Makes a function that returns the indexes of the suppressions that match an issue. */
function suppressionMatcher(suppressions: readonly Suppression[]): (found: RecordIssue) => readonly number[] {
  const byRuleAndRecord = new Map<string, number[]>();
  for (const [index, { rule, record }] of suppressions.entries()) {
    const others = byRuleAndRecord.get(matchKey(rule, record));
    if (others === undefined) byRuleAndRecord.set(matchKey(rule, record), [index]);
    else others.push(index);
  }
  return ({ issue, record, path }) => {
    // The violations of a rule that threw an error are unknown, so the error is not suppressed.
    if (issue.code === "rule_error") return [];
    const candidates = byRuleAndRecord.get(matchKey(issue.rule ?? "", record)) ?? [];
    return candidates.filter((index) => includesPath(suppressions[index]!, path));
  };
}

/** The issue for a suppression that matches no issue, with its index if it belongs to the record set. */
function unusedSuppression({ rule, record, path = "" }: Suppression, index: number | undefined): Issue {
  return {
    code: "unused_suppression",
    severity: "warning",
    path: index === undefined ? [] : ["suppressions", index],
    message: `suppresses ${rule} in ${record}${path}, where the rule reports no violation; remove it`,
    rule,
    ...(index !== undefined && { fix: { kind: "remove" as const } }),
  };
}

function matchKey(rule: string, record: string): string {
  return `${rule} ${record}`;
}

function includesPath({ path: prefix = "" }: Suppression, path: readonly (string | number)[]): boolean {
  const pointer = formatPointer(path);
  return pointer === prefix || pointer.startsWith(`${prefix}/`);
}
