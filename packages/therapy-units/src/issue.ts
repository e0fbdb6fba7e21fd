/** Where in a text: UTF-16 code units, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** An edit that resolves an issue: replace the value, rename its key, or remove it. */
export type Fix =
  | { kind: "replace"; value: string | number | boolean }
  | { kind: "rename"; key: string }
  | { kind: "remove" };

export type Severity = "error" | "warning";

/** A problem in the data; a superset of Standard Schema's issue. */
export interface Issue<Code extends string = string> {
  code: Code;
  severity: Severity;
  /** Keys and indices from the input to the value; empty where the input is one text or number. */
  path: (string | number)[];
  message: string;
  span?: Span | undefined;
  /** Identifier of the rule that reported the issue. */
  rule?: string | undefined;
  fix?: Fix | undefined;
}
