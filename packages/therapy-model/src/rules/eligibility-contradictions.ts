/** Rules about criteria that nobody can meet together. */
import { canonical } from "../merge/canonical.ts";
import type { MeasurementCriterion } from "../trial/eligibility.ts";
import type { EligibilityCriterion } from "../trial/evaluate.ts";
import {
  common,
  everything,
  isEmpty,
  type LimitSpan,
  type Span,
  spanInUnit,
  spanOf,
  spanOfLimit,
} from "./eligibility-span.ts";
import { type RequiredCriterion, requiredOf } from "./eligibility-walk.ts";
import { trial } from "./example.ts";
import { contradiction, unlikely } from "./grades.ts";
import { anyTwice } from "./repetition.ts";
import { type Report, type Rule, rule } from "./rule.ts";
import { inDays } from "./trial-time.ts";
import { isOneOf } from "./trial-kinds.ts";

const source = "Definition of eligibility in the model: every inclusion criterion met and no exclusion criterion met";

/** Narrows the values that a number may have, criterion after criterion, and reports the one that leaves none. */
function reportEmpty(
  report: Report,
  spans: Iterable<readonly [key: string, path: (string | number)[], span: LimitSpan]>,
): void {
  const left = new Map<string, LimitSpan>();
  for (const [key, path, span] of spans) {
    const before = left.get(key);
    if (before === undefined) {
      left.set(key, span);
      continue;
    }
    const same = spanInUnit(span, before.unit);
    if (same === undefined) continue;
    const both: Span = common(before, same);
    if (!isEmpty(both)) left.set(key, { ...both, unit: before.unit });
    else
      report({
        path,
        message: `leaves no ${key.split(" ", 1)[0]} that the earlier criteria allow; nobody can take part`,
      });
  }
}

/** What is measured, how, when, and in relation to what. */
function measuredAs({ measurement, method, circumstances = [], limit }: MeasurementCriterion): string {
  return [measurement, method ?? "", ...circumstances.toSorted(), limit.kind === "relative" ? limit.of : ""].join(" ");
}

const measurementsApart = rule({
  id: "measurement_limits_apart",
  title: "Limits of one measurement that no value keeps",
  of: ["trial"],
  needs: ["eligibility"],
  grades: contradiction,
  why: "Where inclusion asks for more than exclusion allows, nobody can take part: a comparator is turned round, or a unit is wrong.",
  source,
  check(record, report, context) {
    const required = requiredOf(record, context).flatMap(({ path, criterion, met }) =>
      criterion.kind === "measurement" && criterion.within === undefined && criterion.exceptions === undefined
        ? [{ path, criterion, met }]
        : [],
    );
    if (!anyTwice(required, ({ criterion }) => criterion.measurement)) return;
    const keys = required.map(({ criterion }) => measuredAs(criterion));
    const repeated = new Set(keys.filter((key, index) => keys.indexOf(key) < index));
    reportEmpty(
      report,
      required.flatMap(({ path, criterion, met }, index) => {
        const key = keys[index]!;
        if (!repeated.has(key)) return [];
        const span = spanOfLimit(criterion.limit, met);
        return span === undefined ? [] : [[key, path, span] as const];
      }),
    );
  },
  passes: [
    [
      trial({
        eligibility: { inclusion: [platelets("ge", 50, "10*9/L")], exclusion: [platelets("lt", 20_000, "/uL")] },
      }),
    ],
    [
      trial({
        eligibility: {
          inclusion: [{ kind: "any", of: [platelets("lt", 30, "10*9/L"), platelets("ge", 50, "10*9/L")] }],
        },
      }),
    ],
  ],
  fails: [
    [
      trial({
        eligibility: { inclusion: [platelets("ge", 50, "10*9/L")], exclusion: [platelets("gt", 20_000, "/uL")] },
      }),
    ],
    [
      trial({
        eligibility: {
          inclusion: [{ kind: "all", of: [platelets("lt", 30, "10*9/L"), platelets("ge", 50, "10*9/L")] }],
        },
      }),
    ],
  ],
});

function platelets(comparator: "ge" | "gt" | "lt", value: number, unit: "10*9/L" | "/uL") {
  return {
    kind: "measurement",
    measurement: "platelet_count",
    limit: { kind: "absolute", comparator, value: { value, unit } },
  } as const;
}

const scalesApart = rule({
  id: "scale_limits_apart",
  title: "Limits on one scale that no score keeps",
  of: ["trial"],
  needs: ["eligibility"],
  grades: contradiction,
  why: "Where inclusion asks for a score that exclusion refuses, nobody can take part.",
  source,
  check(record, report, context) {
    reportEmpty(
      report,
      requiredOf(record, context).flatMap(({ path, criterion, met }) => {
        if (criterion.kind !== "scale" || criterion.within !== undefined) return [];
        const span = spanOf(criterion.comparator, criterion.score, met);
        return span === undefined
          ? []
          : [[`${criterion.scale} ${criterion.component ?? ""}`, path, { ...span, unit: "" }] as const];
      }),
    );
  },
  passes: [[trial({ eligibility: { inclusion: [ecog("le", 1)], exclusion: [ecog("ge", 2)] } })]],
  fails: [[trial({ eligibility: { inclusion: [ecog("le", 1)], exclusion: [ecog("le", 2)] } })]],
});

function ecog(comparator: "ge" | "le", score: number) {
  return { kind: "scale", scale: "ecog", comparator, score } as const;
}

const adults = { kind: "age" as const, minimum: { value: 18, unit: "a" as const } };

const agesApart = rule({
  id: "age_limits_apart",
  title: "Ages that nobody has",
  of: ["trial"],
  needs: ["eligibility"],
  grades: contradiction,
  why: "Where one criterion asks for adults and another for children, nobody can take part; age groups are alternatives.",
  source,
  check(record, report, context) {
    reportEmpty(
      report,
      requiredOf(record, context).flatMap(({ path, criterion, met }) => {
        if (criterion.kind !== "age" || criterion.groups !== undefined) return [];
        const { minimum, maximum } = criterion;
        // Somebody of 17 years is so until the day before the eighteenth birthday.
        const after = maximum && inDays({ ...maximum, value: maximum.value + 1 });
        if (met) {
          const [low, high] = [minimum === undefined ? -Infinity : inDays(minimum), after ?? Infinity];
          return [["age", path, { ...everything, low, high, highIn: false, unit: "d" }] as const];
        }
        if (minimum !== undefined && maximum !== undefined) return [];
        const span = minimum
          ? { ...everything, high: inDays(minimum), highIn: false }
          : { ...everything, low: after ?? -Infinity };
        return [["age", path, { ...span, unit: "d" }] as const];
      }),
    );
  },
  passes: [
    [trial({ eligibility: { inclusion: [adults], exclusion: [{ kind: "age", maximum: { value: 17, unit: "a" } }] } })],
  ],
  fails: [
    [trial({ eligibility: { inclusion: [adults, { kind: "age", maximum: { value: 11, unit: "a" } }] } })],
    [trial({ eligibility: { inclusion: [adults], exclusion: [{ kind: "age", minimum: { value: 12, unit: "a" } }] } })],
  ],
});

const numeric: ReadonlySet<EligibilityCriterion["kind"]> = new Set(["age", "scale"]);

const requiredAndRefused = rule({
  id: "required_and_refused",
  title: "Criterion that must be met and must not",
  of: ["trial"],
  needs: ["eligibility"],
  grades: contradiction,
  why: "The same criterion among inclusion and exclusion, or with its own denial, lets nobody in.",
  source,
  check(record, report, context) {
    const first = new Map<string, RequiredCriterion>();
    for (const required of onBothSides(requiredOf(record, context))) {
      const key = keyOf(required.criterion);
      const before = first.get(key);
      if (before === undefined) first.set(key, required);
      else if (before.met !== required.met) {
        report({ path: required.path, message: "is both required and refused; nobody can take part" });
      }
    }
  },
  passes: [
    [
      trial({
        eligibility: {
          inclusion: [previously("car_t_therapy")],
          exclusion: [previously("allogeneic_stem_cell_transplant")],
        },
      }),
    ],
    [
      trial({
        eligibility: {
          inclusion: [
            { kind: "any", of: [previously("car_t_therapy"), { kind: "not", of: previously("car_t_therapy") }] },
          ],
        },
      }),
    ],
  ],
  fails: [
    [trial({ eligibility: { inclusion: [previously("car_t_therapy")], exclusion: [previously("car_t_therapy")] } })],
    [
      trial({
        eligibility: {
          inclusion: [{ kind: "all", of: [{ kind: "consent" }, { kind: "not", of: { kind: "consent" } }] }],
        },
      }),
    ],
  ],
});

function previously(treatment: "car_t_therapy" | "allogeneic_stem_cell_transplant") {
  return { kind: "treatment" as const, treatments: [treatment], timing: "prior" as const };
}

/** The criteria about what is both required and refused; only those can contradict one another. */
function onBothSides(required: readonly RequiredCriterion[]): RequiredCriterion[] {
  const kinds = { met: new Set<string>(), refused: new Set<string>() };
  for (const { met, criterion } of required) kinds[met ? "met" : "refused"].add(subjectOf(criterion));
  if (kinds.met.size === 0 || kinds.refused.size === 0) return [];
  return required.filter(({ criterion }) => {
    if (numeric.has(criterion.kind) || (criterion.kind === "measurement" && criterion.limit.kind !== "qualitative")) {
      return false;
    }
    const subject = subjectOf(criterion);
    return kinds.met.has(subject) && kinds.refused.has(subject);
  });
}

/** What a criterion is about: equal criteria are about the same. */
function subjectOf(criterion: EligibilityCriterion): string {
  switch (criterion.kind) {
    case "measurement":
      return criterion.measurement;
    case "condition":
      return criterion.disease;
    case "treatment":
      return criterion.treatments.join();
    case "grade":
      return criterion.event;
    default:
      return criterion.kind;
  }
}

/** A criterion without its words, its fields in one order. */
function keyOf(criterion: EligibilityCriterion): string {
  return criterion.kind === "text" ? `text ${criterion.text}` : canonical({ ...criterion, text: undefined });
}

const ownConditionExcluded = rule({
  id: "own_condition_excluded",
  title: "Exclusion of the disease that the trial is about",
  of: ["trial"],
  needs: ["conditions", "eligibility"],
  grades: contradiction,
  why: "Excluding everybody with the disease, in whatever state, leaves nobody who could take part; a state or a time is missing.",
  source,
  check(record, report, context) {
    for (const { path, criterion, met } of requiredOf(record, context)) {
      if (met || criterion.kind !== "condition") continue;
      const { disease, states, classifiedBy, minimumDuration, within } = criterion;
      if (
        [states, classifiedBy, minimumDuration, within].some((limit) => limit !== undefined) ||
        disease.startsWith("MONDO:")
      )
        continue;
      if (record.conditions.length === 0 || !record.conditions.every((own) => isOneOf(own.disease, [disease as never])))
        continue;
      report({
        path: [...path, "disease"],
        message: `is ${disease}, which is what the trial is about; nobody can take part`,
      });
    }
  },
  passes: [
    [
      trial({
        conditions: [{ disease: "multiple_myeloma" }],
        eligibility: { exclusion: [{ kind: "condition", disease: "plasma_cell_leukemia" }] },
      }),
    ],
    [
      trial({
        conditions: [{ disease: "multiple_myeloma" }],
        eligibility: { exclusion: [{ kind: "condition", disease: "multiple_myeloma", states: ["cns_involvement"] }] },
      }),
    ],
  ],
  fails: [
    [
      trial({
        conditions: [{ disease: "multiple_myeloma" }],
        eligibility: { exclusion: [{ kind: "condition", disease: "multiple_myeloma" }] },
      }),
    ],
  ],
});

const lines = {
  kind: "treatment" as const,
  treatments: ["proteasome_inhibitor" as const],
  timing: "prior" as const,
  minimumLines: 2,
};

const newlyDiagnosedPretreated = rule({
  id: "newly_diagnosed_pretreated",
  title: "Prior lines of therapy asked of the newly diagnosed",
  of: ["trial"],
  needs: ["conditions", "eligibility"],
  grades: contradiction,
  why: "A newly diagnosed disease has not been treated yet, so nobody has it and two prior lines.",
  source: "Definition of `newly_diagnosed` in the vocabulary of disease states",
  check(record, report, context) {
    const { conditions } = record;
    if (conditions.length === 0 || !conditions.every(({ states = [] }) => states.includes("newly_diagnosed"))) return;
    for (const { path, criterion, met } of requiredOf(record, context)) {
      if (!met || criterion.kind !== "treatment" || criterion.timing !== "prior" || (criterion.minimumLines ?? 0) < 1)
        continue;
      report({
        path: [...path, "minimumLines"],
        message: `is ${criterion.minimumLines}, but the disease is newly_diagnosed; expected no prior lines`,
      });
    }
  },
  passes: [
    [
      trial({
        conditions: [{ disease: "multiple_myeloma", states: ["relapsed"] }],
        eligibility: { inclusion: [lines] },
      }),
    ],
  ],
  fails: [
    [
      trial({
        conditions: [{ disease: "multiple_myeloma", states: ["newly_diagnosed"] }],
        eligibility: { inclusion: [lines] },
      }),
    ],
  ],
});

const patients = { kind: "condition" as const, disease: "hemophilia_a" as const };

const healthyPatients = rule({
  id: "healthy_patients",
  title: "Healthy volunteers who must have a disease",
  of: ["trial"],
  needs: ["eligibility"],
  grades: unlikely,
  why: "A healthy volunteer is a person without the disease; where both may take part, volunteers are accepted beside patients.",
  source: "Definition of the criterion of healthy volunteers in the model",
  check(record, report, context) {
    const required = requiredOf(record, context);
    if (!required.some(({ criterion, met }) => criterion.kind === "condition" && met)) return;
    for (const { path, criterion, met } of required) {
      if (criterion.kind !== "healthy_volunteer" || !met || criterion.accepted !== undefined) continue;
      report({
        path,
        message:
          "asks for healthy volunteers, but another criterion asks for a disease; expected accepted to say that both may join",
      });
    }
  },
  passes: [[trial({ eligibility: { inclusion: [patients, { kind: "healthy_volunteer", accepted: true }] } })]],
  fails: [[trial({ eligibility: { inclusion: [patients, { kind: "healthy_volunteer" }] } })]],
});

/** The rules about criteria that contradict one another. */
export const eligibilityContradictionRules: readonly Rule[] = [
  measurementsApart,
  scalesApart,
  agesApart,
  requiredAndRefused,
  ownConditionExcluded,
  newlyDiagnosedPretreated,
  healthyPatients,
];
