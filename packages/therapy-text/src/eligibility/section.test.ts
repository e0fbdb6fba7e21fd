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
];

const otherHeadings = [
  "INCLUSION/EXCLUSION CRITERIA:",
  "Inclusion and Exclusion Criteria:",
  "Inclusion & Exclusion Criteria",
  "Exclusion/Inclusion Criteria:",
  "Eligibility criteria:",
  "Eligibility and exclusion criteria",
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

  test("exceptions to an exclusion criterion stay in its section", () => {
    const text =
      "Exclusion Criteria:\n* Eczema\n\nPatients with mild eczema are eligible for the study provided that:\n* it is small";
    expect(listCriteria(splitEligibility(text)).map(({ section }) => section)).toEqual(["exclusion", "exclusion"]);
  });
});
