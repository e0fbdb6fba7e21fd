/** Rules about arms, allocation and interventions. */
import type { Intervention } from "@org/therapy-model";
import { trial } from "../engine/example.ts";
import { contradiction, unlikely } from "../engine/severities.ts";
import { anyTwice, isOneOfTexts } from "../shared/repetition.ts";
import { type Rule, rule } from "../engine/rule.ts";
import { isArmKind } from "./kinds.ts";

const source =
  "Definitions in the vocabularies of allocation, intervention model and arm kind, from the ClinicalTrials.gov protocol data elements";

const one = [{ label: "X-101" }];
const two = [{ label: "X-101" }, { label: "Standard of care", kind: "active_comparator" as const }];

const randomizedSingleArm = rule({
  id: "randomized_single_arm",
  title: "Randomized allocation with one arm",
  recordKinds: ["trial"],
  requires: ["design", "arms"],
  severity: contradiction,
  rationale:
    "Randomization assigns participants to one of several arms. Either an arm is missing or the trial is not randomized.",
  source,
  check({ design, arms }, report) {
    if (design.allocation !== "randomized" || arms.length !== 1) return;
    report({
      path: ["design", "allocation"],
      message: "is randomized, but the trial has one arm; expected the other arms, or not_applicable",
    });
  },
  valid: [
    [trial({ design: { allocation: "randomized" }, arms: two })],
    [trial({ design: { allocation: "not_applicable" }, arms: one })],
  ],
  invalid: [[trial({ design: { allocation: "randomized" }, arms: one })]],
});

const randomizedSingleGroup = rule({
  id: "randomized_single_group",
  title: "Randomized allocation in a single-group trial",
  recordKinds: ["trial"],
  requires: ["design"],
  severity: contradiction,
  rationale:
    "All participants of a single-group trial receive the same intervention, so there is nothing to randomize.",
  source,
  check({ design, arms }, report) {
    if (design.allocation !== "randomized" || design.model !== "single_group" || arms?.length === 1) return;
    report({
      path: ["design", "model"],
      message: "is single_group, but the allocation is randomized; expected parallel or another model",
    });
  },
  valid: [[trial({ design: { allocation: "randomized", model: "parallel" } })]],
  invalid: [[trial({ design: { allocation: "randomized", model: "single_group" } })]],
});

const nonRandomizedSingleArm = rule({
  id: "non_randomized_single_arm",
  title: "Non-randomized allocation with one arm",
  recordKinds: ["trial"],
  requires: ["design", "arms"],
  severity: unlikely,
  rationale:
    "Non-randomized allocation assigns participants to several arms by a method other than chance. With one arm, no allocation takes place.",
  source,
  check({ design, arms }, report) {
    if (design.allocation !== "non_randomized" || arms.length !== 1) return;
    report({
      path: ["design", "allocation"],
      message: "is non_randomized, but the trial has one arm; expected not_applicable",
      fix: { kind: "replace", value: "not_applicable" },
    });
  },
  valid: [[trial({ design: { allocation: "non_randomized" }, arms: two })]],
  invalid: [[trial({ design: { allocation: "non_randomized" }, arms: one })]],
});

const severalArmsNotAllocated = rule({
  id: "several_arms_not_allocated",
  title: "Parallel arms without allocation",
  recordKinds: ["trial"],
  requires: ["design", "arms"],
  severity: unlikely,
  rationale:
    "If groups run in parallel, some method assigns participants to them: randomization, the open dose level or the disease.",
  source,
  check({ design, arms }, report) {
    if (design.allocation !== "not_applicable" || arms.length < 2) return;
    if (design.model !== "parallel" && design.model !== "factorial") return;
    report({
      path: ["design", "allocation"],
      message: `is not_applicable, but the trial has ${arms.length} arms and is ${design.model}; expected randomized or non_randomized`,
    });
  },
  valid: [[trial({ design: { allocation: "non_randomized", model: "parallel" }, arms: two })]],
  invalid: [[trial({ design: { allocation: "not_applicable", model: "parallel" }, arms: two })]],
});

const parallelSingleArm = rule({
  id: "parallel_single_arm",
  title: "Parallel, crossover or factorial trial with one arm",
  recordKinds: ["trial"],
  requires: ["design", "arms"],
  severity: unlikely,
  rationale: "Parallel, crossover and factorial models describe the relation of two or more arms.",
  source,
  check({ design: { allocation, model }, arms }, report) {
    if (arms.length !== 1 || allocation === "randomized") return;
    if (model !== "parallel" && model !== "factorial" && model !== "crossover") return;
    report({
      path: ["design", "model"],
      message: `is ${model}, but the trial has one arm; expected single_group, or the other arms`,
    });
  },
  valid: [
    [trial({ design: { model: "parallel" }, arms: two })],
    [trial({ design: { model: "single_group" }, arms: one })],
  ],
  invalid: [[trial({ design: { model: "parallel" }, arms: one })]],
});

const singleGroupControl = rule({
  id: "single_group_control",
  title: "Control arm in a single-group trial",
  recordKinds: ["trial"],
  requires: ["design", "arms"],
  severity: unlikely,
  rationale:
    "A single-group trial has no control, or an external one. A control arm makes the trial a comparison within the study.",
  source,
  check({ design, arms }, report) {
    if (design.model !== "single_group" || arms.length < 2) return;
    for (const [index, { kind }] of arms.entries()) {
      if (kind === undefined || !isArmKind(kind, "control")) continue;
      report({
        path: ["arms", index, "kind"],
        message: `is ${kind}, but the trial is single_group; expected another model`,
      });
    }
  },
  valid: [
    [trial({ design: { model: "parallel" }, arms: two })],
    [trial({ design: { model: "single_group" }, arms: one })],
  ],
  invalid: [[trial({ design: { model: "single_group" }, arms: two })]],
});

const allocationRatioLength = rule({
  id: "allocation_ratio_length",
  title: "Allocation ratio that does not match the number of arms",
  recordKinds: ["trial"],
  requires: ["design", "arms"],
  severity: contradiction,
  rationale:
    "The ratio has one number for each arm. A ratio of 2:1 in a trial of three arms assigns no participants to one of them.",
  source: "Definition of the field `allocationRatio`",
  check({ design: { allocationRatio }, arms }, report) {
    if (allocationRatio === undefined || allocationRatio.length === arms.length) return;
    report({
      path: ["design", "allocationRatio"],
      message: `has ${allocationRatio.length} numbers for ${arms.length} arms; expected one number for each arm`,
    });
  },
  valid: [[trial({ design: { allocation: "randomized", allocationRatio: [2, 1] }, arms: two })]],
  invalid: [[trial({ design: { allocation: "randomized", allocationRatio: [2, 1, 1] }, arms: two })]],
});

const ratioWithoutRandomization = rule({
  id: "ratio_without_randomization",
  title: "Allocation ratio without randomization",
  recordKinds: ["trial"],
  requires: ["design"],
  severity: unlikely,
  rationale:
    "The ratio gives the probabilities of a randomized allocation. Another method of allocation cannot guarantee it.",
  source,
  check({ design: { allocation, allocationRatio } }, report) {
    if (allocationRatio === undefined || allocation === undefined || allocation === "randomized") return;
    report({
      path: ["design", "allocationRatio"],
      message: `is present, but the allocation is ${allocation}; expected randomized`,
    });
  },
  valid: [[trial({ design: { allocation: "randomized", allocationRatio: [1, 1] } })]],
  invalid: [[trial({ design: { allocation: "non_randomized", allocationRatio: [1, 1] } })]],
});

const repeatedArm = rule({
  id: "repeated_arm",
  title: "Two arms with the same label",
  recordKinds: ["trial"],
  requires: ["arms"],
  severity: contradiction,
  rationale: "Results and interventions refer to arms by label, so two arms with one label cannot be distinguished.",
  source: "Definition of the fields `arms`, which refer to arms by label",
  when: ({ arms }) => anyTwice(arms, ({ label }) => normalizeLabel(label)),
  check({ arms }, report) {
    const labels = new Set<string>();
    for (const [index, { label }] of arms.entries()) {
      if (labels.has(normalizeLabel(label)))
        report({ path: ["arms", index, "label"], message: "repeats the label of an earlier arm" });
      labels.add(normalizeLabel(label));
    }
  },
  valid: [[trial({ arms: two })]],
  invalid: [[trial({ arms: [{ label: "Cohort A" }, { label: "Cohort  a" }] })]],
});

const repeatedIntervention = rule({
  id: "repeated_intervention",
  title: "Repeated intervention",
  recordKinds: ["trial"],
  requires: ["interventions"],
  severity: unlikely,
  rationale:
    "Entries with the same name, type and description are one intervention, which lists all its arms. Two doses of one product differ in their description.",
  source: "Definition of the field `interventions`",
  when: ({ interventions }) => anyTwice(interventions, ({ name }) => normalizeLabel(name)),
  check({ interventions }, report) {
    const first = new Map<string, Intervention>();
    const seen = new Set<string>();
    for (const [index, intervention] of interventions.entries()) {
      const name = normalizeLabel(intervention.name);
      const before = first.get(name);
      if (before === undefined) {
        first.set(name, intervention);
        continue;
      }
      // The other fields are compared only if the name is repeated.
      seen.add(contentKey(before));
      const words = contentKey(intervention);
      if (seen.has(words)) {
        report({
          path: ["interventions", index],
          message: "repeats an earlier intervention; list the arms on that one",
        });
      }
      seen.add(words);
    }
  },
  valid: [
    [trial({ interventions: [{ name: "Fludarabine" }, { name: "Cyclophosphamide" }] })],
    [
      trial({
        interventions: [
          { name: "X-101", text: "Low dose" },
          { name: "X-101", text: "High dose" },
        ],
      }),
    ],
    [
      trial({
        interventions: [
          { name: "A", text: "Once" },
          { name: "A", text: "Twice" },
          { name: "B", text: "Thrice" },
          { name: "B", text: "Once" },
        ],
      }),
    ],
  ],
  invalid: [[trial({ interventions: [{ name: "Fludarabine" }, { name: "fludarabine" }] })]],
});

/** Returns a key of an intervention that does not depend on its arms. */
function contentKey({ name, otherNames, type, text = "", dosing }: Intervention): string {
  return JSON.stringify([normalizeLabel(name), otherNames, type, normalizeLabel(text), dosing]);
}

const interventionArmUnknown = rule({
  id: "intervention_arm_unknown",
  title: "Intervention of an arm that the trial does not have",
  recordKinds: ["trial"],
  requires: ["interventions", "arms"],
  severity: contradiction,
  rationale:
    "An intervention refers to its arms by label. A label without an arm does not show who receives the intervention.",
  source: "Definition of the field `arms` of interventions",
  check({ interventions, arms }, report) {
    const isLabel = isOneOfTexts(arms.map(({ label }) => label));
    for (const [index, { arms: named = [] }] of interventions.entries()) {
      for (const [at, label] of named.entries()) {
        if (!isLabel(label))
          report({ path: ["interventions", index, "arms", at], message: "is not the label of an arm of this trial" });
      }
    }
  },
  valid: [[trial({ arms: one, interventions: [{ name: "X-101", arms: ["X-101"] }] })]],
  invalid: [[trial({ arms: one, interventions: [{ name: "X-101", arms: ["Cohort A"] }] })]],
});

const noInterventionArmTreated = rule({
  id: "no_intervention_arm_treated",
  title: "No-intervention arm that receives an intervention",
  recordKinds: ["trial"],
  requires: ["arms"],
  severity: unlikely,
  rationale:
    "A no-intervention arm receives no intervention of the trial. An arm that receives standard treatment is an active comparator.",
  source,
  when: ({ arms }) => arms.some(({ kind }) => kind === "no_intervention"),
  check({ arms, interventions = [] }, report) {
    const treatments = new Set(
      interventions.flatMap(({ name, type }) => (type === undefined || given.has(type) ? [name] : [])),
    );
    for (const [index, { kind, interventions: names = [] }] of arms.entries()) {
      const name = kind === "no_intervention" ? names.find((one) => treatments.has(one)) : undefined;
      if (name === undefined) continue;
      report({
        path: ["arms", index, "kind"],
        message: `is no_intervention, but the arm receives ${JSON.stringify(name)}; expected another kind`,
      });
    }
  },
  valid: [
    [
      trial({
        arms: [
          { label: "X-101", kind: "experimental", interventions: ["X-101"] },
          { label: "Observation", kind: "no_intervention" },
        ],
        interventions: [{ name: "X-101" }],
      }),
    ],
  ],
  invalid: [
    [
      trial({
        arms: [{ label: "X-101" }, { label: "Control", kind: "no_intervention", interventions: ["Standard of care"] }],
        interventions: [{ name: "Standard of care" }],
      }),
    ],
  ],
});

/** Intervention types that are treatments; a questionnaire or a blood sample is not one. */
const given: ReadonlySet<string> = new Set([
  "drug",
  "biological",
  "vaccine",
  "genetic",
  "radiation",
  "combination_product",
]);

const openPlacebo = rule({
  id: "open_placebo",
  title: "Placebo or sham in an open-label trial",
  recordKinds: ["trial"],
  requires: ["design", "arms"],
  severity: unlikely,
  rationale:
    "A placebo or sham conceals the assignment from at least one party. In an open-label trial the assignment is known to all.",
  source: "Definitions of `open_label`, `placebo_comparator` and `sham_comparator`",
  check({ design, arms }, report) {
    if (design.masking !== "open_label") return;
    for (const [index, { kind }] of arms.entries()) {
      if (kind !== "placebo_comparator" && kind !== "sham_comparator") continue;
      report({
        path: ["arms", index, "kind"],
        message: `is ${kind}, but the trial is open_label; one of the two is wrong`,
      });
    }
  },
  valid: [
    [trial({ design: { masking: "double" }, arms: [{ label: "A" }, { label: "B", kind: "placebo_comparator" }] })],
  ],
  invalid: [
    [trial({ design: { masking: "open_label" }, arms: [{ label: "A" }, { label: "B", kind: "placebo_comparator" }] })],
  ],
});

const controlsOnly = rule({
  id: "controls_only",
  title: "Trial in which every arm is a placebo, sham or no-intervention control",
  recordKinds: ["trial"],
  requires: ["arms"],
  severity: unlikely,
  rationale: "A placebo, sham or no-intervention arm is a comparator. The arm that it is compared with is missing.",
  source,
  check({ type, arms }, report) {
    if (type !== "interventional" || arms.length === 0) return;
    if (!arms.every(({ kind }) => kind !== undefined && inert.has(kind))) return;
    report({
      path: ["arms"],
      message: "are all placebo, sham or no-intervention arms; expected the arm that they are compared with",
    });
  },
  valid: [
    [
      trial({
        arms: [
          { label: "A", kind: "experimental" },
          { label: "B", kind: "placebo_comparator" },
        ],
      }),
    ],
  ],
  invalid: [[trial({ arms: [{ label: "B", kind: "placebo_comparator" }] })]],
});

const inert: ReadonlySet<string> = new Set(["placebo_comparator", "sham_comparator", "no_intervention"]);

/** Normalizes case and white space, so that spellings of one label compare as equal. */
function normalizeLabel(text: string): string {
  const trimmed = text.trim();
  const isEven = !trimmed.includes("  ") && !/[^\S ]/.test(trimmed);
  return (isEven ? trimmed : trimmed.replaceAll(/\s+/g, " ")).toLowerCase();
}

export const rules: readonly Rule[] = [
  randomizedSingleArm,
  randomizedSingleGroup,
  nonRandomizedSingleArm,
  severalArmsNotAllocated,
  parallelSingleArm,
  singleGroupControl,
  allocationRatioLength,
  ratioWithoutRandomization,
  repeatedArm,
  repeatedIntervention,
  interventionArmUnknown,
  noInterventionArmTreated,
  openPlacebo,
  controlsOnly,
];
