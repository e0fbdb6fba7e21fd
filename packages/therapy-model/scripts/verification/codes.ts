/** Every code and mapping of every term, compared with the source that its code system names. */
import { rows } from "../../../../testing/shared-data.ts";
import { type Comparison, notVerified, type Row, type VerificationTable } from "../../../../testing/verification.ts";
import type { TermCodeSystem } from "../../src/vocabulary/code-system.ts";
import { vocabularies } from "../../src/entries/vocabularies.ts";
import { codeSources, mondoMappings, type SourceConcept } from "./code-sources.ts";

/** A code or mapping of a term. */
export interface CodeClaim {
  readonly vocabulary: string;
  readonly term: string;
  readonly system: TermCodeSystem;
  readonly code: string;
  /** `exact` for a code; for a mapping, how the concept of the code relates to the term. */
  readonly relation: string;
  /** The label, the key and the synonyms of the term, the label first. */
  readonly names: readonly string[];
  /** The MONDO and HGNC ids of the same term. */
  readonly mondo: string | undefined;
  readonly hgnc: string | undefined;
}

/** Lists the codes and mappings of every term of every vocabulary. */
export function codeClaims(): CodeClaim[] {
  return [...vocabularies.values()].flatMap(({ id, keys, terms }) =>
    keys.flatMap((term) => {
      const { label, synonyms = [], codes = {}, mappings = {} } = terms[term]!;
      const names = [label, term.replaceAll("_", " "), ...synonyms];
      const shared = { vocabulary: id, term, names, mondo: codes.mondo, hgnc: codes.hgnc };
      const exact = Object.entries(codes).map(([system, code]) => ({ system, code, relation: "exact" }));
      const related = Object.entries(mappings).flatMap(([system, all]) => all.map((one) => ({ system, ...one })));
      return [...exact, ...related].map((claim) => ({
        ...shared,
        code: claim.code,
        relation: claim.relation,
        system: claim.system as TermCodeSystem,
      }));
    }),
  );
}

/** Exact codes whose source uses other words for the same concept: compared by definition, one by one. */
const comparedByDefinition = new Set([
  "allocation.non_randomized ncit C93043", // Nonrandomized Clinical Trial
  "organization_role.funder hl7_research_study_party_role funding-source", // Funding source
  "organization_role.ethics_committee hl7_research_study_party_role irb", // Institutional Review Board
  "phase.not_applicable hl7_research_study_phase n-a", // N/A
  "stop_reason.planned_pause hl7_research_study_reason_stopped temporarily-closed-per-study-design",
  "disease.cancer mondo MONDO:0004992", // Malignant Neoplasm
  "disease.cancer ncit C9305", // Malignant Neoplasm
  "disease.wilson_disease ncit C84756", // Hepatolenticular Degeneration
  "disease.familial_hypercholesterolemia ncit C34704", // Hyperlipoproteinemia, Type II
  "disease.spinal_muscular_atrophy_type_1 ncit C98670", // Werdnig-Hoffmann Disease
  "disease.myotonic_dystrophy_type_1 ncit C84679", // Dystrophia Myotonica 1
  "source_type.dataset ncit C47824", // Data Set
]);

/** The prefixes of code systems in MONDO's mapping sets. */
const mondoPrefixes: { readonly [System in TermCodeSystem]?: string } = {
  ncit: "NCIT",
  mesh: "mesh",
  orphanet: "Orphanet",
};

/** A name for comparison: compatibility forms and accents removed, lower case, one space between words. */
function comparable(name: string): string {
  return name
    .normalize("NFKD")
    .replaceAll(/\p{M}+/gu, "")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

function wordsOf(names: readonly string[]): Set<string> {
  return new Set(names.flatMap((name) => comparable(name).split(" ")).filter((word) => word.length > 1));
}

/** How the names of a term and of the concept in the source compare. */
function nameResult(
  { vocabulary, term, system, code, names }: CodeClaim,
  { label, names: found }: SourceConcept,
): string {
  const [ownLabel = "", ...others] = names.map(comparable);
  const foreign = new Set(found.map(comparable));
  if (label !== undefined && comparable(label) === ownLabel) return "label equal";
  if ([ownLabel, ...others].some((name) => foreign.has(name))) return "label or synonym equal";
  const words = wordsOf(found);
  if ([...wordsOf(names)].some((word) => words.has(word))) return "words in common";
  return comparedByDefinition.has(`${vocabulary}.${term} ${system} ${code}`) ? "same definition" : notVerified;
}

/** What the sources record beside the names of a concept. */
export interface Evidence {
  /** Exact matches of MONDO, as `MONDO:… PREFIX:code`. */
  readonly exactMatches: ReadonlySet<string>;
  /** The accessions of each HGNC gene, as `HGNC:… accession`. */
  readonly accessions: ReadonlySet<string>;
}

/** Compares a code or mapping with the concept of its source. */
export function compareCode(claim: CodeClaim, concept: SourceConcept | undefined, evidence: Evidence): Comparison {
  const { vocabulary, system, code, relation, mondo, hgnc } = claim;
  const source = concept?.source ?? claim.system;
  if (concept === undefined) return { source, compared: "code", result: notVerified };
  const prefix = mondoPrefixes[system];
  if (vocabulary === "disease" && prefix !== undefined && relation === "exact") {
    const isMapped = evidence.exactMatches.has(`${mondo} ${prefix}:${code}`);
    if (system !== "ncit")
      return { source, compared: `exact match of ${mondo}`, result: isMapped ? "mapped" : notVerified };
    const result = isMapped ? nameResult(claim, concept) : notVerified;
    return { source, compared: `exact match of ${mondo}, names`, result };
  }
  if (system === "uniprot") {
    const isListed = evidence.accessions.has(`${hgnc} ${code}`);
    return { source, compared: `accession of ${hgnc}`, result: isListed ? "listed" : notVerified };
  }
  if (relation !== "exact") return { source, compared: "code", result: "found" };
  if (system === "iso_3166_1") {
    // CLDR's names change from version to version: only whether the concept is the same is recorded.
    const isNamed = nameResult(claim, concept) !== notVerified;
    return { source, compared: "code, name of the region", result: isNamed ? "found" : notVerified };
  }
  if (system === "hgnc") {
    const isSymbol = concept.label === claim.term;
    return { source, compared: "code, approved symbol", result: isSymbol ? "symbol equal" : notVerified };
  }
  return { source, compared: "code, names", result: nameResult(claim, concept) };
}

function readEvidence(): Evidence {
  const exact = rows(mondoMappings).filter((row) => row["predicate"] === "exactmatch");
  const genes = rows("data/reference/genes/hgnc_complete_set.2024-11.txt.gz");
  return {
    exactMatches: new Set(exact.map((row) => `${row["mondo_id"]} ${row["object_id"]}`)),
    accessions: new Set(
      genes.flatMap((row) =>
        (row["uniprot_ids"] ?? "")
          .replaceAll('"', "")
          .split("|")
          .map((accession) => `${row["hgnc_id"]} ${accession}`),
      ),
    ),
  };
}

/** The columns of a row that state the fact. */
export function claimRow({ vocabulary, term, system, code, relation }: CodeClaim): Row {
  return { vocabulary, term, system, code, relation };
}

/** The table of codes and mappings. */
export const codes: VerificationTable = {
  file: "codes.tsv",
  claimed: ["vocabulary", "term", "system", "code", "relation"],
  found: ["label"],
  claims: () => codeClaims().map(claimRow),
  verify: () => {
    const sources = codeSources();
    const evidence = readEvidence();
    return codeClaims().map((claim) => {
      const concept = sources[claim.system].get(claim.code);
      return { ...claimRow(claim), label: concept?.label ?? "", ...compareCode(claim, concept, evidence) };
    });
  },
};
