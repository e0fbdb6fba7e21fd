/** Texts that a spreadsheet would read as a formula. */

/**
 * Characters with which a spreadsheet begins a formula, in both widths, and characters that it skips before one.
 *
 * Source: OWASP, CSV Injection.
 */
const formula = /^'*[=+\-@\t\r\n＝＋－＠]/;

/** Puts an apostrophe before a text that begins like a formula, so that a spreadsheet shows it as text. */
export function escapeFormula(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}

/** Removes the apostrophe that {@link escapeFormula} puts before a text. */
export function restoreFormula(text: string): string {
  return text.startsWith("'") && formula.test(text) ? text.slice(1) : text;
}
