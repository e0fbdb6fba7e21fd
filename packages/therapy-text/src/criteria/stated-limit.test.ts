import { describe, expect, it } from "vitest";
import { parseEligibility } from "./parse-eligibility.ts";

function limitsOf(text: string): { kind: string; subject: string }[] {
  return parseEligibility(text).limits.map(({ kind, subject }) => ({
    kind,
    subject: text.slice(subject.start, subject.end),
  }));
}

describe("limits of a text", () => {
  it.each([
    ["Women with a > 25% lifetime risk of cancer", "lifetime risk"],
    ["Hallucinations with a score of ≥ 3 on VALUE item 5", "VALUE"],
    ["Patients requiring less than 40 minutes travel to the center", "travel"],
    ["Has at least 1 measurable lesion according to RECIST", "measurable lesion"],
    ["All patients with a recent (< 48 h) ICU entry", "ICU entry"],
    ["Currently nursing or < 6 months post-partum", "partum"],
    ["Diagnosis with more than 6 months of neck pain", "neck pain"],
  ])("%j limits what follows the number", (text, subject) => {
    expect(limitsOf(`Inclusion Criteria:\n* ${text}`)[0]!.subject).toContain(subject);
  });

  it.each([
    ["Absolute neutrophil count (ANC) ≥ 1.5 x 10^9/L", "Absolute neutrophil count (ANC)"],
    ["Distance between the gallbladder and the stomach > 1 cm", "Distance"],
    ["Karnofsky score of > 60%", "Karnofsky score"],
    ["Minimum life expectancy of 12 weeks", "life expectancy"],
  ])("%j limits what is before or within its words", (text, subject) => {
    expect(limitsOf(`Inclusion Criteria:\n* ${text}`)[0]!.subject).toContain(subject);
  });

  it("has an age in brackets beside other words on time", () => {
    expect(limitsOf("Inclusion Criteria:\n* Adults (≥ 18 years) diagnosed with asthma")).toMatchObject([
      { kind: "age" },
    ]);
  });

  it("has the age at an event, but reads no criterion on the age", () => {
    const text = "Inclusion Criteria:\n* Early onset of deafness (< 3 years of age)";
    expect(limitsOf(text)).toMatchObject([{ kind: "age" }]);
    expect(JSON.stringify(parseEligibility(text).inclusion)).not.toContain('"kind":"age"');
  });

  it("has no age for a score that is adjusted to the age", () => {
    expect(limitsOf("Exclusion Criteria:\n* Comorbidity score adjusted to age < 4")).not.toMatchObject([
      { kind: "age" },
    ]);
  });

  it("has an age after other words on time", () => {
    expect(
      limitsOf("Inclusion Criteria:\n* Not planning to become pregnant during the study, aged 18 to 55 years"),
    ).toMatchObject([{ kind: "age" }]);
  });
});
