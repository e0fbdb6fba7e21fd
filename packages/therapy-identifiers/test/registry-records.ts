/** The identifiers in registry records, each with its field. */
import type { LinkRecord, LinkStatement } from "../src/entries/index.ts";
import { text } from "../../../testing/shared-data.ts";

type Json =
  | { readonly [key: string]: Json | undefined }
  | readonly Json[]
  | string
  | number
  | boolean
  | null
  | undefined;

function get(value: Json, path: string): string[] {
  let places: Json[] = [value];
  for (const step of path.split(".")) {
    places = places
      .flatMap((place) => (Array.isArray(place) ? (place as readonly Json[]) : [place]))
      .map((place) =>
        place && typeof place === "object" ? (place as { readonly [key: string]: Json | undefined })[step] : undefined,
      );
  }
  return places
    .flatMap((place) => (Array.isArray(place) ? (place as readonly Json[]) : [place]))
    .flatMap((place) => (typeof place === "string" || typeof place === "number" ? [String(place)] : []));
}

/** The ClinicalTrials.gov records. */
export function clinicalTrials(): LinkRecord[] {
  return text("data/clinicaltrials-gov/studies.jsonl.gz")
    .trim()
    .split("\n")
    .map((line) => clinicalTrialLinks(JSON.parse(line) as Json, "ClinicalTrials.gov"));
}

/** The identifiers of a record in the format of the ClinicalTrials.gov API. */
function clinicalTrialLinks(record: Json, source: string): LinkRecord {
  const module = "protocolSection.identificationModule";
  const statements: LinkStatement[] = get(record, `${module}.orgStudyIdInfo.id`).map((value) => ({
    text: value,
    field: "orgStudyIdInfo",
  }));
  const identification = (
    record as {
      protocolSection: {
        identificationModule: { secondaryIdInfos?: { id?: string; type?: string; domain?: string; link?: string }[] };
      };
    }
  ).protocolSection.identificationModule;
  for (const { id, type, domain, link } of identification.secondaryIdInfos ?? []) {
    const cue = [type, domain].filter(Boolean).join(" ");
    if (id !== undefined) statements.push({ text: id, field: "secondaryIdInfos", ...(cue && { cue }) });
    if (link !== undefined) statements.push({ text: link, field: "secondaryIdInfos.link" });
  }
  for (const alias of get(record, `${module}.nctIdAliases`)) statements.push({ text: alias, field: "nctIdAliases" });
  const [id = ""] = get(record, `${module}.nctId`);
  return { source: `${source} ${id}`, id, statements };
}

/** The paths in the records of other registries that contain identifiers of the trial, with the words that name the issuer. */
const paths: Readonly<Record<string, string>> = {
  "eudraCtInfo.eudraCtCode": "",
  "applications.eudraCtInfo.eudraCtCode": "",
  "authorizedApplication.eudraCt.eudraCtCode": "",
  "authorizedApplication.authorizedPartI.trialDetails.clinicalTrialIdentifiers.secondaryIdentifyingNumbers.nctNumber.number":
    "",
  "authorizedApplication.authorizedPartI.trialDetails.clinicalTrialIdentifiers.shortTitle": "",
  "authorizedPartI.trialDetails.clinicalTrialIdentifiers.shortTitle": "",
  a2_eudract_number: "",
  a41_sponsors_protocol_code_number: "",
  a51_isrctn_international_standard_randomised_controlled_trial_number: "ISRCTN",
  a52_us_nct_clinicaltrialsgov_registry_number: "",
  a53_who_universal_trial_reference_number_utrn: "",
  a54_other_identifiers: "",
  "trialInformation.usctnIdentifier": "",
  "trialInformation.isrctnIdentifier": "ISRCTN",
  "trialInformation.whoUtnIdentifier": "",
  "externalRefs.eudraCTNumber": "",
  "externalRefs.clinicalTrialsGovNumber": "",
  "externalRefs.irasNumber": "IRAS",
  "externalRefs.protocolSerialNumber": "",
  "externalRefs.secondaryNumbers.secondaryNumber": "",
  "id_info.org_study_id": "",
  "id_info.secondary_id": "",
  "id_info.nct_id": "",
};

/** A registry record: its fields are those of its registry. */
export type RegistryRecord = { readonly _id: string; readonly ctrname: string } & Json;

/** The identifiers of a record of another registry. */
export function registryRecordLinks(record: RegistryRecord): LinkRecord {
  if (record.ctrname === "CTGOV2") return clinicalTrialLinks(record, "CTGOV2");
  const statements = Object.entries(paths).flatMap(([path, cue]) =>
    get(record, path)
      .filter(Boolean)
      .map((value): LinkStatement => ({ text: value, field: path, ...(cue && { cue }) })),
  );
  return {
    source: `${record.ctrname} ${record._id}`,
    id: record.ctrname === "ISRCTN" ? `ISRCTN${record._id}` : record._id,
    statements,
  };
}

/** The records of the other registries, where the data is present. */
export function registryRecords(): LinkRecord[] {
  return text("data/registers/records.jsonl")
    .trim()
    .split("\n")
    .map((line) => registryRecordLinks(JSON.parse(line) as RegistryRecord));
}
