/** Rules about cohorts, choices of interventions, external controls and the extent of a trial. */
import { trial } from "../engine/example.ts";
import { contradiction, unlikely } from "../engine/severities.ts";
import { type Rule, rule } from "../engine/rule.ts";

const cohortLabelUnknown = rule({
  id: "cohort_label_unknown",
  title: "Cohort that refers to an arm or a cohort that the trial does not have",
  recordKinds: ["trial"],
  requires: ["cohorts"],
  severity: contradiction,
  rationale: "Arms and cohorts are referred to by their labels. A label that none of them has is a spelling mistake.",
  source: "Definitions of the fields `arms` and `partOf` of a cohort",
  check({ cohorts, arms = [] }, report) {
    const armLabels = new Set(arms.map(({ label }) => label));
    const labels = new Set(cohorts.map(({ label }) => label));
    for (const [index, { arms: members = [], partOf }] of cohorts.entries()) {
      for (const [at, label] of members.entries()) {
        if (armLabels.has(label)) continue;
        report({ path: ["cohorts", index, "arms", at], message: `is ${label}, which is not an arm of the trial` });
      }
      if (partOf === undefined || labels.has(partOf)) continue;
      report({ path: ["cohorts", index, "partOf"], message: `is ${partOf}, which is not a cohort of the trial` });
    }
  },
  valid: [
    [
      trial({
        arms: [{ label: "Low dose" }, { label: "High dose" }],
        cohorts: [
          { label: "Escalation", purpose: "dose_escalation", arms: ["Low dose", "High dose"] },
          { label: "Pivotal", purpose: "pivotal", phase: "phase_2", arms: ["High dose"] },
        ],
      }),
    ],
  ],
  invalid: [
    [trial({ arms: [{ label: "Low dose" }], cohorts: [{ label: "Escalation", arms: ["Low-dose"] }] })],
    [trial({ cohorts: [{ label: "Cohort 1a", partOf: "Cohort 1" }] })],
  ],
});

const repeatedCohort = rule({
  id: "repeated_cohort",
  title: "Two cohorts with one label",
  recordKinds: ["trial"],
  requires: ["cohorts"],
  severity: contradiction,
  rationale: "The label identifies the cohort. Two cohorts with one label are counted as one.",
  source: "Definition of the field `label` of a cohort: unique in the trial",
  check({ cohorts }, report) {
    const seen = new Set<string>();
    for (const [index, { label }] of cohorts.entries()) {
      if (seen.has(label)) {
        report({ path: ["cohorts", index, "label"], message: `is ${label}, the label of an earlier cohort` });
      }
      seen.add(label);
    }
  },
  valid: [[trial({ cohorts: [{ label: "Cohort 1" }, { label: "Cohort 2" }] })]],
  invalid: [[trial({ cohorts: [{ label: "Cohort 1" }, { label: "Cohort 1" }] })]],
});

const cohortsAboveEnrollment = rule({
  id: "cohorts_above_enrollment",
  title: "Cohorts with more participants than the trial",
  recordKinds: ["trial"],
  requires: ["cohorts", "enrollment"],
  severity: unlikely,
  rationale:
    "The participants of a cohort are participants of the trial. A cohort that is part of another one is counted there.",
  source: "Definitions of the fields `cohorts` and `enrollment`",
  check({ cohorts, enrollment }, report) {
    if (enrollment.comparator !== undefined) return;
    const sum = cohorts
      .filter(({ partOf, participants }) => partOf === undefined && participants?.type === enrollment.type)
      .reduce((total, { participants }) => total + (participants?.count ?? 0), 0);
    if (sum <= enrollment.count) return;
    report({
      path: ["enrollment", "count"],
      message: `is ${enrollment.count}, but the cohorts have ${sum} participants; one of them is wrong`,
    });
  },
  valid: [
    [
      trial({
        enrollment: { count: 26, type: "actual" },
        cohorts: [
          { label: "Both", participants: { count: 26, type: "actual" } },
          { label: "Low dose", partOf: "Both", participants: { count: 10, type: "actual" } },
          { label: "High dose", partOf: "Both", participants: { count: 16, type: "actual" } },
        ],
      }),
    ],
  ],
  invalid: [
    [
      trial({
        enrollment: { count: 20, type: "actual" },
        cohorts: [
          { label: "Low dose", participants: { count: 10, type: "actual" } },
          { label: "High dose", participants: { count: 16, type: "actual" } },
        ],
      }),
    ],
  ],
});

const choiceUnlisted = rule({
  id: "choice_unlisted",
  title: "Choice of an intervention that the arm does not list",
  recordKinds: ["trial"],
  requires: ["arms"],
  severity: contradiction,
  rationale:
    "A choice selects among the interventions of the arm. An intervention that is not listed is not in the arm.",
  source: "Definition of the field `choices`: they are also in `interventions`",
  check({ arms }, report) {
    for (const [index, { interventions = [], choices = [] }] of arms.entries()) {
      for (const [at, { oneOf }] of choices.entries()) {
        const missing = oneOf.findIndex((name) => !interventions.includes(name));
        if (missing === -1) continue;
        report({
          path: ["arms", index, "choices", at, "oneOf", missing],
          message: `is ${oneOf[missing]}, which is not an intervention of the arm; add it to interventions`,
        });
      }
    }
  },
  valid: [
    [
      trial({
        interventions: [{ name: "R-DHAP" }, { name: "R-ICE" }],
        arms: [
          {
            label: "Standard of care",
            interventions: ["R-DHAP", "R-ICE"],
            choices: [{ oneOf: ["R-DHAP", "R-ICE"], chosenBy: "investigator" }],
          },
        ],
      }),
    ],
  ],
  invalid: [
    [
      trial({
        interventions: [{ name: "R-DHAP" }, { name: "R-ICE" }],
        arms: [{ label: "Standard of care", interventions: ["R-ICE"], choices: [{ oneOf: ["R-DHAP", "R-ICE"] }] }],
      }),
    ],
  ],
});

const externalControlIsArm = rule({
  id: "external_control_is_arm",
  title: "Own arm recorded as an external control",
  recordKinds: ["trial"],
  requires: ["design", "arms"],
  severity: contradiction,
  rationale:
    "The participants of an external control are not participants of the trial. An arm of the trial is a concurrent internal control.",
  source: "ICH E10, 1.3.5: external control",
  check({ id, design, arms }, report) {
    const own = new Set(arms.map(({ label }) => label));
    for (const [index, { trial: other, name, arms: labels = [] }] of (design.externalControls ?? []).entries()) {
      const isOwn = other === id || (other === undefined && name === undefined && labels.some((one) => own.has(one)));
      if (!isOwn) continue;
      report({
        path: ["design", "externalControls", index],
        message: "is an arm of this trial; an external control is outside the trial",
      });
    }
  },
  valid: [
    [
      trial({
        arms: [{ label: "X-101" }],
        design: {
          externalControls: [{ origin: "trial_arm", timing: "historical", name: "X-001", arms: ["Placebo"] }],
        },
      }),
    ],
  ],
  invalid: [
    [
      trial({
        arms: [{ label: "X-101" }, { label: "Placebo", kind: "placebo_comparator" }],
        design: { masking: "double", externalControls: [{ arms: ["Placebo"] }] },
      }),
    ],
  ],
});

const basketOfOne = rule({
  id: "basket_of_one",
  title: "Basket trial of one disease",
  recordKinds: ["trial"],
  requires: ["design", "conditions"],
  severity: unlikely,
  rationale:
    "A basket trial studies one therapy in several diseases. Several therapies in one disease are an umbrella trial.",
  source: "FDA, Master Protocols: definitions of basket, umbrella and platform trial",
  check({ design, conditions }, report) {
    if (design.masterProtocol !== "basket" || new Set(conditions.map(({ disease }) => disease)).size > 1) return;
    report({
      path: ["design", "masterProtocol"],
      message: "is basket, but the trial has one condition; expected several, or umbrella",
    });
  },
  valid: [
    [
      trial({
        design: { masterProtocol: "basket" },
        conditions: [{ disease: "multiple_myeloma" }, { disease: "systemic_lupus_erythematosus" }],
      }),
    ],
  ],
  invalid: [[trial({ design: { masterProtocol: "basket" }, conditions: [{ disease: "multiple_myeloma" }] })]],
});

const extentBelowList = rule({
  id: "extent_below_list",
  title: "Fewer countries or sites than the trial lists",
  recordKinds: ["trial"],
  requires: ["extent"],
  severity: contradiction,
  rationale: "The number of places is that of the source. A longer list is of another date or counts other places.",
  source: "Definition of the field `extent`",
  check({ extent, countries = [], sites = [] }, report) {
    for (const [field, listed] of [["countries", countries.length] as const, ["sites", sites.length] as const]) {
      const stated = extent[field];
      if (stated === undefined || stated >= listed) continue;
      report({ path: ["extent", field], message: `is ${stated}, but the trial lists ${listed} ${field}` });
    }
  },
  valid: [[trial({ extent: { reach: "global", countries: 22, sites: 57 }, countries: ["US", "JP"] })]],
  invalid: [[trial({ extent: { countries: 1 }, countries: ["US", "JP"] })]],
});

const countriesAboveSites = rule({
  id: "countries_above_sites",
  title: "More countries than sites",
  recordKinds: ["trial"],
  requires: ["extent"],
  severity: contradiction,
  rationale: "Each country of a trial has at least one site. The two numbers are exchanged.",
  source: "Definition of the field `extent`",
  check({ extent: { countries, sites } }, report) {
    if (countries === undefined || sites === undefined || countries <= sites) return;
    report({ path: ["extent", "countries"], message: `is ${countries}, but there are ${sites} sites` });
  },
  valid: [[trial({ extent: { countries: 22, sites: 57 } })]],
  invalid: [[trial({ extent: { countries: 40, sites: 5 } })]],
});

const relatedToItself = rule({
  id: "related_to_itself",
  title: "Trial that is related to itself",
  recordKinds: ["trial"],
  requires: ["related"],
  severity: contradiction,
  rationale: "A parent, rollover or follow-up study is another trial. The id is that of the wrong record.",
  source: "Definition of the field `related`",
  check({ id, related }, report) {
    for (const [index, one] of related.entries()) {
      if (one.trial !== id) continue;
      report({
        path: ["related", index, "trial"],
        message: `is ${id}, the trial itself; remove it or name the other trial`,
      });
    }
  },
  valid: [[trial({ related: [{ name: "X-101-0", relation: "parent" }] })]],
  invalid: [[trial({ related: [{ trial: "trial:x-101-1", relation: "parent" }] })]],
});

/** How many times the planned number a trial can enroll: amended plans rarely double it. */
const mostTimesPlanned = 5;

const enrollmentAbovePlanned = rule({
  id: "enrollment_above_planned",
  title: "Enrollment far above the plan",
  recordKinds: ["trial"],
  requires: ["enrollment"],
  severity: unlikely,
  rationale:
    "A trial enrolls about as many participants as planned. With many more, one number has a digit too many or too few.",
  source: "Definition of the field `planned` of an enrollment",
  check({ enrollment: { count, planned } }, report) {
    if (planned === undefined || planned === 0 || count <= planned * mostTimesPlanned) return;
    report({ path: ["enrollment", "count"], message: `is ${count}, but ${planned} were planned` });
  },
  valid: [[trial({ enrollment: { count: 62, type: "actual", planned: 60 } })]],
  invalid: [[trial({ enrollment: { count: 600, type: "actual", planned: 60 } })]],
});

export const rules: readonly Rule[] = [
  cohortLabelUnknown,
  repeatedCohort,
  cohortsAboveEnrollment,
  choiceUnlisted,
  externalControlIsArm,
  basketOfOne,
  extentBelowList,
  countriesAboveSites,
  relatedToItself,
  enrollmentAbovePlanned,
];
