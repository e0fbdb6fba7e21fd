/** Rules about criteria that no participant can meet together. */
import { canonicalJson } from "@org/therapy-model/records";
import type { MeasurementCriterion } from "@org/therapy-model";
import type { EligibilityCriterion } from "@org/therapy-model/eligibility";
import {
  intersection,
  allNumbers,
  isEmpty,
  type LimitRange,
  type NumberRange,
  rangeInUnit,
  rangeOf,
  rangeOfLimit,
} from "./ranges.ts";
import { type RequiredCriterion, requiredOf } from "./criteria.ts";
import { trial } from "../engine/example.ts";
import { contradiction, unlikely } from "../engine/severities.ts";
import { anyTwice } from "../shared/repetition.ts";
import { type Report, type Rule, rule } from "../engine/rule.ts";
import { inDays } from "../trial/time.ts";
import { isOneOf } from "../trial/kinds.ts";

const source = "Definition of eligibility: all inclusion criteria are met, and no exclusion criterion is met";

/** Intersects the allowed ranges of a number, criterion by criterion, and reports the criterion that leaves none. */
function reportEmpty(
  report: Report,
  spans: Iterable<readonly [key: string, path: (string | number)[], range: LimitRange]>,
): void {
  const remaining = new Map<string, LimitRange>();
  for (const [key, path, range] of spans) {
    const before = remaining.get(key);
    if (before === undefined) {
      remaining.set(key, range);
      continue;
    }
    const same = rangeInUnit(range, before.unit);
    if (same === undefined) continue;
    const both: NumberRange = intersection(before, same);
    if (!isEmpty(both)) remaining.set(key, { ...both, unit: before.unit });
    else
      report({
        path,
        message: `leaves no ${key.split(" ", 1)[0]} that the earlier criteria allow; nobody can be eligible`,
      });
  }
}

/** Returns a key for what a criterion measures: measurement, method, circumstances and reference. */
function measurementKey({ measurement, method, circumstances = [], limit }: MeasurementCriterion): string {
  return [measurement, method ?? "", ...circumstances.toSorted(), limit.kind === "relative" ? limit.of : ""].join(" ");
}

const disjointMeasurementLimits = rule({
  id: "disjoint_measurement_limits",
  title: "Limits on one measurement that no value meets",
  recordKinds: ["trial"],
  requires: ["eligibility"],
  severity: contradiction,
  rationale:
    "If an inclusion criterion requires more than an exclusion criterion allows, nobody is eligible. A comparator is reversed or a unit is wrong.",
  source,
  check(record, report, context) {
    const required = requiredOf(record, context).flatMap(({ path, criterion, met }) =>
      criterion.kind === "measurement" && criterion.within === undefined && criterion.exceptions === undefined
        ? [{ path, criterion, met }]
        : [],
    );
    if (!anyTwice(required, ({ criterion }) => criterion.measurement)) return;
    const keys = required.map(({ criterion }) => measurementKey(criterion));
    const repeated = new Set(keys.filter((key, index) => keys.indexOf(key) < index));
    reportEmpty(
      report,
      required.flatMap(({ path, criterion, met }, index) => {
        const key = keys[index]!;
        if (!repeated.has(key)) return [];
        const range = rangeOfLimit(criterion.limit, met);
        return range === undefined ? [] : [[key, path, range] as const];
      }),
    );
  },
  valid: [
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
  invalid: [
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

const disjointScaleLimits = rule({
  id: "disjoint_scale_limits",
  title: "Limits on one scale that no score meets",
  recordKinds: ["trial"],
  requires: ["eligibility"],
  severity: contradiction,
  rationale: "If an inclusion criterion requires a score that an exclusion criterion excludes, nobody is eligible.",
  source,
  check(record, report, context) {
    reportEmpty(
      report,
      requiredOf(record, context).flatMap(({ path, criterion, met }) => {
        if (criterion.kind !== "scale" || criterion.within !== undefined) return [];
        const range = rangeOf(criterion.comparator, criterion.score, met);
        return range === undefined
          ? []
          : [[`${criterion.scale} ${criterion.component ?? ""}`, path, { ...range, unit: "" }] as const];
      }),
    );
  },
  valid: [[trial({ eligibility: { inclusion: [ecog("le", 1)], exclusion: [ecog("ge", 2)] } })]],
  invalid: [[trial({ eligibility: { inclusion: [ecog("le", 1)], exclusion: [ecog("le", 2)] } })]],
});

function ecog(comparator: "ge" | "le", score: number) {
  return { kind: "scale", scale: "ecog", comparator, score } as const;
}

const adults = { kind: "age" as const, minimum: { value: 18, unit: "a" as const } };

const disjointAgeLimits = rule({
  id: "disjoint_age_limits",
  title: "Age limits that no age meets",
  recordKinds: ["trial"],
  requires: ["eligibility"],
  severity: contradiction,
  rationale: "If one criterion requires adults and another children, nobody is eligible. Age groups are alternatives.",
  source,
  check(record, report, context) {
    reportEmpty(
      report,
      requiredOf(record, context).flatMap(({ path, criterion, met }) => {
        if (criterion.kind !== "age" || criterion.groups !== undefined) return [];
        const { minimum, maximum } = criterion;
        // A person is 17 years old until the day before the eighteenth birthday.
        const after = maximum && inDays({ ...maximum, value: maximum.value + 1 });
        if (met) {
          const [low, high] = [minimum === undefined ? -Infinity : inDays(minimum), after ?? Infinity];
          return [["age", path, { ...allNumbers, low, high, highIn: false, unit: "d" }] as const];
        }
        if (minimum !== undefined && maximum !== undefined) return [];
        const range = minimum
          ? { ...allNumbers, high: inDays(minimum), highIn: false }
          : { ...allNumbers, low: after ?? -Infinity };
        return [["age", path, { ...range, unit: "d" }] as const];
      }),
    );
  },
  valid: [
    [trial({ eligibility: { inclusion: [adults], exclusion: [{ kind: "age", maximum: { value: 17, unit: "a" } }] } })],
  ],
  invalid: [
    [trial({ eligibility: { inclusion: [adults, { kind: "age", maximum: { value: 11, unit: "a" } }] } })],
    [trial({ eligibility: { inclusion: [adults], exclusion: [{ kind: "age", minimum: { value: 12, unit: "a" } }] } })],
  ],
});

const numeric: ReadonlySet<EligibilityCriterion["kind"]> = new Set(["age", "scale"]);

const contradictoryCriteria = rule({
  id: "contradictory_criteria",
  title: "Criterion that is both required and excluded",
  recordKinds: ["trial"],
  requires: ["eligibility"],
  severity: contradiction,
  rationale:
    "If one criterion is both an inclusion and an exclusion criterion, or appears with its negation, nobody is eligible.",
  source,
  check(record, report, context) {
    const first = new Map<string, RequiredCriterion>();
    for (const required of requiredAndExcluded(requiredOf(record, context))) {
      const key = criterionKey(required.criterion);
      const before = first.get(key);
      if (before === undefined) first.set(key, required);
      else if (before.met !== required.met) {
        report({ path: required.path, message: "is both required and excluded; nobody can be eligible" });
      }
    }
  },
  valid: [
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
  invalid: [
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

/** Returns the criteria whose subject is both required and excluded. Only these can contradict each other. */
function requiredAndExcluded(required: readonly RequiredCriterion[]): RequiredCriterion[] {
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

/** Returns the subject of a criterion. Equal criteria have equal subjects. */
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

/** Returns a key of a criterion that does not depend on its text or the order of its fields. */
function criterionKey(criterion: EligibilityCriterion): string {
  return criterion.kind === "text" ? `text ${criterion.text}` : canonicalJson({ ...criterion, text: undefined });
}

const ownConditionExcluded = rule({
  id: "own_condition_excluded",
  title: "Exclusion of the condition of the trial",
  recordKinds: ["trial"],
  requires: ["conditions", "eligibility"],
  severity: contradiction,
  rationale:
    "If all participants with the disease, in any state, are excluded, nobody is eligible. A disease state or a time is missing.",
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
      if (
        record.conditions.length === 0 ||
        !record.conditions.every((condition) => isOneOf(condition.disease, [disease as never]))
      )
        continue;
      report({
        path: [...path, "disease"],
        message: `is ${disease}, the condition of the trial; nobody can be eligible`,
      });
    }
  },
  valid: [
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
  invalid: [
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
  title: "Prior lines of therapy required in newly diagnosed disease",
  recordKinds: ["trial"],
  requires: ["conditions", "eligibility"],
  severity: contradiction,
  rationale: "A newly diagnosed disease is untreated, so nobody has two prior lines of therapy.",
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
  valid: [
    [
      trial({
        conditions: [{ disease: "multiple_myeloma", states: ["relapsed"] }],
        eligibility: { inclusion: [lines] },
      }),
    ],
  ],
  invalid: [
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
  recordKinds: ["trial"],
  requires: ["eligibility"],
  severity: unlikely,
  rationale:
    "A healthy volunteer is a person without the disease. If both can take part, healthy volunteers are accepted beside patients.",
  source: "Definition of the healthy volunteers criterion",
  check(record, report, context) {
    const required = requiredOf(record, context);
    if (!required.some(({ criterion, met }) => criterion.kind === "condition" && met)) return;
    for (const { path, criterion, met } of required) {
      if (criterion.kind !== "healthy_volunteer" || !met || criterion.accepted !== undefined) continue;
      report({
        path,
        message:
          "requires healthy volunteers, but another criterion requires a disease; expected accepted, which allows both",
      });
    }
  },
  valid: [[trial({ eligibility: { inclusion: [patients, { kind: "healthy_volunteer", accepted: true }] } })]],
  invalid: [[trial({ eligibility: { inclusion: [patients, { kind: "healthy_volunteer" }] } })]],
});

export const rules: readonly Rule[] = [
  disjointMeasurementLimits,
  disjointScaleLimits,
  disjointAgeLimits,
  contradictoryCriteria,
  ownConditionExcluded,
  newlyDiagnosedPretreated,
  healthyPatients,
];
