/**
 * Every leaf of every shipped record is spoilt in six ways; what breaks the model must be found where it was spoilt.
 *
 * Whether a deletion or a typing error breaks the model is asked of another validator, ajv on the committed JSON Schema.
 * The other four always do.
 */
import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { dossiers } from "../src/dossiers.ts";
import { Dossier, formatPath, type Issue, ModelRecord, validate } from "../src/index.ts";
import { roots } from "../scripts/json-schema.ts";
import { type Json, leaves, type Path, replaced, spoilings } from "./spoilt.ts";

const ajv = new Ajv2020({ strict: false });
const others = new Map(
  Object.keys(roots).map((kind) => {
    const schema = readFileSync(new URL(`../schema/${kind}.schema.json`, import.meta.url), "utf8");
    return [kind, ajv.compile(JSON.parse(schema) as object)];
  }),
);

const alwaysBreaks: ReadonlySet<string> = new Set(["of another type", "null", "out of range", "with an extra sibling"]);

function isThere(issues: readonly Issue[], path: Path): boolean {
  const places = [formatPath(path), formatPath(path.slice(0, -1))];
  return issues.some((issue) => places.includes(formatPath(issue.path)));
}

test("a spoilt leaf is found where it is", { timeout: 300_000 }, () => {
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
  for (const whole of dossiers.flatMap((dossier) => dossier.records)) {
    const json = JSON.parse(JSON.stringify(whole)) as Json;
    const other = others.get(whole.kind)!;
    for (const { name, path, bad } of spoilings(json)) {
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

test("a mistyped reference is found where it stands in its dossier", () => {
  let tried = 0;
  for (const dossier of dossiers) {
    const json = JSON.parse(JSON.stringify(dossier)) as Json;
    for (const [path, leaf] of leaves(json)) {
      if (typeof leaf !== "string" || path.at(-1) === "id" || !dossier.records.some(({ id }) => id === leaf)) continue;
      tried++;
      const result = validate(Dossier, replaced(json, path, `${leaf}x`));
      expect(result.ok ? [] : result.issues.map((issue) => formatPath(issue.path)), leaf).toContain(formatPath(path));
    }
  }
  console.log(`references mistyped: ${tried}`);
  expect(tried).toBeGreaterThan(50);
});
