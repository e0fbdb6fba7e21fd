import type { Identifier } from "../curie/curie.ts";
import type { Issue } from "../issue.ts";

/** A field of a registry record in which another identifier of the same trial or product is recorded. */
export interface LinkStatement {
  /** The text as written, which may contain several identifiers or none. */
  readonly text: string;
  /** The name of the field. */
  readonly field: string;
  /** Words of the record about the issuer, such as the domain of a secondary id; used as a cue where the text alone has no identifier. */
  readonly cue?: string;
}

/** A record of a registry with the identifiers that it contains. */
export interface LinkRecord {
  /** The name of the record, cited as evidence. */
  readonly source: string;
  /** The identifier of the record in its registry. */
  readonly id: string;
  /** The fields with other identifiers of the same trial or product. */
  readonly statements: readonly LinkStatement[];
}

/** Two identifiers of the same trial or product, according to one record. */
export interface Link {
  /** The identifier of the record. */
  readonly from: Identifier;
  /** The identifier in the field. */
  readonly to: Identifier;
  readonly source: string;
  readonly field: string;
  /** The text of the field. */
  readonly text: string;
}

/** The identifiers of one trial or product, with the links between them. */
export interface Cluster {
  readonly ids: readonly Identifier[];
  readonly links: readonly Link[];
}

/**
 * Why a statement or record was not used for linking; `path` leads to it in the list of records.
 *
 * - `placeholder`: the text has no valid identifier, such as `NCT00000000`.
 * - `other_kind`: the identifier identifies something else, such as a grant.
 * - `umbrella`: records with different numbers of one registry share the identifier.
 * - `unreadable`: the id of the record belongs to no known scheme.
 */
export interface LinkIssue extends Issue<"placeholder" | "umbrella" | "other_kind" | "unreadable"> {
  source: string;
  /** The field of the statement; absent where the issue is about the record. */
  field?: string | undefined;
}

/** The clusters, and the statements that were not used. */
export interface LinkResult {
  readonly clusters: readonly Cluster[];
  readonly issues: readonly LinkIssue[];
}
