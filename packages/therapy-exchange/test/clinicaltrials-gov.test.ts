/** How values of ClinicalTrials.gov records are read: their meaning in the trial. */
import { broaderTerms } from "@org/therapy-model/vocabulary";
import { phases, Trial, validate } from "@org/therapy-model";
import { describe, expect, test } from "vitest";
import { read, write } from "../src/entries/clinicaltrials-gov.ts";

/** Reads a protocol section with the given modules; number and type are added. */
function trialOf(modules: { readonly [module: string]: object }): { value: Trial; unmapped: object; notes: object[] } {
  const { identificationModule, designModule, ...others } = modules;
  const result = read({
    protocolSection: {
      identificationModule: { nctId: "NCT02349698", ...identificationModule },
      designModule: { studyType: "INTERVENTIONAL", ...designModule },
      ...others,
    },
  });
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result;
}

describe("a record that is not a study", () => {
  test.each([
    ["not an object", [], [[]]],
    [
      "without a number",
      { protocolSection: { designModule: { studyType: "OBSERVATIONAL" } } },
      [["protocolSection", "identificationModule", "nctId"]],
    ],
    [
      "with a placeholder as its number",
      {
        protocolSection: {
          identificationModule: { nctId: "NCT00000000" },
          designModule: { studyType: "OBSERVATIONAL" },
        },
      },
      [["protocolSection", "identificationModule", "nctId"]],
    ],
    [
      "with an unknown type",
      { protocolSection: { identificationModule: { nctId: "NCT02349698" }, designModule: { studyType: "SURVEY" } } },
      [["protocolSection", "designModule", "studyType"]],
    ],
  ])("%s is rejected with the path", (_, document, paths) => {
    const result = read(document);
    expect(result.ok ? [] : result.issues.map(({ path }) => path)).toEqual(paths);
  });
});

describe("the phase", () => {
  const phaseOf = (listed: string[]): unknown => trialOf({ designModule: { phases: listed } }).value.phase;

  test("is a phase of the registry, a combined phase, or not applicable", () => {
    expect(phaseOf(["PHASE2"])).toBe("phase_2");
    expect(phaseOf(["EARLY_PHASE1"])).toBe("early_phase_1");
    expect(phaseOf(["PHASE1", "PHASE2"])).toBe("phase_1_2");
    expect(phaseOf(["NA"])).toBe("not_applicable");
  });

  test("is not derived from other lists of phases", () => {
    for (const phases of [["PHASE2", "PHASE1"], ["PHASE1", "PHASE3"], ["PHASE1", "PHASE1"], ["1"], "PHASE1", []]) {
      const { value, unmapped } = trialOf({ designModule: { phases } });
      expect(value.phase).toBeUndefined();
      expect(unmapped).toEqual({ "/protocolSection/designModule/phases": phases });
    }
  });

  test("2b is written as phase 2, which the registry has", () => {
    const trial: Trial = { kind: "trial", id: "trial:x", type: "interventional", phase: "phase_2b" };
    expect(write(trial)).toEqual({
      protocolSection: { designModule: { studyType: "INTERVENTIONAL", phases: ["PHASE2"] } },
    });
    expect(broaderTerms(phases, "phase_2b")).toContain("phase_2");
  });
});

describe("the status", () => {
  test("is the last known status, marked as outdated, if the overall status is UNKNOWN", () => {
    const { value, notes } = trialOf({ statusModule: { overallStatus: "UNKNOWN", lastKnownStatus: "RECRUITING" } });
    expect(value.status).toEqual({ status: "recruiting", outdated: true });
    expect(notes).toMatchObject([{ code: "assumed", path: "/protocolSection/statusModule/lastKnownStatus" }]);
  });

  test("is the overall status, unless that is UNKNOWN", () => {
    const { value, unmapped } = trialOf({
      statusModule: { lastKnownStatus: "RECRUITING", overallStatus: "COMPLETED" },
    });
    expect(value.status).toEqual({ status: "completed" });
    expect(unmapped).toEqual({ "/protocolSection/statusModule/lastKnownStatus": "RECRUITING" });
  });

  test("is unmapped with its date if it is withheld", () => {
    const { value, unmapped } = trialOf({ statusModule: { overallStatus: "WITHHELD", statusVerifiedDate: "2024-02" } });
    expect(value.status).toBeUndefined();
    expect(Object.keys(unmapped)).toEqual([
      "/protocolSection/statusModule/overallStatus",
      "/protocolSection/statusModule/statusVerifiedDate",
    ]);
  });
});

describe("a date", () => {
  test("keeps its precision and its type", () => {
    const { value } = trialOf({
      statusModule: {
        startDateStruct: { date: "2015-04" },
        completionDateStruct: { date: "2020-01-31", type: "ESTIMATED" },
      },
    });
    expect(value.dates).toEqual({
      start: { value: "2015-04" },
      completion: { value: "2020-01-31", type: "anticipated" },
    });
  });

  test("that does not exist is unmapped, with a note", () => {
    const { value, unmapped, notes } = trialOf({ statusModule: { studyFirstSubmitDate: "2015-02-30" } });
    expect(value.dates).toBeUndefined();
    expect(unmapped).toEqual({ "/protocolSection/statusModule/studyFirstSubmitDate": "2015-02-30" });
    expect(notes).toMatchObject([{ code: "left_unmapped" }]);
  });
});

describe("eligibility", () => {
  const eligibilityOf = (module: object): Trial["eligibility"] =>
    trialOf({ eligibilityModule: module }).value.eligibility;

  test("has ages, sex and healthy volunteers as criteria, and the text unchanged", () => {
    const eligibilityCriteria = "Inclusion Criteria:\n\n* Age \\>= 18\n\nExclusion Criteria:\n\n* Pregnancy";
    expect(
      eligibilityOf({
        eligibilityCriteria,
        healthyVolunteers: false,
        sex: "FEMALE",
        genderBased: true,
        minimumAge: "6 Months",
        maximumAge: "1 Year",
        stdAges: ["CHILD"],
      }),
    ).toEqual({
      text: eligibilityCriteria,
      inclusion: [
        { kind: "healthy_volunteer", accepted: false },
        { kind: "sex", sex: "female", byGender: true },
        { kind: "age", minimum: { value: 6, unit: "mo" }, maximum: { value: 1, unit: "a" }, groups: ["child"] },
      ],
    });
  });

  test("keeps an age without an upper or lower limit", () => {
    expect(eligibilityOf({ minimumAge: "18 Years" })).toEqual({
      inclusion: [{ kind: "age", minimum: { value: 18, unit: "a" } }],
    });
    expect(eligibilityOf({ maximumAge: "17 Years" })).toEqual({
      inclusion: [{ kind: "age", maximum: { value: 17, unit: "a" } }],
    });
  });

  test.each(["18 years", "18 Year", "1 Years", "018 Years", "18", "18 Years ", "N/A", "18.5 Years"])(
    "leaves %j unmapped, which would be written differently",
    (minimumAge) => {
      const { value, unmapped } = trialOf({ eligibilityModule: { minimumAge } });
      expect(value.eligibility).toBeUndefined();
      expect(unmapped).toEqual({ "/protocolSection/eligibilityModule/minimumAge": minimumAge });
    },
  );

  test("leaves ages unmapped if the minimum is above the maximum", () => {
    const { value, unmapped } = trialOf({ eligibilityModule: { minimumAge: "65 Years", maximumAge: "18 Years" } });
    expect(value.eligibility).toBeUndefined();
    expect(Object.values(unmapped)).toEqual(["65 Years", "18 Years"]);
  });
});

describe("the sponsors", () => {
  test("have name, class and role, without a record of their own", () => {
    const { value } = trialOf({
      identificationModule: { organization: { fullName: "University of X", class: "OTHER" } },
      sponsorCollaboratorsModule: {
        leadSponsor: { name: "Novartis Pharmaceuticals", class: "INDUSTRY" },
        collaborators: [
          { name: "NCI", class: "NIH" },
          { name: "Someone", class: "A_NEW_CLASS" },
        ],
      },
    });
    expect(value.organizations).toEqual([
      { role: "registrant", name: "University of X", class: "other" },
      { role: "lead_sponsor", name: "Novartis Pharmaceuticals", class: "industry" },
      { role: "collaborator", name: "NCI", class: "nih" },
      { role: "collaborator", name: "Someone" },
    ]);
    expect(validate(Trial, value).ok).toBe(true);
  });
});

describe("secondary identifiers", () => {
  const numberOf = (info: object): unknown => {
    return trialOf({ identificationModule: { secondaryIdInfos: [info] } }).value.registrations?.at(-1);
  };

  test("have the scheme that their form identifies, whatever type the registry gives", () => {
    expect(numberOf({ id: "2023-506314-51-00", type: "REGISTRY", domain: "EU CT" })).toEqual({
      use: "other",
      scheme: "eu_ct",
      value: "2023-506314-51-00",
      type: "registry",
      issuer: "EU CT",
    });
    expect(numberOf({ id: "2017-001718-28", type: "EUDRACT_NUMBER" })).toMatchObject({ scheme: "eudract" });
  });

  test("have no scheme if their form does not identify one", () => {
    for (const id of ["241642", "EudraCT 2005-004274-24", "MK-3475-02C", "NCT00000000"]) {
      expect(numberOf({ id })).toEqual({ use: "other", value: id });
    }
  });
});

describe("arms and interventions", () => {
  const module = {
    armGroups: [
      { label: "A", type: "EXPERIMENTAL", interventionNames: ["Drug: X", "Other: Y", "Biological: X"] },
      { label: "B", interventionNames: ["Drug: Z"] },
    ],
    interventions: [
      { type: "DRUG", name: "X" },
      { type: "OTHER", name: "Y" },
      { type: "BIOLOGICAL", name: "X" },
    ],
  };

  test("an arm has the names of its interventions without the prefix", () => {
    const { value, unmapped } = trialOf({ armsInterventionsModule: module });
    expect(value.arms).toEqual([{ label: "A", kind: "experimental", interventions: ["X", "Y"] }, { label: "B" }]);
    expect(unmapped).toMatchObject({
      "/protocolSection/armsInterventionsModule/armGroups/0/interventionNames/2": "Biological: X",
      "/protocolSection/armsInterventionsModule/armGroups/1/interventionNames": ["Drug: Z"],
    });
  });

  test("are read alike in either order of the two lists", () => {
    const { armGroups, interventions } = module;
    const other = trialOf({ armsInterventionsModule: { interventions, armGroups } });
    expect(other.value).toEqual(trialOf({ armsInterventionsModule: { armGroups, interventions } }).value);
  });
});

test("the MeSH headings that the registry derives are the indexing; a malformed one stays unmapped", () => {
  const study = {
    protocolSection: {
      identificationModule: { nctId: "NCT02349698" },
      designModule: { studyType: "INTERVENTIONAL" },
    },
    derivedSection: {
      conditionBrowseModule: {
        meshes: [
          { id: "D001249", term: "Asthma" },
          { id: "asthma", term: "Asthma" },
        ],
        ancestors: [{ id: "D001982", term: "Bronchial Diseases" }],
      },
      interventionBrowseModule: { meshes: [{ id: "C000629802", term: "Example" }] },
    },
  };
  const result = read(study);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  expect(result.value.indexing).toEqual({
    conditions: [{ id: "D001249", name: "Asthma" }],
    broaderConditions: [{ id: "D001982", name: "Bronchial Diseases" }],
    interventions: [{ id: "C000629802", name: "Example" }],
  });
  expect(Object.keys(result.unmapped)).toEqual(["/derivedSection/conditionBrowseModule/meshes/1"]);
  expect(write(result.value, result.unmapped)).toEqual(study);
});

describe("a patient registry", () => {
  test("is a study type; the flag of a study that is not one is in its design", () => {
    const registry = trialOf({ designModule: { studyType: "OBSERVATIONAL", patientRegistry: true } }).value;
    expect(registry).toMatchObject({ type: "patient_registry" });
    const other = trialOf({ designModule: { studyType: "OBSERVATIONAL", patientRegistry: false } }).value;
    expect(other).toMatchObject({ type: "observational", design: { patientRegistry: false } });
  });

  test("cannot be an interventional study", () => {
    const { value, unmapped } = trialOf({ designModule: { patientRegistry: true } });
    expect(value.type).toBe("interventional");
    expect(unmapped).toEqual({ "/protocolSection/designModule/patientRegistry": true });
  });
});

describe("a location", () => {
  const placeOf = (location: object): unknown => {
    return trialOf({ contactsLocationsModule: { locations: [location] } }).value.sites?.[0]?.place;
  };

  test("has the code of its country, and the name of the registry if it is an unusual one", () => {
    expect(placeOf({ country: "France", city: "Lyon" })).toEqual({ country: "FR", city: "Lyon" });
    expect(placeOf({ country: "Côte d’Ivoire" })).toEqual({ country: "CI" });
    expect(placeOf({ country: "Turkey" })).toEqual({ country: "TR", countryName: "Turkey" });
    expect(placeOf({ country: "Korea, Republic of" })).toEqual({ country: "KR", countryName: "Korea, Republic of" });
  });

  test("has no place if the country is unknown", () => {
    expect(placeOf({ country: "Atlantis", city: "Poseidonis" })).toBeUndefined();
    expect(placeOf({ facility: "A hospital", city: "Lyon" })).toBeUndefined();
  });
});
