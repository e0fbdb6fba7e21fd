/** The reference values of rules about eligibility, compared with their sources. */
import { readFileSync } from "node:fs";
import { isUnit } from "@org/therapy-units";
import { expect, test } from "vitest";
import { present, rows } from "../../../../testing/shared-data.ts";
import type { Scale } from "@org/therapy-model";
import { scales } from "@org/therapy-model/vocabularies";
import { gradedLimits, measurementUnits, scaleRanges } from "./facts.ts";

test.each(Object.entries(scaleRanges))("%s has the range of its definition", (scale, range) => {
  const { definition } = scales.terms[scale as Scale];
  const [, low, high] = /(\d+)(?: \([^)]*\))? to (?:about )?(\d+)/.exec(definition ?? "") ?? [];
  expect(
    [Number(low), Number(high)].toSorted((a, b) => a - b),
    definition,
  ).toEqual(range);
});

test("every unit is valid", () => {
  const units = [...Object.values(measurementUnits).flat(), ...Object.values(gradedLimits).map(({ unit }) => unit)];
  expect(units.filter((unit) => !isUnit(unit))).toEqual([]);
});

test("the worst graded values equal the verification table", () => {
  const table = readFileSync(new URL("../../../../test-data/verification/graded-limits.tsv", import.meta.url), "utf8");
  const verified = table
    .trimEnd()
    .split("\n")
    .slice(1)
    .map((row) => row.split("\t"));
  expect(
    Object.fromEntries(verified.map(([measurement, value, unit]) => [measurement, { value: Number(value), unit }])),
  ).toEqual(gradedLimits);
});

test.skipIf(!present)("the worst graded values equal the CTCAE 5.0 table of ../shared", () => {
  const grades = new Map(
    rows("data/reference/ctcae/ctcae-v5.lab-grading.admiral.tsv").map((row) => [row["term"], row]),
  );
  const terms = {
    neutrophil_count: ["Neutrophil count decreased", "grade4", "<0.5 x 10e9 /L"],
    platelet_count: ["Platelet count decreased", "grade4", "<25.0 x 10e9 /L"],
    lymphocyte_count: ["Lymphocyte count decreased", "grade4", "<0.2 x 10e9 /L"],
    white_blood_cell_count: ["White blood cell decreased", "grade4", "<1.0 x 10e9 /L"],
    hemoglobin: ["Anemia", "grade3", "<80 g/L"],
  } as const;
  expect(Object.keys(terms)).toEqual(Object.keys(gradedLimits));
  for (const [term, grade, words] of Object.values(terms)) expect(grades.get(term)?.[grade]).toContain(words);
  const stated = Object.values(terms).map(([, , words]) => Number(/[\d.]+/.exec(words)?.[0]));
  expect(stated).toEqual(Object.values(gradedLimits).map(({ value }) => value));
});
