/** How verification tables are written. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { tsvRows } from "./tables.ts";

/** Writes a verification table. A row has its own date, or the date of an equal row in the present file, or today. */
export function writeVerification(name: string, rows: readonly Readonly<Record<string, string | undefined>>[]): void {
  const file = new URL(`../test/verification/${name}.tsv`, import.meta.url);
  const columns = Object.keys(rows[0]!).filter((column) => column !== "date");
  const cells = (row: Readonly<Record<string, string | undefined>>): string =>
    columns.map((column) => row[column]).join("\t");
  const dates = new Map(
    existsSync(file) ? tsvRows(readFileSync(file, "utf8")).map((row) => [cells(row), row["date"]!]) : [],
  );
  const today = new Date().toISOString().slice(0, 10);
  const lines = rows.map((row) => `${cells(row)}\t${row["date"] ?? dates.get(cells(row)) ?? today}`);
  writeFileSync(file, `${[...columns, "date"].join("\t")}\n${lines.join("\n")}\n`);
  console.log(`${rows.length} rows in test/verification/${name}.tsv`);
}
