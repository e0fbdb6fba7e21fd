/** Where names attest the stems, the code prefixes and the short names of products. */
import { readFileSync } from "node:fs";
import { text } from "../../../../testing/shared-data.ts";
import {
  type Comparison,
  notVerified,
  readRows,
  type Row,
  type VerificationTable,
} from "../../../../testing/verification.ts";
import { readPrefixes, readStems } from "../generate-naming.ts";

const cartTrials = "data/cart-trials/snapshots__2026-08-22__trials.csv";
const announcements = ["seeds/000_33da8bb5c2846f0c.txt", "seeds/001_3afd45f731744d17.txt"];
const zevorAnnouncement = "seeds/002_e3f8fb5508a979de.txt";
const ciltaAnnouncement = "seeds/004_10d2f074dbc1ccc8.txt";

/** The file and the source of each table that the stems cite, by the word for it in their table. */
export const stemTables: { readonly [table: string]: readonly [file: string, source: string] } = {
  ema: ["data/approvals/ema-atmp-2025.tsv", "ema-medicines"],
  inn: ["data/approvals/inn-naming.md", "inn-naming"],
  ncit: ["data/reference/ncit/ncit_terms.all.tsv.gz", "ncit-terms"],
  agents: ["data/reference/ncit/agents-cell-gene.nci-drug-dictionary-app.tsv", "nci-drug-dictionary"],
  ctgov: ["data/clinicaltrials-gov/studies.jsonl.gz", "ctgov-studies"],
  cart: [cartTrials, "ctgov-cart-2026-08-22"],
  registers: ["data/registers/records.jsonl", "trial-registers"],
  zevor: [zevorAnnouncement, "seed-documents"],
  vocabulary: ["vocabularies/therapy/modality.yaml", "vocabularies"],
};

/** Reads a table that stems cite: a vocabulary of the model, or a file of the sources. */
export function stemTableText(file: string): string {
  return file.startsWith("vocabularies/")
    ? readFileSync(new URL(`../../${file}`, import.meta.url), "utf8")
    : text(file);
}

function stemNames(): Row[] {
  return readStems().flatMap(({ stem, place, attested }) =>
    attested.split("|").map((one) => {
      const at = one.lastIndexOf("@");
      return { stem, place, name: one.slice(0, at), table: one.slice(at + 1) };
    }),
  );
}

/** Reads files in lower case, each once. */
function lowerCaseReader(): (file: string) => string {
  const read = new Map<string, string>();
  return (file) => {
    const known = read.get(file) ?? stemTableText(file).toLowerCase();
    read.set(file, known);
    return known;
  };
}

/** The table of names that have a stem. */
export const nameStems: VerificationTable = {
  file: "name-stems.tsv",
  claimed: ["stem", "place", "name", "table"],
  found: [],
  claims: stemNames,
  verify: () => {
    const read = lowerCaseReader();
    return stemNames().map((row): Row & Comparison => {
      const [file, source] = stemTables[row["table"]!] ?? [`data/${row["table"]}`, row["table"]!];
      const at = read(file).indexOf(row["name"]!.toLowerCase());
      const begins = row["name"]!.startsWith("-") || !/[a-z]/.test(read(file).slice(at - 1, at));
      return {
        ...row,
        source,
        compared: "the name begins a word",
        result: at !== -1 && begins ? "found" : notVerified,
      };
    });
  },
};

function prefixes(): Row[] {
  return readPrefixes().map(({ prefix, company, code, source: cited }) => ({ prefix, company, code, cited }));
}

/** The table of company prefixes of code names. */
export const codePrefixes: VerificationTable = {
  file: "code-prefixes.tsv",
  claimed: ["prefix", "company", "code", "cited"],
  found: [],
  claims: prefixes,
  verify: () => {
    const trials = text(cartTrials).split(/\n(?=NCT)/);
    const documents = announcements.map((file) => text(file));
    return prefixes().map((row): Row & Comparison => {
      const { company = "", code = "", cited = "" } = row;
      const isTrial = cited.startsWith("NCT");
      const name = isTrial ? company : company.replace(/ Co\., Ltd\.$| Holdings Limited$/, "");
      const places = isTrial ? trials.filter((trial) => trial.startsWith(cited)) : documents;
      const isFound = places.some((place) => place.includes(code) && place.includes(name));
      const source = isTrial ? "ctgov-cart-2026-08-22" : "seed-documents";
      return { ...row, source, compared: "code and company in one record", result: isFound ? "found" : notVerified };
    });
  },
};

/** The short names of the table; they are listed in the table alone. */
function shortNameRows(): Row[] {
  return readRows("short-names.tsv").map(({ short = "", inn = "" }) => ({ short, inn }));
}

/** The table of short names in use. */
export const shortNames: VerificationTable = {
  file: "short-names.tsv",
  claimed: ["short", "inn"],
  found: [],
  claims: shortNameRows,
  verify: () => {
    const places = [
      [text(cartTrials).toLowerCase(), "ctgov-cart-2026-08-22"],
      [text(ciltaAnnouncement).toLowerCase(), "seed-documents"],
    ] as const;
    return shortNameRows().map((row): Row & Comparison => {
      const { short = "", inn = "" } = row;
      const firstWord = inn.split(" ")[0]!;
      const compared = "short name and first word";
      const [, one] = places.find(([words]) => words.includes(short) && words.includes(firstWord)) ?? [];
      if (one !== undefined) return { ...row, source: one, compared, result: "found" };
      const isFound = [short, firstWord].every((name) => places.some(([words]) => words.includes(name)));
      return { ...row, source: places[0][1], compared, result: isFound ? "found" : notVerified };
    });
  },
};
