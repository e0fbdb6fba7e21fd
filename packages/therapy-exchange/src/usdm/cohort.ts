/** Cohorts: StudyCohort. */
import { Cohort } from "@org/therapy-model";
import type { JsonObject } from "../mapping/unmapped.ts";
import { labelIn } from "./arm.ts";
import { markUnstated } from "./extension.ts";
import { listOf, memberReader, objectsIn } from "./member.ts";
import type { Part } from "./part.ts";
import { numberIn, quantityOf } from "./quantity.ts";
import { StudyObject } from "./study-object.ts";

function readCohort(wire: JsonObject): JsonObject {
  const count = numberIn(wire["plannedEnrollmentNumber"]);
  return { label: labelIn(wire), participants: count === undefined ? undefined : { count, type: "anticipated" } };
}

const cohortReader = memberReader<Cohort>(Cohort, readCohort);

function writeCohort(cohort: Cohort): StudyObject {
  const { label, participants } = cohort;
  const values = { name: label, label, includesHealthySubjects: false };
  const object = new StudyObject("StudyCohort", values, { value: cohort, read: readCohort });
  if (participants?.type === "anticipated") object.values["plannedEnrollmentNumber"] = quantityOf(participants.count);
  return markUnstated(object, "includesHealthySubjects");
}

/** The cohorts. */
export const cohorts: Part = {
  write({ trial, population }) {
    population.add("cohorts", ...(trial.cohorts ?? []).map(writeCohort));
  },
  read: (parts) => ({
    cohorts: listOf(objectsIn(parts.population, "cohorts").map((each) => cohortReader(each, parts))),
  }),
};
