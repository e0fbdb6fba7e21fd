/**
 * Every scalar of every record of the catalog is mutated in six ways. An issue must be at the path of each invalid one.
 *
 * For deletions and typing errors, ajv with the committed JSON Schema decides whether the record is invalid. The other four
 * mutations always make it invalid.
 */
import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { recordSets } from "@org/therapy-catalog/record-sets";
import { RecordSet, type Issue, ModelRecord, validate } from "@org/therapy-model";
import { formatPath } from "@org/therapy-model/issues";
import { roots } from "../scripts/json-schema.ts";
import { type Json, leaves, type Path, replaced, mutated } from "./mutations.ts";

const ajv = new Ajv2020({ strict: false });
const others = new Map(
  Object.keys(roots).map((kind) => {
    const schema = readFileSync(new URL(`../json-schema/${kind}.schema.json`, import.meta.url), "utf8");
    return [kind, ajv.compile(JSON.parse(schema) as object)];
  }),
);

const alwaysBreaks: ReadonlySet<string> = new Set(["of another type", "null", "out of range", "with an extra sibling"]);

function isThere(issues: readonly Issue[], path: Path): boolean {
  const places = [formatPath(path), formatPath(path.slice(0, -1))];
  return issues.some((issue) => places.includes(formatPath(issue.path)));
}

test("a mutated value has an issue at its path", { timeout: 300_000 }, () => {
  const found: Record<string, { tried: number; breaks: number; there: number }> = {};
  const missed: string[] = [];
  const record = (name: string, breaks: boolean, issues: readonly Issue[], path: Path, id: string): void => {
    const count = (found[name] ??= { tried: 0, breaks: 0, there: 0 });
    count.tried++;
    if (!breaks) return;
    count.breaks++;
    if (isThere(issues, path)) count.there++;
    else
      missed.push(
        `${id} ${formatPath(path)} ${name}: ${issues.map((issue) => formatPath(issue.path)).join(", ") || "no issue"}`,
      );
  };
  for (const whole of recordSets.flatMap((recordSet) => recordSet.records)) {
    const json = JSON.parse(JSON.stringify(whole)) as Json;
    const other = others.get(whole.kind)!;
    for (const { name, path, bad } of mutated(json)) {
      const breaks = alwaysBreaks.has(name) || !other(bad);
      const result = validate(ModelRecord, bad);
      record(name, breaks, result.ok ? [] : result.issues, path, whole.id);
    }
  }
  const total = Object.values(found).reduce((sum, { tried, breaks, there }) => ({
    tried: sum.tried + tried,
    breaks: sum.breaks + breaks,
    there: sum.there + there,
  }));
  console.table({ ...found, total });
  if (missed.length > 0) console.log(missed.slice(0, 20).join("\n"));
  expect(total.breaks).toBeGreaterThan(5000);
  expect(total.there / total.breaks).toBeGreaterThanOrEqual(0.99);
});

test("a mistyped reference has an issue at its path", () => {
  let tried = 0;
  for (const recordSet of recordSets) {
    const json = JSON.parse(JSON.stringify(recordSet)) as Json;
    for (const [path, leaf] of leaves(json)) {
      if (typeof leaf !== "string" || path.at(-1) === "id" || !recordSet.records.some(({ id }) => id === leaf))
        continue;
      tried++;
      const result = validate(RecordSet, replaced(json, path, `${leaf}x`));
      expect(result.ok ? [] : result.issues.map((issue) => formatPath(issue.path)), leaf).toContain(formatPath(path));
    }
  }
  console.log(`references mistyped: ${tried}`);
  expect(tried).toBeGreaterThan(50);
});
