import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { present, rows } from "../../../../testing/shared-data.ts";
import { generateDiseases } from "../../scripts/generate-diseases.ts";
import { diseaseKeys } from "../gen/disease-keys.ts";
import { vocabularyIdOfSchema } from "../term-schema.ts";
import { broaderTerms, isKindOf } from "../vocabulary.ts";
import { Disease } from "./disease.ts";
import { diseases } from "./diseases.ts";

const here = (path: string): string => readFileSync(new URL(path, import.meta.url), "utf8");

describe("diseases", () => {
  it("are generated from the table as it stands", () => {
    const { table, keys } = generateDiseases(here("../../vocabularies/diseases.tsv"));
    expect(here("../gen/diseases.ts")).toBe(table);
    expect(here("../gen/disease-keys.ts")).toBe(keys);
  });

  it("refuses a table that is not well formed", () => {
    const head = "key\tlabel\tmondo\tbroader\tsynonyms\tcodes\tdefinition\n";
    expect(() => generateDiseases("key\tlabel\n")).toThrow("begins with");
    expect(() => generateDiseases(`${head}a\tA\n`)).toThrow("diseases.tsv:2: 2 cells");
    expect(() => generateDiseases(`${head}A b\tA\t\t\t\t\tA.\n`)).toThrow("key A b");
    expect(() => generateDiseases(`${head}a\tA\tMONDO:1\t\t\t\tA.\n`)).toThrow("id MONDO:1");
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

it.skipIf(!present)("diseases hold every one of the collection of advanced-therapy trials and products", () => {
  const held = new Set(Object.values(diseases.terms).map((term) => term.codes?.mondo));
  const collection = rows("data/reference/diseases/diseases-cgt.tsv");
  expect(collection.filter((row) => !held.has(row["mondo_id"]))).toEqual([]);
});
