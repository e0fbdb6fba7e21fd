/** Terms as codes of public systems and back, derived from the codes and mappings that the vocabularies carry. */
import { codeSystems, type TermCodeSystem } from "./code-system.ts";
import { broaderTerms, isTerm, isKindOf, type Vocabulary } from "./vocabulary.ts";

/** What a term is called in a code system. */
export interface EncodedTerm<Key extends string = string> {
  /** The code. */
  readonly code: string;
  /** Whether the code means what the term means; otherwise it says less, or something close. */
  readonly exact: boolean;
  /** The term whose code it is: the term itself, or the nearest wider one that has any. */
  readonly via: Key;
}

/** The term that a code stands for. */
export interface DecodedTerm<Key extends string = string> {
  /** The key of the term. */
  readonly key: Key;
  /** Whether the term means what the code means; otherwise it says less, or something close. */
  readonly exact: boolean;
}

/**
 * Gives the code of a term in a code system; where the system lacks the term, that of something close or wider.
 *
 * The term's own code comes first, then a concept that is close to it or wider than it, then the same of its wider
 * terms, the nearest first. Where none has any, there is nothing to give.
 *
 * @throws TypeError where the vocabulary does not have the term.
 *
 * @example
 * ```ts
 * import { phases } from "@org/therapy-model";
 * import { encodeTerm } from "@org/therapy-model/crosswalk";
 *
 * encodeTerm(phases, "phase_1", "hl7_research_study_phase"); // => { code: "phase-1", exact: true, via: "phase_1" }
 * encodeTerm(phases, "phase_1a", "hl7_research_study_phase"); // => { code: "phase-1", exact: false, via: "phase_1" }
 * encodeTerm(phases, "phase_1_3", "hl7_research_study_phase"); // => undefined
 * ```
 */
export function encodeTerm<Key extends string>(
  of: Vocabulary<Key>,
  key: Key,
  system: TermCodeSystem,
): EncodedTerm<Key> | undefined {
  if (!isTerm(of, key)) throw new TypeError(`${String(key)} is no term of ${of.id}`);
  for (const via of [key, ...broaderTerms(of, key)]) {
    const { codes, mappings } = of.terms[via];
    const exact = codes?.[system];
    if (exact !== undefined) return { code: exact, exact: via === key, via };
    const related = mappings?.[system] ?? [];
    const near = related.find(({ relation }) => relation === "close") ?? related.find(isBroader);
    if (near !== undefined) return { code: near.code, exact: false, via };
  }
  return undefined;
}

function isBroader({ relation }: { readonly relation: string }): boolean {
  return relation === "broader";
}

/**
 * Gives the term that a code of a code system stands for; where no term means just that, one that is close or wider.
 *
 * A code that several terms are equally close to, or that is wider than any term, stands for none.
 *
 * @example
 * ```ts
 * import { trialStatuses } from "@org/therapy-model";
 * import { decodeTerm } from "@org/therapy-model/crosswalk";
 *
 * const system = "hl7_research_study_status";
 * decodeTerm(trialStatuses, system, "recruiting"); // => { key: "recruiting", exact: true }
 * decodeTerm(trialStatuses, system, "closed-to-accrual"); // => { key: "active_not_recruiting", exact: false }
 * decodeTerm(trialStatuses, system, "overall-study"); // => undefined
 * ```
 */
export function decodeTerm<Key extends string>(
  of: Vocabulary<Key>,
  system: TermCodeSystem,
  code: string,
): DecodedTerm<Key> | undefined {
  let codes = decoded.get(of);
  if (codes === undefined) {
    codes = readCodes(of);
    decoded.set(of, codes);
  }
  const found = codes.get(`${system} ${code}`);
  return found === undefined ? undefined : { key: found.key as Key, exact: found.exact };
}

/** What the codes of a vocabulary stand for; worked out when first asked for. */
const decoded = /* @__PURE__ */ new WeakMap<Vocabulary, ReadonlyMap<string, DecodedTerm | undefined>>();

function readCodes(of: Vocabulary): ReadonlyMap<string, DecodedTerm | undefined> {
  const found = new Map<string, DecodedTerm | undefined>();
  for (const key of of.keys) {
    for (const [system, all] of Object.entries(of.terms[key]!.mappings ?? {})) {
      for (const { code, relation } of all) {
        if (relation === "broader") continue;
        const name = `${system} ${code}`;
        found.set(name, found.has(name) ? undefined : { key, exact: false });
      }
    }
  }
  for (const key of of.keys) {
    for (const [system, code] of Object.entries(of.terms[key]!.codes ?? {})) {
      found.set(`${system} ${code}`, { key, exact: true });
    }
  }
  return found;
}

/** A standard in which trials are exchanged as codes: HL7 FHIR R5, or CDISC's terminology in the NCI Thesaurus. */
export type CodingStandard = "fhir_r5" | "cdisc";

/** A code with the URI of its system, as FHIR's Coding and the Code of CDISC USDM have them. */
export interface Coding {
  /** The URI of the code system. */
  readonly system: string;
  /** The code. */
  readonly code: string;
}

/** A code for a term, and what the code keeps of it. */
export interface TermCoding<Key extends string = string> extends Coding, EncodedTerm<Key> {}

/** The code systems in which each standard says the terms of each vocabulary, by the vocabulary's id. */
const systemsOf: { readonly [Standard in CodingStandard]: { readonly [id: string]: readonly TermCodeSystem[] } } = {
  fhir_r5: {
    phase: ["hl7_research_study_phase", "ncit"],
    trial_status: ["hl7_research_study_status", "ncit"],
    trial_purpose: ["hl7_research_study_purpose", "ncit"],
    stop_reason: ["hl7_research_study_reason_stopped", "ncit"],
    organization_role: ["hl7_research_study_party_role", "ncit"],
    organization_type: ["hl7_organization_type", "ncit"],
    route: ["hl7_route", "ncit"],
    disease: ["mondo", "ncit"],
    target: ["hgnc"],
    country: ["iso_3166_1"],
    jurisdiction: ["iso_3166_1"],
  },
  cdisc: {},
};

/** The URI under which CDISC's documents name the NCI Thesaurus. */
const cdiscUri = "http://www.cdisc.org";

/**
 * Writes a term as the codes of a standard: none, one, or one in each code system that the standard has for it.
 *
 * @example
 * ```ts
 * import { phases } from "@org/therapy-model";
 * import { writeCodings } from "@org/therapy-model/crosswalk";
 *
 * writeCodings("cdisc", phases, "phase_1_2"); // => [{ system: "http://www.cdisc.org", code: "C15693", exact: true, via: "phase_1_2" }]
 * writeCodings("fhir_r5", phases, "phase_2").map(({ code }) => code); // => ["phase-2", "C15601"]
 * ```
 */
export function writeCodings<Key extends string>(
  standard: CodingStandard,
  of: Vocabulary<Key>,
  key: Key,
): TermCoding<Key>[] {
  return standardSystems(standard, of.id).flatMap((system) => {
    const encoded = encodeTerm(of, key, system);
    const uri = uriOf(standard, system);
    return encoded === undefined || uri === undefined ? [] : [{ system: uri, ...encoded }];
  });
}

/**
 * Reads the codes that a document in a standard has for one meaning as a term.
 *
 * Of several the narrowest counts, where the others are wider terms of it; codes that contradict one another, or that
 * no term stands for, are no term. Codes of systems that the standard does not use are passed over.
 *
 * @example
 * ```ts
 * import { phases } from "@org/therapy-model";
 * import { readCodings } from "@org/therapy-model/crosswalk";
 *
 * const cdisc = "http://www.cdisc.org";
 * readCodings("cdisc", phases, [{ system: cdisc, code: "C15600" }]); // => { key: "phase_1", exact: true }
 * readCodings("cdisc", phases, [{ system: cdisc, code: "C15600" }, { system: cdisc, code: "C15602" }]); // => undefined
 * ```
 */
export function readCodings<Key extends string>(
  standard: CodingStandard,
  of: Vocabulary<Key>,
  codings: readonly Coding[],
): DecodedTerm<Key> | undefined {
  let best: DecodedTerm<Key> | undefined;
  for (const { system: uri, code } of codings) {
    const system = standardSystems(standard, of.id).find((each) => uriOf(standard, each) === uri);
    const found = system && decodeTerm(of, system, code);
    if (found === undefined) continue;
    if (best === undefined || isKindOf(of, found.key, best.key)) best = better(best, found);
    else if (!isKindOf(of, best.key, found.key)) return undefined;
  }
  return best;
}

function better<Key extends string>(known: DecodedTerm<Key> | undefined, found: DecodedTerm<Key>): DecodedTerm<Key> {
  return known?.key === found.key && known.exact ? known : found;
}

function standardSystems(standard: CodingStandard, id: string): readonly TermCodeSystem[] {
  const systems = systemsOf[standard];
  return Object.hasOwn(systems, id) ? systems[id]! : ["ncit"];
}

function uriOf(standard: CodingStandard, system: TermCodeSystem): string | undefined {
  if (standard === "cdisc") return cdiscUri;
  const known: { readonly uri?: string } = codeSystems[system];
  return known.uri;
}
