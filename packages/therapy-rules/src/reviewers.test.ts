/** Invented records that an expert reviewer would reject, each with the rule that reports it. */
import { describe, expect, test } from "vitest";
import { type ModelRecord, modelVersion, RecordSet, validate } from "@org/therapy-model";
import { formatIssue } from "@org/therapy-model/issues";
import { event, therapy, trial } from "./engine/example.ts";
import { lint } from "./linter/lint.ts";

const product = therapy({});

const refused: readonly (readonly [story: string, rule: string, records: readonly ModelRecord[]])[] = [
  [
    "a pipeline table that lists an mRNA-LNP product as CAR-T and copies the leukapheresis of the next row",
    "in_vivo_with_cells",
    [
      therapy({
        modality: "in_vivo_car_t",
        modificationSetting: "in_vivo",
        cells: [{ origin: "autologous", source: "leukapheresis", type: "t_cell" }],
        vectors: [{ class: "targeted_lipid_nanoparticle", cargoes: ["mrna"], targeting: [{ target: "CD8A" }] }],
        constructs: [{ kind: "car", purposes: ["deplete_b_cells"], binders: [{ target: "CD19", format: "scfv" }] }],
        indications: [{ disease: "systemic_lupus_erythematosus", states: ["relapsed_or_refractory"] }],
      }),
    ],
  ],
  [
    'an "IND approval" of NMPA entered as a marketing authorization, with its CXSL number',
    "acceptance_stage",
    [
      product,
      event({
        jurisdiction: "CN",
        regulator: "nmpa",
        milestone: "marketing_authorization_granted",
        date: { value: "2023-12-19", type: "actual" },
        identifiers: [{ scheme: "nmpa_acceptance", value: "CXSL2300659" }],
      }),
    ],
  ],
  [
    "the same event with the application type and no number",
    "application_milestone",
    [
      product,
      event({
        jurisdiction: "CN",
        regulator: "nmpa",
        application: "ind",
        milestone: "marketing_authorization_granted",
      }),
    ],
  ],
  [
    "an NK-92 product recorded as made from the patient's own cells",
    "autologous_from_bank",
    [
      therapy({
        modality: "car_nk",
        modificationSetting: "ex_vivo",
        cells: [{ origin: "autologous", source: "cell_line", type: "nk_cell", geneticallyModified: true }],
        constructs: [{ kind: "car", binders: [{ target: "ERBB2", format: "scfv" }] }],
      }),
    ],
  ],
  [
    "an off-the-shelf CAR-T product whose B2M knock-out has the purpose to prevent graft-versus-host disease",
    "rejection_purpose_swapped",
    [
      therapy({
        modificationSetting: "ex_vivo",
        cells: [{ origin: "allogeneic", type: "t_cell" }],
        constructs: [
          { kind: "car", binders: [{ target: "CD19" }], purposes: ["kill_tumor_cells"] },
          {
            kind: "edit",
            locus: "B2M",
            effect: "knock_out",
            method: "crispr_cas9",
            purposes: ["reduce_graft_versus_host_disease"],
          },
        ],
      }),
    ],
  ],
  [
    "an scFv CAR against NY-ESO-1",
    "intracellular_antigen",
    [therapy({ constructs: [{ kind: "car", binders: [{ target: "CTAG1B", format: "scfv" }] }] })],
  ],
  [
    "an investigator-initiated dose escalation trial marked confirmatory",
    "investigator_confirmatory",
    [
      trial({
        initiation: "investigator_initiated",
        phase: "phase_2",
        design: { confirmatory: true },
        countries: ["CN"],
      }),
    ],
  ],
  [
    "an RMAT designation in the EU",
    "designation_jurisdiction",
    [product, event({ jurisdiction: "EU", regulator: "ema", milestone: "designation_granted", designation: "rmat" })],
  ],
  [
    "an accelerated approval by NMPA, which grants conditional approvals",
    "approval_jurisdiction",
    [
      product,
      event({
        jurisdiction: "CN",
        regulator: "nmpa",
        milestone: "marketing_authorization_granted",
        approvalKind: "accelerated",
      }),
    ],
  ],
  [
    "an approval two years before the start of its pivotal trial",
    "approval_before_trial",
    [
      product,
      trial({ therapies: [product.id], phase: "phase_3", dates: { start: { value: "2024-05-13", type: "actual" } } }),
      event({
        regulator: "fda",
        milestone: "marketing_authorization_granted",
        date: { value: "2022-02-28", type: "actual" },
        trials: ["trial:x-101-1"],
      }),
    ],
  ],
  [
    "two cells per kilogram: the exponent was lost when text was copied from a PDF file",
    "dose_magnitude",
    [
      therapy({
        dosing: [{ amount: { value: 2, unit: "{CAR+ cells}/kg" }, route: "intravenous_infusion", administrations: 1 }],
      }),
    ],
  ],
  [
    "an AAV serotype on an adenoviral vector",
    "vector_species_class",
    [
      therapy({
        modality: "in_vivo_gene_addition",
        modificationSetting: "in_vivo",
        vectors: [{ class: "adenoviral", species: "aav5" }],
        constructs: [
          {
            kind: "transgene",
            gene: "F9",
            purposes: ["supply_missing_protein"],
            promoterSpecificity: "liver_specific",
          },
        ],
      }),
    ],
  ],
  [
    "a base editor that inserts a gene at the albumin locus",
    "edit_method_effect",
    [
      therapy({
        modality: "in_vivo_gene_editing",
        modificationSetting: "in_vivo",
        constructs: [{ kind: "edit", locus: "ALB", effect: "insertion_at_locus", method: "cytosine_base_editing" }],
      }),
    ],
  ],
  [
    "a CAR-T product for lupus with the purpose of killing tumor cells",
    "tumor_killing_without_tumor",
    [
      therapy({
        constructs: [{ kind: "car", purposes: ["kill_tumor_cells"], binders: [{ target: "CD19" }] }],
        indications: [{ disease: "systemic_lupus_erythematosus" }],
      }),
    ],
  ],
  [
    "a response rate of 87.8% of 58 participants, with one wrong digit",
    "impossible_percentage",
    [
      trial({
        phase: "phase_2",
        conditions: [{ disease: "multiple_myeloma", states: ["relapsed_or_refractory"] }],
        results: [
          {
            population: "efficacy_evaluable",
            analyzed: 58,
            findings: [
              { kind: "proportion", endpoint: "overall_response_rate", value: { value: 87.8, unit: "%" } },
              { kind: "proportion", endpoint: "complete_response_rate", value: { value: 79.3, unit: "%" } },
            ],
          },
        ],
      }),
    ],
  ],
  [
    "an abstract with more stringent complete responses than very good partial responses or better",
    "nested_responses",
    [
      trial({
        conditions: [{ disease: "multiple_myeloma" }],
        results: [
          {
            analyzed: 97,
            dataCutoff: "2022-10-14",
            findings: [
              { kind: "proportion", endpoint: "stringent_complete_response_rate", count: 80 },
              { kind: "proportion", endpoint: "very_good_partial_response_or_better_rate", count: 72 },
            ],
          },
        ],
      }),
    ],
  ],
  [
    "a safety table with swapped rows for all and severe cytokine release syndrome",
    "severe_above_any",
    [
      trial({
        results: [
          {
            population: "safety",
            analyzed: 48,
            findings: [
              { kind: "adverse_event", event: "cytokine_release_syndrome", scale: "astct_2019_crs", count: 1 },
              {
                kind: "adverse_event",
                event: "cytokine_release_syndrome",
                scale: "astct_2019_crs",
                grade: { comparator: "ge", grade: 3 },
                count: 44,
              },
            ],
          },
        ],
      }),
    ],
  ],
  [
    "a lupus protocol based on a myeloma protocol, which still has the response criteria of the template",
    "response_criteria_disease",
    [
      trial({
        phase: "phase_1",
        conditions: [{ disease: "systemic_lupus_erythematosus", states: ["refractory"] }],
        endpoints: [
          { level: "primary", endpoint: "dose_limiting_toxicity" },
          { level: "secondary", endpoint: "overall_response_rate", criteria: "imwg_2016" },
        ],
      }),
    ],
  ],
  [
    "eligibility criteria that require platelets per microliter and exclude them per 10^9/L, with a reversed comparator",
    "disjoint_measurement_limits",
    [
      trial({
        eligibility: {
          inclusion: [
            {
              kind: "measurement",
              measurement: "platelet_count",
              limit: { kind: "absolute", comparator: "ge", value: { value: 50_000, unit: "/uL" } },
            },
          ],
          exclusion: [
            {
              kind: "measurement",
              measurement: "platelet_count",
              limit: { kind: "absolute", comparator: "gt", value: { value: 30, unit: "10*9/L" } },
            },
          ],
        },
      }),
    ],
  ],
  [
    "a single-arm CAR-T trial whose allocation comes from a template",
    "randomized_single_arm",
    [
      trial({
        phase: "phase_1",
        design: { allocation: "randomized", model: "single_group", masking: "open_label" },
        arms: [{ label: "Dose escalation", kind: "experimental" }],
      }),
    ],
  ],
  [
    "a withdrawn trial with four patients",
    "withdrawn_enrolled",
    [
      trial({
        status: { status: "withdrawn", reason: "product_supply" },
        enrollment: { count: 4, type: "actual" },
      }),
    ],
  ],
  [
    "a median progression-free survival that was not reached, with a median overall survival of the same participants that was",
    "survival_order",
    [
      trial({
        results: [
          {
            analyzed: 27,
            findings: [
              {
                kind: "estimate",
                endpoint: "progression_free_survival",
                statistic: "median",
                estimate: { kind: "not_reached" },
              },
              {
                kind: "estimate",
                endpoint: "overall_survival",
                statistic: "median",
                estimate: { kind: "observed", value: { value: 19.4, unit: "mo" } },
              },
            ],
          },
        ],
      }),
    ],
  ],
  [
    "a hazard ratio whose confidence interval is in percent",
    "outside_interval",
    [
      trial({
        arms: [{ label: "X-101" }, { label: "Standard of care" }],
        results: [
          {
            findings: [
              {
                kind: "estimate",
                endpoint: "progression_free_survival",
                statistic: "hazard_ratio",
                comparison: { experimental: ["X-101"], reference: ["Standard of care"] },
                estimate: {
                  kind: "observed",
                  value: { value: 0.26, unit: "1" },
                  interval: {
                    level: 95,
                    low: { kind: "observed", value: { value: 18, unit: "1" } },
                    high: { kind: "observed", value: { value: 38, unit: "1" } },
                  },
                },
              },
            ],
          },
        ],
      }),
    ],
  ],
];

describe("an expert reviewer would reject", () => {
  test.each(refused)("%s: %s", (_, rule, records) => {
    const recordSet: RecordSet = {
      kind: "record_set",
      modelVersion,
      id: "record_set:rejected",
      title: "Rejected",
      records: [...records],
    };
    const valid = validate(RecordSet, recordSet);
    expect(valid.ok ? [] : valid.issues.map(formatIssue), "the record set is valid by the schema").toEqual([]);
    const { issues } = lint(recordSet, { profile: "registered" });
    expect(issues.map((issue) => issue.rule)).toContain(rule);
  });
});
