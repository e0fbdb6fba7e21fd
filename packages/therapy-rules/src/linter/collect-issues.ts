/** The results of checks as issues, in a stable order. */
import type { Issue } from "@org/therapy-model";
import { formatPointer } from "@org/therapy-model/records";
import { isGroupRule } from "../engine/rule.ts";
import type { CheckResults, FoundViolation } from "./check-results.ts";
import type { EnabledRule } from "./options.ts";
import type { RecordIssue } from "./suppressions.ts";

/** Returns the issues in the order of their records. The issues of one record are in the order of the rules. */
export function collectIssues(
  enabled: readonly EnabledRule[],
  results: CheckResults,
  positionOf: (id: string) => number,
): RecordIssue[] {
  const byPosition = new Map<number, RecordIssue[]>();
  for (const [index, { rule, severity }] of enabled.entries()) {
    const found = [...results.ofRule(index)].flatMap(({ violations }) => violations);
    // The order of groups depends on the history of changes, so it is not used.
    if (isGroupRule(rule)) found.sort(byPathAndMessage);
    for (const { record, path, message, fix, failed } of found) {
      const position = positionOf(record);
      const issue: Issue = {
        code: failed ? "rule_error" : "rule_violation",
        severity: failed ? "error" : severity,
        path: position === -1 ? [] : ["records", position, ...path],
        message,
        rule: rule.id,
        ...(fix !== undefined && { fix }),
      };
      const others = byPosition.get(position);
      if (others === undefined) byPosition.set(position, [{ issue, record, path }]);
      else others.push({ issue, record, path });
    }
  }
  return [...byPosition].sort(([a], [b]) => a - b).flatMap(([, issues]) => issues);
}

function byPathAndMessage(one: FoundViolation, other: FoundViolation): number {
  const [a, b] = [`${formatPointer(one.path)} ${one.message}`, `${formatPointer(other.path)} ${other.message}`];
  return a === b ? 0 : a < b ? -1 : 1;
}
