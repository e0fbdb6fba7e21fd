/** Codeable concepts: a term of the model with its public codings, and with the coding that states it exactly. */
import { type Coding, readCodings, writeCodings } from "@org/therapy-model/crosswalk";
import type { Vocabulary } from "@org/therapy-model/vocabulary";
import { isObject } from "../mapping/is-object.ts";
import type { JsonObject } from "../mapping/unmapped.ts";
import { codeSystemUrl } from "./base.ts";

/** Writes a value of the model as a codeable concept, and reads it again. */
export interface Concepts<Value extends string> {
  /** The URL of the code system whose codes are the values of the model. */
  readonly system: string;
  /** Returns the codeable concept of a value. It is shared and frozen. */
  write(value: Value): JsonObject;
  /** Reads a codeable concept; `undefined` if no coding has a value. */
  read(wire: unknown): Value | undefined;
}

/** The code of each term in one code system of FHIR. */
export interface StandardCodes<Key extends string> {
  /** The URL of the code system. */
  readonly system: string;
  /** The code of each term. A code may be that of several terms; it is read as the first one. */
  readonly codes: { readonly [Term in Key]?: string };
}

/** The code systems of HL7 Terminology that FHIR R5 has under its own URL. */
const terminology = "http://terminology.hl7.org/CodeSystem/research-study-";
const release5 = "http://hl7.org/fhir/research-study-";

/** Returns the codings of a codeable concept. */
function codingsOf(wire: unknown): readonly Coding[] {
  const codings = isObject(wire) ? wire["coding"] : undefined;
  return Array.isArray(codings) ? codings.filter(isCoding) : [];
}

function isCoding(value: unknown): value is Coding {
  return isObject(value) && typeof value["system"] === "string" && typeof value["code"] === "string";
}

/** Freezes a codeable concept that documents share. */
export function conceptOf(...codings: readonly Coding[]): JsonObject {
  return Object.freeze({ coding: Object.freeze(codings.map((coding) => Object.freeze(coding))) });
}

/** Returns the code of a codeable concept in a code system. */
export function codeIn(wire: unknown, system: string): string | undefined {
  return codingsOf(wire).find((coding) => coding.system === system)?.code;
}

/** Makes a function that keeps its results. */
function kept<Value extends string>(make: (value: Value) => JsonObject): (value: Value) => JsonObject {
  const known = new Map<Value, JsonObject>();
  return (value) => {
    let concept = known.get(value);
    if (concept === undefined) {
      concept = make(value);
      // A term of a vocabulary is one of at most a few thousand; an id of a public system is one of a few thousand more.
      if (known.size < 10_000) known.set(value, concept);
    }
    return concept;
  };
}

function isNoId(value: string): value is never {
  return value.length < 0;
}

/** Makes the codeable concepts of a vocabulary, whose values may also be ids of a public system, such as MONDO. */
export function termConcepts<Key extends string, Id extends string = never>(
  of: Vocabulary<Key>,
  standard?: StandardCodes<Key>,
  isId: (value: string) => value is Id = isNoId,
): Concepts<Key | Id> {
  const system = codeSystemUrl(of.id);
  const standardTerms = new Map<string, Key>();
  for (const key of of.keys) {
    const code = standard?.codes[key];
    if (code !== undefined && !standardTerms.has(code)) standardTerms.set(code, key);
  }
  const make = (value: Key | Id): JsonObject => {
    const own = { system, code: value };
    if (!Object.hasOwn(of.terms, value)) return conceptOf(own);
    const key = value as Key;
    const code = standard?.codes[key];
    const codings = writeCodings("fhir_r5", of, key).map(inRelease5);
    const first = code === undefined ? [] : [{ system: standard!.system, code }];
    return conceptOf(...first, ...codings, { ...own, display: of.terms[key].label } as Coding);
  };
  return {
    system,
    write: kept(make),
    read(wire) {
      const codings = codingsOf(wire);
      for (const { system: uri, code } of codings) {
        if (uri === system && (Object.hasOwn(of.terms, code) || isId(code))) return code as Key | Id;
      }
      for (const { system: uri, code } of codings) {
        const term = uri === standard?.system ? standardTerms.get(code) : undefined;
        if (term !== undefined) return term;
      }
      const found = readCodings("fhir_r5", of, codings.map(inTerminology));
      return found?.exact === true ? found.key : undefined;
    },
  };
}

function inRelease5({ system, code }: Coding): Coding {
  const isStudy = system.startsWith(terminology);
  return { system: isStudy ? release5 + system.slice(terminology.length) : system, code };
}

function inTerminology({ system, code }: Coding): Coding {
  const isStudy = system.startsWith(release5);
  return { system: isStudy ? terminology + system.slice(release5.length) : system, code };
}

/** Makes the codeable concepts of an enumeration of the model without codes in public systems. */
export function codeConcepts<Value extends string>(id: string, standard?: StandardCodes<Value>): Concepts<Value> {
  const system = codeSystemUrl(id);
  return {
    system,
    write: kept((code) => {
      const other = standard?.codes[code];
      return other === undefined
        ? conceptOf({ system, code })
        : conceptOf({ system: standard!.system, code: other }, { system, code });
    }),
    read: (wire) => codeIn(wire, system) as Value | undefined,
  };
}
