/** What the hierarchy of diseases has under a wider disease. */
import { describe, expect, test } from "vitest";
import { broaderTerms, isKindOf } from "../src/entries/vocabulary.ts";
import { diseases } from "../src/entries/vocabularies.ts";
import type { Disease } from "../src/entries/index.ts";

const { keys, terms } = diseases;

/** The terms without a broader one: parts of the body, kinds of disease, and what has no place among them. */
const roots = keys.filter((key) => terms[key].broader === undefined);

test("there are at least 1,200 diseases, nearly all with a MONDO id", () => {
  expect(keys.length).toBeGreaterThanOrEqual(1200);
  expect(keys.filter((key) => terms[key].codes?.mondo === undefined).length).toBeLessThan(70);
  expect(keys.filter((key) => (terms[key].broader?.length ?? 0) > 1).length).toBeGreaterThan(250);
});

describe("a wider disease", () => {
  test.each<[wider: Disease, narrower: readonly Disease[]]>([
    [
      "b_cell_malignancy",
      [
        "diffuse_large_b_cell_lymphoma",
        "chronic_lymphocytic_leukemia",
        "b_cell_acute_lymphoblastic_leukemia",
        "follicular_lymphoma",
        "mantle_cell_lymphoma",
        "hairy_cell_leukemia",
        "multiple_myeloma",
      ],
    ],
    [
      "t_cell_malignancy",
      ["t_cell_acute_lymphoblastic_leukemia", "mycosis_fungoides", "t_cell_prolymphocytic_leukemia"],
    ],
    [
      "hematologic_malignancy",
      ["diffuse_large_b_cell_lymphoma", "acute_myeloid_leukemia", "multiple_myeloma", "myelodysplastic_syndrome"],
    ],
    ["diabetes_mellitus", ["type_1_diabetes_mellitus", "type_2_diabetes_mellitus", "permanent_neonatal_diabetes"]],
    ["autoimmune_disease", ["type_1_diabetes_mellitus", "myasthenia_gravis", "lupus_nephritis"]],
    [
      "bleeding_disorder",
      ["hemophilia", "hemophilia_a", "hemophilia_b", "von_willebrand_disease", "factor_x_deficiency"],
    ],
    ["coagulation_factor_disorder", ["hemophilia", "von_willebrand_disease"]],
    ["lymphoid_neoplasm", ["post_transplant_lymphoproliferative_disease"]],
    ["mesothelioma", ["pleural_mesothelioma", "malignant_pleural_mesothelioma"]],
    [
      "solid_tumor",
      ["pleural_mesothelioma", "melanoma", "synovial_sarcoma", "hepatocellular_carcinoma", "glioblastoma"],
    ],
    ["inherited_metabolic_disease", ["cystic_fibrosis", "gaucher_disease_type_1", "leigh_syndrome"]],
    ["lung_disease", ["cystic_fibrosis", "idiopathic_pulmonary_fibrosis"]],
    [
      "inherited_retinal_disease",
      ["leber_congenital_amaurosis_10", "bardet_biedl_syndrome_1", "usher_syndrome_type_2a"],
    ],
    ["neuromuscular_disease", ["duchenne_muscular_dystrophy", "spinal_muscular_atrophy_type_1", "myasthenia_gravis"]],
    ["leukodystrophy", ["metachromatic_leukodystrophy", "cerebral_adrenoleukodystrophy", "krabbe_disease"]],
  ])("%s covers %j", (wider, narrower) => {
    expect(narrower.filter((key) => !isKindOf(diseases, key, wider))).toEqual([]);
  });
});

describe("diseases that the field keeps apart", () => {
  const covers = (wider: Disease): Disease[] => keys.filter((key) => isKindOf(diseases, key, wider));

  test("no hematologic malignancy is a solid tumor", () => {
    expect(covers("solid_tumor").filter((key) => isKindOf(diseases, key, "hematologic_malignancy"))).toEqual([]);
  });

  test("leukemia and plasma cell neoplasm are not lymphoma", () => {
    const lymphomas = new Set(covers("lymphoma"));
    const both = [...covers("acute_leukemia"), ...covers("b_cell_leukemia"), ...covers("plasma_cell_neoplasm")];
    expect(both.filter((key) => lymphomas.has(key))).toEqual([]);
  });

  test("what a disease does to another organ does not make it a disease of that organ", () => {
    expect(broaderTerms(diseases, "pompe_disease")).not.toContain("cardiomyopathy");
    expect(broaderTerms(diseases, "mucopolysaccharidosis_type_1")).not.toContain("eye_disease");
  });
});

test("few diseases have no broader one", () => {
  expect(roots.length).toBeLessThan(40);
});
