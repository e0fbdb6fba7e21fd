/**
 * Compares the analytes of data/analytes.tsv with the reference table of molar masses in ../shared/data/reference/analytes,
 * and writes test/verification/analytes.tsv. Nothing is written where one differs.
 * Run: node packages/therapy-units/scripts/verify-analytes.ts
 */
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { tsvRows } from "./tables.ts";
import { writeVerification } from "./verification-file.ts";

const read = (relative: string) => tsvRows(readFileSync(new URL(relative, import.meta.url), "utf8"));
const reference = new Map(
  read("../../../../shared/data/reference/analytes/molar-masses.tsv").map((row) => [row["analyte"]!, row]),
);

const terms = gunzipSync(
  readFileSync(new URL("../../../../shared/data/reference/ncit/ncit_terms.all.tsv.gz", import.meta.url)),
).toString("utf8");
const concepts = new Map(tsvRows(terms).map((row) => [row["ncit_code"]!, row["label"]!]));

/** The reasons for a rule that needs no number, so that there is nothing to compare. */
const withoutNumber: ReadonlySet<string> = new Set([
  "no formula of it was compared with a source",
  "a number of cells per volume",
  "reported in units of one dimension",
]);

/** The day on which the sources of analytes outside ChEBI were read. */
const readOn = "2026-11-22";

interface Comparison {
  readonly source: string;
  readonly version: string;
  readonly compared: string;
  /** Set where the comparison was made by a person, on another day than today. */
  readonly date?: string;
}

/** What was compared with which source; throws where they differ. */
function compare(row: Record<string, string>): Comparison {
  const found = row["reference_row"] ? reference.get(row["reference_row"]) : undefined;
  if (row["reference_row"] && found === undefined) throw new Error(`${row["key"]}: no row ${row["reference_row"]}`);
  if (row["chebi"]) {
    const mass = /^[\d.]+/.exec(found?.["computed_iupac_abridged"] ?? "")?.[0];
    if (found?.["chebi_id"] !== row["chebi"] || found["formula"] !== row["formula"] || mass !== row["molar_mass"])
      throw new Error(`${row["key"]} differs from the reference table`);
    return { source: "ChEBI", version: "import files of 2026-11-21", compared: "identifier, formula, molar mass" };
  }
  const source = row["source"]!;
  const [, code, label] = /NCIt (C\d+) (.+)$/.exec(source) ?? [];
  if (code !== undefined) {
    if (concepts.get(code) !== label) throw new Error(`${row["key"]}: ${code} is not ${label} in the NCI Thesaurus`);
    return { source, version: "NCI Thesaurus, terms collected 2026-11-21", compared: "code and label; no number" };
  }
  if (withoutNumber.has(source)) return { source, version: "this table", compared: "no number" };
  if (row["formula"])
    return {
      source,
      version: "IUPAC abridged standard atomic weights",
      compared: "molar mass recomputed",
      date: readOn,
    };
  const compared = row["molar_mass"] ? "molar mass read in the source" : "rule read in the source; no number";
  return { source, version: `accessed ${readOn}`, compared, date: readOn };
}

writeVerification(
  "analytes",
  read("../data/analytes.tsv").map((row) => {
    const { key, rule, molar_mass, chebi, formula, valence } = row;
    return { key, rule, molar_mass, chebi, formula, valence, ...compare(row) };
  }),
);
