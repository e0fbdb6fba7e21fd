/**
 * Compares the facts of the model with their sources and writes `test-data/verification/*.tsv`.
 *
 * Run: pnpm --filter @org/therapy-model verify [--check] [file …]
 *
 * With `--check` nothing is written: each line that differs is printed, and the exit status is 1 if there is one. The sources
 * are in `../shared` beside the repository; where they are absent, the exit status is 2.
 */
import { parseArgs } from "node:util";
import { present } from "../../../testing/shared-data.ts";
import {
  currentRows,
  factOf,
  notVerified,
  outdated,
  type VerificationTable,
  writeTable,
} from "../../../testing/verification.ts";
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
if (!present) {
  console.error("The sources are not here: ../shared, beside the repository, is absent.");
  process.exitCode = 2;
} else {
  const problems = chosen.flatMap((table) => (values.check ? outdated(table, today) : update(table)));
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
}
