/** Reads the data of a value that was refused. Whatever the value is, nothing throws. */
import type { Issue } from "./issue.ts";
import { maximumDepth, type Obstacle, searchValue } from "./nesting.ts";
import { plainCopy } from "./plain-copy.ts";

type Accepts = (value: unknown) => boolean;

/** Whether a predicate accepts a value; `false` if a getter, a proxy or a check throws. */
export function acceptsReadable(accepts: Accepts, value: unknown): boolean {
  try {
    return accepts(value);
  } catch {
    return false;
  }
}

/** The data of a refused value as lists and object literals, or the issue that keeps them from being read. */
export function readData(value: unknown, accepts: Accepts): { readonly data: unknown } | { readonly issue: Issue } {
  const { obstacle, isPlain } = searchValue(value, maximumDepth);
  if (obstacle !== undefined) return { issue: obstacleIssue(obstacle) };
  if (isPlain) return { data: value };
  const data = copyOf(value);
  if (data === unreadable || acceptsReadable(accepts, data)) {
    return { issue: obstacleIssue({ kind: "unreadable", path: [] }) };
  }
  return { data };
}

/** A value that could not be copied. */
const unreadable = /* @__PURE__ */ Symbol("unreadable");

function copyOf(value: unknown): unknown {
  try {
    return plainCopy(value);
  } catch {
    return unreadable;
  }
}

function obstacleIssue({ kind, path }: Obstacle): Issue {
  if (kind === "unreadable") {
    const message = "cannot be read: a getter or a proxy throws an error or returns other values each time";
    return { code: "invalid_type", severity: "error", path, message };
  }
  const message = `is nested deeper than ${maximumDepth} levels`;
  return { code: "too_deep", severity: "error", path: path.slice(0, 10), message };
}
