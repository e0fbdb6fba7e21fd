/** Names as people write them, looked up alone. */
import { describe, expect, it } from "vitest";
import { modalities, phases, Trial, validate } from "../entries/index.ts";
import { labels as phaseLabels } from "../gen/labels/zh-hans/phase.ts";
import { diseases, diseaseStates, targets, vocabularies } from "../entries/vocabularies.ts";
import { findTermByName, normalizeForSuggestion, suggestSpelling } from "../entries/vocabulary.ts";
import { lookup, type LookupResult } from "./lookup.ts";

const keyOf = (result: LookupResult): string => (result.kind === "found" ? result.key : result.kind);

describe("numerals", () => {
  it.each([
    ["Phase I-II", "phase_1_2"],
    ["Phase I–II", "phase_1_2"],
    ["Phase 1-2", "phase_1_2"],
    ["Phase I II", "phase_1_2"],
    ["Phase 1 / 2", "phase_1_2"],
    ["Phase 1b/2a", "phase_1_2"],
    ["Phase Ib/IIa", "phase_1_2"],
    ["Phase II-III", "phase_2_3"],
    ["Phase III", "phase_3"],
    ["PHASE3", "phase_3"],
    ["Phase I-V", "unknown"],
    ["Phase I-IV", "unknown"],
    ["Phase 12", "unknown"],
  ])("of the phase %j are %s", (text, key) => {
    expect(keyOf(lookup(text, phases))).toBe(key);
  });

  it.each([
    ["Stage III", "stage_3"],
    ["stage 3", "stage_3"],
    ["Stage IIIA", "stage_3a"],
    ["stage 3b", "stage_3b"],
    ["Stage 4", "stage_4"],
    ["Stage I-II", "unknown"],
    ["Stage I-V", "unknown"],
    ["Stage I/II", "unknown"],
    ["Stage III-IV", "unknown"],
    ["Stage 1-2", "unknown"],
  ])("of the stage %j are %s", (text, key) => {
    expect(keyOf(lookup(text, diseaseStates))).toBe(key);
  });

  it("are kept apart by normalization and by suggestions", () => {
    const names = ["Phase I-II", "Phase III", "CLDN18.2", "CLDN182", "CD19 T", "CD19t", "Phase 1-2", "Phase 12"];
    expect(new Set(names.map(normalizeForSuggestion)).size).toBe(names.length);
    expect(suggestSpelling("Phase I-II", ["phase_iii"])?.certain ?? false).toBe(false);
    expect(suggestSpelling("phase 1-2", ["phase_1_2", "phase_2"])).toEqual({ text: "phase_1_2", certain: true });
  });

  it("make no certain fix of a span", () => {
    const result = validate(Trial, { kind: "trial", id: "trial:x", phase: "Phase I-II" }, { vocabularies });
    const issue = result.ok ? undefined : result.issues.find(({ path }) => path[0] === "phase");
    expect(issue?.fix).not.toEqual({ kind: "replace", value: "phase_3" });
    expect(issue?.fix).toEqual({ kind: "replace", value: "phase_1_2" });
    const span = validate(Trial, { kind: "trial", id: "trial:x", phase: "Phase I-V" }, { vocabularies });
    expect(span.ok ? undefined : span.issues.find(({ path }) => path[0] === "phase")?.fix).toBeUndefined();
  });

  it("are kept apart in Chinese", () => {
    expect(keyOf(lookup("I-II期", phases, { labels: [phaseLabels] }))).toBe("phase_1_2");
    expect(keyOf(lookup("III期", phases, { labels: [phaseLabels] }))).toBe("phase_3");
  });
});

describe("targets", () => {
  it.each([
    ["BCMA (TNFRSF17)", "TNFRSF17"],
    ["ERBB1", "EGFR"],
    ["IL-6 receptor", "IL6R"],
    ["interleukin-7 receptor", "IL7R"],
    ["LDL receptor", "LDLR"],
    ["CD40 ligand", "CD40LG"],
    ["4-1BB ligand", "TNFSF9"],
    ["IL-2 receptor", "unknown"],
    ["VEGF receptor", "unknown"],
    ["CD340", "ERBB2"],
    ["HGFR", "MET"],
    ["HER-2/neu", "ERBB2"],
    ["CD269", "TNFRSF17"],
    ["CD66e", "CEACAM5"],
    ["TNFRSF13A", "TNFRSF17"],
    ["CLDN18.2", "CLDN18_2"],
    ["Claudin-18.2", "CLDN18_2"],
    ["CD19", "CD19"],
    ["EGFR", "EGFR"],
    ["Egfr", "EGFR"],
    ["TNF receptor superfamily member 17", "TNFRSF17"],
    ["eGFR", "unknown"],
    ["CLDN182", "unknown"],
    ["CD19 T", "unknown"],
    ["FA-H", "ambiguous"],
    ["SCA2", "ATXN2"],
    ["sca-2", "unknown"],
  ])("%j is %s", (text, key) => {
    expect(keyOf(lookup(text, targets))).toBe(key);
  });

  it("are found with the kind of name", () => {
    expect(lookup("ERBB1", targets)).toEqual({
      kind: "found",
      key: "EGFR",
      by: "alias",
      language: "en",
      matched: "ERBB1",
    });
    expect(findTermByName(targets, "eGFR")).toBeUndefined();
    expect(lookup("eGFR", targets)).toEqual({ kind: "unknown" });
  });

  it("have no alias in the terms themselves", () => {
    expect(targets.terms.EGFR).not.toHaveProperty("aliases");
    expect(targets.aliases?.EGFR).toContain("ERBB1");
  });
});

describe("diseases", () => {
  it.each([
    ["Leukemia, Myeloid, Acute", "acute_myeloid_leukemia"],
    ["Carcinoma, Non-Small-Cell Lung", "non_small_cell_lung_carcinoma"],
    ["Pancreatic Neoplasms", "pancreatic_cancer"],
    ["Colon Cancer", "colon_cancer"],
    ["Esophageal Cancer", "esophageal_cancer"],
    ["Gastric Adenocarcinoma", "gastric_adenocarcinoma"],
    ["Mesothelioma", "mesothelioma"],
    ["Hodgkin Disease", "hodgkin_lymphoma"],
    ["Graft vs Host Disease", "graft_versus_host_disease"],
    ["Lymphoma, Large B-Cell, Diffuse", "diffuse_large_b_cell_lymphoma"],
    ["Leukemia, Lymphocytic, Chronic, B-Cell", "chronic_lymphocytic_leukemia"],
    ["Diabetes Mellitus, Type 2", "type_2_diabetes_mellitus"],
    ["Lymphomas, B-Cell", "b_cell_non_hodgkin_lymphoma"],
    ["Multiple Myelomas", "multiple_myeloma"],
    ["Multiple Myeloma (MM)", "multiple_myeloma"],
    ["Systemic Lupus Erythematosus (SLE)", "systemic_lupus_erythematosus"],
    ["Idiopathic Inflammatory Myopathies", "idiopathic_inflammatory_myopathy"],
    ["Colonic Neoplasms", "colon_cancer"],
    ["Rectal Neoplasms", "rectal_cancer"],
    ["Carcinoma, Pancreatic Ductal", "pancreatic_ductal_adenocarcinoma"],
    ["Squamous Cell Carcinoma of Head and Neck", "head_and_neck_squamous_cell_carcinoma"],
    ["Lymphoma (B-cell lymphoma of the skin)", "unknown"],
    ["AID", "unknown"],
  ])("%j is %s", (text, key) => {
    expect(keyOf(lookup(text, diseases))).toBe(key);
  });

  it.each([
    ["Relapsed Multiple Myeloma", "multiple_myeloma", "Relapsed"],
    ["Relapsed/Refractory Acute Lymphoblastic Leukemia", "acute_lymphoblastic_leukemia", "Relapsed/Refractory"],
    ["Relapsed or Refractory Multiple Myeloma (RRMM)", "multiple_myeloma", "Relapsed or Refractory"],
    ["Refractory Lupus Nephritis", "lupus_nephritis", "Refractory"],
    ["Newly Diagnosed Multiple Myeloma", "multiple_myeloma", "Newly Diagnosed"],
    ["Recurrent Ovarian Cancer", "ovarian_cancer", "Recurrent"],
    ["Metastatic Pancreatic Cancer", "pancreatic_cancer", "Metastatic"],
    ["Locally Advanced Pancreatic Cancer", "pancreatic_cancer", "Locally Advanced"],
    ["Advanced Hepatocellular Carcinoma", "hepatocellular_carcinoma", "Advanced"],
    ["Stage III Melanoma", "melanoma", "Stage III"],
    ["Severe Hemophilia A", "hemophilia_a", "Severe"],
    ["R/R Multiple Myeloma", "multiple_myeloma", "R/R"],
    ["Resected Stage IIID Melanoma", "melanoma", "Resected Stage IIID"],
    ["Platinum-resistant Ovarian Cancer", "ovarian_cancer", "Platinum-resistant"],
    ["NSCLC Stage IIIB", "non_small_cell_lung_carcinoma", "Stage IIIB"],
    ["Medulloblastoma Recurrent", "medulloblastoma", "Recurrent"],
    ["Acute Lymphoblastic Leukemia, in Relapse", "acute_lymphoblastic_leukemia", "in Relapse"],
    ["Childhood Osteosarcoma", "osteosarcoma", "Childhood"],
    ["Medulloblastoma, Adult", "medulloblastoma", "Adult"],
    ["Pediatric Acute Lymphoblastic Leukemia", "acute_lymphoblastic_leukemia", "Pediatric"],
  ])("%j is %s with its state", (text, key, qualifier) => {
    expect(lookup(text, diseases)).toMatchObject({ kind: "found", key, qualifier });
  });

  it.each([
    ["Adult T-cell leukemia/lymphoma", "adult_t_cell_leukemia_lymphoma"],
    ["Adult-Onset Still Disease", "adult_onset_still_disease"],
    ["Secondary Progressive Multiple Sclerosis", "secondary_progressive_multiple_sclerosis"],
  ])("%j is a disease whose name has the word", (text, key) => {
    const result = lookup(text, diseases);
    expect(keyOf(result)).toBe(key);
    expect(result).not.toHaveProperty("qualifier");
  });

  it("have the state of the qualifier", () => {
    for (const [text, state] of [
      ["Relapsed", "relapsed"],
      ["Relapsed/Refractory", "relapsed_or_refractory"],
      ["Newly Diagnosed", "newly_diagnosed"],
    ] as const) {
      expect(keyOf(lookup(text, diseaseStates))).toBe(state);
    }
  });
});

describe("modalities", () => {
  it.each([
    ["chimeric antigen receptor (CAR) T cells", "car_t"],
    ["CAR-expressing T cells", "car_t"],
    ["oncolytic vaccinia virus", "oncolytic_virus"],
    ["DNA plasmid vaccine", "dna_vaccine"],
    ["AAV gene therapy", "in_vivo_gene_therapy"],
    ["iPSC-derived NK cells", "psc_derived_immune_cell_therapy"],
    ["bispecific CAR-T", "car_t"],
    ["universal CAR-T", "car_t"],
    ["virus-specific T cells", "virus_specific_t_cell_therapy"],
    ["anti-CD19 CAR-T cells", "car_t"],
    ["BCMA-directed CAR T cells", "car_t"],
    ["autologous CD19-targeted CAR-T", "car_t"],
    ["off-the-shelf CAR-NK", "car_nk"],
    ["third-generation CAR-T", "car_t"],
    ["oncolytic herpes simplex virus", "oncolytic_virus"],
    ["TILs", "til"],
    ["CART cells", "car_t"],
    ["CAR-modified NK cells", "car_nk"],
    ["tandem CAR-T", "car_t"],
  ])("%j is %s", (text, key) => {
    expect(keyOf(lookup(text, modalities))).toBe(key);
  });

  it("have the design in front as qualifier", () => {
    expect(lookup("bispecific CAR-T", modalities)).toMatchObject({ key: "car_t", qualifier: "bispecific" });
  });
});
