import { describe, expect, it } from "vitest";
import { present, rows } from "../../../../../testing/shared-data.ts";
import { vocabularyIdOfSchema } from "../../vocabulary/term-schema.ts";
import { broaderTerms, isKindOf } from "../../vocabulary/vocabulary.ts";
import { Disease } from "../../gen/vocabularies/disease.ts";
import { diseases } from "../../gen/vocabularies/disease-terms.ts";

describe("diseases", () => {
  it("have the same keys in the table and the schema", () => {
    expect(Object.keys(diseases.terms)).toEqual(diseases.keys);
    expect(Disease.options).toEqual(diseases.keys.toSorted());
    expect(vocabularyIdOfSchema(Disease)).toBe("disease");
    expect(Disease.safeParse("plasma cell myeloma").success).toBe(false);
  });

  it("have broader terms", () => {
    expect(isKindOf(diseases, "multiple_myeloma", "hematologic_malignancy")).toBe(true);
    expect(isKindOf(diseases, "lupus_nephritis", "autoimmune_disease")).toBe(true);
    expect(broaderTerms(diseases, "beta_thalassemia").slice(0, 2)).toEqual(["thalassemia", "hemoglobinopathy"]);
  });

  it("have the broader terms of every parent, the nearest first and each once", () => {
    expect(isKindOf(diseases, "diffuse_large_b_cell_lymphoma", "lymphoma")).toBe(true);
    expect(isKindOf(diseases, "diffuse_large_b_cell_lymphoma", "b_cell_malignancy")).toBe(true);
    expect(broaderTerms(diseases, "b_cell_non_hodgkin_lymphoma")).toEqual([
      "non_hodgkin_lymphoma",
      "mature_b_cell_neoplasm",
      "lymphoma",
      "b_cell_malignancy",
      "lymphoid_neoplasm",
      "hematologic_malignancy",
      "cancer",
      "neoplasm",
    ]);
  });
});

it.skipIf(!present)("diseases include all of the collection of advanced therapy trials and products", () => {
  const included = new Set(Object.values(diseases.terms).map((term) => term.codes?.mondo));
  const collection = rows("data/reference/diseases/diseases-cgt.tsv");
  expect(collection.filter((row) => !included.has(row["mondo_id"]))).toEqual([]);
});

it.skipIf(!present)("most broader terms of a disease that MONDO places are its ancestors there", () => {
  const parents = new Map<string, string[]>();
  for (const { mondo_id: id = "", broader = "" } of rows(
    "data/reference/diseases/mondo-rare-hierarchy_2026-08-21.tsv.gz",
  )) {
    parents.set(id, [...(parents.get(id) ?? []), broader]);
  }
  const classOf = (key: Disease): string => diseases.terms[key].codes?.mondo ?? "";
  const placed = diseases.keys.flatMap((key) =>
    (diseases.terms[key].broader ?? [])
      .filter((parent) => parents.has(classOf(key)) && classOf(parent) !== "")
      .map((parent) => [key, parent] as const),
  );
  const confirmed = placed.filter(([key, parent]) => {
    const above = new Set(parents.get(classOf(key)));
    for (const each of above) for (const next of parents.get(each) ?? []) above.add(next);
    return above.has(classOf(parent));
  });
  console.log(`broader terms that are ancestors in MONDO: ${confirmed.length} of ${placed.length}`);
  expect(confirmed.length / placed.length).toBeGreaterThan(0.85);
});
