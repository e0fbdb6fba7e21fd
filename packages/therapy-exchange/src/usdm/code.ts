/** Codes: a term of the model as a code of CDISC controlled terminology, or of its own code system. */
import { decodeTerm, encodeTerm } from "@org/therapy-model/crosswalk";
import type { Vocabulary } from "@org/therapy-model/vocabulary";
import { codeSystemUrl } from "../fhir-r5/base.ts";
import { isObject } from "../mapping/is-object.ts";
import { extensionUrl } from "./base.ts";
import { preferredTerms } from "./codelists.ts";
import { extensionAttribute, valueOfExtension } from "./extension.ts";
import { StudyObject } from "./study-object.ts";

/** The code system of CDISC controlled terminology, and the version of the codes that are written. */
export const cdisc = "http://www.cdisc.org";
const cdiscVersion = "2025-03-28";

/** The extension of a code that is broader than the term: the term. */
const termUrl = extensionUrl("term");

/** The code for a value that the record does not state, where USDM requires one. */
const unknownCode = "C17998";

/** Makes a code. */
export function codeOf(code: string, decode: string, codeSystem = cdisc, version?: string): StudyObject {
  const codeSystemVersion = version ?? (codeSystem === cdisc ? cdiscVersion : "");
  return new StudyObject("Code", { code, codeSystem, codeSystemVersion, decode });
}

/** Makes a code of CDISC controlled terminology with its preferred term. */
export function cdiscCode(code: string, decode = ""): StudyObject {
  return codeOf(code, preferredTerms.get(code) ?? decode);
}

/** Makes the code of a required value that the record does not state. */
export function unknown(): StudyObject {
  return codeOf(unknownCode, "Unknown");
}

/** Puts a code into an alias code. */
export function aliasOf(standardCode: StudyObject): StudyObject {
  return new StudyObject("AliasCode", { standardCode });
}

/** Returns the code in an alias code. */
export function standardCodeIn(wire: unknown): unknown {
  return isObject(wire) ? wire["standardCode"] : undefined;
}

/** Returns the code of CDISC controlled terminology. Documents also write the name of the NCI Thesaurus as its system. */
export function cdiscCodeIn(wire: unknown): string | undefined {
  if (!isObject(wire)) return undefined;
  const { code, codeSystem, decode } = wire;
  if (typeof code !== "string" || typeof codeSystem !== "string") return undefined;
  if (codeSystem !== cdisc && !codeSystem.startsWith("NCI")) return undefined;
  if (preferredTerms.has(code) || typeof decode !== "string") return code;
  // Before terms of USDM had codes of the NCI Thesaurus, documents had codes such as C99905x1 with the preferred term.
  return placeholder.test(code) ? codeOfTerm.get(decode.toLowerCase()) : code;
}

const placeholder = /^C\d{5}x\d+$/;
const codeOfTerm = new Map([...preferredTerms].map(([code, term]) => [term.toLowerCase(), code]));

/** Writes a term as a code, and reads it again. */
export interface TermCodes<Key extends string> {
  write(key: Key): StudyObject;
  read(wire: unknown): Key | undefined;
}

/** Makes the codes of a vocabulary. Codes of a codelist of USDM replace those of the vocabulary. */
export function termCodes<Key extends string>(
  of: Vocabulary<Key>,
  codes: { readonly [Term in Key]?: string } = {},
): TermCodes<Key> {
  const system = codeSystemUrl(of.id);
  const keyOf = new Map(Object.entries(codes).map(([key, code]) => [code, key as Key]));
  const isKey = (value: unknown): value is Key => typeof value === "string" && Object.hasOwn(of.terms, value);
  return {
    write(key) {
      // A term that a user added to the vocabulary is not in the table.
      if (!isKey(key)) return codeOf(key, key, system);
      const { label } = of.terms[key];
      const exact = codes[key];
      if (exact !== undefined) return cdiscCode(exact, label);
      const encoded = encodeTerm(of, key, "ncit");
      if (encoded === undefined) return codeOf(key, label, system);
      const broader = codes[encoded.via] ?? encoded.code;
      const code = cdiscCode(broader, of.terms[encoded.via].label);
      if (!encoded.exact) code.add("extensionAttributes", extensionAttribute(termUrl, { valueString: key }));
      return code;
    },
    read(wire) {
      const narrower = valueOfExtension(wire, termUrl, "valueString");
      if (isKey(narrower)) return narrower;
      if (!isObject(wire)) return undefined;
      if (wire["codeSystem"] === system && isKey(wire["code"])) return wire["code"];
      const code = cdiscCodeIn(wire);
      if (code === undefined) return undefined;
      const found = decodeTerm(of, "ncit", code);
      return keyOf.get(code) ?? (found?.exact === true ? found.key : undefined);
    },
  };
}

/** Makes the codes of an enumeration of the model; a value without a code of CDISC has one of its own system. */
export function valueCodes<Value extends string>(
  id: string,
  values: readonly Value[],
  codes: { readonly [Each in Value]?: string },
): TermCodes<Value> {
  const system = codeSystemUrl(id);
  const valueOf = new Map(Object.entries(codes).map(([value, code]) => [code, value as Value]));
  return {
    write(value) {
      const code = codes[value];
      return code === undefined ? codeOf(value, value.replaceAll("_", " "), system) : cdiscCode(code, value);
    },
    read(wire) {
      if (!isObject(wire)) return undefined;
      const own = wire["codeSystem"] === system ? values.find((each) => each === wire["code"]) : undefined;
      return own ?? valueOf.get(cdiscCodeIn(wire) ?? "");
    },
  };
}
