/** What each regulator calls the steps, applications, approvals and designations that the vocabularies name. */
import { localNameRows } from "../gen/local-names.ts";
import type { Language } from "../shared/language.ts";
import type { PartialDate } from "../shared/partial-date.ts";
import { fold } from "../suggestion.ts";
import { applicationMilestones, type ApplicationType } from "./application-type.ts";
import type { ApprovalKind } from "./approval-kind.ts";
import type { Designation } from "./designation.ts";
import type { Jurisdiction } from "./jurisdiction.ts";
import type { Milestone } from "./milestone.ts";
import type { Regulator } from "./regulator.ts";

/** The name of one thing before one regulator. */
export type LocalName = {
  /** Where the name is used. */
  readonly jurisdiction: Jurisdiction;
  /** By whom it is used. */
  readonly regulator: Regulator;
  /** The name, as written. */
  readonly name: string;
  /** The language that it is in. */
  readonly language: Language;
  /** Its abbreviation, where it has one. */
  readonly abbreviation?: string;
  /** Since when it is in use, where the source says. */
  readonly from?: PartialDate;
  /** Until when it was in use, where the source says. */
  readonly until?: PartialDate;
  /** How it differs from what the term means elsewhere. */
  readonly differs?: string;
  /** Where it was found. */
  readonly source: string;
} & LocalTerm;

/** A term that regulators have names of their own for. */
export type LocalTerm =
  | {
      /** Says that it is a milestone. */
      readonly kind: "milestone";
      /** The milestone. */
      readonly term: Milestone;
    }
  | {
      /** Says that it is a sort of application. */
      readonly kind: "application_type";
      /** The sort of application. */
      readonly term: ApplicationType;
    }
  | {
      /** Says that it is a sort of approval. */
      readonly kind: "approval_kind";
      /** The sort of approval. */
      readonly term: ApprovalKind;
    }
  | {
      /** Says that it is a designation. */
      readonly kind: "designation";
      /** The designation. */
      readonly term: Designation;
    };

/**
 * Lists what regulators call a term: equivalent across jurisdictions, with what differs said beside each name.
 *
 * For a milestone that an application leads to when it is granted, the names of those applications come after its own.
 * A jurisdiction without a row is one whose name could not be shown, not one without the step.
 *
 * @example
 * ```ts
 * import { localNames } from "@org/therapy-model/regulators";
 *
 * localNames({ kind: "milestone", term: "trial_authorized" }, "CA").map(({ name }) => name); // => ["No Objection Letter", "Clinical Trial Application"]
 * localNames({ kind: "approval_kind", term: "conditional" }, "KR")[0]?.name; // => "조건부 허가"
 * ```
 */
export function localNames(of: LocalTerm, jurisdiction?: Jurisdiction): LocalName[] {
  const here = localNameRows.filter((row) => jurisdiction === undefined || row.jurisdiction === jurisdiction);
  const own = here.filter((row) => row.kind === of.kind && row.term === of.term);
  if (of.kind !== "milestone") return own;
  const leading = here.filter((row) => row.kind === "application_type" && applicationMilestones[row.term] === of.term);
  return [...own, ...leading];
}

/**
 * Finds what a name or abbreviation means before regulators; case and separators do not count.
 *
 * The same name may mean different things in two jurisdictions, so that several may be found.
 *
 * @example
 * ```ts
 * import { localTermsNamed } from "@org/therapy-model/regulators";
 *
 * localTermsNamed("CTN").map(({ jurisdiction, term }) => `${jurisdiction} ${term}`); // => ["AU ctn", "SG ctn"]
 * localTermsNamed("附条件批准")[0]?.term; // => "conditional"
 * ```
 */
export function localTermsNamed(name: string, jurisdiction?: Jurisdiction): LocalName[] {
  const wanted = fold(name);
  if (wanted === "") return [];
  return localNameRows.filter(
    (row) =>
      (jurisdiction === undefined || row.jurisdiction === jurisdiction) &&
      (fold(row.name) === wanted || (row.abbreviation !== undefined && fold(row.abbreviation) === wanted)),
  );
}
