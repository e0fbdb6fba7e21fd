/** Names as people write them in texts, and words that only look like a name. */
import {
  cellOrigins,
  modalities,
  modificationSettings,
  phases,
  vectorClasses,
  vectorSpecies,
} from "@org/therapy-model";
import { labels as phaseLabels } from "@org/therapy-model/labels/zh-hans/phase";
import { diseases, diseaseStates, targets } from "@org/therapy-model/vocabularies";
import { describe, expect, it } from "vitest";
import { findTerms } from "./find-terms.ts";

type Of = Parameters<typeof findTerms>[1];

const found = (text: string, of: Of): string[] =>
  findTerms(text, of).map(({ key, start, end }) => `${key} ${text.slice(start, end)}`);

describe("phases and stages", () => {
  it.each([
    ["A Phase I-II study", ["phase_1_2 Phase I-II"]],
    ["Phase 1b/2a dose escalation", ["phase_1_2 Phase 1b/2a"]],
    ["Phase I/II", ["phase_1_2 Phase I/II"]],
    ["a phase 1-2 trial", ["phase_1_2 phase 1-2"]],
    ["Phase II–III", ["phase_2_3 Phase II–III"]],
    ["Phase III", ["phase_3 Phase III"]],
    ["Phase Ib/IIa", ["phase_1_2 Phase Ib/IIa"]],
    ["Phase 1/Phase 2", ["phase_1_2 Phase 1/Phase 2"]],
    ["Phase 2 and 3 trials", ["phase_2 Phase 2", "phase_3 3"]],
    ["Phase I-V", []],
    ["Phase 1b/9", []],
    ["Phase I-IIa", ["phase_1 Phase I", "phase_2a IIa"]],
    ["Phase II-IIIb", ["phase_2 Phase II", "phase_3b IIIb"]],
    ["Phase Ib-III", ["phase_1b Phase Ib", "phase_3 III"]],
    ["Phase 0-I", ["early_phase_1 Phase 0", "phase_1 I"]],
    ["Phase I, II and III", ["phase_1 Phase I", "phase_2 II", "phase_3 III"]],
    ["Phase I - V", []],
    ["Phase I to V", []],
    ["Phase I and/or II", ["phase_1 Phase I", "phase_2 II"]],
    ["phase 1/2a/3", []],
  ])("of %j are %j", (text, expected) => {
    expect(found(text, phases)).toEqual(expected);
  });

  it.each([
    ["Stage III", ["stage_3 Stage III"]],
    ["stage 3", ["stage_3 stage 3"]],
    ["Stage IIIB", ["stage_3b Stage IIIB"]],
    ["Stage I-II", ["stage_1 Stage I", "stage_2 II"]],
    ["Stage III/IV", ["stage_3 Stage III", "stage_4 IV"]],
    ["Stage II, III or IV", ["stage_2 Stage II", "stage_3 III", "stage_4 IV"]],
    ["stage 2 to 4", ["stage_2 stage 2", "stage_4 4"]],
    ["Stage IIIB-IVA", ["stage_3b Stage IIIB", "stage_4a IVA"]],
    ["Stage I-V", []],
    ["stage I-IIA", ["stage_1 stage I", "stage_2a IIA"]],
    ["Stage IA-IIIB", ["stage_1a Stage IA", "stage_3b IIIB"]],
    ["stage I to IIIA", ["stage_1 stage I", "stage_3a IIIA"]],
    ["Stage I-IB2", []],
    ["this stage IS", []],
  ])("of %j are %j", (text, expected) => {
    expect(found(text, diseaseStates)).toEqual(expected);
  });

  it("are spans in Chinese, too", () => {
    const keys = (text: string): string[] => findTerms(text, phases, { labels: [phaseLabels] }).map(({ key }) => key);
    expect(keys("I-II期临床试验")).toEqual(["phase_1_2"]);
    expect(keys("III期临床试验")).toEqual(["phase_3"]);
  });
});

describe("targets", () => {
  it.each([
    ["CLDN18.2 CAR-T", ["CLDN18_2 CLDN18.2"]],
    ["Claudin18.2-targeted", ["CLDN18_2 Claudin18.2"]],
    ["CLDN18 expression", ["CLDN18 CLDN18"]],
    ["CLDN18.3", []],
    ["anti-CD19 T cells", ["CD19 CD19"]],
    ["CAR-CD19 T cells", ["CD19 CD19"]],
    ["CD19-T cells", ["CD19 CD19"]],
    ["marked with CD19t", ["truncated_CD19 CD19t"]],
    ["CD19CAR", ["CD19 CD19"]],
    ["CD19CAR-T cells", ["CD19 CD19"]],
    ["GD2CAR", ["GD2 GD2"]],
    ["CART22", ["CD22 CART22"]],
    ["CART-19 cells", ["CD19 CART-19"]],
    ["huCART19", ["CD19 CART19"]],
    ["huCD19", ["CD19 CD19"]],
    ["antiCD19", ["CD19 CD19"]],
    ["Her2", ["ERBB2 Her2"]],
    ["her2-positive", ["ERBB2 her2"]],
    ["cd19 car-t", ["CD19 cd19"]],
    ["CD19/22", ["CD19 CD19", "CD22 22"]],
    ["CD19/CD22", ["CD19 CD19", "CD22 CD22"]],
    ["CD19/20/22", ["CD19 CD19", "MS4A1 20", "CD22 22"]],
    ["CAR-T 19 patients", []],
    ["anti-CD340 antibody", ["ERBB2 CD340"]],
    ["HGFR inhibitors", ["MET HGFR"]],
    ["BCMA (TNFRSF17)", ["TNFRSF17 BCMA", "TNFRSF17 TNFRSF17"]],
    ["IL-6 receptor", ["IL6R IL-6 receptor"]],
    ["IL6 receptor", ["IL6R IL6 receptor"]],
    ["interleukin-6 receptor", ["IL6R interleukin-6 receptor"]],
    ["anti-IL-6 receptor antibody", ["IL6R IL-6 receptor"]],
    ["IL-4 receptor", ["IL4R IL-4 receptor"]],
    ["LDL receptor", ["LDLR LDL receptor"]],
    ["EGF receptor", ["EGFR EGF receptor"]],
    ["IL-2 receptor", []],
    ["IL-2 receptor alpha", ["IL2RA IL-2 receptor alpha"]],
    ["VEGF receptor", []],
    ["TNF receptor", []],
    ["GM-CSF receptor", []],
    ["insulin receptor", []],
    ["IL-6受体", []],
    ["CD40 ligand", ["CD40LG CD40 ligand"]],
    ["CD40-ligand", ["CD40LG CD40-ligand"]],
    ["Fas ligand", ["FASLG Fas ligand"]],
    ["OX40 ligand", ["TNFSF4 OX40 ligand"]],
    ["CD30 ligand", []],
    ["CD40配体", []],
    ["PD-1 ligand", []],
    ["4-1BB ligand", ["TNFSF9 4-1BB ligand"]],
    ["IL-6 level", ["IL6 IL-6"]],
    ["IL-6R", ["IL6R IL-6R"]],
    ["CD40L", ["CD40LG CD40L"]],
    ["IL-13 receptor alpha 2", ["IL13RA2 IL-13 receptor alpha 2"]],
    ["HER2 receptor", ["ERBB2 HER2"]],
  ])("of %j are %j", (text, expected) => {
    expect(found(text, targets)).toEqual(expected);
  });

  it.each([
    "molecule F7",
    "Tn/mem",
    "CHM-1101",
    "in CR2",
    "ADA",
    "ADA-positive participants",
    "anti-drug antibodies (ADA)",
    "an eGFR of 60 mL/min",
    "the FAS population",
    "it WAS given",
    "a first aid KIT",
    "no HGFR was given",
    "ALK-001",
    "insulin twice a day",
    "OTC medicines",
    "C3 to C5 vertebrae",
    "MET minutes per week",
    "DMD patients",
    "Over 10 F8 samples",
  ])("are not in %j", (text) => {
    expect(found(text, targets)).toEqual([]);
  });

  it.each([
    ["F7 gene therapy", "F7 F7"],
    ["ADA gene transfer", "ADA ADA"],
    ["mutations in DMD", "DMD DMD"],
    ["MET amplification", "MET MET"],
    ["KIT-directed CAR-T", "KIT KIT"],
    ["anti-Tn antibody", "Tn_antigen Tn"],
    ["the CHM gene", "CHM CHM"],
    ["OTC deficiency", "OTC OTC"],
    ["C5 inhibitors", "C5 C5"],
    ["insulin gene", "INS insulin"],
    ["adenosine deaminase (ADA) activity", "ADA ADA"],
    ["AR inhibitors", "AR AR"],
  ])("of %j are decided by the words beside the name", (text, expected) => {
    expect(found(text, targets)).toContain(expected);
  });
});

describe("names of diseases", () => {
  it.each([
    ["progression (PD) by RECIST", []],
    ["serious AE in cycle 1", []],
    ["PSA 20 ng/ml", []],
    ["positive airway pressure (PAP)", []],
    ["rectal GBS colonization", []],
    ["patients with PD", ["parkinson_disease PD"]],
    ["Parkinson's disease (PD), PD in a parent", ["parkinson_disease Parkinson's disease", "parkinson_disease PD"]],
    ["history of GBS", ["guillain_barre_syndrome GBS"]],
  ])("of %j are decided by the words beside the name", (text, expected) => {
    expect(found(text, diseases).toSorted()).toEqual(expect.arrayContaining(expected));
    if (expected.length === 0) expect(found(text, diseases)).toEqual([]);
  });

  it.each([
    "non-melanoma",
    "non melanoma",
    "non-hemophilia A",
    "non-allergic asthma",
    "Master of Science (MS)",
    "mass spectrometry (MS). Patients with MS",
    "LC-MS/MS",
    "GC-MS",
    "BSc, MS, PhD",
    "MCV < 80 FL",
    "Ann Arbor, MI 48109",
    "ACC/AHA",
    "non-GVHD",
    "5 MG/KG",
    "ALL-cause mortality",
    "MS Excel",
    "10 MG tablets",
    "lesion > 10 MM",
    "120 MM HG",
    "MG/DL",
    "ALL PATIENTS MUST CONSENT",
    "ALL of the following",
    "right atrium (RA)",
    "RA pressure",
    "anti-SMA antibodies",
    "SMA positive",
    "smooth muscle antibody (SMA)",
    "superior mesenteric artery (SMA)",
    "PD parameters",
    "PK/PD",
    "HD catheter",
    "myeloid sarcoma (MS)",
    "atopic dermatitis (AD). Patients with AD",
    "bone mineral density (BMD). Low BMD",
    "urothelial carcinoma (UC). UC patients",
    "advanced life support (ALS)",
    "doxorubicin HCL",
    "Tampa, FL 33612",
    "lymph node (LN)",
    "IT WAS GIVEN",
    "SEE THE PLAN",
    "LOOK AT THE LIST",
    "THE GIST OF IT",
    "A PAD IS USED",
    "HEARING AIDS",
    "IBM SPSS",
  ])("are not abbreviations, or parts of names, with another sense: %j", (text) => {
    const isSuspect = /^(?:[A-Z\d]{2,5}|melanoma|hemophilia A|allergic asthma)$/;
    const names = findTerms(text, diseases).map(({ start, end }) => text.slice(start, end));
    expect(names.filter((name) => isSuspect.test(name))).toEqual([]);
  });

  it.each([
    ["multiple sclerosis (MS); MS patients", "multiple_sclerosis", 3],
    ["patients with MS", "multiple_sclerosis", 1],
    ["LC-MS/MS of multiple sclerosis (MS)", "multiple_sclerosis", 2],
    ["relapsed MM", "multiple_myeloma", 1],
    ["DLBCL, FL, MCL", "follicular_lymphoma", 1],
    ["grade 1-3 FL", "follicular_lymphoma", 1],
    ["stroke, MI, angina", "myocardial_infarction", 1],
    ["10 MG patients", "myasthenia_gravis", 1],
    ["generalized MG", "myasthenia_gravis", 1],
    ["B-cell ALL patients", "acute_lymphoblastic_leukemia", 1],
    ["children with relapsed ALL are", "acute_lymphoblastic_leukemia", 1],
    ["ALL, AML and MDS", "acute_lymphoblastic_leukemia", 1],
    ["RA patients", "rheumatoid_arthritis", 1],
    ["SMA type 1", "spinal_muscular_atrophy", 1],
    ["idiopathic thrombocytopenic purpura (ITP)", "immune_thrombocytopenia", 1],
    ["human immunodeficiency virus (HIV)", "hiv_infection", 1],
    ["acute lymphoblastic leukaemia (ALL)", "acute_lymphoblastic_leukemia", 2],
    ["spinal and bulbar muscular atrophy (SBMA)", "kennedy_disease", 2],
    ["non-Hodgkin lymphoma", "non_hodgkin_lymphoma", 1],
  ])("are abbreviations with their usual sense in %j", (text, key, count) => {
    expect(findTerms(text, diseases).filter((one) => one.key === key).length).toBe(count);
  });

  it.each([
    ["hypertension, pulmonary disease, stroke", "pulmonary_hypertension"],
    ["affective disorder, anxiety, depression", "anxiety_disorder"],
    ["autoimmune disease, liver failure", "liver_disease"],
  ])("are not read across the members of the list %j", (text, key) => {
    expect(findTerms(text, diseases).map((one) => one.key)).not.toContain(key);
  });

  it.each(["Hypertension, Pulmonary", "hypertension, pulmonary, with hypoxia", "Hypertension, pulmonary in adults"])(
    "are read inverted in %j",
    (text) => {
      expect(findTerms(text, diseases).map(({ key }) => key)).toContain("pulmonary_hypertension");
    },
  );
});

describe("AAV", () => {
  it.each(["AAV gene therapy", "AAV vectors", "neutralizing AAV antibodies", "an AAV8 capsid", "recombinant AAV"])(
    "is a virus in %j",
    (text) => {
      expect(found(text, diseases)).toEqual([]);
      expect(findTerms(text, vectorClasses).map(({ key }) => key)).toEqual(["adeno_associated_viral"]);
    },
  );

  it.each(["ANCA Associated Vasculitis (AAV)", "patients with AAV", "active AAV", "AAV flares", "MPO-AAV"])(
    "is a vasculitis in %j",
    (text) => {
      expect(findTerms(text, diseases).map(({ key }) => key)).toContain("anca_associated_vasculitis");
    },
  );

  it("is not a vector in a text about vasculitis", () => {
    expect(found("ANCA-associated vasculitis (AAV)", vectorClasses)).toEqual([]);
  });
});

describe("settings of a modification", () => {
  it.each([
    "in vivo persistence of an autologous product",
    "in vivo expansion",
    "in vivo expansion of CAR-T",
    "in vivo persistence of CAR T cells",
    "in vivo efficacy",
    "ex vivo expanded NK cells",
    "ex vivo culture",
    "carcinoma in situ",
    "kinetics in vivo",
    "in vivo models",
    "in vivo imaging",
    "the half-life in vivo",
  ])("are not stated by %j", (text) => {
    expect(found(text, modificationSettings)).toEqual([]);
  });

  it.each([
    ["in vivo gene editing", "in_vivo"],
    ["in vivo CAR-T", "in_vivo"],
    ["delivered in vivo", "in_vivo"],
    ["CAR-T cells generated in vivo", "in_vivo"],
    ["in vivo base editing", "in_vivo"],
    ["ex vivo gene therapy", "ex_vivo"],
    ["transduced ex vivo", "ex_vivo"],
    ["ex vivo lentiviral transduction", "ex_vivo"],
    ["edited ex vivo", "ex_vivo"],
    ["gene transfer in vivo", "in_vivo"],
  ])("are stated by %j", (text, key) => {
    expect(findTerms(text, modificationSettings).map((one) => one.key)).toEqual([key]);
    expect(found(text, cellOrigins)).toEqual([]);
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
    ["Leukemia, Lymphocytic, Chronic", "chronic_lymphocytic_leukemia"],
    ["Lymphoma, B-Cell", "b_cell_non_hodgkin_lymphoma"],
    ["Ovarian Neoplasms", "ovarian_cancer"],
    ["Prostatic Neoplasms", "prostate_cancer"],
    ["Breast Neoplasms", "breast_cancer"],
    ["Precursor Cell Lymphoblastic Leukemia-Lymphoma", "acute_lymphoblastic_leukemia"],
    ["Scleroderma, Systemic", "systemic_sclerosis"],
    ["Rectal Cancer", "rectal_cancer"],
    ["Multiple Myelomas", "multiple_myeloma"],
    ["Stomach Neoplasms", "gastric_cancer"],
  ])("are found in %j", (text, key) => {
    expect(findTerms(text, diseases).map((one) => one.key)).toEqual([key]);
  });
});

describe("modalities and vectors", () => {
  it.each([
    ["chimeric antigen receptor (CAR) T cells", "car_t"],
    ["chimeric antigen receptor (CAR)-T cells", "car_t"],
    ["CAR-expressing T cells", "car_t"],
    ["CAR-modified T cells", "car_t"],
    ["oncolytic vaccinia virus", "oncolytic_virus"],
    ["oncolytic HSV-1", "oncolytic_virus"],
    ["DNA plasmid vaccine", "dna_vaccine"],
    ["AAV gene therapy", "in_vivo_gene_therapy"],
    ["iPSC-derived NK cells", "psc_derived_immune_cell_therapy"],
    ["bispecific CAR-T", "car_t"],
    ["universal CAR-T", "car_t"],
    ["virus-specific T cells", "virus_specific_t_cell_therapy"],
    ["tumor-infiltrating lymphocytes (TIL) therapy", "til"],
  ])("%j is %s", (text, key) => {
    expect(new Set(findTerms(text, modalities).map((one) => one.key))).toEqual(new Set([key]));
  });

  it.each([
    ["Ad5 vector", "adenoviral", "hadv5"],
    ["AAV9 vector", "adeno_associated_viral", "aav9"],
    ["AAV8", "adeno_associated_viral", "aav8"],
    ["AAV2/8", "adeno_associated_viral", "aav8"],
    ["AAV2/5 vector", "adeno_associated_viral", "aav5"],
    ["AAV2/8.TBG", "adeno_associated_viral", "aav8"],
    ["AAV2/rh10", "adeno_associated_viral", "aavrh10"],
  ])("%j is of the class %s and the serotype %s", (text, vectorClass, serotype) => {
    expect(findTerms(text, vectorClasses).map(({ key }) => key)).toEqual([vectorClass]);
    expect(findTerms(text, vectorSpecies).map(({ key }) => key)).toEqual([serotype]);
  });

  it.each([
    ["adenoviral transduced", "adenoviral"],
    ["lentivirally transduced", "lentiviral"],
    ["lentiviral transduction", "lentiviral"],
    ["retrovirally transduced T cells", "retroviral"],
    ["adenovirus-mediated", "adenoviral"],
    ["scAAV", "adeno_associated_viral"],
    ["lentivirus-transduced cells", "lentiviral"],
  ])("%j is of the class %s", (text, key) => {
    expect(findTerms(text, vectorClasses).map((one) => one.key)).toEqual([key]);
  });
});

describe("long texts", () => {
  it.each(["CD19/22/", "Stage I-II, ", "(CAR) T ", "CAR (CAR) ", "18.2", "I-", "in vivo ", "AAV "])(
    "take linear time with %j",
    (part) => {
      for (const table of [targets, diseases, diseaseStates, modalities, vectorClasses, modificationSettings] as Of[]) {
        expect(findTerms(part.repeat(10_000), table).length).toBeLessThan(40_001);
      }
    },
  );
});
