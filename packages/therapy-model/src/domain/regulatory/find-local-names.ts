/** Look-up of the names that regulators use for terms, and of the terms for a name. */
import { localNameRows } from "../../gen/local-names.ts";
import type { Jurisdiction } from "../../gen/vocabularies/jurisdiction.ts";
import { normalizeForSuggestion } from "../../vocabulary/suggestion.ts";
import { applicationMilestones } from "./application-type.ts";
import type { LocalName, LocalTerm } from "./local-name.ts";

/**
 * Lists the names that regulators use for a term. They are equivalent; `difference` describes where they are not exactly so.
 *
 * For a milestone that is reached by granting an application, the names of the application types follow. A jurisdiction
 * without a name is one for which no source was found; it may still have the step.
 *
 * @example
 * ```ts
 * import { localNames } from "@org/therapy-model/regulators";
 *
 * localNames({ kind: "milestone", term: "trial_authorized" }, "CA").map(({ name }) => name); // => ["No Objection Letter", "Clinical Trial Application"]
 * localNames({ kind: "approval_kind", term: "conditional" }, "KR")[0]?.name; // => "조건부 허가"
 * ```
 */
export function localNames(localTerm: LocalTerm, jurisdiction?: Jurisdiction): LocalName[] {
  const rows = localNameRows.filter((row) => jurisdiction === undefined || row.jurisdiction === jurisdiction);
  const { kind, term } = localTerm;
  const names = rows.filter((row) => row.kind === kind && row.term === term);
  if (kind !== "milestone") return names;
  const applications = rows.filter(
    (row) => row.kind === "application_type" && applicationMilestones[row.term] === term,
  );
  return [...names, ...applications];
}

/**
 * Finds the terms for which regulators use a name or an abbreviation. Case and separators are ignored.
 *
 * A name can have different meanings in two jurisdictions, so the result can have several.
 *
 * @example
 * ```ts
 * import { findLocalNames } from "@org/therapy-model/regulators";
 *
 * findLocalNames("CTN").map(({ jurisdiction, term }) => `${jurisdiction} ${term}`); // => ["AU ctn", "SG ctn"]
 * findLocalNames("附条件批准")[0]?.term; // => "conditional"
 * ```
 */
export function findLocalNames(name: string, jurisdiction?: Jurisdiction): LocalName[] {
  const normalized = normalizeForSuggestion(name);
  if (normalized === "") return [];
  return localNameRows.filter(
    (row) =>
      (jurisdiction === undefined || row.jurisdiction === jurisdiction) &&
      (normalizeForSuggestion(row.name) === normalized ||
        (row.abbreviation !== undefined && normalizeForSuggestion(row.abbreviation) === normalized)),
  );
}
