import { existsSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { generateDiseases } from "../../scripts/generate-diseases.ts";
import { diseaseKeys } from "../gen/disease-keys.ts";
import { vocabularyIdOfSchema } from "../term-schema.ts";
import { broaderTerms, isKindOf } from "../vocabulary.ts";
import { Disease } from "./disease.ts";
import { diseases } from "./diseases.ts";

const here = (path: string): string => readFileSync(new URL(path, import.meta.url), "utf8");
const reference = new URL("../../../../../shared/data/reference/diseases/", import.meta.url);
const there = existsSync(reference);
if (!there) console.log("skipped: ../shared/data/reference/diseases is absent");

describe("diseases", () => {
  it("are generated from the table as it stands", () => {
    const { table, keys } = generateDiseases(here("../../vocabularies/diseases.tsv"));
    expect(here("../gen/diseases.ts")).toBe(table);
    expect(here("../gen/disease-keys.ts")).toBe(keys);
  });

  it("refuses a table that is not well formed", () => {
    const head = "key\tlabel\tmondo\tbroader\tsynonyms\tdefinition\n";
    expect(() => generateDiseases("key\tlabel\n")).toThrow("begins with");
    expect(() => generateDiseases(`${head}a\tA\n`)).toThrow("diseases.tsv:2: 2 cells");
    expect(() => generateDiseases(`${head}A b\tA\t\t\t\tA.\n`)).toThrow("key A b");
    expect(() => generateDiseases(`${head}a\tA\tMONDO:1\t\t\tA.\n`)).toThrow("id MONDO:1");
  });

  it("have the same keys in table and schema", () => {
    expect(Object.keys(diseases.terms)).toEqual(diseaseKeys);
    expect(Disease.options).toEqual(diseaseKeys);
    expect(vocabularyIdOfSchema(Disease)).toBe("disease");
    expect(Disease.safeParse("plasma cell myeloma").success).toBe(false);
  });

  it("stand in a tree", () => {
    expect(isKindOf(diseases, "multiple_myeloma", "hematologic_malignancy")).toBe(true);
    expect(isKindOf(diseases, "lupus_nephritis", "autoimmune_disease")).toBe(true);
    expect(broaderTerms(diseases, "beta_thalassemia")).toEqual(["thalassemia", "hemoglobinopathy"]);
  });
});

describe.skipIf(!there)("MONDO ids", () => {
  it("stand in MONDO, and every disease of the collection has its term", () => {
    const collection = readFileSync(new URL("diseases-cgt.tsv", reference), "utf8").trim().split("\n").slice(1);
    const wanted = collection.map((line) => line.split("\t")[2]!);
    const mappings = gunzipSync(readFileSync(new URL("mondo_2026-08-04_mappings.long.tsv.gz", reference)));
    const known = new Set([
      ...wanted,
      ...mappings
        .toString("utf8")
        .split("\n")
        .map((line) => line.split("\t", 1)[0]!),
    ]);
    const held = Object.values(diseases.terms).flatMap((term) => term.codes?.mondo ?? []);
    const all = Object.keys(diseases.terms).length;
    console.log(`MONDO ids: ${held.length} of ${all} diseases have one; ${wanted.length} of the collection`);
    expect(held.filter((id) => !known.has(id))).toEqual([]);
    expect(wanted.filter((id) => !held.includes(id))).toEqual([]);
  });
});
