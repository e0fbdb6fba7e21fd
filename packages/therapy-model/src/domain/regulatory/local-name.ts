/** The names that regulators use for milestones, application types, approval kinds and designations. */
import type { Language } from "../../gen/vocabularies/language.ts";
import type { PartialDate } from "../shared/partial-date.ts";
import type { ApplicationType } from "../../gen/vocabularies/application-type.ts";
import type { ApprovalKind } from "../../gen/vocabularies/approval-kind.ts";
import type { Designation } from "../../gen/vocabularies/designation.ts";
import type { Jurisdiction } from "../../gen/vocabularies/jurisdiction.ts";
import type { Milestone } from "../../gen/vocabularies/milestone.ts";
import type { Regulator } from "../../gen/vocabularies/regulator.ts";

/** The name that a regulator uses for a term. */
export type LocalName = {
  /** Jurisdiction in which the name is used. */
  readonly jurisdiction: Jurisdiction;
  /** Regulator that uses it. */
  readonly regulator: Regulator;
  /** Name, as written. */
  readonly name: string;
  /** Language of the name. */
  readonly language: Language;
  /** Abbreviation, if there is one. */
  readonly abbreviation?: string;
  /** First date of use, if the source states it. */
  readonly from?: PartialDate;
  /** Last date of use, if the source states it. */
  readonly until?: PartialDate;
  /** Difference from the meaning of the term in other jurisdictions. */
  readonly difference?: string;
  /** Source of the name. */
  readonly source: string;
} & LocalTerm;

/** A term for which regulators have local names. */
export type LocalTerm =
  | {
      /** Discriminator: always `milestone`. */
      readonly kind: "milestone";
      /** Milestone. */
      readonly term: Milestone;
    }
  | {
      /** Discriminator: always `application_type`. */
      readonly kind: "application_type";
      /** Application type. */
      readonly term: ApplicationType;
    }
  | {
      /** Discriminator: always `approval_kind`. */
      readonly kind: "approval_kind";
      /** Approval kind. */
      readonly term: ApprovalKind;
    }
  | {
      /** Discriminator: always `designation`. */
      readonly kind: "designation";
      /** Designation. */
      readonly term: Designation;
    };
