/**
 * Compares the facts of the model with their sources and writes `test-data/verification/*.tsv`.
 *
 * Run: pnpm --filter @org/therapy-model verify [--check] [file …]
 *
 * With `--check` nothing is written: each line that differs is printed, and the exit status is 1 if there is one. The sources
 * are in `../shared` beside the repository. Where they are absent, only the table of codes is updated: with the rows of codes
 * that it has for another term already. A code without a row is printed, and a test fails until it has one.
 */
import { parseArgs } from "node:util";
import { present } from "../../../testing/shared-data.ts";
import {
  currentRows,
  disagreements,
  factOf,
  notVerified,
  outdated,
  formatTable,
  type VerificationTable,
  verificationPath,
  writeTable,
} from "../../../testing/verification.ts";
import { emit } from "../../../scripts/generate/output.ts";
import { codes } from "./verification/codes.ts";
import { codeRows } from "./verification/recorded-codes.ts";
import { tables } from "./verification/tables.ts";

const { values, positionals } = parseArgs({ options: { check: { type: "boolean" } }, allowPositionals: true });
const today = new Date().toISOString().slice(0, 10);

/** Writes a table unless a fact of it is not verified; returns the sentences about what is wrong. */
function update(table: VerificationTable): string[] {
  const rows = currentRows(table, today);
  const refused = rows.filter(({ result }) => result === notVerified);
  if (refused.length === 0) writeTable(table, rows);
  console.log(`${table.file}: ${rows.length} rows${refused.length > 0 ? ", not written" : ""}`);
  return refused.map((row) => {
    return `${table.file}: ${factOf(table, row)} is ${notVerified} in ${row["source"]} (${row["compared"]})`;
  });
}

const chosen = tables.filter(({ file }) => positionals.length === 0 || positionals.includes(file));
const problems = chosen.flatMap((table) => {
  if (present) return values.check ? outdated(table, today) : update(table);
  return table === codes ? updateWithoutSources() : [];
});
for (const problem of problems) console.error(problem);
if (present && problems.length > 0) process.exitCode = 1;

/** Updates the table of codes from its own rows; returns a sentence about each code that is not in it. */
function updateWithoutSources(): string[] {
  emit(new Map([[verificationPath(codes.file), formatTable(codes, codeRows(today))]]), values.check);
  return disagreements(codes, "`pnpm generate` (with the sources in ../shared)");
}
