/** Records that a reviewer in the field would send back, made up but plausible, each with the rule that must say so. */
import { describe, expect, test } from "vitest";
import { Dossier, modelVersion } from "../dossier.ts";
import { formatIssue } from "../issue.ts";
import type { ModelRecord } from "../record.ts";
import { validate } from "../validate.ts";
import { event, therapy, trial } from "./example.ts";
import { lint } from "./lint.ts";

const product = therapy({});

const refused: readonly (readonly [story: string, rule: string, records: readonly ModelRecord[]])[] = [
  [
    "a pipeline table that calls an mRNA-LNP product CAR-T and copies the leukapheresis of its neighbour",
    "in_vivo_with_cells",
    [
      therapy({
        modality: "in_vivo_car_t",
        delivery: "in_vivo",
        cells: [{ origin: "autologous", source: "leukapheresis", type: "t_cell" }],
        vectors: [{ class: "targeted_lipid_nanoparticle", cargo: "mrna", targeting: [{ target: "CD8A" }] }],
        constructs: [{ kind: "car", purposes: ["deplete_b_cells"], binders: [{ target: "CD19", format: "scfv" }] }],
        indications: [{ disease: "systemic_lupus_erythematosus", states: ["relapsed_or_refractory"] }],
      }),
    ],
  ],
  [
    "an 'IND approval' of NMPA entered as a marketing approval, with its CXSL number",
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
    "the same, with the application named and no number",
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
    "an NK-92 product that is said to be made from the patient's own cells",
    "autologous_from_bank",
    [
      therapy({
        modality: "car_nk",
        delivery: "ex_vivo",
        cells: [{ origin: "autologous", source: "cell_line", type: "nk_cell", geneticallyModified: true }],
        constructs: [{ kind: "car", binders: [{ target: "ERBB2", format: "scfv" }] }],
      }),
    ],
  ],
  [
    "an off-the-shelf CAR-T whose B2M knock-out is to prevent graft-versus-host disease",
    "rejection_purpose_swapped",
    [
      therapy({
        delivery: "ex_vivo",
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
    "an investigator-initiated dose escalation that is marked pivotal",
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
    "a European RMAT",
    "designation_jurisdiction",
    [product, event({ jurisdiction: "EU", regulator: "ema", milestone: "designation_granted", designation: "rmat" })],
  ],
  [
    "an accelerated approval by NMPA, which gives conditional ones",
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
    "an approval two years before its pivotal trial began",
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
    "two cells a kilogram, the ten to the sixth lost on the way from the PDF",
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
        delivery: "in_vivo",
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
        delivery: "in_vivo",
        constructs: [{ kind: "edit", locus: "ALB", effect: "insertion_at_locus", method: "cytosine_base_editing" }],
      }),
    ],
  ],
  [
    "a CAR-T for lupus that kills tumor cells",
    "tumor_killing_without_tumor",
    [
      therapy({
        constructs: [{ kind: "car", purposes: ["kill_tumor_cells"], binders: [{ target: "CD19" }] }],
        indications: [{ disease: "systemic_lupus_erythematosus" }],
      }),
    ],
  ],
  [
    "a response rate of 87.8 % of 58 patients, a digit off in a slide",
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
    "an abstract in which stringent complete responses outnumber very good partial ones or better",
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
    "a safety table with the rows of all and of severe cytokine release syndrome exchanged",
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
    "a lupus protocol made from a myeloma protocol, its criteria of response left in",
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
    "eligibility whose platelets are asked for per microlitre and refused in giga per litre, the comparator turned round",
    "measurement_limits_apart",
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
    "a single-arm CAR-T trial whose allocation was taken from a template",
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
    "a median progression-free survival that was not reached while the overall survival of the same patients was",
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
    "a hazard ratio whose confidence interval was typed in percent",
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

describe("a reviewer would send back", () => {
  test.each(refused)("%s: %s", (_, rule, records) => {
    const dossier: Dossier = {
      kind: "dossier",
      modelVersion,
      id: "dossier:refused",
      title: "Refused",
      records: [...records],
    };
    const valid = validate(Dossier, dossier);
    expect(valid.ok ? [] : valid.issues.map(formatIssue), "the schema cannot see it").toEqual([]);
    const { issues } = lint(dossier, { profile: "registered" });
    expect(issues.map((issue) => issue.rule)).toContain(rule);
  });
});
