/** Parts of a trial: how some of its fields are written into a study, and read from it. */
import type { Organization, Therapy, Trial } from "@org/therapy-model";
import type { JsonObject } from "../mapping/unmapped.ts";
import { type Reading, StudyObject } from "./study-object.ts";

/** The objects of a study that parts fill, and the records that belong to it. */
export class StudyWriting {
  readonly study: StudyObject;
  readonly version: StudyObject;
  readonly design: StudyObject;
  readonly population: StudyObject;
  readonly trial: Trial;
  readonly therapies: readonly Therapy[];
  readonly records: readonly Organization[];
  /** The products, by the id of the therapy. */
  readonly products = new Map<string, StudyObject>();
  /** The interventions, arms and endpoints, by their names in the record. */
  readonly interventions = new Map<string, StudyObject>();
  readonly arms = new Map<string, StudyObject>();
  /** The study's organizations, by the id or the name that a part uses. */
  readonly organizations = new Map<string, StudyObject>();
  constructor(trial: Trial, therapies: readonly Therapy[], records: readonly Organization[], study: StudyObject) {
    const isObserved = trial.type === "observational" || trial.type === "patient_registry";
    this.trial = trial;
    this.therapies = therapies;
    this.records = records;
    this.study = study;
    this.version = new StudyObject("StudyVersion", {});
    this.design = new StudyObject(isObserved ? "ObservationalStudyDesign" : "InterventionalStudyDesign", {});
    this.population = new StudyObject("StudyDesignPopulation", { name: "Study population" });
    this.design.values["name"] = "Study design";
    this.design.values["population"] = this.population;
    this.study.add("versions", this.version);
    this.version.add("studyDesigns", this.design);
  }

  /** Returns the organization with a key; it is made first if it is absent. */
  organization(key: string, make: () => StudyObject): StudyObject {
    let organization = this.organizations.get(key);
    if (organization === undefined) {
      this.organizations.set(key, (organization = make()));
      this.version.add("organizations", organization);
    }
    return organization;
  }
}

/** The objects of a study that parts read. */
export interface StudyParts extends Reading {
  readonly study: JsonObject;
  readonly version: JsonObject;
  readonly design: JsonObject;
  readonly population: JsonObject;
}

/** How fields of a trial are written and read. Values that are read need not be valid. */
export interface Part {
  write(writing: StudyWriting): void;
  read(parts: StudyParts): JsonObject;
}
