/** Who may take part: `eligibilityModule`. */
import {
  AgeCriterion,
  type EligibilityExpression,
  type HealthyVolunteerCriterion,
  predicate,
  SexCriterion,
  type Trial,
} from "@org/therapy-model";
import { type Codec, durationInWords, terms } from "../../codec.ts";
import { list } from "../../list.ts";
import { among, type Field, field, gather, inline, oneOf, share, whole } from "../../object.ts";
import { crosswalks } from "../crosswalks.ts";
import { eligibility } from "./trial.ts";

const inclusion = share(eligibility, "inclusion");
const sex = whole(SexCriterion);
const age = whole(AgeCriterion);

const isAge = (one: EligibilityExpression): one is AgeCriterion => one.kind === "age";
const isSex = (one: EligibilityExpression): one is SexCriterion => one.kind === "sex";
const saysOfVolunteers = (one: EligibilityExpression): one is HealthyVolunteerCriterion => {
  return one.kind === "healthy_volunteer" && one.accepted !== undefined;
};

const isValid = predicate(AgeCriterion);

/** Whether the ages fit one another; a lower limit in years alone always does. */
function isAgeCriterion(one: AgeCriterion): boolean {
  const { minimum, maximum } = one;
  return (maximum === undefined && minimum?.unit === "a" && minimum.value <= 120) || isValid(one);
}

/** Whether healthy people may take part. */
const volunteers: Codec<EligibilityExpression> = {
  expected: "true or false",
  read: (wire) => (typeof wire === "boolean" ? { kind: "healthy_volunteer", accepted: wire } : undefined),
  write: (one) => (saysOfVolunteers(one) ? one.accepted : undefined),
};

/** How `eligibilityModule` stands in the record. */
export const eligibilityModule: Field<Trial> = inline<Trial>(
  {
    eligibilityCriteria: field(eligibility, "text"),
    healthyVolunteers: oneOf(inclusion, saysOfVolunteers, volunteers),
    studyPopulation: field(eligibility, "population"),
    samplingMethod: field(eligibility, "sampling", terms(crosswalks.SamplingMethod)),
  },
  [
    gather<Trial, SexCriterion>(
      among(inclusion, isSex),
      { start: () => ({ kind: "sex" }) as SexCriterion, requires: ["sex"] },
      {
        sex: field(sex, "sex", terms(crosswalks.Sex)),
        genderBased: field(sex, "byGender"),
        genderDescription: field(sex, "text"),
      },
    ),
    gather<Trial, AgeCriterion>(
      among(inclusion, isAge),
      { start: () => ({ kind: "age" }), accepts: isAgeCriterion },
      {
        minimumAge: field(age, "minimum", durationInWords),
        maximumAge: field(age, "maximum", durationInWords),
        stdAges: field(age, "groups", list(terms(crosswalks.StandardAge), 10)),
      },
    ),
  ],
);
