/** The shape of an issue, and how an issue and a path are formatted. */
import type { IssueCode } from "./issue-catalog.ts";

export type { IssueCode };

/** Where in a text: UTF-16 code units, end exclusive. */
export interface Span {
  /** The offset of the first code unit. */
  start: number;
  /** The offset after the last code unit. */
  end: number;
}

/** How serious an issue is: an `error` makes the data invalid, a `warning` does not. */
export type Severity = "error" | "warning";

/** An edit that resolves an issue. */
export type Fix =
  | {
      /** Discriminator: replace the value at the path. */
      kind: "replace";
      /** The new value. */
      value: string | number | boolean;
    }
  | {
      /** Discriminator: rename the last key of the path. */
      kind: "rename";
      /** The new key. */
      key: string;
    }
  | {
      /** Discriminator: remove the value at the path. */
      kind: "remove";
    };

/** A problem in data: a superset of the issue of Standard Schema. */
export interface Issue<Code extends string = IssueCode> {
  /** The kind of problem, as a code of the issue catalog. */
  code: Code;
  /** How serious the problem is. */
  severity: Severity;
  /** Keys and indexes from the root of the value; empty for the root. */
  path: (string | number)[];
  /** The problem and the expected value, to be read after the path. */
  message: string;
  /** The part of a text value that the issue is about. */
  span?: Span | undefined;
  /** The id of the rule or check that reported the issue. */
  rule?: string | undefined;
  /** An edit that resolves the issue. Present only if it is certain. */
  fix?: Fix | undefined;
}

/**
 * Formats an issue on one line: path, message and code.
 *
 * @example
 * ```ts
 * import { formatIssue } from "@org/therapy-model/issues";
 * import { Phase, validate } from "@org/therapy-model";
 *
 * const result = validate(Phase, "phase1");
 * const lines = result.ok ? [] : result.issues.map(formatIssue);
 * lines; // => ['(root): "phase1" is not a term of phase; did you mean "phase_1"? [unknown_term]']
 * ```
 */
export function formatIssue({ code, path, message }: Issue): string {
  return `${formatPath(path)}: ${message} [${code}]`;
}

/**
 * Formats a path as a JavaScript property access; the empty path is `(root)`.
 *
 * @example
 * ```ts
 * import { formatPath } from "@org/therapy-model/issues";
 *
 * formatPath(["arms", 0, "label"]); // => "arms[0].label"
 * ```
 */
export function formatPath(path: readonly (string | number)[]): string {
  let text = "";
  for (const key of path) {
    if (typeof key === "number") text += `[${key}]`;
    else if (/^[A-Za-z_][A-Za-z0-9_]*$/.test(key)) text += text === "" ? key : `.${key}`;
    else text += `[${JSON.stringify(key)}]`;
  }
  return text === "" ? "(root)" : text;
}
