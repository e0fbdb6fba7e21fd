/** What the register records at hand say about identifiers, each statement with its field. */
import type { LinkRecord, Statement } from "../src/index.ts";
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
    .map((line) => clinicalTrial(JSON.parse(line) as Json, "ClinicalTrials.gov"));
}

function clinicalTrial(record: Json, source: string): LinkRecord {
  const module = "protocolSection.identificationModule";
  const says: Statement[] = get(record, `${module}.orgStudyIdInfo.id`).map((said) => ({
    text: said,
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
    if (id !== undefined) says.push({ text: id, field: "secondaryIdInfos", ...(cue && { cue }) });
    if (link !== undefined) says.push({ text: link, field: "secondaryIdInfos.link" });
  }
  for (const alias of get(record, `${module}.nctIdAliases`)) says.push({ text: alias, field: "nctIdAliases" });
  const [id = ""] = get(record, `${module}.nctId`);
  return { source: `${source} ${id}`, id, says };
}

/** The paths of the other registers that hold identifiers of the trial, with the words that say whose they are. */
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

/** The records of the other registers. */
export function registerRecords(): LinkRecord[] {
  return text("data/registers/records.jsonl")
    .trim()
    .split("\n")
    .map((line) => {
      const record = JSON.parse(line) as { _id: string; ctrname: string } & Json;
      if (record.ctrname === "CTGOV2") return clinicalTrial(record, "CTGOV2");
      const says = Object.entries(paths).flatMap(([path, cue]) =>
        get(record, path)
          .filter(Boolean)
          .map((said): Statement => ({ text: said, field: path, ...(cue && { cue }) })),
      );
      return {
        source: `${record.ctrname} ${record._id}`,
        id: record.ctrname === "ISRCTN" ? `ISRCTN${record._id}` : record._id,
        says,
      };
    });
}
