/** Whether a text is a canonical identifier. */
import type { CheckDigitMismatch } from "./declaration.ts";

/** What makes a text a canonical identifier of a scheme. */
export type CanonicalForm = readonly [
  pattern: RegExp,
  placeholder?: RegExp | undefined,
  years?: readonly [first: number, last?: number] | undefined,
  checkDigit?: ((id: string) => CheckDigitMismatch | undefined) | undefined,
  maxLength?: number | undefined,
];

/** The maximum length of the identifiers of a scheme that declares none. */
export const usualMaxLength = 64;

/** Checks whether a text has the form, and is not a placeholder, of an impossible year or with wrong check characters. */
export function hasForm(form: CanonicalForm, text: string): boolean {
  const [pattern, placeholder, years, checkDigit, maxLength = usualMaxLength] = form;
  return (
    text.length <= maxLength &&
    pattern.test(text) &&
    placeholder?.test(text) !== true &&
    (years === undefined || isPossibleYear(yearOf(text), years)) &&
    checkDigit?.(text) === undefined
  );
}

/** The year in an identifier; 0 if it has none. */
export function yearOf(id: string): number {
  return Number(/(?:19|20)\d\d/.exec(id)?.[0] ?? 0);
}

/** Whether a scheme has issued identifiers in a year. */
export function isPossibleYear(year: number, [first, last = 2099]: readonly [first: number, last?: number]): boolean {
  return year >= first && year <= last;
}
