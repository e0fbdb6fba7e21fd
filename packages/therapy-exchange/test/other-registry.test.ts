/** A trial of one registry as a document of another: its numbers and phase are written, and the rest is reported. */
import type { Phase, Trial } from "@org/therapy-model";
import { describe, expect, test } from "vitest";
import { adapterCase } from "./adapters.ts";

const { adapter: clinicalTrialsGov } = adapterCase("clinicaltrials-gov");

/** A trial with its number in each registry, as it is read from ClinicalTrials.gov. */
function readTrial(): Trial {
  const result = clinicalTrialsGov.read({
    protocolSection: {
      identificationModule: {
        nctId: "NCT98000017",
        nctIdAliases: ["NCT98000025"],
        orgStudyIdInfo: { id: "ABC-1" },
        secondaryIdInfos: [{ id: "ISRCTN99000010" }, { id: "2015-001234-22" }, { id: "2098-599001-21-00" }],
      },
      designModule: { studyType: "INTERVENTIONAL", phases: ["PHASE3"] },
      armsInterventionsModule: { interventions: [{ type: "DRUG", name: "ABC" }] },
    },
  });
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

describe("a trial of ClinicalTrials.gov", () => {
  test("has its numbers and its phase in a record of the ISRCTN registry", () => {
    const trial = readTrial();
    const { adapter } = adapterCase("isrctn");
    expect(adapter.write(trial)).toEqual({
      isrctn: "99000010",
      externalRefs: {
        eudraCTNumber: "2015-001234-22",
        clinicalTrialsGovNumber: "NCT98000017",
        protocolSerialNumber: "ABC-1",
      },
      trialDesign: { primaryStudyDesign: "Interventional" },
      interventions: { intervention: { drugNames: "ABC", interventionType: "Drug", phase: "Phase III" } },
    });
    expect(adapter.unwritten(trial)).toEqual({
      "/registrations/0/use": "primary",
      "/registrations/1": { scheme: "nct", value: "NCT98000025", use: "former" },
      "/registrations/3/use": "other",
      "/registrations/5": { scheme: "eu_ct", value: "2098-599001-21-00", use: "other" },
    });
  });

  test("has its numbers in records of CTIS and EUCTR", () => {
    const trial = readTrial();
    const { trialDetails } = adapterCase("ctis-earlier").adapter.write(trial)["authorizedPartI"] as {
      trialDetails: object;
    };
    expect(trialDetails).toEqual({
      clinicalTrialIdentifiers: { secondaryIdentifyingNumbers: { nctNumber: { number: "NCT98000017" } } },
      trialInformation: { trialCategory: { trialPhase: "5" } },
    });
    for (const name of ["ctis", "ctis-earlier"]) {
      expect(adapterCase(name).adapter.write(trial)).toMatchObject({ ctNumber: "2098-599001-21-00" });
    }
    expect(adapterCase("euctr").adapter.write(trial)).toMatchObject({
      a2_eudract_number: "2015-001234-22",
      a52_us_nct_clinicaltrialsgov_registry_number: "NCT98000017",
      e73_therapeutic_confirmatory_phase_iii: "Yes",
    });
  });
});

test("a trial of the ISRCTN registry has all of its numbers in a record of ClinicalTrials.gov", () => {
  const trial: Trial = {
    kind: "trial",
    id: "trial:isrctn99000010",
    type: "interventional",
    registrations: [
      { scheme: "isrctn", value: "ISRCTN99000010", use: "primary" },
      { value: "ABC-1", use: "sponsor" },
      { value: "ABC-2", use: "sponsor" },
      { scheme: "nct", value: "NCT98000017", use: "other" },
      { scheme: "eudract", value: "2015-001234-22" },
    ],
  };
  const { protocolSection } = clinicalTrialsGov.write(trial) as { protocolSection: { identificationModule: object } };
  expect(protocolSection.identificationModule).toEqual({
    nctId: "NCT98000017",
    orgStudyIdInfo: { id: "ABC-1" },
    secondaryIdInfos: [{ id: "ISRCTN99000010" }, { id: "ABC-2" }, { id: "2015-001234-22" }],
  });
  expect(clinicalTrialsGov.unwritten(trial)).toEqual({
    "/registrations/0/use": "primary",
    "/registrations/2/use": "sponsor",
    "/registrations/3/use": "other",
  });
});

describe("the phase of a trial", () => {
  const trialOf = (phase: Phase): Trial => ({
    kind: "trial",
    id: "trial:x",
    type: "interventional",
    phase,
    interventions: [{ name: "ABC" }],
  });

  test.each(["ctis", "euctr", "isrctn"])("is written in a record of %s, or reported", (name) => {
    const { adapter } = adapterCase(name);
    for (const phase of ["phase_2", "phase_2_3", "phase_3", "phase_3_4", "phase_4"] as const) {
      expect(adapter.unwritten(trialOf(phase)), phase).toEqual({});
    }
    expect(adapter.unwritten(trialOf("early_phase_1"))).toEqual({ "/phase": "early_phase_1" });
  });

  test("is reported if the ISRCTN registry would have it in more than one intervention", () => {
    const trial = { ...trialOf("phase_3"), interventions: [{ name: "ABC" }, { name: "DEF" }] };
    expect(adapterCase("isrctn").adapter.unwritten(trial)).toEqual({ "/phase": "phase_3" });
  });
});
