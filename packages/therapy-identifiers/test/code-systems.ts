/* oxlint-disable vitest/no-conditional-expect -- declared here, run by the test files, which print the counts */
/** The schemes accept the identifiers of published code systems. */
import { expect, it } from "vitest";
import { schemeTable } from "../src/scheme-table.ts";
import { present, text } from "../../../testing/shared-data.ts";
import { readIdentifiers } from "./verification/sources.ts";

/** Identifiers that are malformed in their source. */
const malformed: Readonly<Record<string, readonly string[]>> = {
  // An assigned PubMed identifier of eight digits with an extra digit.
  "HGNC complete set": ["282027213", "325553290"],
  // MeSH identifiers of eight and seven digits, and an NCI Thesaurus code without its letter.
  "MONDO mappings": ["3921", "C1720824", "D00007727"],
  "NCI Thesaurus, codes of terms": [],
};

/** Declares the test over every nth row of the tables: 1 for all rows. */
export function testCodeSystems(step: number): void {
  it.skipIf(!present)(
    "accepts the identifiers of the human genes (HGNC), the MONDO mappings and the NCI Thesaurus",
    () => {
      for (const { source, ids } of readIdentifiers((name) => everyNthRow(name, step))) {
        const counts: Record<string, object> = {};
        const rejected = new Set<string>();
        for (const [key, list] of ids) {
          const wrong = list.filter((id) => !schemeTable[key].parse(id).ok);
          for (const id of wrong) rejected.add(id);
          counts[key] = { ids: list.length, accepted: list.length - wrong.length };
        }
        console.log(source);
        console.table(counts);
        const known = malformed[source] ?? [];
        if (step === 1) expect([...rejected].toSorted()).toEqual(known);
        else expect([...rejected].filter((id) => !known.includes(id))).toEqual([]);
      }
    },
  );
}

/** Every nth row of a table, by the names of its columns. */
function everyNthRow(name: string, step: number): Record<string, string>[] {
  const [head = "", ...lines] = text(name).trimEnd().split(/\r?\n/);
  const columns = head.split("\t");
  return lines
    .filter((_, index) => index % step === 0)
    .map((line) => Object.fromEntries(line.split("\t").map((cell, index) => [columns[index] ?? "", cell])));
}
