import type { Result } from "../result.ts";
import { hasForm } from "./canonical-form.ts";
import type { SchemeDeclaration } from "./declaration.ts";
import { formTokens, type IdOf, type PartsOf } from "./form.ts";
import type { IdentifierIssue } from "./identifier-issue.ts";
import { parseText } from "./parse.ts";
import { anchored, lazyPatterns, strictPattern } from "./pattern.ts";

/** An identifier in its canonical form, with its parts. */
export interface ParsedIdentifier<Form extends string = string> {
  readonly id: IdOf<Form>;
  /** The fields of the form by name. */
  readonly parts: PartsOf<Form>;
}

/** An identifier scheme: its declaration and the functions derived from it. */
export interface Scheme<Form extends string = string> extends SchemeDeclaration<Form> {
  /** Checks whether the value is a canonical identifier of this scheme: not a placeholder, with correct check digits. */
  readonly is: (value: unknown) => value is IdOf<Form>;
  /** Parses any spelling that can mean only one identifier of this scheme. */
  readonly parse: (text: string) => Result<ParsedIdentifier<Form>, IdentifierIssue>;
  /** Formats the canonical identifier of the parts. Throws a `TypeError` where the parts have none of the forms. */
  readonly format: (parts: PartsOf<Form>) => IdOf<Form>;
  /** The web page of the identifier, where its issuer has one. */
  readonly url: (id: IdOf<Form>) => string | undefined;
}

/**
 * Defines an identifier scheme from its declaration.
 *
 * A form is literal text with fields: `<serial:8>` is eight digits, `<serial:08>` eight digits whose leading zeros are often
 * omitted, `<serial:1-7>` one to seven digits; any other spec is a regular expression without capturing groups.
 * @example
 * ```ts
 * import { defineScheme } from "@org/therapy-identifiers";
 *
 * const protocol = defineScheme({ name: "protocol number", issuer: "Example Hospital", identifies: "trial", forms: ["EXH-<year:4>-<serial:03>"] });
 * protocol.is("EXH-2026-007"); // => true
 * const parsed = protocol.parse("exh 2026 7");
 * parsed.ok && parsed.value; // => { id: "EXH-2026-007", parts: { year: "2026", serial: "007" } }
 * ```
 */
export function defineScheme<const Form extends string>(declaration: SchemeDeclaration<Form>): Scheme<Form> {
  const { placeholder, years, checkDigit, maxLength } = declaration;
  const patterns = lazyPatterns(declaration);
  return {
    ...declaration,
    is: (value): value is IdOf<Form> =>
      typeof value === "string" && hasForm([patterns.strict, placeholder, years, checkDigit, maxLength], value),
    parse: (text) => parseText(declaration, patterns, text) as Result<ParsedIdentifier<Form>, IdentifierIssue>,
    format: (parts) => formatParts(declaration, parts) as IdOf<Form>,
    url: (id) => formatAddress(declaration, id),
  };
}

function formatParts({ name, forms }: SchemeDeclaration, parts: Readonly<Record<string, string | undefined>>): string {
  const count = Object.values(parts).filter((part) => part !== undefined).length;
  for (const form of forms) {
    const list = formTokens(form);
    const id = list.map(({ text, field }) => (field ? parts[text] : text)).join("");
    if (list.length === 2 * count + 1 && anchored(strictPattern(form)).test(id)) return id;
  }
  throw new TypeError(`These parts do not have a form of ${name}`);
}

function formatAddress({ urls, embeddedPrefix }: SchemeDeclaration, id: string): string | undefined {
  return urls?.[0]?.replace(/\$./, (slot) =>
    encodeURI(slot > "$0" ? id.slice(embeddedPrefix?.length) : id).replace(/[?#]/g, encodeURIComponent),
  );
}
