/** The codeable concepts of the vocabularies that FHIR elements hold. */
import {
  type Allocation,
  allocations,
  applicationTypes,
  approvalKinds,
  type ArmKind,
  armKinds,
  cellTypes,
  comparators,
  contactRoles,
  countries,
  designations,
  doseForms,
  type EndpointLevel,
  endpointLevels,
  initiations,
  interventionModels,
  type InterventionType,
  interventionTypes,
  jurisdictions,
  maskings,
  measurements,
  milestones,
  modalities,
  type NameKind,
  nameKinds,
  observationalModels,
  organizationRoles,
  organizationTypes,
  phases,
  type ReferenceKind,
  referenceKinds,
  registrationTypes,
  routes,
  sexEligibilities,
  sourceTypes,
  type SponsorClass,
  sponsorClasses,
  stopReasons,
  type StudyType,
  studyTypes,
  timePerspectives,
  trialPurposes,
  trialStatuses,
  vectorClasses,
} from "@org/therapy-model";
import { diseases, scales, treatments } from "@org/therapy-model/vocabularies";
import { type Concepts, termConcepts } from "./concept.ts";

const mondoId = /^MONDO:\d{7}$/;

function isMondoId(value: string): value is `MONDO:${string}` {
  return mondoId.test(value);
}

const hl7 = "http://hl7.org/fhir";

/** Codes of the Scientific Evidence Code System (SEVCO) in the code system study-design of FHIR R5. */
const studies = { interventional: "SEVCO:01001", observational: "SEVCO:01002" } as const;
const assignments = { randomized: "SEVCO:01003", non_randomized: "SEVCO:01005" } as const;
const levels = { primary: "primary", secondary: "secondary", exploratory: "exploratory" } as const;
const arms = {
  experimental: "experimental",
  active_comparator: "active-comparator",
  placebo_comparator: "placebo-comparator",
  sham_comparator: "sham-comparator",
  no_intervention: "no-intervention",
} as const;
const titles = { acronym: "acronym", scientific_title: "scientific", public_title: "plain-language" } as const;
const classes = { industry: "industry", nih: "nih" } as const;

/** The codeable concepts by vocabulary. */
export const concepts = {
  allocation: termConcepts<Allocation>(allocations, { system: `${hl7}/study-design`, codes: assignments }),
  applicationType: termConcepts(applicationTypes),
  approvalKind: termConcepts(approvalKinds),
  armKind: termConcepts<ArmKind>(armKinds, { system: `${hl7}/research-study-arm-type`, codes: arms }),
  cellType: termConcepts(cellTypes),
  comparator: termConcepts(comparators),
  contactRole: termConcepts(contactRoles),
  country: termConcepts(countries),
  designation: termConcepts(designations),
  disease: termConcepts(diseases, undefined, isMondoId),
  doseForm: termConcepts(doseForms),
  endpointLevel: termConcepts<EndpointLevel>(endpointLevels, {
    system: `${hl7}/research-study-objective-type`,
    codes: levels,
  }),
  initiation: termConcepts(initiations),
  interventionModel: termConcepts(interventionModels),
  interventionType: termConcepts<InterventionType>(interventionTypes),
  jurisdiction: termConcepts(jurisdictions),
  masking: termConcepts(maskings),
  measurement: termConcepts(measurements),
  milestone: termConcepts(milestones),
  modality: termConcepts(modalities),
  nameKind: termConcepts<NameKind>(nameKinds, { system: `${hl7}/title-type`, codes: titles }),
  observationalModel: termConcepts(observationalModels),
  organizationRole: termConcepts(organizationRoles),
  organizationType: termConcepts(organizationTypes),
  phase: termConcepts(phases),
  referenceKind: termConcepts<ReferenceKind>(referenceKinds),
  registrationType: termConcepts(registrationTypes),
  route: termConcepts(routes),
  scale: termConcepts(scales),
  sexEligibility: termConcepts(sexEligibilities),
  sourceType: termConcepts(sourceTypes),
  sponsorClass: termConcepts<SponsorClass>(sponsorClasses, {
    system: `${hl7}/research-study-party-organization-type`,
    codes: classes,
  }),
  stopReason: termConcepts(stopReasons),
  studyType: termConcepts<StudyType>(studyTypes, { system: `${hl7}/study-design`, codes: studies }),
  timePerspective: termConcepts(timePerspectives),
  treatment: termConcepts(treatments),
  trialPurpose: termConcepts(trialPurposes),
  trialStatus: termConcepts(trialStatuses),
  vectorClass: termConcepts(vectorClasses),
} as const satisfies { readonly [name: string]: Concepts<string> };
