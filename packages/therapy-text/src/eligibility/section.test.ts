/** The section that the words of a heading indicate. */
import { describe, expect, test } from "vitest";
import { listCriteria, splitEligibility } from "./split.ts";
import type { EligibilitySection } from "./section.ts";

/** The sections of the criteria below a heading. */
function sectionsBelow(heading: string): EligibilitySection[] {
  return listCriteria(splitEligibility(`${heading}\n\n* Fever\n* Anemia`)).map(({ section }) => section);
}

const exclusionHeadings = [
  "Patients must not have:",
  "Subjects who meet any of the following cannot be enrolled:",
  "Participants who meet any of the following will be disqualified from the study:",
  "Non-Inclusion Criteria:",
  "Cancer-Specific Exclusions:",
  "Exclusion Criteria (Non inclusion criteria):",
  "To be eligible for this study, patients should not meet any of the following criteria:",
  "Volunteers may not take part if they have any of the following:",
  "Participants can't be enrolled with any of the following:",
  "Patients are eligible if they do not have any of the following:",
  "Subjects won't be admitted if one of these applies:",
  "None of the following criteria may be met:",
  "Any of the following would exclude a volunteer:",
  "A volunteer is eligible unless one of the following applies:",
  "Donors are ineligible if they have:",
  "In part A, the following are exclusionary:",
  "Reasons for exclusion:",
  "Exclusion conditions:",
  "Criteria for non-inclusion in the control group:",
  "Excusion Criteria:",
  "Donor Exclusion Criteria:",
  "Phase 1 Key Exclusion Criteria:",
  "No inclusion / Exclusion Criteria:",
  "Patients must have none of the following:",
  "Participants should be free of the following:",
  "Patients must be free of:",
  "Patients must have no:",
  "Patients must have no history of:",
  "Participants must have had no prior:",
  "Patients without any of the following will be included:",
  "Patients without the following conditions are eligible:",
  "Patients who do not have any of the following will be included:",
  "Patients lacking any of the following:",
  "Patients must meet none of these:",
  "No evidence of any of the following:",
  "Absence of any of the following:",
  "None of the following:",
  "Neither of the following may be present:",
  "No patient may be enrolled who has:",
  "Nobody with any of the following may be enrolled:",
  "Absence of:",
  "Patients without:",
  "Patients with no history of:",
  "Healthy volunteers without any of:",
  "Criteria for exclusion:",
  "无以下情况：",
  "不得有以下情况：",
  "Who cannot participate:",
  "不符合入组标准：",
  "不满足纳入标准：",
  "Contraindications:",
  "Prohibited medications:",
  "The following medications are prohibited:",
  "Medications not allowed:",
  "Disallowed medications:",
  "不纳入标准：",
  "非入选标准：",
  "非纳入标准：",
  "未入组标准：",
  "符合以下任何一项的受试者不能入组：",
  "具有以下任一情况者不得入选：",
  "有下列情况之一者予以排除：",
  "禁用药物：",
];

const inclusionHeadings = [
  "Patients must have:",
  "Patients who cannot walk must have:",
  "Patients who are not pregnant are eligible if they have:",
  "Patients who do not meet all of the following criteria will be excluded:",
  "Volunteers are not eligible unless they meet all of the following:",
  "Participants who fail to meet one of the following are ineligible:",
  "SUBJECT INCLUSION CRITERIA:",
  "Pre-screening Inclusion Criteria:",
  "Eye-Related Inclusion Criteria (study eye only):",
  "Inclusion conditions:",
  "Inclusion requirements:",
  "A subject is eligible for inclusion if all the following criteria are met:",
  "Family Inclusions:",
  "Eligibility criteria that must be met by siblings:",
  "Patients without HIV must have the following:",
  "Patients without measurable disease are eligible if they have one of the following:",
  "Patients who do not have HIV are eligible if they meet the following:",
  "Patients who do not have any of the following will be excluded:",
  "Patients must have no more than 2 of the following:",
  "Patients must not be without any of the following:",
  "Patients must have the following washout from prohibited medications:",
  "Who can participate:",
  "Exclude patients without:",
  "Patients with no measurable disease must have:",
  "Criteria for inclusion:",
  "符合以下全部标准：",
  "符合下列所有条件者可入选：",
  "不符合以下任一条件者将被排除：",
];

const otherHeadings = [
  "INCLUSION/EXCLUSION CRITERIA:",
  "Inclusion and Exclusion Criteria:",
  "Inclusion & Exclusion Criteria",
  "Exclusion/Inclusion Criteria:",
  "Eligibility criteria:",
  "Eligibility and exclusion criteria",
  "Patients with the following are not excluded:",
  "The following do not exclude a patient:",
  "No patient will be excluded because of:",
  "Patients may be enrolled despite:",
  "Patients may be enrolled even if they have:",
  "The following are allowed:",
  "Permitted medications:",
  "Withdrawal criteria:",
  "Criteria for discontinuation:",
  "退出标准：",
  "The following are not exclusion criteria:",
  "The following are not reasons for exclusion:",
  "纳入标准和排除标准",
];

describe("the section of a heading", () => {
  test.each([
    ...exclusionHeadings.map((heading) => [heading, "exclusion"] as const),
    ...inclusionHeadings.map((heading) => [heading, "inclusion"] as const),
    ...otherHeadings.map((heading) => [heading, "unspecified"] as const),
  ])("%s", (heading, section) => {
    expect(sectionsBelow(heading)).toEqual([section, section]);
  });

  test.each(exclusionHeadings.slice(0, 7))("below the heading of the exclusion criteria: %s", (heading) => {
    expect(sectionsBelow(`Exclusion Criteria:\n\n${heading}`)).toEqual(["exclusion", "exclusion"]);
  });

  test.each([
    "Exclusion Criteria: All answers must be NO to be eligible.",
    "Exclusion Criteria: Each question must be answered with NO.",
    "Exclusion Criteria:\nThe answers to the following questions must be NO for the volunteer to take part:",
  ])("how questions are answered is not a criterion: %s", (heading) => {
    expect(sectionsBelow(heading)).toEqual(["exclusion", "exclusion"]);
  });

  test.each(["Patients must have none of the following:", "Prohibited medications:", "Patients must be free of:"])(
    "below the heading of the inclusion criteria: %s",
    (heading) => {
      expect(sectionsBelow(`Inclusion Criteria:\n\n${heading}`)).toEqual(["exclusion", "exclusion"]);
    },
  );

  test.each([
    "Exclusion Criteria:\n\nPatients with the following are not excluded:",
    "Exclusion Criteria:\n\nThe following are allowed:",
    "Inclusion Criteria:\n* Adults\n\nWithdrawal criteria:",
    "入选标准：\n1. 成人\n退出标准：",
  ])("of what neither includes nor excludes is not that above: %j", (text) => {
    expect(sectionsBelow(text).slice(-2)).toEqual(["unspecified", "unspecified"]);
  });

  test.each([
    "Subjects can't be enrolled if they smoke.",
    "Patients who cannot be safely enrolled.",
    "Patients with HIV cannot be enrolled.",
    "Women who breastfeed cannot take part.",
  ])("sentences on who cannot be enrolled are exclusion criteria: %s", (sentence) => {
    expect(listCriteria(splitEligibility(`Exclusion Criteria:\n${sentence}`))).toMatchObject([
      { section: "exclusion", content: sentence },
    ]);
  });

  test("exceptions to an exclusion criterion stay in its section", () => {
    const text =
      "Exclusion Criteria:\n* Eczema\n\nPatients with mild eczema are eligible for the study provided that:\n* it is small";
    expect(listCriteria(splitEligibility(text)).map(({ section }) => section)).toEqual(["exclusion", "exclusion"]);
  });
});
