/** The protocol section of a study, by module. */
import type { Trial } from "@org/therapy-model";
import { termCodec } from "../mapping/codec.ts";
import { listCodec } from "../mapping/list.ts";
import { type Field, field } from "../mapping/field.ts";
import { inline } from "../mapping/object.ts";
import { crosswalks } from "./crosswalks.ts";
import { armsInterventions } from "./protocol/arms.ts";
import { contactsLocations } from "./protocol/contacts-locations.ts";
import { designModule } from "./protocol/design.ts";
import { eligibilityModule } from "./protocol/eligibility.ts";
import { identification } from "./protocol/identification.ts";
import { outcomes } from "./protocol/outcomes.ts";
import { references } from "./protocol/references.ts";
import { sponsors } from "./protocol/sponsors.ts";
import { statusModule } from "./protocol/status.ts";
import { dataSharing, oversight, trial } from "./protocol/trial.ts";

/** The mapping of `protocolSection`. */
export const protocolSection: Field<Trial> = inline<Trial>({
  identificationModule: identification,
  statusModule,
  sponsorCollaboratorsModule: sponsors,
  oversightModule: inline<Trial>({
    oversightHasDmc: field(oversight, "dataMonitoringCommittee"),
    isFdaRegulatedDrug: field(oversight, "fdaRegulatedDrug"),
    isFdaRegulatedDevice: field(oversight, "fdaRegulatedDevice"),
    isUnapprovedDevice: field(oversight, "unapprovedDevice"),
    isPpsd: field(oversight, "pediatricPostmarketSurveillance"),
    isUsExport: field(oversight, "exportedFromUnitedStates"),
    fdaaa801Violation: field(oversight, "fdaaa801Violation"),
  }),
  descriptionModule: inline<Trial>({
    briefSummary: field(trial, "summary"),
    detailedDescription: field(trial, "description"),
  }),
  conditionsModule: inline<Trial>({
    conditions: field(trial, "conditionNames"),
    keywords: field(trial, "keywords"),
  }),
  designModule,
  armsInterventionsModule: armsInterventions,
  outcomesModule: outcomes,
  eligibilityModule,
  contactsLocationsModule: contactsLocations,
  referencesModule: references,
  ipdSharingStatementModule: inline<Trial>({
    ipdSharing: field(dataSharing, "plan", termCodec(crosswalks.IpdSharing)),
    description: field(dataSharing, "text"),
    infoTypes: field(dataSharing, "documents", listCodec(termCodec(crosswalks.IpdSharingInfoType), 20)),
    timeFrame: field(dataSharing, "timeFrame"),
    accessCriteria: field(dataSharing, "access"),
    url: field(dataSharing, "url"),
  }),
});
