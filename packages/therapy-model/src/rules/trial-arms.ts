/** Rules about the arms of a trial and how patients come to them. */
import type { Intervention } from "../trial/design.ts";
import { trial } from "./example.ts";
import { contradiction, unlikely } from "./grades.ts";
import { anyTwice, isOneOfTexts } from "./repetition.ts";
import { type Rule, rule } from "./rule.ts";
import { isArmKind } from "./trial-kinds.ts";

const source =
  "Definitions of the vocabularies of allocation, intervention model and arm kind, which are those of the ClinicalTrials.gov protocol data elements";

const one = [{ label: "X-101" }];
const two = [{ label: "X-101" }, { label: "Standard of care", kind: "active_comparator" as const }];

const randomizedSingleArm = rule({
  id: "randomized_single_arm",
  title: "Randomization into one arm",
  of: ["trial"],
  needs: ["design", "arms"],
  grades: contradiction,
  why: "Chance can only decide between arms: either another arm is missing, or nothing is randomized.",
  source,
  check({ design, arms }, report) {
    if (design.allocation !== "randomized" || arms.length !== 1) return;
    report({
      path: ["design", "allocation"],
      message: "is randomized, but there is one arm; expected the other arms too",
    });
  },
  passes: [
    [trial({ design: { allocation: "randomized" }, arms: two })],
    [trial({ design: { allocation: "not_applicable" }, arms: one })],
  ],
  fails: [[trial({ design: { allocation: "randomized" }, arms: one })]],
});

const randomizedSingleGroup = rule({
  id: "randomized_single_group",
  title: "Randomization in a single-group trial",
  of: ["trial"],
  needs: ["design"],
  grades: contradiction,
  why: "In a single-group trial everybody is meant to receive the same, so chance has nothing to decide.",
  source,
  check({ design, arms }, report) {
    if (design.allocation !== "randomized" || design.model !== "single_group" || arms?.length === 1) return;
    report({
      path: ["design", "model"],
      message: "is single_group, but the allocation is randomized; expected parallel or another model",
    });
  },
  passes: [[trial({ design: { allocation: "randomized", model: "parallel" } })]],
  fails: [[trial({ design: { allocation: "randomized", model: "single_group" } })]],
});

const nonRandomizedSingleArm = rule({
  id: "non_randomized_single_arm",
  title: "Allocation where there is one arm",
  of: ["trial"],
  needs: ["design", "arms"],
  grades: unlikely,
  why: "Non-randomized says that something other than chance decides between arms; with one arm nothing is allocated.",
  source,
  check({ design, arms }, report) {
    if (design.allocation !== "non_randomized" || arms.length !== 1) return;
    report({
      path: ["design", "allocation"],
      message: "is non_randomized, but there is one arm, so nothing is allocated; expected not_applicable",
      fix: { kind: "replace", value: "not_applicable" },
    });
  },
  passes: [[trial({ design: { allocation: "non_randomized" }, arms: two })]],
  fails: [[trial({ design: { allocation: "non_randomized" }, arms: one })]],
});

const allocationMissing = rule({
  id: "several_arms_not_allocated",
  title: "Parallel arms to which nothing allocates",
  of: ["trial"],
  needs: ["design", "arms"],
  grades: unlikely,
  why: "Where groups run beside one another, something decides who joins which: chance, the open dose level, the disease.",
  source,
  check({ design, arms }, report) {
    if (design.allocation !== "not_applicable" || arms.length < 2) return;
    if (design.model !== "parallel" && design.model !== "factorial") return;
    report({
      path: ["design", "allocation"],
      message: `is not_applicable, but there are ${arms.length} arms in a ${design.model} trial; expected randomized or non_randomized`,
    });
  },
  passes: [[trial({ design: { allocation: "non_randomized", model: "parallel" }, arms: two })]],
  fails: [[trial({ design: { allocation: "not_applicable", model: "parallel" }, arms: two })]],
});

const parallelSingleArm = rule({
  id: "parallel_single_arm",
  title: "Parallel, crossover or factorial trial with one arm",
  of: ["trial"],
  needs: ["design", "arms"],
  grades: unlikely,
  why: "Parallel, crossover and factorial say how arms stand to one another; one arm has nothing to stand beside.",
  source,
  check({ design: { allocation, model }, arms }, report) {
    if (arms.length !== 1 || allocation === "randomized") return;
    if (model !== "parallel" && model !== "factorial" && model !== "crossover") return;
    report({
      path: ["design", "model"],
      message: `is ${model}, but there is one arm; expected single_group or the other arms`,
    });
  },
  passes: [
    [trial({ design: { model: "parallel" }, arms: two })],
    [trial({ design: { model: "single_group" }, arms: one })],
  ],
  fails: [[trial({ design: { model: "parallel" }, arms: one })]],
});

const singleGroupControl = rule({
  id: "single_group_control",
  title: "Control arm in a single-group trial",
  of: ["trial"],
  needs: ["design", "arms"],
  grades: unlikely,
  why: "A single-group trial is compared with nobody or with outside data; a control arm makes it a comparison within.",
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
  passes: [
    [trial({ design: { model: "parallel" }, arms: two })],
    [trial({ design: { model: "single_group" }, arms: one })],
  ],
  fails: [[trial({ design: { model: "single_group" }, arms: two })]],
});

const allocationRatioLength = rule({
  id: "allocation_ratio_length",
  title: "Allocation ratio that does not fit the arms",
  of: ["trial"],
  needs: ["design", "arms"],
  grades: contradiction,
  why: "A ratio has one number for each arm: 2:1 of three arms leaves one without patients.",
  source: "Definition of the field `allocationRatio` of the model",
  check({ design: { allocationRatio }, arms }, report) {
    if (allocationRatio === undefined || allocationRatio.length === arms.length) return;
    report({
      path: ["design", "allocationRatio"],
      message: `has ${allocationRatio.length} numbers for ${arms.length} arms; expected one for each arm`,
    });
  },
  passes: [[trial({ design: { allocation: "randomized", allocationRatio: [2, 1] }, arms: two })]],
  fails: [[trial({ design: { allocation: "randomized", allocationRatio: [2, 1, 1] }, arms: two })]],
});

const ratioWithoutRandomization = rule({
  id: "ratio_without_randomization",
  title: "Allocation ratio without randomization",
  of: ["trial"],
  needs: ["design"],
  grades: unlikely,
  why: "A ratio is what chance is weighed with; where something else decides, nobody can promise two to one.",
  source,
  check({ design: { allocation, allocationRatio } }, report) {
    if (allocationRatio === undefined || allocation === undefined || allocation === "randomized") return;
    report({
      path: ["design", "allocationRatio"],
      message: `is given, but the allocation is ${allocation}; expected randomized`,
    });
  },
  passes: [[trial({ design: { allocation: "randomized", allocationRatio: [1, 1] } })]],
  fails: [[trial({ design: { allocation: "non_randomized", allocationRatio: [1, 1] } })]],
});

const armTwice = rule({
  id: "arm_twice",
  title: "Two arms of the same name",
  of: ["trial"],
  needs: ["arms"],
  grades: contradiction,
  why: "Results and interventions name arms by their label, so two arms of one label cannot be told apart.",
  source: "Definition of the fields `arms` of the model: by label",
  when: ({ arms }) => anyTwice(arms, ({ label }) => folded(label)),
  check({ arms }, report) {
    const labels = new Set<string>();
    for (const [index, { label }] of arms.entries()) {
      if (labels.has(folded(label)))
        report({ path: ["arms", index, "label"], message: "is the label of an earlier arm too" });
      labels.add(folded(label));
    }
  },
  passes: [[trial({ arms: two })]],
  fails: [[trial({ arms: [{ label: "Cohort A" }, { label: "Cohort  a" }] })]],
});

const interventionTwice = rule({
  id: "intervention_twice",
  title: "Intervention listed twice",
  of: ["trial"],
  needs: ["interventions"],
  grades: unlikely,
  why: "What has the same name, sort and description is one intervention, of which every arm that gets it is told; two doses of one product differ in their description.",
  source: "Definition of the field `interventions` of the model",
  when: ({ interventions }) => anyTwice(interventions, ({ name }) => folded(name)),
  check({ interventions }, report) {
    const first = new Map<string, Intervention>();
    const seen = new Set<string>();
    for (const [index, intervention] of interventions.entries()) {
      const name = folded(intervention.name);
      const before = first.get(name);
      if (before === undefined) {
        first.set(name, intervention);
        continue;
      }
      // Only where a name comes again is the rest compared.
      seen.add(wordsOf(before));
      const words = wordsOf(intervention);
      if (seen.has(words)) {
        report({ path: ["interventions", index], message: "is an earlier intervention again; name its arms there" });
      }
      seen.add(words);
    }
  },
  passes: [
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
  fails: [[trial({ interventions: [{ name: "Fludarabine" }, { name: "fludarabine" }] })]],
});

/** What an intervention is, whoever gets it. */
function wordsOf({ name, otherNames, type, text = "", dosing }: Intervention): string {
  return JSON.stringify([folded(name), otherNames, type, folded(text), dosing]);
}

const interventionArmUnknown = rule({
  id: "intervention_arm_unknown",
  title: "Intervention of an arm that the trial does not have",
  of: ["trial"],
  needs: ["interventions", "arms"],
  grades: contradiction,
  why: "An intervention names the arms that get it by their labels; a label that no arm has says nothing of who gets it.",
  source: "Definition of the field `arms` of interventions of the model",
  check({ interventions, arms }, report) {
    const isLabel = isOneOfTexts(arms.map(({ label }) => label));
    for (const [index, { arms: named = [] }] of interventions.entries()) {
      for (const [at, label] of named.entries()) {
        if (!isLabel(label))
          report({ path: ["interventions", index, "arms", at], message: "is the label of no arm of this trial" });
      }
    }
  },
  passes: [[trial({ arms: one, interventions: [{ name: "X-101", arms: ["X-101"] }] })]],
  fails: [[trial({ arms: one, interventions: [{ name: "X-101", arms: ["Cohort A"] }] })]],
});

const armWithIntervention = rule({
  id: "no_intervention_arm_treated",
  title: "No-intervention arm that gets an intervention",
  of: ["trial"],
  needs: ["arms"],
  grades: unlikely,
  why: "A no-intervention arm receives nothing that the trial gives; one that receives standard treatment is an active comparator.",
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
        message: `is no_intervention, but the arm gets ${JSON.stringify(name)}; expected another kind`,
      });
    }
  },
  passes: [
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
  fails: [
    [
      trial({
        arms: [{ label: "X-101" }, { label: "Control", kind: "no_intervention", interventions: ["Standard of care"] }],
        interventions: [{ name: "Standard of care" }],
      }),
    ],
  ],
});

/** The sorts of intervention that are given to treat; a questionnaire or a blood sample is not. */
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
  of: ["trial"],
  needs: ["design", "arms"],
  grades: unlikely,
  why: "A placebo or a sham looks like the real thing so that somebody is kept from knowing; in an open-label trial everybody knows.",
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
  passes: [
    [trial({ design: { masking: "double" }, arms: [{ label: "A" }, { label: "B", kind: "placebo_comparator" }] })],
  ],
  fails: [
    [trial({ design: { masking: "open_label" }, arms: [{ label: "A" }, { label: "B", kind: "placebo_comparator" }] })],
  ],
});

const onlyControls = rule({
  id: "controls_only",
  title: "Trial of which every arm is an untreated or placebo control",
  of: ["trial"],
  needs: ["arms"],
  grades: unlikely,
  why: "A placebo, a sham or no intervention is compared with something; the arm that it is compared with is missing.",
  source,
  check({ type, arms }, report) {
    if (type !== "interventional" || arms.length === 0) return;
    if (!arms.every(({ kind }) => kind !== undefined && inert.has(kind))) return;
    report({
      path: ["arms"],
      message: "are all placebo, sham or untreated controls; expected the arm that they are compared with",
    });
  },
  passes: [
    [
      trial({
        arms: [
          { label: "A", kind: "experimental" },
          { label: "B", kind: "placebo_comparator" },
        ],
      }),
    ],
  ],
  fails: [[trial({ arms: [{ label: "B", kind: "placebo_comparator" }] })]],
});

const inert: ReadonlySet<string> = new Set(["placebo_comparator", "sham_comparator", "no_intervention"]);

/** Text in the form in which two spellings of a name are the same. */
function folded(text: string): string {
  const trimmed = text.trim();
  const isEven = !trimmed.includes("  ") && !/[^\S ]/.test(trimmed);
  return (isEven ? trimmed : trimmed.replaceAll(/\s+/g, " ")).toLowerCase();
}

/** The rules about arms. */
export const armRules: readonly Rule[] = [
  randomizedSingleArm,
  randomizedSingleGroup,
  nonRandomizedSingleArm,
  allocationMissing,
  parallelSingleArm,
  singleGroupControl,
  allocationRatioLength,
  ratioWithoutRandomization,
  armTwice,
  interventionTwice,
  interventionArmUnknown,
  armWithIntervention,
  openPlacebo,
  onlyControls,
];
