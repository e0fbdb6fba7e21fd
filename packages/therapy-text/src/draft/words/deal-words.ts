/** Wordings of agreements between organizations. Data. */
import type { AgreementKind } from "@org/therapy-model";

/** The wordings, the narrowest first. */
export const dealWords: readonly (readonly [AgreementKind, RegExp])[] = [
  ["exclusive_license", /\bexclusive (?:worldwide |global )?licen[sc]e\b/i],
  ["option", /\boption agreement\b/i],
  ["license", /\blicen[sc](?:e|ing) agreement\b/i],
  ["clinical_trial_collaboration", /\bclinical (?:trial )?collaboration(?: agreement)?\b/i],
  ["memorandum_of_understanding", /\bmemorandum of understanding\b/i],
  ["supply", /\bsupply agreement\b/i],
  ["manufacturing", /\bmanufacturing (?:services )?agreement\b/i],
  ["distribution", /\bdistribution agreement\b/i],
  ["research_collaboration", /\bresearch (?:and development )?(?:\([^()]{1,10}\) )?collaboration(?: agreement)?\b/i],
  ["cooperation_agreement", /\bcooperation agreements?\b/i],
];

/** Words by which an agreement was made. */
export const dealMade =
  /\b(?:signed|entered into|enters? into|concluded|executed|announced (?:an?|the)|grants?|granted)\b/i;
