/**
 * How many labeled headings and counted records of real eligibility texts are right.
 * Run from the repository root: node --conditions=@org/source bench/text/eligibility.ts
 *
 * The labels and counts are in packages/therapy-text/test; its eligibility-counts.md describes how they were made. The texts are
 * read from ../shared; without them nothing is measured.
 */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { type EligibilityPart, listCriteria, splitEligibility } from "@org/therapy-text/eligibility";
import { annotatedEligibilityTexts, realEligibilityTexts } from "../../packages/therapy-text/test/real-texts.ts";
import { present } from "../../testing/shared-data.ts";

if (present) {
  const texts = new Map([...annotatedEligibilityTexts(), ...realEligibilityTexts()]);
  printHeadings(texts);
  for (const table of ["eligibility-counts", "eligibility-counts-held-out", "eligibility-counts-further"]) {
    printCounts(table, texts);
  }
} else {
  console.log("Nothing was measured: the folder ../shared with the texts of the registry is absent.");
}

/** Reads the rows of a table of labels, without its head. */
function rowsOf(table: string): string[][] {
  const file = new URL(`../../packages/therapy-text/test/${table}.tsv`, import.meta.url);
  const [, ...rows] = readFileSync(file, "utf8").trimEnd().split("\n");
  return rows.map((row) => row.split("\t"));
}

function printHeadings(texts: ReadonlyMap<string, string>): void {
  let right = 0;
  let changed = 0;
  const rows = rowsOf("eligibility-headings");
  for (const [nct = "", offset = "", hash = "", section = ""] of rows) {
    const text = texts.get(nct) ?? "";
    const at = Number(offset);
    const heading = text
      .slice(at)
      .split(/[\n\r]/, 1)[0]!
      .trim();
    if (createHash("sha256").update(heading).digest("hex").slice(0, 12) !== hash) changed++;
    const found = partAt(splitEligibility(text), at)?.section;
    if (found === section) right++;
    else console.log(`  ${nct} at ${offset}: ${section}, found ${found}`);
  }
  console.log(`sections of headings: ${shareOf(right, rows.length)} right`);
  if (changed > 0) console.log(`  ${changed} headings differ from those that were labeled`);
}

/** Returns the deepest part at an offset. */
function partAt(parts: readonly EligibilityPart[], at: number): EligibilityPart | undefined {
  const part = parts.find(({ start, end }) => start <= at && at < end);
  return part && (partAt(part.parts, at) ?? part);
}

function printCounts(table: string, texts: ReadonlyMap<string, string>): void {
  const rows = rowsOf(table);
  let equal = 0;
  for (const [nct = "", inclusion, exclusion] of rows) {
    const parts = splitEligibility(texts.get(nct) ?? "");
    const found = [listCriteria(parts, "inclusion").length, listCriteria(parts, "exclusion").length];
    if (found.join(" ") === `${inclusion} ${exclusion}`) equal++;
    else console.log(`  ${nct}: ${inclusion} and ${exclusion}, found ${found.join(" and ")}`);
  }
  console.log(`${table}: ${shareOf(equal, rows.length)} counts equal`);
}

function shareOf(part: number, all: number): string {
  return `${part} of ${all} (${((100 * part) / all).toFixed(1)} %)`;
}
