/** What a CTIS record repeats: read where all of it is there, and written again. */
import { expect, test } from "vitest";
import { read, write } from "./record.ts";

const criterion = (number: number, text: string, translation: string): object => ({
  id: 900 + number,
  number,
  principalInclusionCriteria: text,
  principalInclusionCriteriaTranslations: [
    { id: 1, uuid: "u", attributeTranslation: translation, language: 7, languageDescription: "Spanish" },
  ],
});

function documentWith(criteria: readonly object[], more: object = {}): object {
  return {
    ctNumber: "2031-500412-18-00",
    authorizedApplication: {
      authorizedPartI: {
        trialDetails: {
          clinicalTrialIdentifiers: { shortTitle: "VRL-204" },
          trialInformation: { eligibilityCriteria: { principalInclusionCriteria: criteria } },
        },
      },
    },
    ...more,
  };
}

const two = [criterion(1, "Age of 18 or more.", "Edad de 18 o más."), criterion(2, "Consent.", "Consentimiento.")];

test("numbers and translations of criteria are read; ids are left", () => {
  const document = documentWith(two, { shortTitle: "VRL-204" });
  const result = read(document);
  if (!result.ok) throw new Error("is not read");
  expect(result.value).toMatchObject({
    repeated: ["inclusionNumbers", "overviewShortTitle"],
    translations: [
      { field: "/eligibility/inclusion/0/text", language: "es", text: "Edad de 18 o más." },
      { field: "/eligibility/inclusion/1/text", language: "es", text: "Consentimiento." },
    ],
  });
  const list =
    "/authorizedApplication/authorizedPartI/trialDetails/trialInformation/eligibilityCriteria/principalInclusionCriteria";
  expect(Object.keys(result.unmapped).toSorted()).toEqual(
    [0, 1].flatMap((index) => [
      `${list}/${index}/id`,
      `${list}/${index}/principalInclusionCriteriaTranslations/0/id`,
      `${list}/${index}/principalInclusionCriteriaTranslations/0/uuid`,
    ]),
  );
  expect(write(result.value, result.unmapped)).toEqual(document);
});

test("a repeat that differs is left, with what it would repeat", () => {
  const document = documentWith([two[0]!, { ...two[1], number: 7 }], { shortTitle: "another" });
  const result = read(document);
  if (!result.ok) throw new Error("is not read");
  expect(result.value).not.toHaveProperty("repeated");
  expect(result.unmapped).toHaveProperty(["/shortTitle"], "another");
  expect(write(result.value, result.unmapped)).toEqual(document);
});

test("a text that changes is written in every place that repeats it", () => {
  const result = read(documentWith(two, { shortTitle: "VRL-204" }));
  if (!result.ok) throw new Error("is not read");
  const names = [{ kind: "short_name" as const, text: "VRL-205" }];
  expect(write({ ...result.value, names })).toMatchObject({
    shortTitle: "VRL-205",
    authorizedApplication: {
      authorizedPartI: { trialDetails: { clinicalTrialIdentifiers: { shortTitle: "VRL-205" } } },
    },
  });
});
