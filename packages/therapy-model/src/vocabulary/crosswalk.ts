/** Terms as codes of public code systems and back, from the codes and mappings of the vocabularies. */
import { codeSystems, type TermCodeSystem } from "./code-system.ts";
import { broaderTerms, isTerm, isKindOf, type Vocabulary } from "./vocabulary.ts";

/** The code of a term in a code system. */
export interface EncodedTerm<Key extends string = string> {
  /** The code. */
  readonly code: string;
  /** Whether code and term have the same meaning; otherwise the code is broader or close. */
  readonly exact: boolean;
  /** The term of the code: the term itself, or the nearest broader term with a code. */
  readonly via: Key;
}

/** The term of a code. */
export interface DecodedTerm<Key extends string = string> {
  /** The key of the term. */
  readonly key: Key;
  /** Whether term and code have the same meaning; otherwise the term is broader or close. */
  readonly exact: boolean;
}

/**
 * Encodes a term in a code system. If the system has no exact code, uses a close or broader concept.
 *
 * The code of the term is first, then a close and a broader concept, then the same for its broader terms, the nearest
 * first. Returns `undefined` if no code is found.
 *
 * @throws TypeError if the vocabulary does not have the term.
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
  if (!isTerm(of, key)) throw new TypeError(`${String(key)} is not a term of ${of.id}`);
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
 * Decodes a code of a code system as a term. If no term has the same meaning, uses a close or broader term.
 *
 * Returns `undefined` for a code that is close to several terms, or broader than every term.
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

/** The terms of the codes of each vocabulary; made on first use. */
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

/** A standard for the exchange of trials: HL7 FHIR R5, or CDISC terminology in the NCI Thesaurus. */
export type CodingStandard = "fhir_r5" | "cdisc";

/** A code with the URI of its system, as in a FHIR Coding and a USDM Code. */
export interface Coding {
  /** The URI of the code system. */
  readonly system: string;
  /** The code. */
  readonly code: string;
}

/** A coding of a term. */
export interface TermCoding<Key extends string = string> extends Coding, EncodedTerm<Key> {}

/** The code systems of each standard, by vocabulary id. */
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

/** The URI of the NCI Thesaurus in CDISC documents. */
const cdiscUri = "http://www.cdisc.org";

/**
 * Writes a term as codings of a standard: at most one for each code system of the standard.
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
 * Reads the codings of one concept in a document of a standard as a term.
 *
 * If the codings have several terms, returns the narrowest one, if the others are broader than it. Returns `undefined` if
 * the codings contradict each other or have no term. Codings of other systems are ignored.
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
