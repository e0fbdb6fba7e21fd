/** How a generated predicate and the nodes of its record kind become a verdict and issues. */
import { acceptsReadable, readData } from "../schema/read-data.ts";
import type { Result } from "../schema/result.ts";
import { collectIssues } from "./collect-issues.ts";
import type { Node } from "./node.ts";
import type { ValidatorOptions } from "./validator-options.ts";

/** Checks whether a generated predicate accepts a value. It never throws. */
export function accepts(predicate: (value: unknown) => boolean, value: unknown): boolean {
  return acceptsReadable(predicate, value);
}

/** The value if the predicate accepts it, otherwise the issues. It never throws. */
export function validated<T>(
  predicate: (value: unknown) => boolean,
  node: Node,
  value: unknown,
  { suggest }: ValidatorOptions,
): Result<T> {
  if (acceptsReadable(predicate, value)) return { ok: true, value: value as T };
  const read = readData(value, predicate);
  if ("issue" in read) return { ok: false, issues: [read.issue] };
  const issues = collectIssues(node, read.data, suggest?.());
  return issues.length === 0 ? { ok: true, value: value as T } : { ok: false, issues };
}
