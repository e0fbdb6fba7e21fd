/** Checks of whether one term is another term or narrower than it, for the vocabularies of trials. */
import {
  armKinds,
  type Disease,
  type DiseaseReference,
  organizationTypes,
  phases,
  studyTypes,
  trialStatuses,
} from "@org/therapy-model";
import { diseases } from "@org/therapy-model/vocabularies";
import { ancestry } from "../shared/ancestry.ts";

export const isArmKind = /* @__PURE__ */ ancestry(armKinds);
export const isPhase = /* @__PURE__ */ ancestry(phases);
export const isStudyType = /* @__PURE__ */ ancestry(studyTypes);
export const isStatus = /* @__PURE__ */ ancestry(trialStatuses);
export const isOrganizationType = /* @__PURE__ */ ancestry(organizationTypes);

const isDisease = /* @__PURE__ */ ancestry(diseases);

/** Checks whether a disease may be one of several: it is narrower or broader than one of them, or has no term. */
export function mayBe(disease: DiseaseReference, others: readonly Disease[]): boolean {
  if (!isTerm(disease)) return true;
  return others.some((other) => isDisease(disease, other) || isDisease(other, disease));
}

/** Checks whether a disease is one of several diseases or narrower than one. */
export function isOneOf(disease: DiseaseReference, others: readonly Disease[]): boolean {
  return isTerm(disease) && others.some((other) => isDisease(disease, other));
}

function isTerm(disease: DiseaseReference): disease is Disease {
  return !disease.startsWith("MONDO:");
}
