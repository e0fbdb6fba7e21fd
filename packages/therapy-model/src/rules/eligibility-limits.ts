/** Rules about limits that one criterion alone gets wrong. */
import { convert } from "@org/therapy-units";
import type { AgeGroup } from "../disease/age-group.ts";
import type { Quantity } from "../shared/quantity.ts";
import type { Limit } from "../trial/limit.ts";
import { gradedLimits, measurementUnits, scaleRanges } from "./eligibility-facts.ts";
import { criteriaOf } from "./eligibility-walk.ts";
import { trial } from "./example.ts";
import { contradiction, unlikely } from "./grades.ts";
import { type Rule, rule } from "./rule.ts";
import { inDays } from "./trial-time.ts";

const ageBeyondHuman = rule({
  id: "age_beyond_human",
  title: "Age that hardly anybody reaches",
  of: ["trial"],
  needs: ["eligibility"],
  grades: unlikely,
  why: "The oldest person known lived 122 years; a limit beyond 120 stands for none, or its unit is wrong.",
  source: "Verified age of the oldest person, Jeanne Calment; a limit that is none is left out of the model",
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
  passes: [[trial({ eligibility: { inclusion: [{ kind: "age", maximum: { value: 75, unit: "a" } }] } })]],
  fails: [
    [trial({ eligibility: { inclusion: [{ kind: "age", maximum: { value: 130, unit: "a" } }] } })],
    [trial({ eligibility: { inclusion: [{ kind: "age", minimum: { value: 1500, unit: "mo" } }] } })],
  ],
});

const years = (value: number): number => inDays({ value, unit: "a" });

/** From when on and until when the groups of ClinicalTrials.gov last, in days. */
const groupAges: { readonly [G in AgeGroup]?: readonly [from: number, before: number] } = {
  child: [0, years(18)],
  adult: [years(18), years(65)],
  older_adult: [years(65), Infinity],
};

const ageGroupsOutside = rule({
  id: "age_groups_outside",
  title: "Age group outside the limits of age",
  of: ["trial"],
  needs: ["eligibility"],
  grades: contradiction,
  why: "A registry counts the limits to groups; a group without a single age between the limits was counted from others.",
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
          message: `is ${group}, of whom nobody is between the limits of age; remove it or correct the limits`,
        });
      }
    }
  },
  passes: [
    [
      trial({
        eligibility: {
          inclusion: [{ kind: "age", minimum: { value: 16, unit: "a" }, groups: ["child", "adult", "older_adult"] }],
        },
      }),
    ],
  ],
  fails: [
    [
      trial({
        eligibility: { inclusion: [{ kind: "age", minimum: { value: 18, unit: "a" }, groups: ["child", "adult"] }] },
      }),
    ],
  ],
});

const multipleOfNormal = rule({
  id: "multiple_of_normal",
  title: "Multiple of a limit of normal that refuses the normal",
  of: ["trial"],
  needs: ["eligibility"],
  grades: unlikely,
  why: "At most 0.5 times the upper limit of normal refuses healthy people: the multiple is above one, or a lower limit was meant.",
  source: "Meaning of a limit of normal: most healthy people keep to it",
  check(record, report, context) {
    for (const { path, criterion } of criteriaOf(record, context)) {
      if (criterion.kind !== "measurement" || criterion.limit.kind !== "relative") continue;
      const { comparator, multiple, of } = criterion.limit;
      const upper = of === "upper_limit_of_normal" && multiple < 1;
      const lower = of === "lower_limit_of_normal" && multiple > 1;
      // A drug monitor may be asked for below the upper limit only with a reason; above the lower limit, never by a multiple.
      if (!(upper && comparator !== "eq") && !(lower && comparator !== "eq")) continue;
      report({
        path: [...path, "limit", "multiple"],
        message: `is ${multiple} times the ${of.replaceAll("_", " ")}; expected ${upper ? "at least" : "at most"} 1`,
      });
    }
  },
  passes: [[trial({ eligibility: { inclusion: [relative("le", 2.5, "upper_limit_of_normal")] } })]],
  fails: [
    [trial({ eligibility: { inclusion: [relative("le", 0.25, "upper_limit_of_normal")] } })],
    [trial({ eligibility: { inclusion: [relative("ge", 1.5, "lower_limit_of_normal")] } })],
  ],
});

function relative(comparator: "le" | "ge", multiple: number, of: "upper_limit_of_normal" | "lower_limit_of_normal") {
  return { kind: "measurement", measurement: "alt", limit: { kind: "relative", comparator, multiple, of } } as const;
}

const measurementUnit = rule({
  id: "measurement_unit",
  title: "Unit that does not measure what it stands beside",
  of: ["trial"],
  needs: ["eligibility"],
  grades: contradiction,
  why: "Haemoglobin is a concentration and an ejection fraction a share; in a unit of another dimension no value can be compared.",
  source: "Dimensions of UCUM units; definitions of the vocabulary of measurements",
  check(record, report, context) {
    for (const { path, criterion } of criteriaOf(record, context)) {
      if (criterion.kind !== "measurement") continue;
      const units = measurementUnits[criterion.measurement];
      if (units === undefined) continue;
      for (const [field, { unit }] of amountsOf(criterion.limit)) {
        if (!units.every((other) => isOfOtherDimension(unit, other))) continue;
        report({
          path: [...path, "limit", field, "unit"],
          message: `is ${unit}, in which ${criterion.measurement} is not measured; expected a unit such as ${units.join(" or ")}`,
        });
      }
    }
  },
  passes: [
    [trial({ eligibility: { inclusion: [limited("hemoglobin", "ge", 8, "g/dL")] } })],
    [trial({ eligibility: { inclusion: [limited("hemoglobin", "ge", 5, "mmol/L")] } })],
  ],
  fails: [
    [trial({ eligibility: { inclusion: [limited("hemoglobin", "ge", 8, "10*9/L")] } })],
    [trial({ eligibility: { exclusion: [limited("lvef", "lt", 45, "mL")] } })],
  ],
});

const measurementMagnitude = rule({
  id: "measurement_magnitude",
  title: "Limit of a blood count that is orders of magnitude off",
  of: ["trial"],
  needs: ["eligibility"],
  grades: unlikely,
  why: "A limit hundreds of times away from the gravest grades of toxicity is a slip of the unit: 75 per litre, or 75,000 giga per litre.",
  source:
    "CTCAE 5.0: the worst values that neutrophils, platelets, lymphocytes, leukocytes and haemoglobin are graded by",
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
  passes: [[trial({ eligibility: { inclusion: [limited("platelet_count", "ge", 75_000, "/uL")] } })]],
  fails: [
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

const scoreOutside = rule({
  id: "score_outside_scale",
  title: "Score that the scale does not have",
  of: ["trial"],
  needs: [],
  grades: contradiction,
  why: "Nobody has an ECOG status of 6: the score or the scale is wrong.",
  source: "Definitions of the vocabulary of scales, which say from where to where each runs",
  check(record, report, context) {
    for (const { path, criterion } of criteriaOf(record, context)) {
      if (criterion.kind !== "scale") continue;
      const range = scaleRanges[criterion.scale];
      if (range === undefined || (range[0] <= criterion.score && criterion.score <= range[1])) continue;
      report({
        path: [...path, "score"],
        message: `is ${criterion.score}, but ${criterion.scale} runs from ${range[0]} to ${range[1]}`,
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
          message: `is ${score}, but ${scale.scale} runs from ${range[0]} to ${range[1]}`,
        });
      }
    }
  },
  passes: [[trial({ eligibility: { inclusion: [{ kind: "scale", scale: "ecog", comparator: "le", score: 2 }] } })]],
  fails: [
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

/** A mole is a number to UCUM, so that counts of cells would pass for it: amounts of substance are told by their name. */
function isOfOtherDimension(unit: string, other: string): boolean {
  if (isAmount.test(unit) !== isAmount.test(other)) return true;
  const converted = convert<string, string>(1, unit, other);
  return !converted.ok && converted.issue.code === "dimension_mismatch";
}

const isAmount = /mol|eq/;

/** The rules about single limits. */
export const eligibilityLimitRules: readonly Rule[] = [
  ageBeyondHuman,
  ageGroupsOutside,
  multipleOfNormal,
  measurementUnit,
  measurementMagnitude,
  scoreOutside,
];
