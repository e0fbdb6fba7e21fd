/**
 * JSON Schema rejects what the model rejects, except for the conditions in beyond-json-schema.json.
 *
 * The test validates mutations of every record of the catalog with ajv and the committed JSON Schema. mutation.long.test.ts
 * tests that the model rejects what JSON Schema rejects.
 */
import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { conditionsBeyond } from "../scripts/beyond-json-schema.ts";
import { roots } from "../scripts/json-schema.ts";
import { recordSets } from "@org/therapy-catalog/record-sets";
import { type Issue, ModelRecord, validate } from "@org/therapy-model";
import { type Json, mutated } from "./mutations.ts";

const ajv = new Ajv2020({ strict: false });
const others = new Map(
  Object.keys(roots).map((kind) => {
    const schema = readFileSync(new URL(`../json-schema/${kind}.schema.json`, import.meta.url), "utf8");
    return [kind, ajv.compile(JSON.parse(schema) as object)];
  }),
);
const conditions = conditionsBeyond();

/** The listed condition of an issue. */
function conditionOf({ code, message, path }: Issue): string | undefined {
  const found = conditions.find((condition) => {
    const isField = condition.field === undefined || condition.field === path.at(-1);
    return condition.code === code && message.includes(condition.message) && isField;
  });
  return found && [found.type, found.field, found.message].filter((part) => part !== undefined).join(": ");
}

test("JSON Schema rejects what the model rejects, or the condition is listed", { timeout: 300_000 }, () => {
  const counts = { tried: 0, "rejected by JSON Schema": 0, "rejected by the model alone": 0 };
  const beyond: Record<string, number> = {};
  const unlisted: string[] = [];
  for (const whole of recordSets.flatMap((recordSet) => recordSet.records)) {
    const other = others.get(whole.kind)!;
    for (const { name, path, bad } of mutated(JSON.parse(JSON.stringify(whole)) as Json)) {
      counts.tried++;
      if (!other(bad)) {
        counts["rejected by JSON Schema"]++;
        continue;
      }
      const result = validate(ModelRecord, bad);
      if (result.ok) continue;
      counts["rejected by the model alone"]++;
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
  expect(counts["rejected by JSON Schema"]).toBeGreaterThan(5000);
  expect(counts["rejected by the model alone"]).toBeGreaterThan(0);
});

test("an empty object is rejected by JSON Schema, too", () => {
  const trial = { kind: "trial", id: "trial:x", type: "interventional" };
  const accepts = others.get("trial")!;
  expect(accepts({ ...trial, sites: [{ name: "Here" }] })).toBe(true);
  expect(accepts({ ...trial, sites: [{}] })).toBe(false);
});
