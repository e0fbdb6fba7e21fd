/** Proposals: values for the fields of a trial that its texts lead to, each with its evidence. */
import type {
  Condition,
  Country,
  Endpoint,
  GradingScale,
  Initiation,
  JsonPointer,
  Measurement,
  RelatedTrial,
  ResponseCriterion,
  ScoredScale,
  StopReason,
  Therapy,
  TherapyId,
  TimePoint,
} from "@org/therapy-model";
import type { UntypedReason } from "./not-diseases.ts";

/**
 * How sure a proposal is: `certain` if the words name the value, alone and in full; `likely` if they lead to it by a rule or a
 * mapping, or name it in part.
 */
export type ProposalCertainty = "certain" | "likely";

/** What evidence rests on: a name of the value in the text, a mapping of a code, or a rule. */
export type EvidenceBasis = "name" | "mapping" | "rule";

/** The words of the record that lead to a value. */
export interface Evidence {
  /** JSON Pointer to the text in the trial, such as `/conditionNames/0`. */
  readonly path: JsonPointer;
  /** Start of the words in the text, in UTF-16 code units. */
  readonly start: number;
  /** End of the words, exclusive. */
  readonly end: number;
  /** What it rests on. */
  readonly basis: EvidenceBasis;
  /** The name of the term, the code or the rule. */
  readonly detail: string;
}

/** A value that a proposal can have; the path determines which. */
export type ProposedValue =
  | Condition
  | Country
  | Endpoint
  | GradingScale
  | Initiation
  | Measurement
  | RelatedTrial
  | ResponseCriterion
  | ScoredScale
  | StopReason
  | TherapyId
  | TimePoint;

/** A value for a field of a trial, with its evidence. It is not applied by itself. */
export interface Proposal {
  /** JSON Pointer to the field, such as `/initiation`; it ends with `-` for a further member of a list (RFC 6902). */
  readonly path: JsonPointer;
  /** Value. */
  readonly value: ProposedValue;
  /** Evidence, at least one. */
  readonly evidence: readonly Evidence[];
  /** Certainty. */
  readonly certainty: ProposalCertainty;
}

/** A text of the record that led to no value, with the reason. */
export interface Untyped {
  /** JSON Pointer to the text. */
  readonly path: JsonPointer;
  /** Reason: what the text is instead, `ambiguous` for a name with several meanings, or `unknown`. */
  readonly reason: UntypedReason;
}

/** What the texts of a trial lead to. */
export interface Interpretation {
  /** Proposals, in the order of their paths. */
  readonly proposals: readonly Proposal[];
  /** Drafts of the therapies that the proposals refer to: known products of the catalog, and products that only the trial describes. */
  readonly therapies: readonly Therapy[];
  /** Conditions, primary endpoints and reasons that led to no value. */
  readonly untyped: readonly Untyped[];
}
