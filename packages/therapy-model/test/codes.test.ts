/** Every code and mapping of every term stands in the source that its code system names, for a concept of that name. */
import { describe, expect, test } from "vitest";
import { present, rows } from "../../../testing/shared-data.ts";
import { codeSystems, fold, type TermCodeSystem } from "../src/index.ts";
import { vocabularies } from "../src/vocabularies.ts";
import { cdiscList, codeSources, hl7Header } from "./code-sources.ts";

interface Claim {
  readonly term: string;
  readonly vocabulary: string;
  readonly system: TermCodeSystem;
  readonly code: string;
  /** Whether the code is for what the term means, and not for something wider, narrower or close. */
  readonly exact: boolean;
  /** What the term is called. */
  readonly names: readonly string[];
}

const claims: readonly Claim[] = [...vocabularies.values()].flatMap(({ id, keys, terms }) =>
  keys.flatMap((key) => {
    const { label, synonyms = [], codes = {}, mappings = {} } = terms[key]!;
    const claim = { term: `${id}.${key}`, vocabulary: id, names: [key.replaceAll("_", " "), label, ...synonyms] };
    const systems = <Value>(of: { readonly [System in TermCodeSystem]?: Value }): [TermCodeSystem, Value][] =>
      Object.entries(of) as [TermCodeSystem, Value][];
    return [
      ...systems(codes).map(([system, code]) => ({ ...claim, system, code, exact: true })),
      ...systems(mappings).flatMap(([system, all]) =>
        all.map(({ code }) => ({ ...claim, system, code, exact: false })),
      ),
    ];
  }),
);

/** Codes whose source has another word for the same thing: read there, and found to mean what the term means. */
const otherWords = new Set([
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

describe.skipIf(!present)("codes", () => {
  const sources = present ? codeSources() : undefined;

  test("stand in their sources, none of them unverified", () => {
    const count = (exact: boolean): { [system: string]: number } => {
      const counts: { [system: string]: number } = {};
      for (const claim of claims) if (claim.exact === exact) counts[claim.system] = (counts[claim.system] ?? 0) + 1;
      return counts;
    };
    const unverified = claims.filter(({ system, code }) => !sources![system].has(code));
    console.log(`codes checked: ${claims.length}; unverified: ${unverified.length}`);
    console.log(`exact: ${JSON.stringify(count(true))}; wider, narrower or close: ${JSON.stringify(count(false))}`);
    expect(unverified).toEqual([]);
    expect(new Set(claims.map(({ system }) => system))).toEqual(new Set(Object.keys(codeSystems)));
  });

  test("that are exact share a word with the name that the source has for them", () => {
    const strange = claims.filter(({ exact, term, system, code, names }) => {
      const words = wordsOf(sources![system].get(code) ?? []);
      if (!exact || words.size === 0 || otherWords.has(`${term} ${system} ${code}`)) return false;
      return ![...wordsOf(names)].some((word) => words.has(word));
    });
    expect(strange.map((claim) => [claim.term, claim.code, sources![claim.system].get(claim.code)])).toEqual([]);
  });

  test("of routes and dose forms stand in the CDISC lists of routes and dose forms", () => {
    const lists = new Map([
      ["route", cdiscList("ROUTE")],
      ["dose_form", cdiscList("FRM")],
    ]);
    const outside = claims.filter(({ vocabulary, system, code }) => {
      return system === "ncit" && lists.get(vocabulary)?.has(code) === false;
    });
    expect(outside).toEqual([]);
  });

  test("of diseases in other systems are those that MONDO gives as exact", () => {
    const exact = new Set(
      rows("data/reference/diseases/mondo_2026-08-04_mappings.long.tsv.gz")
        .filter((row) => row["predicate"] === "exactmatch")
        .map((row) => `${row["mondo_id"]} ${row["object_id"]}`),
    );
    const prefixes: { readonly [system: string]: string } = { ncit: "NCIT", mesh: "mesh", orphanet: "Orphanet" };
    const { keys, terms } = vocabularies.get("disease")!;
    const wrong = keys.filter((key) => {
      const { mondo, ...others } = terms[key]!.codes ?? {};
      return !Object.entries(others).every(([system, code]) => exact.has(`${mondo} ${prefixes[system]}:${code}`));
    });
    expect(wrong).toEqual([]);
  });

  test("are of the version, and under the URI, that the table of code systems says", () => {
    for (const { title, uri, version } of Object.values(codeSystems).filter((one) => one.title.startsWith("HL7 "))) {
      expect(hl7Header(title.slice("HL7 ".length)), title).toEqual({ uri, version });
    }
  });

  test("are never a registry's own", () => {
    expect(Object.keys(codeSystems).filter((system) => /clinicaltrials|ctis|chictr|isrctn/.test(system))).toEqual([]);
  });
});

function wordsOf(names: readonly string[]): Set<string> {
  const words = names.flatMap((name) => name.split(/[^\p{L}\p{N}\p{M}]+/u)).map(fold);
  return new Set(words.filter((word) => word.length > 1));
}
