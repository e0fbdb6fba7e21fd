/** Company codes of products, such as CT103A, HGI-001 or KJ-C2320. */
import { codePrefixRows } from "../gen/code-prefixes.ts";

/** The company that uses a prefix, with what shows it. */
export interface CodeCompany {
  /** The company, as the source names it. */
  readonly name: string;
  /** A code of the company that begins so. */
  readonly code: string;
  /** Where company and code stand together: a trial number, or what announced it. */
  readonly source: string;
}

/** A company code with its parts. */
export interface CodeName {
  /** The code as it was given. */
  readonly text: string;
  /** The letters before the number, with the hyphens between them, as they are written. */
  readonly prefix: string;
  /** What parts prefix and number: nothing, a hyphen or a space. */
  readonly separator: "" | "-" | " ";
  /** The number as it is written, with its leading zeros. */
  readonly number: string;
  /** What follows the number: a further number, a letter or two. */
  readonly suffix: string;
  /** The code without separators and in capitals, by which two ways to write it are known to be the same. */
  readonly key: string;
  /** The company whose codes begin so; absent where no source at hand shows one. */
  readonly company?: CodeCompany;
}

const form = /^([A-Za-z]{1,10}(?:-[A-Za-z]{1,5})?)([- ]?)(\d{1,9})((?:[.-]\d{1,3})?(?:-?[A-Za-z]{1,3}\d{0,2})?)$/;

/**
 * Reads a company code: letters, a number and what follows it.
 *
 * Gives nothing for a text of another form. Gene names such as CD19 have the same form, and so do registry numbers: what
 * a text is must be known from where it stands. A company is named only where a trial or an announcement shows its name
 * beside such a code; that company need not be the one that made the product.
 *
 * @example
 * ```ts
 * import { parseCodeName } from "@org/therapy-model/naming";
 *
 * parseCodeName("HGI-001")?.company?.name; // => "Hemogen Biotechnology Co., Ltd."
 * parseCodeName("bb2121")?.company; // => undefined
 * parseCodeName("KTE X19")?.key === parseCodeName("KTE-X19")?.key; // => true
 * parseCodeName("cilta-cel"); // => undefined
 * ```
 */
export function parseCodeName(text: string): CodeName | undefined {
  const match = text.length <= 40 ? form.exec(text.replace(/^([A-Za-z]{1,10}) ([A-Za-z]{1,5}\d)/, "$1-$2")) : null;
  if (match === null) return undefined;
  const [, prefix = "", separator = "", number = "", suffix = ""] = match;
  const company = companies.get(prefix.toUpperCase());
  return {
    text,
    prefix: text.slice(0, prefix.length),
    separator: separator as CodeName["separator"],
    number,
    suffix,
    key: `${prefix}${number}${suffix}`.replaceAll("-", "").toUpperCase(),
    ...(company !== undefined && { company }),
  };
}

const companies: ReadonlyMap<string, CodeCompany> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ codePrefixRows.map(([prefix, name, code, source]) => [prefix.toUpperCase(), { name, code, source }]),
);
