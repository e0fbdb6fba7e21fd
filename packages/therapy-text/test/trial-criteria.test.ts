/** Criteria of eligibility texts for matching: a part of a sentence must not exclude a patient wrongly. */
import { describe, expect, test } from "vitest";
import { type Eligibility, type EligibilityExpression, Trial, validate } from "@org/therapy-model";
import { withParsedEligibility } from "../src/entries/criteria.ts";

function parsed(text: string): { inclusion: EligibilityExpression[]; exclusion: EligibilityExpression[] } {
  const trial: { eligibility?: Eligibility } = { eligibility: { text } };
  const { eligibility } = withParsedEligibility(trial);
  return { inclusion: eligibility?.inclusion ?? [], exclusion: eligibility?.exclusion ?? [] };
}

function parsedFor(conditionName: string, text: string): ReturnType<typeof parsed> {
  const trial: { conditionNames: string[]; eligibility?: Eligibility } = {
    conditionNames: [conditionName],
    eligibility: { text },
  };
  const { eligibility } = withParsedEligibility(trial);
  return { inclusion: eligibility?.inclusion ?? [], exclusion: eligibility?.exclusion ?? [] };
}

const kinds = (of: readonly EligibilityExpression[]): string[] => of.map(({ kind }) => kind);

test("a minimum time since a treatment is a washout", () => {
  const { inclusion } = parsed("Inclusion Criteria:\n* At least 4 weeks since the last chemotherapy");
  expect(inclusion).toMatchObject([
    { kind: "not", of: { kind: "treatment", treatments: ["chemotherapy"], within: { value: 4, unit: "wk" } } },
  ]);
});

test("several diseases of one inclusion criterion are alternatives", () => {
  const { inclusion } = parsed("Inclusion Criteria:\n* Osteosarcoma and neuroblastoma");
  expect(inclusion).toMatchObject([{ kind: "any", of: [{ disease: "osteosarcoma" }, { disease: "neuroblastoma" }] }]);
});

test("a negative test in an exclusion criterion stays text", () => {
  const { exclusion } = parsed("Exclusion Criteria:\n* Hepatitis B surface antigen negative");
  expect(kinds(exclusion)).toEqual(["text"]);
});

test("criteria without a section are texts", () => {
  const { inclusion } = parsed("* Age 18 years or older");
  expect(kinds(inclusion)).toEqual(["text"]);
});

test("a trial with criteria stays as it is", () => {
  const trial = { eligibility: { text: "Exclusion Criteria:\n* Asthma", inclusion: [{ kind: "consent" as const }] } };
  expect(withParsedEligibility(trial)).toBe(trial);
  expect(withParsedEligibility({})).toEqual({});
});

test("criteria of registry fields stay before those of the text", () => {
  const age = { kind: "age" as const, minimum: { value: 18, unit: "a" as const } };
  const { eligibility } = withParsedEligibility({
    eligibility: { text: "Inclusion Criteria:\n* Consent", inclusion: [age] },
  });
  expect(eligibility?.inclusion?.[0]).toBe(age);
});

test("the disease under study does not count as another cancer", () => {
  const text = "Exclusion Criteria:\n* Other cancer within 5 years";
  const cancer = { kind: "condition", disease: "cancer" };
  expect(parsedFor("Acute Lymphoblastic Leukemia", text).exclusion).toMatchObject([
    { kind: "all", of: [cancer, { kind: "text" }] },
  ]);
  expect(parsedFor("Hemophilia A", text).exclusion).toMatchObject([cancer]);
  expect(parsedFor("Leukemia", "Inclusion Criteria:\n* No history of cancer").inclusion).toMatchObject([
    { kind: "not", of: { kind: "all", of: [cancer, { kind: "text" }] } },
  ]);
});

test("a state without a disease is that of the only disease under study", () => {
  expect(parsedFor("Asthma", "Inclusion Criteria:\n* Inadequately controlled patients").inclusion).toMatchObject([
    { kind: "condition", disease: "asthma", states: ["uncontrolled"] },
  ]);
});

test("healthy volunteers are not required beside patients", () => {
  expect(parsed("Inclusion Criteria:\n* Healthy adults").inclusion).toMatchObject([{ kind: "healthy_volunteer" }]);
  expect(kinds(parsed("Inclusion Criteria:\n* Healthy adults\n* Asthma").inclusion)).toEqual(["text", "condition"]);
});

test("a disease of some patients who may take part is not required of all", () => {
  const text = "Inclusion Criteria:\n* Patients with hepatitis B are eligible if they are treated";
  expect(kinds(parsed(text).inclusion)).toEqual(["text"]);
});

test("ALL is a leukemia beside words for its state, and a word before others", () => {
  expect(parsed("Inclusion Criteria:\n* Relapsed ALL").inclusion).toMatchObject([
    { kind: "condition", disease: "acute_lymphoblastic_leukemia", states: ["relapsed"] },
  ]);
  expect(kinds(parsed("Inclusion Criteria:\n* ALL of the following").inclusion)).toEqual(["text"]);
});

test("a disease beside an age and a sex is a criterion of its own", () => {
  expect(parsed("Inclusion Criteria:\n* Women aged 18 to 60 with breast cancer").inclusion).toMatchObject([
    { kind: "all", of: [{ kind: "condition", disease: "breast_cancer" }, { kind: "all" }] },
  ]);
  expect(parsed("Inclusion Criteria:\n* Have at least 2 siblings with asthma").inclusion).toMatchObject([
    { kind: "text" },
  ]);
});

test("ages that cannot both be met are alternatives", () => {
  expect(parsed("Exclusion Criteria:\n* Age < 5 years > 18 years").exclusion).toMatchObject([{ kind: "any" }]);
});

test("what participants agree to stop is not a treatment that they must have", () => {
  expect(kinds(parsed("Inclusion Criteria:\n* Agrees to stop the use of antihistamines").inclusion)).toEqual(["text"]);
});

test("the words for a use and for a positive test", () => {
  expect(parsed("Exclusion Criteria:\n* Corticosteroid use within 4 weeks").exclusion).toMatchObject([
    { kind: "treatment", treatments: ["corticosteroid"], within: { value: 4, unit: "wk" } },
  ]);
  expect(parsed("Exclusion Criteria:\n* Positive test for hepatitis C").exclusion).toMatchObject([
    { kind: "condition", disease: "hepatitis_c" },
  ]);
});

test("an exclusion criterion after a semicolon is read beside one that is not understood", () => {
  expect(parsed("Exclusion Criteria:\n* A lack of elbow room; active hepatitis B").exclusion).toMatchObject([
    { kind: "any", of: [{ kind: "text" }, { kind: "condition", disease: "hepatitis_b" }] },
  ]);
});

test("what is normal, and the age of an operation, exclude nobody", () => {
  expect(kinds(parsed("Exclusion Criteria:\n* Ejection fraction lower than normal").exclusion)).toEqual(["text"]);
  expect(JSON.stringify(parsed("Exclusion Criteria:\n* Surgery less than 30 days old"))).not.toContain('"kind":"age"');
});

describe("a valid trial stays valid", () => {
  const trialOf = (text: string): Trial => ({
    kind: "trial",
    id: "trial:x",
    type: "interventional",
    title: "X",
    eligibility: { text, inclusion: [{ kind: "healthy_volunteer", accepted: true }] },
  });
  const numbered = (words: string, count: number): string =>
    Array.from({ length: count }, (_, index) => `\n* ${words} ${index}`).join("");

  test.each([
    ["no exclusion criterion", "Inclusion Criteria:\n* Consent"],
    ["no criterion", "Nothing is known"],
    ["exceptions", "Inclusion Criteria:\n* Bilirubin <= 1.5 x ULN, unless Gilbert syndrome, then <= 3 x ULN"],
    ["combinations", "Exclusion Criteria:\n* Active hepatitis B or C, or asthma within 5 years"],
    ["invisible words", "Inclusion Criteria:\n* \u2800\n* \u200b\u200b\n* Asthma"],
    ["450 criteria", `Inclusion Criteria:${numbered("Word", 450)}\nExclusion Criteria:${numbered("Asthma", 450)}`],
    ["cohorts in cohorts", Array.from({ length: 200 }, (_, level) => `${" ".repeat(level)}Cohort A:`).join("\n")],
    ["many levels", Array.from({ length: 300 }, (_, level) => `${" ".repeat(level)}* Asthma`).join("\n")],
  ])("%s", (_, text) => {
    const trial = trialOf(text);
    expect(validate(Trial, trial).ok).toBe(true);
    const result = validate(Trial, withParsedEligibility(trial));
    expect(result.ok ? [] : result.issues.slice(0, 3)).toEqual([]);
  });

  test("each criterion has its words", () => {
    const { inclusion, exclusion } = parsed(
      "Inclusion Criteria:\n* Age >= 18 years\n* Written consent\nExclusion Criteria:\n* Active hepatitis B or C",
    );
    expect([...inclusion, ...exclusion].map(({ text }) => text)).toEqual([
      "Age >= 18 years",
      "Written consent",
      "Active hepatitis B or C",
    ]);
    expect(JSON.stringify([inclusion, exclusion])).not.toContain('"start"');
  });

  test("criteria of the registry stay outside of the combination of many others", () => {
    const { eligibility } = withParsedEligibility(trialOf(`Inclusion Criteria:${numbered("Word", 450)}`));
    expect(eligibility?.inclusion?.map(({ kind }) => kind)).toEqual(["healthy_volunteer", "all"]);
  });
});
