/** The files of conformance cases, from their sources. */
import { readFileSync } from "node:fs";
import { modelVersion } from "@org/therapy-model";
import type { CaseKind, ConformanceCase, Json } from "./conformance-case.ts";

/** A case of a source: its name is the id without the kind. */
interface NamedCase {
  readonly id: string;
  readonly input: Json;
  readonly expected: Json;
}

const sources: { readonly [kind in CaseKind]: () => readonly NamedCase[] } = {
  validation: () => linesOf("../../cases/validation.jsonl"),
  unit: () =>
    rowsOf("../../../therapy-units/test/ucum-codes.tsv").map(({ code = "", valid }) => ({
      id: code,
      input: { code },
      expected: { valid: valid === "yes" },
    })),
  conversion: () =>
    rowsOf("../../../therapy-units/test/ucum-conversions.tsv").map(({ value = "", from = "", to = "", result }) => ({
      id: `${value} ${from} to ${to}`,
      input: { value, from, to },
      expected: { value: Number(result) },
    })),
  identifier: () => linesOf("../../cases/identifiers.jsonl"),
  ledger: () => linesOf("../../cases/ledger.jsonl"),
  eligibility: () =>
    linesOf<MatchingCase>("../../../../test-data/matching/cases.jsonl").map(({ id, criterion, patient, verdict }) => ({
      id: String(id),
      input: { criterion, patient },
      expected: { verdict },
    })),
};

interface MatchingCase {
  readonly id: number;
  readonly criterion: Json;
  readonly patient: Json;
  readonly verdict: string;
}

/** The text of each file of cases by its name in the package: one case on a line. */
export function caseFiles(): Map<string, string> {
  return new Map(
    Object.entries(sources).map(([kind, read]) => {
      const cases = read().map((named): ConformanceCase => ({
        ...named,
        id: `${kind}/${named.id}`,
        kind: kind as CaseKind,
      }));
      return [`conformance/cases/${kind}.ndjson`, cases.map((each) => `${JSON.stringify(each)}\n`).join("")];
    }),
  );
}

function textOf(name: string): string {
  return readFileSync(new URL(name, import.meta.url), "utf8");
}

function linesOf<Line = NamedCase>(name: string): Line[] {
  const text = textOf(name).replaceAll("{modelVersion}", modelVersion);
  return text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Line);
}

/** The rows of a table by column. */
function rowsOf(name: string): { readonly [column: string]: string }[] {
  const [head = "", ...rows] = textOf(name).trimEnd().split("\n");
  const columns = head.split("\t");
  return rows.map((row) => {
    const cells = row.split("\t");
    return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? ""]));
  });
}
