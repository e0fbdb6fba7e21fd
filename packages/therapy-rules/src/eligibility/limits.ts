/** Rules about the limits of a single criterion. */
import { convert } from "@org/therapy-units";
import type { AgeGroup, Limit, Quantity } from "@org/therapy-model";
import { gradedLimits, measurementUnits, scaleRanges } from "./facts.ts";
import { criteriaOf } from "./criteria.ts";
import { trial } from "../engine/example.ts";
import { contradiction, unlikely } from "../engine/severities.ts";
import { type Rule, rule } from "../engine/rule.ts";
import { inDays } from "../trial/time.ts";

const ageAboveMaximum = rule({
  id: "age_above_maximum",
  title: "Age limit above the human lifespan",
  recordKinds: ["trial"],
  requires: ["eligibility"],
  severity: unlikely,
  rationale:
    "The longest verified human life is 122 years. A limit above 120 years stands for no limit, or its unit is wrong.",
  source: "Verified age of Jeanne Calment; an absent limit is omitted",
  check(record, report, context) {
    for (const { path, criterion } of criteriaOf(record, context)) {
      if (criterion.kind !== "age") continue;
      for (const [field, most] of [
        ["minimum", 100],
        ["maximum", 120],
      ] as const) {
        const age = criterion[field];
        if (age === undefined || inDays(age) <= inDays({ value: most, unit: "a" })) continue;
        report({
          path: [...path, field],
          message: `is ${age.value} ${age.unit}; expected at most ${most} years, or no ${field}`,
        });
      }
    }
  },
  valid: [[trial({ eligibility: { inclusion: [{ kind: "age", maximum: { value: 75, unit: "a" } }] } })]],
  invalid: [
    [trial({ eligibility: { inclusion: [{ kind: "age", maximum: { value: 130, unit: "a" } }] } })],
    [trial({ eligibility: { inclusion: [{ kind: "age", minimum: { value: 1500, unit: "mo" } }] } })],
  ],
});

const years = (value: number): number => inDays({ value, unit: "a" });

/** The first and last day of the age groups of ClinicalTrials.gov. */
const groupAges: { readonly [G in AgeGroup]?: readonly [from: number, before: number] } = {
  child: [0, years(18)],
  adult: [years(18), years(65)],
  older_adult: [years(65), Infinity],
};

const ageGroupsOutside = rule({
  id: "age_groups_outside",
  title: "Age group outside the age limits",
  recordKinds: ["trial"],
  requires: ["eligibility"],
  severity: contradiction,
  rationale:
    "A registry derives the age groups from the age limits. A group without any age between the limits was derived from other limits.",
  source: "Definition of the vocabulary of age groups, with the limits of ClinicalTrials.gov",
  check(record, report, context) {
    for (const { path, criterion } of criteriaOf(record, context)) {
      if (criterion.kind !== "age") continue;
      const { minimum, maximum, groups = [] } = criterion;
      const low = minimum === undefined ? 0 : inDays(minimum);
      const high = maximum === undefined ? Infinity : inDays({ ...maximum, value: maximum.value + 1 });
      for (const [index, group] of groups.entries()) {
        const ages = groupAges[group];
        if (ages === undefined || (low < ages[1] && high > ages[0])) continue;
        report({
          path: [...path, "groups", index],
          message: `is ${group}, which has no age between the age limits; remove it or correct the limits`,
        });
      }
    }
  },
  valid: [
    [
      trial({
        eligibility: {
          inclusion: [{ kind: "age", minimum: { value: 16, unit: "a" }, groups: ["child", "adult", "older_adult"] }],
        },
      }),
    ],
  ],
  invalid: [
    [
      trial({
        eligibility: { inclusion: [{ kind: "age", minimum: { value: 18, unit: "a" }, groups: ["child", "adult"] }] },
      }),
    ],
  ],
});

const multipleOfNormal = rule({
  id: "multiple_of_normal",
  title: "Multiple of a limit of normal that excludes normal values",
  recordKinds: ["trial"],
  requires: ["eligibility"],
  severity: unlikely,
  rationale:
    "At most 0.5 times the upper limit of normal excludes healthy people. The multiple is above one, or the lower limit of normal was meant.",
  source: "Definition of the limits of normal: most healthy people are within them",
  check(record, report, context) {
    for (const { path, criterion } of criteriaOf(record, context)) {
      if (criterion.kind !== "measurement" || criterion.limit.kind !== "relative") continue;
      const { comparator, multiple, of } = criterion.limit;
      const upper = of === "upper_limit_of_normal" && multiple < 1;
      const lower = of === "lower_limit_of_normal" && multiple > 1;
      // A limit below the upper limit of normal can have a reason; a limit above the lower limit of normal is never a multiple.
      if (!(upper && comparator !== "eq") && !(lower && comparator !== "eq")) continue;
      report({
        path: [...path, "limit", "multiple"],
        message: `is ${multiple} times the ${of.replaceAll("_", " ")}; expected ${upper ? "at least" : "at most"} 1`,
      });
    }
  },
  valid: [[trial({ eligibility: { inclusion: [relative("le", 2.5, "upper_limit_of_normal")] } })]],
  invalid: [
    [trial({ eligibility: { inclusion: [relative("le", 0.25, "upper_limit_of_normal")] } })],
    [trial({ eligibility: { inclusion: [relative("ge", 1.5, "lower_limit_of_normal")] } })],
  ],
});

function relative(comparator: "le" | "ge", multiple: number, of: "upper_limit_of_normal" | "lower_limit_of_normal") {
  return { kind: "measurement", measurement: "alt", limit: { kind: "relative", comparator, multiple, of } } as const;
}

const measurementUnit = rule({
  id: "measurement_unit",
  title: "Unit that does not fit the measurement",
  recordKinds: ["trial"],
  requires: ["eligibility"],
  severity: contradiction,
  rationale:
    "Hemoglobin is a concentration and the ejection fraction a proportion. Values in a unit of another dimension cannot be compared.",
  source: "Dimensions of UCUM units; definitions in the vocabulary of measurements",
  check(record, report, context) {
    for (const { path, criterion } of criteriaOf(record, context)) {
      if (criterion.kind !== "measurement") continue;
      const units = measurementUnits[criterion.measurement];
      if (units === undefined) continue;
      for (const [field, { unit }] of amountsOf(criterion.limit)) {
        if (!units.every((other) => isOfOtherDimension(unit, other))) continue;
        report({
          path: [...path, "limit", field, "unit"],
          message: `is ${unit}, which is not a unit of ${criterion.measurement}; expected a unit such as ${units.join(" or ")}`,
        });
      }
    }
  },
  valid: [
    [trial({ eligibility: { inclusion: [limited("hemoglobin", "ge", 8, "g/dL")] } })],
    [trial({ eligibility: { inclusion: [limited("hemoglobin", "ge", 5, "mmol/L")] } })],
  ],
  invalid: [
    [trial({ eligibility: { inclusion: [limited("hemoglobin", "ge", 8, "10*9/L")] } })],
    [trial({ eligibility: { exclusion: [limited("lvef", "lt", 45, "mL")] } })],
  ],
});

const measurementMagnitude = rule({
  id: "measurement_magnitude",
  title: "Limit of a laboratory test that is orders of magnitude off",
  recordKinds: ["trial"],
  requires: ["eligibility"],
  severity: unlikely,
  rationale:
    "A limit that is hundreds of times away from the worst toxicity grades has a wrong unit, such as 75 per liter or 75,000 × 10^9 per liter.",
  source:
    "CTCAE 5.0: the worst values by which neutrophils, platelets, lymphocytes, leukocytes and hemoglobin are graded",
  check(record, report, context) {
    for (const { path, criterion } of criteriaOf(record, context)) {
      if (criterion.kind !== "measurement") continue;
      const graded = gradedLimits[criterion.measurement];
      if (graded === undefined) continue;
      for (const [field, { value, unit }] of amountsOf(criterion.limit)) {
        const converted = convert<string, string>(value, unit, graded.unit);
        if (!converted.ok || converted.value === 0) continue;
        const ratio = converted.value / graded.value;
        if (ratio >= 0.01 && ratio <= 1000) continue;
        report({
          path: [...path, "limit", field],
          message: `is ${value} ${unit}, but CTCAE grades ${criterion.measurement} by values such as ${graded.value} ${graded.unit}; check the unit`,
        });
      }
    }
  },
  valid: [[trial({ eligibility: { inclusion: [limited("platelet_count", "ge", 75_000, "/uL")] } })]],
  invalid: [
    [trial({ eligibility: { inclusion: [limited("platelet_count", "ge", 75, "/uL")] } })],
    [trial({ eligibility: { inclusion: [limited("neutrophil_count", "ge", 1500, "10*9/L")] } })],
  ],
});

function limited<M extends "hemoglobin" | "lvef" | "platelet_count" | "neutrophil_count">(
  measurement: M,
  comparator: "ge" | "lt",
  value: number,
  unit: string,
) {
  return { kind: "measurement", measurement, limit: { kind: "absolute", comparator, value: { value, unit } } } as const;
}

const scoreOutsideScale = rule({
  id: "score_outside_scale",
  title: "Score outside the range of the scale",
  recordKinds: ["trial"],
  requires: [],
  severity: contradiction,
  rationale: "An ECOG performance status of 6 does not exist. The score or the scale is wrong.",
  source: "Definitions in the vocabulary of scales, which have the range of each scale",
  check(record, report, context) {
    for (const { path, criterion } of criteriaOf(record, context)) {
      if (criterion.kind !== "scale") continue;
      const range = scaleRanges[criterion.scale];
      if (range === undefined || (range[0] <= criterion.score && criterion.score <= range[1])) continue;
      report({
        path: [...path, "score"],
        message: `is ${criterion.score}, but ${criterion.scale} ranges from ${range[0]} to ${range[1]}`,
      });
    }
    for (const [index, { scale }] of (record.endpoints ?? []).entries()) {
      const range = scale === undefined ? undefined : scaleRanges[scale.scale];
      if (scale === undefined || range === undefined) continue;
      for (const field of ["minimum", "maximum"] as const) {
        const score = scale[field];
        if (score === undefined || (range[0] <= score && score <= range[1])) continue;
        report({
          path: ["endpoints", index, "scale", field],
          message: `is ${score}, but ${scale.scale} ranges from ${range[0]} to ${range[1]}`,
        });
      }
    }
  },
  valid: [[trial({ eligibility: { inclusion: [{ kind: "scale", scale: "ecog", comparator: "le", score: 2 }] } })]],
  invalid: [
    [trial({ eligibility: { inclusion: [{ kind: "scale", scale: "ecog", comparator: "le", score: 10 }] } })],
    [trial({ endpoints: [{ level: "secondary", title: "EDSS", scale: { scale: "edss", maximum: 100 } }] })],
  ],
});

function amountsOf(limit: Limit): [field: "value" | "low" | "high", amount: Quantity][] {
  if (limit.kind === "absolute") return [["value", limit.value]];
  return limit.kind === "range"
    ? [
        ["low", limit.low],
        ["high", limit.high],
      ]
    : [];
}

/** Checks whether two units differ in dimension. UCUM treats a mole as a number, so amounts of substance are recognized by name. */
function isOfOtherDimension(unit: string, other: string): boolean {
  if (isAmount.test(unit) !== isAmount.test(other)) return true;
  const converted = convert<string, string>(1, unit, other);
  return !converted.ok && converted.issues[0]!.code === "dimension_mismatch";
}

const isAmount = /mol|eq/;

export const rules: readonly Rule[] = [
  ageAboveMaximum,
  ageGroupsOutside,
  multipleOfNormal,
  measurementUnit,
  measurementMagnitude,
  scoreOutsideScale,
];
