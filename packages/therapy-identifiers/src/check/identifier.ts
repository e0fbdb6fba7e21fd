import { canonicalForms } from "../gen/canonical-forms.ts";
import { hasForm } from "../scheme/canonical-form.ts";
import type { IdentifierIssue } from "../scheme/identifier-issue.ts";
import { schemeTable, type SchemeKey } from "../scheme-table.ts";
import { diagnose } from "./diagnose.ts";

/**
 * Checks whether the value is an identifier of the scheme: in its canonical form, not a placeholder, with correct check digits.
 *
 * Other spellings of the same identifier are not accepted; {@link checkIdentifier} returns the canonical one as a fix.
 * @example
 * ```ts
 * import { isIdentifier } from "@org/therapy-identifiers";
 *
 * isIdentifier("nct", "NCT03758417"); // => true
 * isIdentifier("nct", "nct03758417"); // => false
 * isIdentifier("nct", "NCT00000000"); // => false
 * ```
 */
export function isIdentifier(scheme: SchemeKey, value: string): boolean {
  return hasForm(canonicalForms[scheme], value);
}

/**
 * Returns the issue that prevents the value from being a canonical identifier of the scheme, or `undefined` where it is one.
 *
 * The issue has a `fix` where the value can mean only one identifier. Check digits and look-alike characters have none.
 * @example
 * ```ts
 * import { checkIdentifier } from "@org/therapy-identifiers";
 *
 * checkIdentifier("nct", "NCT0375841")?.message; // => "expected NCT and 8 digits, found 7 digits"
 * checkIdentifier("nct", "nct-03758417")?.fix; // => { kind: "replace", value: "NCT03758417" }
 * checkIdentifier("nct", "NCT00000000")?.code; // => "placeholder"
 * ```
 */
export function checkIdentifier(scheme: SchemeKey, value: string): IdentifierIssue | undefined {
  return diagnose(schemeTable[scheme], value);
}
