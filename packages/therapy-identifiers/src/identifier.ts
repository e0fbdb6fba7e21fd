import { diagnose } from "./diagnose.ts";
import type { IdentifierIssue } from "./issue.ts";
import type { Scheme } from "./scheme.ts";
import { schemes } from "./schemes.ts";

/** The key of a scheme, such as `nct` or `eu_ct`. */
export type SchemeKey = keyof typeof schemes;

/** Every scheme by its key, seen without the particulars of its type. */
export const anyScheme = schemes as unknown as Readonly<Record<SchemeKey, Scheme>>;

/**
 * Whether the value is an identifier of the scheme: its canonical form, not a placeholder, with the right check digits.
 *
 * Refused: other spellings of the same identifier; `checkIdentifier` suggests the canonical one.
 * @example
 * ```ts
 * import { isIdentifier } from "@org/therapy-identifiers";
 *
 * isIdentifier("nct", "NCT03758417"); // => true
 * isIdentifier("nct", "NCT00000000"); // => false
 * ```
 */
export function isIdentifier(scheme: SchemeKey, value: string): boolean {
  return schemes[scheme].is(value);
}

/**
 * What keeps the text from being an identifier of the scheme in its canonical form, or `undefined` where nothing does.
 *
 * Wrong check digits say which were expected, look-alikes are named, and a text that can only mean one identifier
 * comes with that as its suggestion. Nothing is ever mended silently.
 * @example
 * ```ts
 * import { checkIdentifier } from "@org/therapy-identifiers";
 *
 * checkIdentifier("nct", "nct-03758417")?.suggestion; // => "NCT03758417"
 * checkIdentifier("nct", "NCT00000000")?.code; // => "placeholder"
 * ```
 */
export function checkIdentifier(scheme: SchemeKey, value: string): IdentifierIssue | undefined {
  return diagnose(anyScheme[scheme], value);
}
