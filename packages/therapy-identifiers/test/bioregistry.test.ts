/** Bioregistry's own examples and patterns against the schemes. */
import { describe, expect, it } from "vitest";
import { anyScheme, type SchemeKey } from "../src/identifier.ts";
import { fromCurie, identify } from "../src/index.ts";
import { present, text } from "../../../testing/shared-data.ts";

interface Entry {
  readonly prefix: string;
  readonly pattern?: string;
  readonly example: string;
  readonly example_extras?: string[];
}

/** Prefixes that name no identifiers this package could recognise. */
const leftOut: Readonly<Record<string, string>> = {
  inn: "a name such as fluticasone, told from other words by no form; two-word names are the scheme inn",
  ucum: "a unit, which @org/therapy-units parses",
  "hgnc.symbol": "a name such as DAPK1, told from other words by no form",
};

/** Why a scheme's form is not Bioregistry's pattern of March 2023. */
const disagreements: Readonly<Record<string, string>> = {
  atc: "the pattern leaves the digits of a level free (L1, L0123) and accepts first letters that name no group",
  cas: "the pattern accepts one digit before the first hyphen and checks no digit; the registry begins at two digits without a leading zero",
  cellosaurus: "none but the prefix CVCL_, which Bioregistry leaves out",
  chebi: "the pattern accepts leading zeros",
  chembl: "the pattern accepts leading zeros and any length",
  "chembl.compound": "the same as chembl",
  cl: "none but the prefix CL:",
  clinicaltrials: "placeholders are refused",
  clo: "none but the prefix CLO:",
  dailymed: "the pattern accepts any letters, digits and hyphens; a set identifier is a UUID",
  doi: "the pattern's dot stands for any character, and its suffix may hold spaces and have any length",
  doid: "the pattern accepts padding to any width",
  drugbank: "placeholders are refused",
  efo: "none but the prefix EFO:",
  ensembl:
    "the pattern goes on to accept almost any word, for the yeast and fly genes that Ensembl shows under foreign names, and lacks the species, exons, families and gene trees",
  euclinicaltrials:
    "serials that begin with 5 are EU CT numbers of CTIS; years before 2003 are refused; the country of the protocol is accepted",
  gard: "canonical with seven digits and the prefix, as MONDO and GARD itself write it; shorter ones are read",
  grid: "the serial has three to seven digits",
  hgnc: "six digits are accepted, leading zeros refused",
  hp: "none but the prefix HP:",
  icd10:
    "the pattern accepts categories of any number of digits and no letter in the third place, and one digit after the point, which leaves out national modifications",
  icd11: "the pattern has the foundation only; the codes of the linearisation (2A81.0) are accepted too",
  "kegg.drug": "five digits, as KEGG writes them",
  lei: "the check digits are digits, and are checked",
  loinc:
    "the pattern accepts any letters; only parts, answers, lists and groups have letters, and the check digit is checked",
  medgen: "the pattern accepts any run of C and N, so also UMLS concepts, which are their own scheme here",
  mesh: "six or nine digits, not seven or eight; qualifiers (Q) are accepted",
  mondo: "none but the prefix MONDO:",
  ncbigene: "leading zeros are refused, and more than ten digits",
  ncit: "three to seven digits without a leading zero",
  ndc: "the segments have the lengths of the three layouts of ten digits, or of the eleven; products without a package are accepted",
  obi: "none but the prefix OBI:",
  omim: "six digits, the first of which is 1 to 6; phenotypic series (PS) are accepted",
  orcid: "the check digit is checked",
  orphanet: "none but the prefix ORPHA:, leading zeros and length",
  "orphanet.ordo": "none but the prefix Orphanet_, leading zeros and length",
  pmc: "leading zeros are refused, and more than eight digits",
  pubmed: "leading zeros are refused, and more than eight digits",
  ror: "the pattern's bracket accepts a bar (|); the check digits are checked",
  rrid: "the pattern accepts anything that begins with a letter; the sources are listed here",
  rxnorm: "leading zeros are refused",
  snomedct:
    "the pattern accepts words before the digits; six to eighteen digits, the partition and the check digit of Verhoeff are checked",
  umls: "seven digits",
  unii: "ten characters, the last of which is checked",
  uniprot:
    "the pattern's brackets accept commas and spaces, and its anchors hold for one alternative each; isoforms are accepted, versions are not part of the accession",
};

const keys = Object.keys(anyScheme) as SchemeKey[];
const entries = (present ? JSON.parse(text("data/identifiers/bioregistry-subset.json")) : []) as Entry[];
const schemeOf = (prefix: string): SchemeKey | undefined =>
  keys.find((key) => anyScheme[key].prefix === prefix || anyScheme[key].aliases?.includes(prefix));

describe("Bioregistry", () => {
  it.skipIf(!present)("has a scheme for every prefix but those left out on purpose", () => {
    const missing = entries.map(({ prefix }) => prefix).filter((prefix) => !schemeOf(prefix) || prefix in leftOut);
    expect(missing.sort()).toEqual(Object.keys(leftOut).sort());
  });
  it.skipIf(!present)("claims no example for another scheme, given its prefix", () => {
    for (const { prefix, example, example_extras = [] } of entries) {
      const key = schemeOf(prefix);
      if (!key || prefix in leftOut) continue;
      for (const local of [example, ...example_extras]) {
        const curie = `${prefix}:${local}`;
        expect(fromCurie(curie)?.scheme, curie).toBe(key);
        const claimed = identify(` ${curie} `).map(({ scheme }) => scheme);
        expect(
          claimed.filter((scheme) => scheme !== key),
          curie,
        ).toEqual([]);
      }
    }
  });

  it.skipIf(!present)("claims no example for another scheme without its prefix", () => {
    const wrong: string[] = [];
    for (const { prefix, example, example_extras = [] } of entries) {
      for (const local of [example, ...example_extras]) {
        for (const { scheme, certainty } of identify(local)) {
          if (scheme !== schemeOf(prefix) && certainty !== "refused") wrong.push(`${prefix}:${local} as ${scheme}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it.skipIf(!present)("says of every pattern where the scheme disagrees", () => {
    const compared = entries
      .filter(({ prefix, pattern }) => pattern !== undefined && !(prefix in leftOut))
      .map(({ prefix }) => prefix);
    expect(Object.keys(disagreements).sort()).toEqual(compared.sort());
    console.table(
      Object.fromEntries(
        entries
          .filter(({ prefix }) => prefix in disagreements)
          .map(({ prefix, pattern }) => [
            prefix,
            {
              pattern,
              scheme: anyScheme[schemeOf(prefix) ?? "nct"].forms.join("  "),
              disagreement: disagreements[prefix],
            },
          ]),
      ),
    );
  });

  for (const { prefix, example, example_extras = [] } of entries) {
    const key = schemeOf(prefix);
    if (!key || prefix in leftOut) continue;
    for (const local of [example, ...example_extras]) {
      it(`${prefix}:${local} is of ${key}`, () => {
        const read = anyScheme[key].parse(local);
        expect(read.ok, JSON.stringify(read)).toBe(true);
        if (read.ok) expect(anyScheme[key].is(read.id)).toBe(true);
      });
    }
  }
});
