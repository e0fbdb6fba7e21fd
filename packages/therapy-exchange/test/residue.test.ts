/** What the adapters leave to the residue, and why: every path has its reason in `residue/`. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { listed } from "./adapters.ts";

interface Reason {
  readonly path: string;
  readonly why: string;
  readonly form: RegExp;
}

/** The reasons of a file; in a path `*` stands for anything within one key, `**` for any number of keys. */
function reasonsOf(file: string): Reason[] {
  const [, ...rows] = readFileSync(new URL(`residue/${file}.tsv`, import.meta.url), "utf8")
    .trimEnd()
    .split("\n");
  return rows.map((row) => {
    const [path = "", why = ""] = row.split("\t");
    const form = path.replaceAll(/[.$]/g, "\\$&").replaceAll(/\*\*|\*/g, (star) => (star === "*" ? "[^/]*" : ".*"));
    return { path, why, form: new RegExp(`^${form}$`) };
  });
}

function isEmpty(value: unknown): boolean {
  if (typeof value === "string") return value.trim() === "";
  return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}

/** The leaves of what was left, by their paths. */
function* leaves(value: unknown, path: string): Generator<readonly [string, unknown]> {
  if (typeof value !== "object" || value === null || Object.keys(value).length === 0) yield [path, value];
  else
    for (const [key, each] of Object.entries(value)) {
      yield* leaves(each, `${path}/${Array.isArray(value) ? "*" : key}`);
    }
}

describe.each([
  ["ClinicalTrials.gov", "clinicaltrials-gov"],
  ["CTIS", "ctis"],
  ["CTIS, earlier form", "ctis-earlier"],
  ["EUCTR", "euctr"],
  ["ISRCTN", "isrctn"],
])("%s", (name, file) => {
  const { adapter, documents } = listed.find((each) => each.name === name)!;
  const all = documents();

  test.skipIf(all.length === 0)("has a reason for each leaf that the trial does not hold, unless it is empty", () => {
    const reasons = reasonsOf(file);
    const used = new Set<Reason>();
    const unexplained = new Set<string>();
    for (const document of all) {
      const result = adapter.read(document);
      for (const [pointer, left] of Object.entries(result.ok ? result.residue : {})) {
        const place = pointer.replaceAll(/\/\d+(?=\/|$)/g, "/*");
        for (const [path, value] of leaves(left, place)) {
          const reason = reasons.find(({ form }) => form.test(path));
          if (reason !== undefined) used.add(reason);
          else if (!isEmpty(value)) unexplained.add(path);
        }
      }
    }
    expect([...unexplained]).toEqual([]);
    expect(reasons.filter((reason) => !used.has(reason)).map(({ path }) => path)).toEqual([]);
    expect(reasons.filter(({ why }) => why === "")).toEqual([]);
  });
});
