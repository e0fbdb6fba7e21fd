/** Letting findings stand that somebody has looked at, and telling of silences that cover none. */
import type { Issue } from "../issue.ts";
import { formatPointer } from "../shared/json-pointer.ts";
import type { Silence } from "../silence.ts";
import { isOwnRuleId } from "./rule.ts";

/** An issue, and the record in which it stands. */
export interface FoundIssue {
  readonly issue: Issue;
  /** The id of the record. */
  readonly record: string;
  /** Where it stands in the record. */
  readonly path: readonly (string | number)[];
}

/**
 * Parts issues into those that stand and those that a silence covers; a silence that covers none is an issue of its own.
 *
 * A silence of a rule that was not asked says nothing. Of a rule with a prefix, that it is not at hand is no mistake.
 */
export function applySilences(
  found: readonly FoundIssue[],
  kept: readonly Silence[],
  given: readonly Silence[],
  unasked: ReadonlySet<string>,
): { issues: Issue[]; silenced: Issue[] } {
  const silences = [...kept, ...given];
  if (silences.length === 0) return { issues: found.map(({ issue }) => issue), silenced: [] };
  const byRecord = new Map<string, number[]>();
  for (const [index, { rule, record }] of silences.entries()) {
    const others = byRecord.get(key(rule, record));
    if (others === undefined) byRecord.set(key(rule, record), [index]);
    else others.push(index);
  }
  const used = new Set<number>();
  const issues: Issue[] = [];
  const silenced: Issue[] = [];
  for (const { issue, record, path } of found) {
    // What a broken rule would have found is not known, so it is not silenced.
    const candidates = issue.code === "failed_rule" ? undefined : byRecord.get(key(issue.rule ?? "", record));
    const covering = candidates?.filter((index) => covers(silences[index]!, path)) ?? [];
    for (const index of covering) used.add(index);
    (covering.length > 0 ? silenced : issues).push(issue);
  }
  const asked = new Set(found.map(({ issue }) => issue.rule));
  for (const [index, silence] of silences.entries()) {
    if (used.has(index) || unasked.has(silence.rule)) continue;
    if (isOwnRuleId(silence.rule) && !asked.has(silence.rule)) continue;
    issues.push({
      code: "unused_silence",
      severity: "warning",
      path: index < kept.length ? ["silences", index] : [],
      message: `silences ${silence.rule} in ${silence.record}${silence.path ?? ""}, where the rule finds nothing`,
      rule: silence.rule,
      ...(index < kept.length && { fix: { kind: "remove" as const } }),
    });
  }
  return { issues, silenced };
}

function key(rule: string, record: string): string {
  return `${rule} ${record}`;
}

function covers({ path: prefix = "" }: Silence, path: readonly (string | number)[]): boolean {
  const pointer = formatPointer(path);
  return pointer === prefix || pointer.startsWith(`${prefix}/`);
}
