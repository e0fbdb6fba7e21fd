/** Where in a text: UTF-16 code units, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** A change that resolves an issue and cannot alter what was meant. */
export type Fix =
  | { kind: "replace"; value: string | number | boolean }
  | { kind: "rename"; key: string }
  | { kind: "remove" };

/** How serious an issue is: an `error` makes the input invalid, a `warning` does not. */
export type Severity = "error" | "warning";

/** A problem in the input, returned as a value and never thrown. A superset of the issue of Standard Schema. */
export interface Issue<Code extends string = string> {
  /** A stable name of the kind of problem. */
  code: Code;
  severity: Severity;
  /** Keys and indices that lead to the value; empty where the input is one text. */
  path: (string | number)[];
  /** A sentence for a person: what was expected and what was found. */
  message: string;
  /** Where in the text the problem is located. */
  span?: Span | undefined;
  /** The id of the rule that reported the issue. */
  rule?: string | undefined;
  /** Present only where the correction is certain. */
  fix?: Fix | undefined;
}
