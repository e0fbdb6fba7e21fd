/**
 * Writes src/gen/local-names.ts and src/gen/regulator-names.ts from the tables of the same names.
 *
 * Run: pnpm generate
 */
import { readFileSync, writeFileSync } from "node:fs";

const tables = new URL("../vocabularies/", import.meta.url);
const generated = new URL("../src/gen/", import.meta.url);

/** The tables, with what their rows are. */
export const regulatorTables = [
  { table: "local-names", constant: "localNameRows", type: "LocalName", says: "What regulators call the steps" },
  {
    table: "regulator-names",
    constant: "regulatorNameRows",
    type: "RegulatorName",
    says: "What regulators are called",
  },
] as const;

/** Makes the text of the generated file of a table. */
export function generateRegulatorTable({ table, constant, type, says }: (typeof regulatorTables)[number]): string {
  const [head = "", ...lines] = readFileSync(new URL(`${table}.tsv`, tables), "utf8")
    .trimEnd()
    .split("\n");
  const columns = head.split("\t");
  const rows = lines.map((line, index) => {
    const cells = line.split("\t");
    if (cells.length !== columns.length) throw new Error(`${table}.tsv:${index + 2} has ${cells.length} cells`);
    const fields = columns.flatMap((column, at) =>
      cells[at] === "" ? [] : [`${column}: ${JSON.stringify(cells[at])}`],
    );
    return `  { ${fields.join(", ")} },`;
  });
  return `// Written by scripts/generate-regulators.ts from vocabularies/${table}.tsv. Do not edit.
import type { ${type} } from "../regulatory/${type === "LocalName" ? "local-name" : "regulator-name"}.ts";

/** ${says}, in the order of the table. */
export const ${constant}: readonly ${type}[] = [
${rows.join("\n")}
];
`;
}

if (import.meta.main) {
  for (const table of regulatorTables) {
    writeFileSync(new URL(`${table.table}.ts`, generated), generateRegulatorTable(table));
  }
}
