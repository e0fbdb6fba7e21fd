import { expect, test } from "vitest";
import { matchText } from "./match-text.ts";
import { emptyForm } from "./patient-form.ts";

const criteria = `Inclusion Criteria:

* Age ≥ 18 years
* ANC ≥ 1.0 × 10^9/L

Exclusion Criteria:

* Active hepatitis B
`;

const match = (facts: { name: string; value: string }[], age = "57") =>
  matchText(criteria, JSON.stringify({ ...emptyForm, age, facts }), "2031-05-01", "en");

test("lists the questions that are open", async () => {
  const { verdict, questions } = await match([]);
  expect(verdict).toBe("possible");
  expect(questions.map(({ factName }) => factName)).toEqual(["Absolute neutrophil count", "Hepatitis B"]);
});

test("reads facts in both languages", async () => {
  const { verdict, facts, criteria } = await match([
    { name: "neutrophils", value: "1200/µL" },
    { name: "乙型肝炎", value: "无" },
  ]);
  expect(facts.map(({ key }) => key)).toEqual(["neutrophil_count", "hepatitis_b"]);
  expect(verdict).toBe("eligible");
  expect(criteria.map(({ node }) => node.kind)).toEqual(["age", "measurement", "condition"]);
});

test("an unmet criterion excludes, with its reason", async () => {
  const { verdict, criteria } = await match([{ name: "ANC", value: "850/µL" }]);
  expect(verdict).toBe("excluded");
  expect(criteria.find(({ excludes }) => excludes)?.reason).toContain("850");
});

test("what is not understood has a problem", async () => {
  const { facts, problems } = await match(
    [
      { name: "xyz", value: "1" },
      { name: "ECOG", value: "good" },
    ],
    "old",
  );
  expect(facts.map(({ problem }) => problem)).toEqual([
    "is not the name of a measurement, scale, disease or treatment",
    "expected a number",
  ]);
  expect(problems).toEqual(["the age is not a number of years or months"]);
});

test("a form of any content is read without an exception", async () => {
  for (const form of ["", "null", "[]", '{"facts":[null,1]}', '{"document":"{}"}', '{"document":"x"}']) {
    expect((await matchText(criteria, form, "2031-05-01", "zh")).criteria.length).toBe(3);
  }
});
