/**
 * Writes src/gen/diseases.ts (the table) and src/gen/disease-keys.ts (its keys) from vocabularies/diseases.tsv.
 *
 * Run: node packages/therapy-model/scripts/generate-diseases.ts
 */
import { readFileSync, writeFileSync } from "node:fs";
import { codeParts } from "./generate-terms.ts";

const source = new URL("../vocabularies/diseases.tsv", import.meta.url);
const generated = new URL("../src/gen/", import.meta.url);
const head = "// Written by scripts/generate-diseases.ts from vocabularies/diseases.tsv. Do not edit.\n";
const columns = ["key", "label", "mondo", "broader", "synonyms", "codes", "definition"] as const;

type Row = { readonly [Column in (typeof columns)[number]]: string };

function readRows(tsv: string): Row[] {
  const [header, ...lines] = tsv.trimEnd().split("\n");
  if (header !== columns.join("\t")) throw new Error(`diseases.tsv begins with ${header}`);
  return lines.map((line, index) => {
    const cells = line.split("\t");
    if (cells.length !== columns.length) throw new Error(`diseases.tsv:${index + 2}: ${cells.length} cells`);
    const row = Object.fromEntries(columns.map((column, place) => [column, cells[place]])) as Row;
    const { key, mondo } = row;
    if (!/^[a-z][a-z0-9_]*$/.test(key)) throw new Error(`diseases.tsv:${index + 2}: key ${key}`);
    if (mondo !== "" && !/^MONDO:\d{7}$/.test(mondo)) throw new Error(`diseases.tsv:${index + 2}: id ${mondo}`);
    return row;
  });
}

function termOf(row: Row): string {
  const parts = [`label: ${JSON.stringify(row.label)}`, `definition: ${JSON.stringify(row.definition)}`];
  if (row.broader !== "") parts.push(`broader: ${JSON.stringify(row.broader)}`);
  if (row.synonyms !== "") parts.push(`synonyms: ${JSON.stringify(row.synonyms.split("|"))}`);
  const codes = [...(row.mondo === "" ? [] : [`mondo=${row.mondo}`]), ...(row.codes === "" ? [] : [row.codes])];
  parts.push(...codeParts(codes.join("|")));
  return `  ${row.key}: { ${parts.join(", ")} },\n`;
}

/** Makes the text of both generated files from the text of the table. */
export function generateDiseases(tsv: string): { readonly table: string; readonly keys: string } {
  const rows = readRows(tsv);
  const keys = rows.map((row) => JSON.stringify(row.key));
  return {
    table:
      `${head}import type { Term } from "../vocabulary.ts";\nimport type { DiseaseKey } from "./disease-keys.ts";\n\n` +
      `/** The diseases by key. */\nexport const diseaseTerms: { readonly [Key in DiseaseKey]: Term<DiseaseKey> } = {\n` +
      `${rows.map(termOf).join("")}};\n`,
    keys:
      `${head}/** A key of the diseases. */\nexport type DiseaseKey =\n${keys.map((key) => `  | ${key}`).join("\n")};\n\n` +
      `/** The keys of the diseases. */\nexport const diseaseKeys: readonly DiseaseKey[] = [\n` +
      `${keys.map((key) => `  ${key},`).join("\n")}\n];\n`,
  };
}

if (import.meta.main ?? process.argv[1]?.endsWith("generate-diseases.ts")) {
  const { table, keys } = generateDiseases(readFileSync(source, "utf8"));
  writeFileSync(new URL("diseases.ts", generated), table);
  writeFileSync(new URL("disease-keys.ts", generated), keys);
}
