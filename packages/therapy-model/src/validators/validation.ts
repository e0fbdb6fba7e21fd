/** How a generated predicate and the nodes of its record kind become a verdict and issues. */
import { acceptsReadable, readData } from "../schema/read-data.ts";
import type { Result } from "../schema/result.ts";
import { collectIssues } from "./collect-issues.ts";
import type { Node } from "./node.ts";
import type { Progress } from "./progress.ts";
import type { ValidatorOptions } from "./validator-options.ts";

/** A generated predicate, which records how far it reads a value. */
type RecordPredicate = (value: unknown, progress?: Progress) => boolean;

/** Checks whether a generated predicate accepts a value. It never throws. */
export function accepts(predicate: RecordPredicate, value: unknown): boolean {
  return acceptsReadable(predicate, value);
}

/** The value if the predicate accepts it, otherwise the issues. It never throws. */
export function validated<T>(
  predicate: RecordPredicate,
  node: Node,
  value: unknown,
  { suggest }: ValidatorOptions,
): Result<T> {
  const progress: Progress = { passed: 0 };
  if (acceptsReadable((one) => predicate(one, progress), value)) return { ok: true, value: value as T };
  const read = readData(value, predicate);
  if ("issue" in read) return { ok: false, issues: [read.issue] };
  // Of a copy, the fields may have another order.
  const passed = read.data === value ? progress.passed : 0;
  const issues = collectIssues(node, read.data, suggest?.(), passed);
  return issues.length === 0 ? { ok: true, value: value as T } : { ok: false, issues };
}
