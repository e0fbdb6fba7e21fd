/**
 * Runs a program on the conformance cases and prints how many of its answers agree.
 *
 * Usage: therapy-conformance [--kind KIND] [--json] [--seconds N] -- PROGRAM [ARGUMENT...]
 */
import { readdirSync, readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { type Agreement, agreementOf } from "./agreement.ts";
import type { ConformanceCase } from "./conformance-case.ts";
import { answersOf, ProgramError } from "./program.ts";

/** An answer that is not the expected one, or none. */
interface Difference {
  readonly id: string;
  readonly expected: unknown;
  readonly output?: unknown;
}

/** Numbers of the cases of a kind. */
type Counts = { [Key in Agreement | "cases" | "unanswered"]: number };

const usage = "usage: therapy-conformance [--kind KIND] [--json] [--seconds N] -- PROGRAM [ARGUMENT...]\n";
/** The number of differences that are printed. */
const mostPrinted = 20;

const { values, positionals } = options();
if (positionals.length === 0) stop(usage);
const seconds = Number(values.seconds ?? "30");
if (!(seconds > 0)) stop(`--seconds: expected a number above 0\n${usage}`);
const cases = readCases(values.kind);
if (cases.length === 0) stop(`--kind: there are no cases of ${values.kind}\n`);
try {
  report(cases, await answersOf(positionals, cases, seconds * 1000));
} catch (error) {
  if (!(error instanceof ProgramError)) throw error;
  stop(`${error.message}\n`);
}

function options(): { values: { kind?: string; json?: boolean; seconds?: string }; positionals: string[] } {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { kind: { type: "string" }, json: { type: "boolean" }, seconds: { type: "string" } },
    });
  } catch (error) {
    return stop(`${(error as Error).message}\n${usage}`);
  }
}

function stop(message: string): never {
  process.stderr.write(printable(message));
  process.exit(2);
}

function readCases(kind: string | undefined): ConformanceCase[] {
  const folder = new URL("cases/", import.meta.url);
  const files = readdirSync(folder).filter((name) => name.endsWith(".ndjson"));
  return files
    .toSorted()
    .flatMap((name) => readFileSync(new URL(name, folder), "utf8").trimEnd().split("\n"))
    .map((line) => JSON.parse(line) as ConformanceCase)
    .filter((each) => kind === undefined || each.kind === kind);
}

function report(all: readonly ConformanceCase[], answers: Awaited<ReturnType<typeof answersOf>>): void {
  const counts = new Map<string, Counts>();
  const differences: Difference[] = [];
  for (const each of all) {
    const { id, kind, expected } = each;
    const own = counts.get(kind) ?? { cases: 0, agrees: 0, verdict: 0, differs: 0, skipped: 0, unanswered: 0 };
    counts.set(kind, own);
    const answer = answers.get(id);
    const agreement = answer === undefined ? "unanswered" : agreementOf(each, answer);
    own.cases++;
    own[agreement]++;
    if (agreement === "differs" || agreement === "unanswered")
      differences.push({ id, expected, output: answer?.output });
  }
  if (values.json === true) {
    process.stdout.write(
      printable(`${JSON.stringify({ counts: Object.fromEntries(counts), differences }, undefined, 2)}\n`),
    );
  } else writeTable(counts, differences);
  process.exitCode = differences.length === 0 ? 0 : 1;
}

function writeTable(counts: ReadonlyMap<string, Counts>, differences: readonly Difference[]): void {
  const columns = ["cases", "agrees", "verdict", "differs", "skipped", "unanswered"] as const;
  const row = (name: string, cells: readonly (string | number)[]): string =>
    [name.padEnd(12), ...cells.map((cell) => String(cell).padStart(12))].join("");
  const lines = [
    row("", columns),
    ...[...counts].map(([kind, own]) =>
      row(
        kind,
        columns.map((column) => own[column]),
      ),
    ),
  ];
  for (const { id, expected, output } of differences.slice(0, mostPrinted)) {
    lines.push("", id, `  expected ${JSON.stringify(expected)}`, `  answered ${JSON.stringify(output) ?? "nothing"}`);
  }
  const more = differences.length - mostPrinted;
  if (more > 0) lines.push("", `and ${more} more; --json lists all`);
  process.stdout.write(printable(`${lines.join("\n")}\n`));
}

/** Text without characters that control a terminal, except line breaks. */
function printable(text: string): string {
  return text.replaceAll(/(?!\n)[\p{Cc}\p{Zl}\p{Zp}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, "\uFFFD");
}
