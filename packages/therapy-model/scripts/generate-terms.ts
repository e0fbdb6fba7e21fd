/**
 * Writes src/gen/NAME-terms.ts from vocabularies/NAME.tsv, for every vocabulary that is too long for a source file.
 *
 * Run: pnpm generate
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";

const tables = new URL("../vocabularies/", import.meta.url);
const generated = new URL("../src/gen/", import.meta.url);
const columns = ["key", "label", "broader", "synonyms", "codes", "definition"] as const;

type Row = { readonly [Column in (typeof columns)[number]]: string };

/** The names of the tables that have these columns; targets and diseases have their own. */
export function termTables(): string[] {
  const files = readdirSync(tables).filter((file) => file.endsWith(".tsv"));
  return files.map((file) => file.slice(0, -4)).filter((name) => read(name).startsWith(`${columns.join("\t")}\n`));
}

/** Makes the text of the generated file of a table. */
export function generateTerms(name: string): string {
  const camel = name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const type = `${camel.charAt(0).toUpperCase()}${camel.slice(1)}Key`;
  const rows = readRows(name);
  const keys = rows.map(({ key }) => JSON.stringify(key));
  return `// Written by scripts/generate-terms.ts from vocabularies/${name}.tsv. Do not edit.
import type { Term } from "../vocabulary.ts";

/** A key of the table of the same name. */
export type ${type} =
${keys.map((key) => `  | ${key}`).join("\n")};

/** The keys, in the order of the table. */
export const ${camel}Keys: readonly ${type}[] = [
${keys.map((key) => `  ${key},`).join("\n")}
];

/** Makes the terms by key. */
export function ${camel}Terms(): { readonly [Key in ${type}]: Term<${type}> } {
  return {
${rows.map(termOf).join("\n")}
  };
}
`;
}

function read(name: string): string {
  return readFileSync(new URL(`${name}.tsv`, tables), "utf8");
}

function readRows(name: string): Row[] {
  const [, ...lines] = read(name).trimEnd().split("\n");
  return lines.map((line, index) => {
    const cells = line.split("\t");
    if (cells.length !== columns.length) throw new Error(`${name}.tsv:${index + 2} has ${cells.length} cells`);
    return Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? ""])) as Row;
  });
}

function termOf({ key, label, broader, synonyms, codes, definition }: Row): string {
  const parts = [`label: ${JSON.stringify(label)}`, `definition: ${JSON.stringify(definition)}`];
  if (broader !== "") parts.push(`broader: ${JSON.stringify(broader)}`);
  if (synonyms !== "") parts.push(`synonyms: ${JSON.stringify(synonyms.split("|"))}`);
  parts.push(...codeParts(codes));
  return `    ${key}: { ${parts.join(", ")} },`;
}

/** The sign between system and code, and how the other concept stands to the term. */
const signs = { "=": "exact", "<": "broader", ">": "narrower", "~": "close" } as const;

/** The codes and mappings of a cell such as `ncit=C126102|ncit<C15238`, as they stand in the generated file. */
export function codeParts(cell: string): string[] {
  const codes: string[] = [];
  const mappings = new Map<string, string[]>();
  for (const each of cell === "" ? [] : cell.split("|")) {
    const [, system = "", sign = "", code = ""] = /^([a-z0-9_]+)([=<>~])(\S+)$/.exec(each) ?? [];
    if (system === "") throw new Error(`${each} is no code: write system=code, or < > ~ where it is not the same`);
    const relation = signs[sign as keyof typeof signs];
    if (relation === "exact") codes.push(`${system}: ${JSON.stringify(code)}`);
    else mappings.set(system, [...(mappings.get(system) ?? []), JSON.stringify({ code, relation })]);
  }
  return [
    ...(codes.length > 0 ? [`codes: { ${codes.join(", ")} }`] : []),
    ...(mappings.size > 0
      ? [`mappings: { ${[...mappings].map(([system, all]) => `${system}: [${all.join(", ")}]`).join(", ")} }`]
      : []),
  ];
}

if (import.meta.main) {
  for (const name of termTables()) writeFileSync(new URL(`${name}-terms.ts`, generated), generateTerms(name));
}
