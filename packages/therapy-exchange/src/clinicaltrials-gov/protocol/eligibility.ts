/** Eligibility: `eligibilityModule`. */
import {
  AgeCriterion,
  type EligibilityExpression,
  type HealthyVolunteerCriterion,
  SexCriterion,
  type Trial,
} from "@org/therapy-model";
import { predicate } from "@org/therapy-model/schema";
import { type Codec, durationInWords, termCodec } from "../../mapping/codec.ts";
import { listCodec } from "../../mapping/list.ts";
import { type Field, field } from "../../mapping/field.ts";
import { placeInList, groupFields } from "../../mapping/group.ts";
import { rootLens } from "../../mapping/lens.ts";
import { inline } from "../../mapping/object.ts";
import { listMember, sharedList } from "../../mapping/shared-list.ts";
import { crosswalks } from "../crosswalks.ts";
import { eligibility } from "./trial.ts";

const inclusion = sharedList(eligibility, "inclusion");
const sex = rootLens(SexCriterion);
const age = rootLens(AgeCriterion);

const isAge = (one: EligibilityExpression): one is AgeCriterion => one.kind === "age";
const isSex = (one: EligibilityExpression): one is SexCriterion => one.kind === "sex";
const isVolunteerCriterion = (one: EligibilityExpression): one is HealthyVolunteerCriterion => {
  return one.kind === "healthy_volunteer" && one.accepted !== undefined;
};

const isValid = predicate(AgeCriterion);

/** Checks whether the limits are consistent; a lower limit in years alone always is. */
function isAgeCriterion(one: AgeCriterion): boolean {
  const { minimum, maximum } = one;
  return (maximum === undefined && minimum?.unit === "a" && minimum.value <= 120) || isValid(one);
}

/** Whether healthy volunteers are accepted. */
const volunteers: Codec<EligibilityExpression> = {
  expected: "true or false",
  read: (wire) => (typeof wire === "boolean" ? { kind: "healthy_volunteer", accepted: wire } : undefined),
  write: (one) => (isVolunteerCriterion(one) ? one.accepted : undefined),
};

/** The mapping of `eligibilityModule`. */
export const eligibilityModule: Field<Trial> = inline<Trial>(
  {
    eligibilityCriteria: field(eligibility, "text"),
    healthyVolunteers: listMember(inclusion, isVolunteerCriterion, volunteers),
    studyPopulation: field(eligibility, "population"),
    samplingMethod: field(eligibility, "sampling", termCodec(crosswalks.SamplingMethod)),
  },
  [
    groupFields<Trial, SexCriterion>(
      placeInList(inclusion, isSex),
      { start: () => ({ kind: "sex" }) as SexCriterion, requires: ["sex"] },
      {
        sex: field(sex, "sex", termCodec(crosswalks.Sex)),
        genderBased: field(sex, "byGender"),
        genderDescription: field(sex, "text"),
      },
    ),
    groupFields<Trial, AgeCriterion>(
      placeInList(inclusion, isAge),
      { start: () => ({ kind: "age" }), accepts: isAgeCriterion },
      {
        minimumAge: field(age, "minimum", durationInWords),
        maximumAge: field(age, "maximum", durationInWords),
        stdAges: field(age, "groups", listCodec(termCodec(crosswalks.StandardAge), 10)),
      },
    ),
  ],
);
