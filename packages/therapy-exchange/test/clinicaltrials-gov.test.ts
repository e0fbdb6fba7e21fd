/** What reading ClinicalTrials.gov records means: the fields, the codes and the documents of its interface. */
import { broaderTerms, phases, Trial, validate } from "@org/therapy-model";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { present, text } from "../../../testing/shared-data.ts";
import { crosswalks, read, withoutTerm, write } from "../src/clinicaltrials-gov.ts";
import { leafPaths, pruned } from "./law.ts";

interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly format?: string;
  readonly properties?: { readonly [key: string]: Schema };
  readonly items?: Schema;
}

const api = present
  ? (parse(text("data/clinicaltrials-gov/openapi-2.0.5.yaml")) as {
      components: { schemas: { [name: string]: Schema } };
    })
  : { components: { schemas: {} } };
const schemas = api.components.schemas;
const records = present
  ? text("data/clinicaltrials-gov/studies.jsonl.gz")
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as object)
  : [];

/** The trial of a protocol section with the modules given; the number and the type are added. */
function trialOf(modules: { readonly [module: string]: object }): { value: Trial; residue: object; notes: object[] } {
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

describe.skipIf(!present)("the enums of the interface", () => {
  const enums = Object.entries(schemas).flatMap(([name, { enum: values }]) =>
    values === undefined ? [] : [{ name, values }],
  );

  test("are forty-two", () => expect(enums.length).toBe(42));

  test.each(enums)("$name: each value crosses into a term and back, or is listed without one", ({ name, values }) => {
    const table: { readonly [code: string]: string } =
      ((crosswalks as object as { [name: string]: object })[name] as never) ?? {};
    const reasons = withoutTerm[name] ?? {};
    const covered = values.filter((value) => Object.hasOwn(table, value) !== (value in reasons || "*" in reasons));
    expect(covered).toEqual(values);
    const known = new Set(values);
    expect(
      [...Object.keys(table), ...Object.keys(reasons)].filter((value) => value !== "*" && !known.has(value)),
    ).toEqual([]);
    expect(new Set(Object.values(table)).size).toBe(Object.keys(table).length);
  });

  test("cross into nothing that the interface does not have", () => {
    const names = new Set(enums.map(({ name }) => name));
    expect([...Object.keys(crosswalks), ...Object.keys(withoutTerm)].filter((name) => !names.has(name))).toEqual([]);
  });
});

/** A value for a place of the interface: the first of an enum, a plausible text or number. */
function example(schema: Schema, key: string): unknown {
  if (schema.$ref !== undefined) return example(schemas[schema.$ref.split("/").at(-1)!]!, key);
  if (schema.enum !== undefined) return schema.enum[0];
  if (schema.properties !== undefined) {
    return Object.fromEntries(Object.entries(schema.properties).map(([name, inner]) => [name, example(inner, name)]));
  }
  switch (schema.type) {
    case "array":
      return [example(schema.items!, key)];
    case "boolean":
      return true;
    case "integer":
      return 7;
    case "number":
      return 45.5;
    default:
      return texts.find(([form]) => form.test(key))?.[1] ?? "Some text";
  }
}

/** What stands in fields that are no free text, by the name of the field. */
const texts: readonly (readonly [RegExp, string])[] = [
  [/^nctId/, "NCT02349698"],
  [/[dD]ate$/, "2024-02-23"],
  [/Age$/, "18 Years"],
  [/^targetDuration$/, "6 Months"],
  [/^(?:url|link)$/, "https://example.org/"],
  [/^pmid$/, "12065987"],
  [/^country$/, "France"],
  [/^interventionNames$/, "Behavioral: Some text"],
];

describe.skipIf(!present)("the fields of the interface", () => {
  test("all have a home in the trial, those of the protocol section", () => {
    const document = { protocolSection: example(schemas["ProtocolSection"]!, "") } as {
      protocolSection: { statusModule: object; designModule: { studyType: string } };
    };
    Object.assign(document.protocolSection.statusModule, { overallStatus: "UNKNOWN" });
    Object.assign(document.protocolSection.designModule, { studyType: "OBSERVATIONAL" });
    const result = read(document);
    expect(result).toMatchObject({ ok: true, residue: {} });
    const leaves = [...leafPaths(document).keys()];
    console.log(`${leaves.length} fields of the protocol section, all of them in the trial`);
    expect(leaves.length).toBeGreaterThan(120);
  });
});

/** The specification with no field allowed that it does not name: it says so of no object itself. */
function closed(all: { readonly [name: string]: Schema }): object {
  return Object.fromEntries(
    Object.entries(all).map(([name, schema]) => {
      return [name, schema.properties === undefined ? schema : { ...schema, additionalProperties: false }];
    }),
  );
}

describe.skipIf(!present)("what is written", () => {
  const ajv = new Ajv({ strict: false, validateFormats: false });
  ajv.addSchema({ $id: "api", ...api }).addSchema({ $id: "closed", components: { schemas: closed(schemas) } });
  const accepts = ajv.compile({ $ref: "api#/components/schemas/Study" });
  const acceptsNothingMore = ajv.compile({ $ref: "closed#/components/schemas/Study" });
  const valid = records.filter((record) => accepts(record));

  test("is a study by the interface's own specification, wherever the record was one", () => {
    console.log(`${valid.length} of ${records.length} records are studies by the specification`);
    expect(valid.length).toBeGreaterThan(900);
    for (const record of valid) {
      const result = read(record);
      if (!result.ok) throw new Error(JSON.stringify(result.issues));
      expect(accepts(write(result.value, result.residue)), JSON.stringify(accepts.errors)).toBe(true);
    }
  });

  test("is a study without the residue too, even where the record had fields of others", () => {
    expect(records.filter((record) => !acceptsNothingMore(record)).length).toBeGreaterThan(10);
    for (const record of records) {
      const result = read(record);
      if (!result.ok) throw new Error(JSON.stringify(result.issues));
      const bare = write(result.value);
      expect(acceptsNothingMore(bare), JSON.stringify(acceptsNothingMore.errors)).toBe(true);
      expect(bare).toEqual(pruned(record, result.residue));
    }
  });
});

describe("a record that is no study", () => {
  test.each([
    ["no object", [], [[]]],
    [
      "no number",
      { protocolSection: { designModule: { studyType: "OBSERVATIONAL" } } },
      [["protocolSection", "identificationModule", "nctId"]],
    ],
    [
      "a placeholder for a number",
      {
        protocolSection: {
          identificationModule: { nctId: "NCT00000000" },
          designModule: { studyType: "OBSERVATIONAL" },
        },
      },
      [["protocolSection", "identificationModule", "nctId"]],
    ],
    [
      "an unknown type",
      { protocolSection: { identificationModule: { nctId: "NCT02349698" }, designModule: { studyType: "SURVEY" } } },
      [["protocolSection", "designModule", "studyType"]],
    ],
  ])("%s: is refused with the place", (_, document, paths) => {
    const result = read(document);
    expect(result.ok ? [] : result.issues.map(({ path }) => path)).toEqual(paths);
  });
});

describe("the phase", () => {
  const phaseOf = (listed: string[]): unknown => trialOf({ designModule: { phases: listed } }).value.phase;

  test("is one of the registry's, the span of two in one protocol, or not applicable", () => {
    expect(phaseOf(["PHASE2"])).toBe("phase_2");
    expect(phaseOf(["EARLY_PHASE1"])).toBe("early_phase_1");
    expect(phaseOf(["PHASE1", "PHASE2"])).toBe("phase_1_2");
    expect(phaseOf(["NA"])).toBe("not_applicable");
  });

  test("is not guessed from phases in another order or of another sort", () => {
    for (const phases of [["PHASE2", "PHASE1"], ["PHASE1", "PHASE3"], ["PHASE1", "PHASE1"], ["1"], "PHASE1", []]) {
      const { value, residue } = trialOf({ designModule: { phases } });
      expect(value.phase).toBeUndefined();
      expect(residue).toEqual({ "/protocolSection/designModule/phases": phases });
    }
  });

  test("that is finer than the registry's is written as the registry's", () => {
    const trial: Trial = { kind: "trial", id: "trial:x", type: "interventional", phase: "phase_2b" };
    expect(write(trial)).toEqual({
      protocolSection: { designModule: { studyType: "INTERVENTIONAL", phases: ["PHASE2"] } },
    });
    expect(broaderTerms(phases, "phase_2b")).toContain("phase_2");
  });
});

describe("the status", () => {
  test("that the registry no longer knows is the last known one, and outdated", () => {
    const { value, notes } = trialOf({ statusModule: { overallStatus: "UNKNOWN", lastKnownStatus: "RECRUITING" } });
    expect(value.status).toEqual({ status: "recruiting", outdated: true });
    expect(notes).toMatchObject([{ code: "assumed", path: "/protocolSection/statusModule/lastKnownStatus" }]);
  });

  test("is not the last known one where the registry knows a newer one", () => {
    const { value, residue } = trialOf({ statusModule: { lastKnownStatus: "RECRUITING", overallStatus: "COMPLETED" } });
    expect(value.status).toEqual({ status: "completed" });
    expect(residue).toEqual({ "/protocolSection/statusModule/lastKnownStatus": "RECRUITING" });
  });

  test("that is withheld leaves everything about it in the residue", () => {
    const { value, residue } = trialOf({ statusModule: { overallStatus: "WITHHELD", statusVerifiedDate: "2024-02" } });
    expect(value.status).toBeUndefined();
    expect(Object.keys(residue)).toEqual([
      "/protocolSection/statusModule/overallStatus",
      "/protocolSection/statusModule/statusVerifiedDate",
    ]);
  });
});

describe("a date", () => {
  test("keeps its precision, and whether it is past where the registry says so", () => {
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

  test("that the calendar does not have stays in the residue with a note", () => {
    const { value, residue, notes } = trialOf({ statusModule: { studyFirstSubmitDate: "2015-02-30" } });
    expect(value.dates).toBeUndefined();
    expect(residue).toEqual({ "/protocolSection/statusModule/studyFirstSubmitDate": "2015-02-30" });
    expect(notes).toMatchObject([{ code: "kept_in_residue" }]);
  });
});

describe("eligibility", () => {
  const eligibilityOf = (module: object): Trial["eligibility"] =>
    trialOf({ eligibilityModule: module }).value.eligibility;

  test("has ages, sex and volunteers as criteria and the text as it stands", () => {
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

  test("keeps an age that is open at one end open", () => {
    expect(eligibilityOf({ minimumAge: "18 Years" })).toEqual({
      inclusion: [{ kind: "age", minimum: { value: 18, unit: "a" } }],
    });
    expect(eligibilityOf({ maximumAge: "17 Years" })).toEqual({
      inclusion: [{ kind: "age", maximum: { value: 17, unit: "a" } }],
    });
  });

  test.each(["18 years", "18 Year", "1 Years", "018 Years", "18", "18 Years ", "N/A", "18.5 Years"])(
    "leaves %j, which would not come back as it is",
    (minimumAge) => {
      const { value, residue } = trialOf({ eligibilityModule: { minimumAge } });
      expect(value.eligibility).toBeUndefined();
      expect(residue).toEqual({ "/protocolSection/eligibilityModule/minimumAge": minimumAge });
    },
  );

  test("leaves ages of which the least is above the greatest", () => {
    const { value, residue } = trialOf({ eligibilityModule: { minimumAge: "65 Years", maximumAge: "18 Years" } });
    expect(value.eligibility).toBeUndefined();
    expect(Object.values(residue)).toEqual(["65 Years", "18 Years"]);
  });
});

describe("the sponsors", () => {
  test("stand by name, class and role, without a record of their own", () => {
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

describe("further numbers", () => {
  const numberOf = (info: object): unknown => {
    return trialOf({ identificationModule: { secondaryIdInfos: [info] } }).value.registrations?.at(-1);
  };

  test("have their scheme by their form, whatever the registry calls them", () => {
    expect(numberOf({ id: "2023-506314-51-00", type: "REGISTRY", domain: "EU CT" })).toEqual({
      standing: "other",
      scheme: "eu_ct",
      value: "2023-506314-51-00",
      type: "registry",
      issuer: "EU CT",
    });
    expect(numberOf({ id: "2017-001718-28", type: "EUDRACT_NUMBER" })).toMatchObject({ scheme: "eudract" });
  });

  test("have none where the form says nothing or is not quite right", () => {
    for (const id of ["241642", "EudraCT 2005-004274-24", "MK-3475-02C", "NCT00000000"]) {
      expect(numberOf({ id })).toEqual({ standing: "other", value: id });
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

  test("an arm names its interventions as they are called in the trial", () => {
    const { value, residue } = trialOf({ armsInterventionsModule: module });
    expect(value.arms).toEqual([{ label: "A", kind: "experimental", interventions: ["X", "Y"] }, { label: "B" }]);
    expect(residue).toMatchObject({
      "/protocolSection/armsInterventionsModule/armGroups/0/interventionNames/2": "Biological: X",
      "/protocolSection/armsInterventionsModule/armGroups/1/interventionNames": ["Drug: Z"],
    });
  });

  test("the order in which the registry lists the two does not matter", () => {
    const { armGroups, interventions } = module;
    const other = trialOf({ armsInterventionsModule: { interventions, armGroups } });
    expect(other.value).toEqual(trialOf({ armsInterventionsModule: { armGroups, interventions } }).value);
  });
});

describe("a registry of patients", () => {
  test("is a type of study; that a study is none is said of its design", () => {
    const registry = trialOf({ designModule: { studyType: "OBSERVATIONAL", patientRegistry: true } }).value;
    expect(registry).toMatchObject({ type: "patient_registry" });
    const none = trialOf({ designModule: { studyType: "OBSERVATIONAL", patientRegistry: false } }).value;
    expect(none).toMatchObject({ type: "observational", design: { patientRegistry: false } });
  });

  test("is not made of a study that assigns treatments", () => {
    const { value, residue } = trialOf({ designModule: { patientRegistry: true } });
    expect(value.type).toBe("interventional");
    expect(residue).toEqual({ "/protocolSection/designModule/patientRegistry": true });
  });
});

describe("a place", () => {
  const placeOf = (location: object): unknown => {
    return trialOf({ contactsLocationsModule: { locations: [location] } }).value.sites?.[0]?.place;
  };

  test("has the code of its country, and the registry's word where it is an unusual one", () => {
    expect(placeOf({ country: "France", city: "Lyon" })).toEqual({ country: "FR", city: "Lyon" });
    expect(placeOf({ country: "Côte d’Ivoire" })).toEqual({ country: "CI" });
    expect(placeOf({ country: "Turkey" })).toEqual({ country: "TR", countryName: "Turkey" });
    expect(placeOf({ country: "Korea, Republic of" })).toEqual({ country: "KR", countryName: "Korea, Republic of" });
  });

  test("is not made up where the country is unknown", () => {
    expect(placeOf({ country: "Atlantis", city: "Poseidonis" })).toBeUndefined();
    expect(placeOf({ facility: "A hospital", city: "Lyon" })).toBeUndefined();
  });
});
