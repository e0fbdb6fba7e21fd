/** Checks of the ids and terms by which a ledger is selected. */
import { diseases } from "../gen/vocabularies/disease-terms.ts";
import { jurisdictions } from "../gen/vocabularies/jurisdiction.ts";
import type { TherapyId } from "../domain/shared/record-id.ts";
import type { Issue } from "../schema/issue.ts";
import { findClosest } from "../vocabulary/suggestion.ts";
import { isTerm } from "../vocabulary/vocabulary.ts";
import type { LedgerScope } from "./scope.ts";

/** Lists what a scope names that does not exist: a therapy without records, or a jurisdiction or disease that is not a term. */
export function checkScope({ therapy, jurisdiction, indication }: LedgerScope, known: ReadonlySet<TherapyId>): Issue[] {
  const issues: Issue[] = [];
  if (!known.has(therapy)) {
    const message = `is ${therapy}, but no record has this id${suggestion(therapy, known)}`;
    issues.push({ code: "dangling_reference", severity: "error", path: ["therapy"], message });
  }
  if (!isTerm(jurisdictions, jurisdiction)) {
    const close = suggestion(jurisdiction, jurisdictions.keys);
    const message = `is ${String(jurisdiction)}, which is not a term of jurisdiction${close}`;
    issues.push({ code: "unknown_term", severity: "error", path: ["jurisdiction"], message });
  }
  if (indication !== undefined && !isTerm(diseases, indication) && !/^MONDO:\d{7}$/.test(indication)) {
    const close = suggestion(indication, diseases.keys);
    const message = `is ${indication}, which is neither a term of disease nor a MONDO id${close}`;
    issues.push({ code: "unknown_term", severity: "error", path: ["indication"], message });
  }
  return issues;
}

function suggestion(text: string, candidates: Iterable<string>): string {
  const closest = findClosest(text, candidates);
  return closest === undefined ? "" : `; did you mean ${closest}?`;
}
