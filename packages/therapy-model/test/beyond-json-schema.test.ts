/**
 * What the model refuses, JSON Schema refuses, too, but for the conditions that beyond-json-schema.json lists.
 *
 * It is asked of ajv on the committed JSON Schema, of every shipped record with each of its leaves spoilt. That the model
 * refuses what JSON Schema refuses is held by mutation.test.ts.
 */
import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { conditionsBeyond } from "../scripts/beyond-json-schema.ts";
import { roots } from "../scripts/json-schema.ts";
import { dossiers } from "../src/dossiers.ts";
import { type Issue, ModelRecord, validate } from "../src/index.ts";
import { type Json, spoilings } from "./spoilt.ts";

const ajv = new Ajv2020({ strict: false });
const others = new Map(
  Object.keys(roots).map((kind) => {
    const schema = readFileSync(new URL(`../schema/${kind}.schema.json`, import.meta.url), "utf8");
    return [kind, ajv.compile(JSON.parse(schema) as object)];
  }),
);
const conditions = conditionsBeyond();

/** The listed condition that an issue says is not met. */
function conditionOf({ code, message, path }: Issue): string | undefined {
  const found = conditions.find((condition) => {
    const isField = condition.field === undefined || condition.field === path.at(-1);
    return condition.code === code && message.includes(condition.message) && isField;
  });
  return found && [found.type, found.field, found.message].filter((part) => part !== undefined).join(": ");
}

test("JSON Schema refuses what the model refuses, or the condition is listed", { timeout: 300_000 }, () => {
  const counts = { tried: 0, "refused by JSON Schema": 0, "refused by the model alone": 0 };
  const beyond: Record<string, number> = {};
  const unlisted: string[] = [];
  for (const whole of dossiers.flatMap((dossier) => dossier.records)) {
    const other = others.get(whole.kind)!;
    for (const { name, path, bad } of spoilings(JSON.parse(JSON.stringify(whole)) as Json)) {
      counts.tried++;
      if (!other(bad)) {
        counts["refused by JSON Schema"]++;
        continue;
      }
      const result = validate(ModelRecord, bad);
      if (result.ok) continue;
      counts["refused by the model alone"]++;
      for (const issue of result.issues) {
        const condition = conditionOf(issue);
        if (condition === undefined) unlisted.push(`${whole.id} ${path.join("/")} ${name}: ${issue.message}`);
        else beyond[condition] = (beyond[condition] ?? 0) + 1;
      }
    }
  }
  console.table(counts);
  console.table(beyond);
  expect(unlisted).toEqual([]);
  expect(counts["refused by JSON Schema"]).toBeGreaterThan(5000);
  expect(counts["refused by the model alone"]).toBeGreaterThan(0);
});

test("an object that says nothing is refused by JSON Schema, too", () => {
  const trial = { kind: "trial", id: "trial:x", type: "interventional" };
  const accepts = others.get("trial")!;
  expect(accepts({ ...trial, sites: [{ name: "Here" }] })).toBe(true);
  expect(accepts({ ...trial, sites: [{}] })).toBe(false);
});
