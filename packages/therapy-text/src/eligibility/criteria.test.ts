/** Which lines of a text are criteria: without bullets, on one line, and lines that are not criteria. */
import { describe, expect, test } from "vitest";
import { listCriteria, splitEligibility } from "./split.ts";

/** The criteria of the two sections. */
function criteriaOf(text: string): { inclusion: string[]; exclusion: string[] } {
  const parts = splitEligibility(text);
  const contents = (section: "inclusion" | "exclusion"): string[] =>
    listCriteria(parts, section).map(({ content }) => content.replace(/[;.；。]$/, ""));
  return { inclusion: contents("inclusion"), exclusion: contents("exclusion") };
}

type Case = readonly [text: string, inclusion: readonly string[], exclusion: readonly string[]];

const withoutBullets: readonly Case[] = [
  [
    "Inclusion Criteria:\nAge 18 or older\nECOG 0-1\nExclusion Criteria:\nPregnant\nHIV",
    ["Age 18 or older", "ECOG 0-1"],
    ["Pregnant", "HIV"],
  ],
  ["Inclusion Criteria: Relapsed B-ALL\nExclusion Criteria: GVHD", ["Relapsed B-ALL"], ["GVHD"]],
  [
    "Inclusion Criteria:\n\nchildren with asthma\n\nExclusion Criteria:\n\n* smokers",
    ["children with asthma"],
    ["smokers"],
  ],
  [
    "Inclusion Criteria:\n* Adults\n\nBody weight ≥15 kg\n\nExclusion Criteria:\n* HIV",
    ["Adults", "Body weight ≥15 kg"],
    ["HIV"],
  ],
  [
    "Inclusion Criteria\nadults\nchildren with asthma\nable to walk\nExclusion Criteria\nsmokers",
    ["adults", "children with asthma", "able to walk"],
    ["smokers"],
  ],
  [
    "Inclusion Criteria\nDiagnosis of AML, including:\nExclusion Criteria\nHIV",
    ["Diagnosis of AML, including:"],
    ["HIV"],
  ],
  ["Inclusion Criteria:\n\nDiagnosis of AML, including:\n* de novo\n* secondary", ["Diagnosis of AML, including:"], []],
  ["Exclusion Criteria:\n\nHeart disease, defined as:\n* angina\n* stroke", [], ["Heart disease, defined as:"]],
  ["Exclusion Criteria:\n\nInfections such as:\n* HIV\n* HBV\n\nPregnancy.", [], ["Infections such as:", "Pregnancy"]],
  ["Inclusion Criteria:\n1. AML or\n2. ALL or\n3 .MDS or\n4. CML", ["AML or", "ALL or", "MDS or", "CML"], []],
  [
    "Inclusion Criteria:\n* Adults\n* The same as in part A:\n\nAble to walk without help.",
    ["Adults", "The same as in part A:"],
    [],
  ],
  ["SUBJECT INCLUSION CRITERIA:\nAdults\nSUBJECT EXCLUSION CRITERIA:\nHIV", ["Adults"], ["HIV"]],
  ["* INCLUSION CRITERIA:\n\n1. Adults\n\n* EXCLUSION CRITERIA:\n\n1. HIV", ["Adults"], ["HIV"]],
  ["Inclusion Criteria:\n- Adults\n- Exclusion Criteria\n- HIV", ["Adults"], ["HIV"]],
  ["Inclusion Criteria: Part A\n* Adults\nExclusion Criteria: Part A\n* HIV", ["Adults"], ["HIV"]],
  ["Inclusion Criteria:\n\n* Adults\n\nCohort B\n\nInclusion Criteria:\n\n* Children", ["Adults", "Children"], []],
];

const none = [
  "None;",
  "None.",
  "none known",
  "None specified,",
  "N/A",
  "Not applicable.",
  "No exclusion criteria",
  "no exclusion Criteria.",
  "There are no exclusion criteria",
  "No exclusion criteria unless they do not meet the inclusion criteria",
  "No further exclusion criteria;",
  "-",
  "无。",
];

const onOneLine: readonly Case[] = [
  [
    "Inclusion Criteria: 1. Age > 18 2. ECOG 0-1 Exclusion Criteria: 1. Pregnancy 2. HIV",
    ["Age > 18", "ECOG 0-1"],
    ["Pregnancy", "HIV"],
  ],
  [
    "Inclusion Criteria: Age > 18; ECOG 0-1; Consent. Exclusion Criteria: HIV; HBV",
    ["Age > 18", "ECOG 0-1", "Consent"],
    ["HIV", "HBV"],
  ],
  [
    "Inclusion criteria: (1) Adults (2) Consent. Exclusion criteria: (1) HIV (2) HBV",
    ["Adults", "Consent"],
    ["HIV", "HBV"],
  ],
  ["Inclusion Criteria: a) Adults b) Consent Exclusion Criteria: a) HIV b) HBV", ["Adults", "Consent"], ["HIV", "HBV"]],
  [
    "Key Inclusion Criteria: 1) Adults 2) Consent 3) Lupus Key Exclusion Criteria: 1) HIV",
    ["Adults", "Consent", "Lupus"],
    ["HIV"],
  ],
  [
    "入选标准：1、年龄≥18岁 2、签署知情同意书 排除标准：1、妊娠 2、哺乳期",
    ["年龄≥18岁", "签署知情同意书"],
    ["妊娠", "哺乳期"],
  ],
  [
    "入选标准：年龄≥18岁；签署知情同意书。排除标准：妊娠；哺乳期。",
    ["年龄≥18岁", "签署知情同意书"],
    ["妊娠", "哺乳期"],
  ],
  [
    "Inclusion Criteria: Adults (with lupus; or myositis); consent\nExclusion Criteria: HIV",
    ["Adults (with lupus; or myositis)", "consent"],
    ["HIV"],
  ],
  ["Exclusion Criteria: HIV; HBV; HCV;", [], ["HIV", "HBV", "HCV"]],
  [
    "Inclusion Criteria: Adults; ECOG 0-1\nInclusion Criteria, part B: Children",
    ["Adults", "ECOG 0-1", "Children"],
    [],
  ],
  [
    "Inclusion Criteria: 1. Lupus 2. Age ≥ 18\nExclusion Criteria: 1. HIV 2. HBV",
    ["Lupus", "Age ≥ 18"],
    ["HIV", "HBV"],
  ],
  ["Inclusion Criteria: Adults. Subject Exclusion Criteria: HIV; HBV", ["Adults"], ["HIV", "HBV"]],
  ["Inclusion: Age > 18; ECOG 0-1. Exclusion: Pregnancy; HIV", ["Age > 18", "ECOG 0-1"], ["Pregnancy", "HIV"]],
];

const withoutColons: readonly Case[] = [
  ["Inclusion Criteria Age > 18, ECOG 0-1 Exclusion Criteria HIV", ["Age > 18, ECOG 0-1"], ["HIV"]],
  [
    "Inclusion Criteria 1. Age > 18 2. ECOG 0-1 Exclusion Criteria 1. Pregnancy 2. HIV",
    ["Age > 18", "ECOG 0-1"],
    ["Pregnancy", "HIV"],
  ],
  [
    "INCLUSION CRITERIA 1) Age > 18 2) ECOG 0-1 EXCLUSION CRITERIA 1) Pregnancy 2) HIV",
    ["Age > 18", "ECOG 0-1"],
    ["Pregnancy", "HIV"],
  ],
  [
    "Inclusion Criteria 1. Age > 18\n2. ECOG 0-1\nExclusion Criteria 1. Pregnancy\n2. HIV",
    ["Age > 18", "ECOG 0-1"],
    ["Pregnancy", "HIV"],
  ],
  ["入选标准 1. 年龄≥18岁 2. 体重≥50kg 排除标准 1. 妊娠 2. HIV", ["年龄≥18岁", "体重≥50kg"], ["妊娠", "HIV"]],
  ["Inclusion Criteria Age 18-65 Exclusion Criteria None", ["Age 18-65"], []],
  ["INCLUSION: adults EXCLUSION: HIV", ["adults"], ["HIV"]],
  ["Exclusion Criteria HIV Inclusion Criteria Age > 18", ["Age > 18"], ["HIV"]],
  ["Inclusion Criteria Part A\n* Adults\nExclusion Criteria Part A\n* HIV", ["Adults"], ["HIV"]],
  ["Inclusion Criteria Healthy Volunteers\n* Adults", ["Adults"], []],
];

describe("criteria", () => {
  test.each([...withoutBullets, ...onOneLine, ...withoutColons])("of %j", (text, inclusion, exclusion) => {
    expect(criteriaOf(text)).toEqual({ inclusion, exclusion });
  });

  test.each(none)("%j is not a criterion", (words) => {
    expect(criteriaOf(`Inclusion Criteria:\n* Adults\n\nExclusion Criteria:\n* ${words}`).exclusion).toEqual([]);
    expect(criteriaOf(`Inclusion Criteria: Adults\nExclusion Criteria: ${words}`).exclusion).toEqual([]);
  });

  test.each([
    ["Must have none of the above diseases", true],
    ["Patients with hepatitis B are not excluded", false],
    ["A prior transplant is not an exclusion", false],
    ["Patients do not need to have measurable disease", false],
    ["Participants need not be fasting", false],
    ["Patients do not have diabetes", true],
  ])("%j is negated: %s", (words, negated) => {
    expect(listCriteria(splitEligibility(`Inclusion Criteria:\n* ${words}`))).toMatchObject([{ negated }]);
  });

  test.each([
    "type 1. diabetes or type 2. diabetes",
    "No exclusion of smokers",
    "None of the drugs below in the last year",
    "Response to nothing",
  ])("%j is one criterion", (words) => {
    expect(criteriaOf(`Exclusion Criteria:\n* HIV\n* ${words}`).exclusion).toEqual(["HIV", words]);
  });
});

describe("a list below a negation", () => {
  const negatedBelow = (head: string): boolean[] => {
    const [, list] = listCriteria(
      splitEligibility(`Inclusion Criteria:\n1. Adults\n2. ${head}\n  a. HIV\n  b. Fever\n3. Consent`),
    );
    return list!.parts.map(({ negated }) => negated);
  };

  test.each([
    "None of the following:",
    "No history of any of the following:",
    "Must not have any of the following:",
    "Patients must not have:",
    "Absence of:",
    "Without any of these:",
    "Free of the following diseases:",
    "Has none of the following",
    "Has not received any of the following within 4 weeks:",
    "No known allergy to the following medicines:",
    "Not currently taking these medications:",
    "无以下疾病：",
  ])("is negated: %j", (head) => expect(negatedBelow(head)).toEqual([true, true]));

  test.each([
    "At least one of the following:",
    "No more than one of the following:",
    "No prior therapy, except:",
    "Not pregnant and at least one of the following:",
    "Negative pregnancy test, defined as:",
    "No active infection, including the following:",
    "Patients who have not received chemotherapy must have:",
    "Any cancer, including but not limited to the following:",
    "Not all of the following:",
  ])("is not negated: %j", (head) => expect(negatedBelow(head)).toEqual([false, false]));

  test("is negated below its own lists, and no other list is", () => {
    const [list, other] = listCriteria(
      splitEligibility(
        "Inclusion Criteria:\n1. None of the following:\n  a. Infection:\n    - HIV\n2. One of the following:\n  a. Fever",
      ),
    );
    expect(list?.parts[0]?.parts[0]?.negated).toBe(true);
    expect(other?.parts[0]?.negated).toBe(false);
  });
});
