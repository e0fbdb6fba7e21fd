/** Company codes of products, such as CT103A, HGI-001 or KJ-C2320. */
import { codePrefixRows } from "../gen/code-prefixes.ts";

/** The company that uses a prefix, with its source. */
export interface CodeCompany {
  /** The name of the company in the source. */
  readonly name: string;
  /** A code of the company with the prefix. */
  readonly code: string;
  /** A source with company and code: a trial number or an announcement. */
  readonly source: string;
}

/** A parsed company code. */
export interface CodeName {
  /** The code, as given. */
  readonly text: string;
  /** The letters before the number, including hyphens between them, as written. */
  readonly prefix: string;
  /** The separator of prefix and number. */
  readonly separator: "" | "-" | " ";
  /** The number, as written, including leading zeros. */
  readonly number: string;
  /** The characters after the number, such as letters or another number. */
  readonly suffix: string;
  /** The code in upper case without separators, for comparison. */
  readonly key: string;
  /** The company that uses the prefix. Absent if no source is known. */
  readonly company?: CodeCompany;
}

const form = /^([A-Za-z]{1,10}(?:-[A-Za-z]{1,5})?)([- ]?)(\d{1,9})((?:[.-]\d{1,3})?(?:-?[A-Za-z]{1,3}\d{0,2})?)$/;

/**
 * Parses a company code: letters, a number and a suffix.
 *
 * Returns `undefined` for another format. Gene names such as CD19 and registry numbers have the same format: use the
 * function only for text that is known to be a company code. The company is one for which a trial or an announcement has
 * a code with the prefix; it is not necessarily the developer of the product.
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
