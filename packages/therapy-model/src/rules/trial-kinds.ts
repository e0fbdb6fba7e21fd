/** What is a kind of what, in the vocabularies of trials that rules ask about. */
import type { DiseaseReference } from "../disease/condition.ts";
import type { Disease } from "../disease/disease.ts";
import { diseases } from "../disease/diseases.ts";
import { organizationTypes } from "../organization/organization-type.ts";
import { armKinds } from "../trial/arm-kind.ts";
import { phases } from "../trial/phase.ts";
import { studyTypes } from "../trial/study-type.ts";
import { trialStatuses } from "../trial/trial-status.ts";
import { ancestry } from "./ancestry.ts";

export const isArmKind = /* @__PURE__ */ ancestry(armKinds);
export const isPhase = /* @__PURE__ */ ancestry(phases);
export const isStudyType = /* @__PURE__ */ ancestry(studyTypes);
export const isStatus = /* @__PURE__ */ ancestry(trialStatuses);
export const isOrganizationType = /* @__PURE__ */ ancestry(organizationTypes);

const isDisease = /* @__PURE__ */ ancestry(diseases);

/** Tells whether a disease may be one of some others: it is a kind of one, is wider than one, or is no known term. */
export function mayBe(disease: DiseaseReference, others: readonly Disease[]): boolean {
  if (!isTerm(disease)) return true;
  return others.some((other) => isDisease(disease, other) || isDisease(other, disease));
}

/** Tells whether a disease is a kind of one of some others. */
export function isOneOf(disease: DiseaseReference, others: readonly Disease[]): boolean {
  return isTerm(disease) && others.some((other) => isDisease(disease, other));
}

function isTerm(disease: DiseaseReference): disease is Disease {
  return !disease.startsWith("MONDO:");
}
