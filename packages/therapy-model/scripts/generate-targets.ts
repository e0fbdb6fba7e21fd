/**
 * Writes src/gen/targets.ts (the rows) and src/gen/target-keys.ts (the keys) from vocabularies/targets.tsv.
 *
 * Run: node packages/therapy-model/scripts/generate-targets.ts
 */
import { readFileSync, writeFileSync } from "node:fs";

const source = new URL("../vocabularies/targets.tsv", import.meta.url);
const generated = new URL("../src/gen/", import.meta.url);
const head = "// Written by scripts/generate-targets.ts from vocabularies/targets.tsv. Do not edit.\n";
const columns = ["key", "label", "name", "hgnc_id", "symbol", "uniprot", "broader", "synonyms"] as const;

/** One line of vocabularies/targets.tsv. */
export type TargetRow = { readonly [Column in (typeof columns)[number]]: string };

/** Reads the lines of the table and refuses what cannot stand in it. */
export function readTargets(tsv: string): TargetRow[] {
  const [header, ...lines] = tsv.trimEnd().split("\n");
  if (header !== columns.join("\t")) throw new Error(`targets.tsv begins with ${header}`);
  const rows = lines.map((line, index) => {
    const cells = line.split("\t");
    const refuse = (what: string): never => {
      throw new Error(`targets.tsv:${index + 2}: ${what}`);
    };
    if (cells.length !== columns.length) refuse(`${cells.length} cells`);
    const row = Object.fromEntries(columns.map((column, place) => [column, cells[place]])) as TargetRow;
    if (!/^[A-Za-z][A-Za-z0-9_-]*$/.test(row.key)) refuse(`key ${row.key}`);
    if (row.hgnc_id !== "" && !/^HGNC:[1-9]\d*$/.test(row.hgnc_id)) refuse(`id ${row.hgnc_id}`);
    if (row.hgnc_id !== "" && row.symbol !== row.key) refuse(`a gene's key is its symbol, not ${row.key}`);
    if (row.hgnc_id === "" && row.symbol + row.uniprot !== "") refuse("a symbol or protein without a gene id");
    if (row.label === "" || row.name === "") refuse("no label or name");
    return row;
  });
  if (new Set(rows.map((row) => row.key)).size !== rows.length) throw new Error("targets.tsv: a key stands twice");
  return rows;
}

/** Makes the text of both generated files from the text of the table. */
export function generateTargets(tsv: string): { readonly table: string; readonly keys: string } {
  const rows = readTargets(tsv);
  const keys = rows.map((row) => JSON.stringify(row.key));
  const accessions = rows.map((row) => row.uniprot);
  // A protein that several genes make is no gene's own: the sign says that it is only close.
  const protein = (accession: string): string => {
    return accessions.indexOf(accession) === accessions.lastIndexOf(accession) ? accession : `~${accession}`;
  };
  const lines = rows.map(({ key, label, name, hgnc_id, uniprot, broader, synonyms }) =>
    [
      key,
      label === key ? "" : label,
      name,
      hgnc_id.replace("HGNC:", ""),
      uniprot && protein(uniprot),
      broader,
      synonyms,
    ]
      .join("\t")
      .trimEnd()
      .replaceAll(/[\\`$]/g, String.raw`\$&`),
  );
  return {
    table:
      `${head}/** A line a target: key, label where it differs, name, HGNC number, UniProt accession (~ where genes share it), wider target, other names. */\n` +
      `export const targetRows: string = \`${lines.join("\n")}\`;\n`,
    keys:
      `${head}/** A key of the targets. */\nexport type TargetKey =\n${filled(keys, "  | ", " | ", "")};\n\n` +
      `/** The keys of the targets. */\nexport const targetKeys: readonly TargetKey[] = [\n${filled(keys, "  ", ", ", ",")}\n];\n`,
  };
}

/** Sets pieces in lines of at most 120 characters. */
function filled(pieces: readonly string[], start: string, between: string, end: string): string {
  const lines: string[] = [];
  for (const piece of pieces) {
    const longer = `${lines.at(-1)}${between}${piece}`;
    if (lines.length > 0 && longer.length + end.length <= 120) lines[lines.length - 1] = longer;
    else lines.push(start + piece);
  }
  return lines.map((line) => line + end).join("\n");
}

if (import.meta.main ?? process.argv[1]?.endsWith("generate-targets.ts")) {
  const { table, keys } = generateTargets(readFileSync(source, "utf8"));
  writeFileSync(new URL("targets.ts", generated), table);
  writeFileSync(new URL("target-keys.ts", generated), keys);
}
