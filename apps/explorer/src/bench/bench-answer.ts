/** What the bench shows of a document. */
import type { ModelRecord } from "@org/therapy-model";

/** A format that the bench recognizes. */
export type BenchFormat =
  | "empty"
  | "text"
  | "record_set"
  | "records"
  | "table"
  | "fhir_r5"
  | "clinicaltrials_gov"
  | "clinicaltrials_gov_xml"
  | "ctis"
  | "euctr"
  | "ictrp"
  | "isrctn"
  | "unknown";

/** A range of the text. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** A mention in the text. */
export interface Mark extends Range {
  readonly kind: string;
  readonly title: string;
}

/** A field of a record, with the ranges of the text that it rests on. */
export interface FieldRow {
  readonly pointer: string;
  readonly depth: number;
  readonly name: string;
  readonly value?: string | undefined;
  /** Label of the term, if the value is one. */
  readonly label?: string | undefined;
  readonly ranges: readonly Range[];
  readonly isLikely?: boolean | undefined;
}

/** A record as rows. */
export interface ShownRecord {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly rows: readonly FieldRow[];
}

/** A change of the text. */
export interface Edit extends Range {
  readonly insert: string;
}

/** An issue at its place in the text. */
export interface ShownIssue extends Range {
  /** A note of a reader is information. */
  readonly severity: "error" | "warning" | "info";
  readonly message: string;
  /** Code of the issue, or id of the rule. */
  readonly source: string;
  readonly fix?: { readonly title: string; readonly edit: Edit } | undefined;
}

/** What stayed unmapped, or unused. */
export interface LeftOver {
  readonly place: string;
  readonly value: string;
  readonly ranges: readonly Range[];
}

/** The records of a document, and what is to be known about them. */
export interface BenchAnswer {
  readonly format: BenchFormat;
  readonly records: readonly ShownRecord[];
  readonly marks: readonly Mark[];
  readonly issues: readonly ShownIssue[];
  readonly leftOver: readonly LeftOver[];
  /** The number of records that are not shown. */
  readonly hiddenRecords: number;
}

/** A document that was read: its records, and what the bench shows. */
export interface ReadDocument {
  readonly records: readonly ModelRecord[];
  readonly answer: BenchAnswer;
}
