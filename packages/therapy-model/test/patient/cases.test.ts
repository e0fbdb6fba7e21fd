/** The verdict and the reason of each case of the table: a criterion and a patient. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { EligibilityExpression, validate } from "../../src/entries/index.ts";
import { matchTrial, patientChart, PatientProfile } from "../../src/entries/patient.ts";

interface Case {
  readonly id: number;
  readonly criterion: EligibilityExpression;
  readonly patient: PatientProfile;
  readonly verdict: string;
  readonly reason: string;
}

const file = new URL("../../../../test-data/matching/cases.jsonl", import.meta.url);
const cases = readFileSync(file, "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as Case);

const kinds = new Set(cases.map(({ criterion }) => criterion.kind));

test("the table has cases of each kind of criterion and combination", () => {
  expect(cases.length).toBeGreaterThanOrEqual(150);
  const all = EligibilityExpression.options.map(({ shape }) => (shape["kind"] as { value?: string }).value);
  expect(kinds).toEqual(new Set(all));
});

test("the criteria and patients are valid", () => {
  for (const { id, criterion, patient } of cases) {
    expect(validate(EligibilityExpression, criterion), `case ${id}`).toMatchObject({ ok: true });
    expect(validate(PatientProfile, patient), `case ${id}`).toMatchObject({ ok: true });
  }
});

test.each([...kinds])("%s", (kind) => {
  for (const { id, criterion, patient, verdict, reason } of cases.filter((each) => each.criterion.kind === kind)) {
    const { criteria } = matchTrial(patientChart(patient), {
      id: "trial:example",
      eligibility: { inclusion: [criterion] },
    });
    expect({ verdict: criteria[0]?.verdict, reason: criteria[0]?.reason }, `case ${id}`).toEqual({ verdict, reason });
  }
});
