/**
 * Adds up vitest's reports, those of the long tests included, and prints `N passed, N failed` (and `, N skipped`) as the last line.
 *
 * The arguments are the exit statuses of `pnpm test` and `pnpm test:long`. Exits 1 when one is not 0, when a test failed,
 * when none ran, or when a package left no report of its tests or of its long tests (a run without tests leaves an empty
 * one). Plain JavaScript for whatever Node the machine has.
 */
import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";

/** The report of each script of a package that runs tests. */
const reportOf = { test: "vitest.json", "test:long": "vitest-long.json" };
const root = path.resolve(import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname), "..");
const folders = ["packages", "apps"].flatMap((parent) =>
  readdirSync(path.join(root, parent)).map((name) => path.join(parent, name)),
);

const total = { passed: 0, failed: 0, skipped: 0 };
const problems = [];

for (const folder of [...folders, "bench", "conformance"]) {
  const manifest = path.join(root, folder, "package.json");
  if (!existsSync(manifest)) continue;
  const { scripts } = readJson(manifest);
  for (const [script, name] of Object.entries(reportOf)) {
    if (!scripts?.[script]) continue;
    const report = path.join(root, folder, ".reports", name);
    if (existsSync(report)) add(folder, report);
    else problems.push(`${folder} has the script ${script} but left no report: it did not run, or did not start`);
  }
}

/**
 * @param {string} folder
 * @param {string} file
 */
function add(folder, file) {
  let report;
  try {
    report = readJson(file);
  } catch {
    problems.push(`${folder} left a report that cannot be read: its run was cut short`);
    return;
  }
  total.passed += report.numPassedTests;
  total.failed += report.numFailedTests;
  total.skipped += report.numPendingTests + report.numTodoTests;

  // A file that could not be loaded holds no failed test, yet it failed.
  for (const suite of report.testResults) {
    if (suite.status !== "failed" || suite.assertionResults.some((test) => test.status === "failed")) continue;
    total.failed += 1;
    problems.push(`${path.relative(root, suite.name)} could not be run: ${suite.message}`);
  }
}

if (total.passed + total.failed === 0) problems.push("no test ran");
if (total.failed > 0) problems.push(`${total.failed} failed`);
for (const [index, script] of Object.keys(reportOf).entries()) {
  const status = Number(process.argv[2 + index] ?? 0);
  if (status !== 0) problems.push(`pnpm ${script} ended with status ${status}`);
}

for (const problem of problems) console.error(`not passed: ${problem}`);
console.log(`${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ""}`);
process.exitCode = problems.length > 0 ? 1 : 0;

/** @param {string} file */
function readJson(file) {
  return JSON.parse(readFileSync(file, "utf8"));
}
