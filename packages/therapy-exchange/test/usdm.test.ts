/** Trials in studies of USDM 4.0. */
import { usdm, type UsdmReadResult } from "@org/therapy-exchange/usdm";
import type { ModelRecord, Trial } from "@org/therapy-model";
import { describe, expect, test } from "vitest";
import { usdmStudy } from "../../../test-data/index.ts";
import { fhirRecords } from "./fhir-records.ts";
import { dice, mutated } from "./mutate.ts";
import { usdmProblem } from "./usdm-round-trip.ts";

type Json = { [key: string]: Json } & Json[] & string;

function asJson(value: unknown): Json {
  return JSON.parse(JSON.stringify(value)) as Json;
}

function read(document: unknown): Extract<UsdmReadResult, { ok: true }> {
  const result = usdm.read(document);
  if (!result.ok) throw new Error(result.issues[0]?.message);
  return result;
}

function trialOf(document: unknown): Trial {
  return read(document).records[0] as Trial;
}

function byId(records: readonly ModelRecord[]): readonly ModelRecord[] {
  return records.toSorted((left, right) => (left.id < right.id ? -1 : 1));
}

/** The invented records with one of their trials: a document has one study. */
function recordsWith(trial: ModelRecord): readonly ModelRecord[] {
  return [trial, ...fhirRecords.filter(({ kind }) => kind !== "trial")];
}

const trials = fhirRecords.filter(({ kind }) => kind === "trial");

describe("records", () => {
  test.each(trials.map((trial) => [trial.id, trial] as const))("with %s are read back equal", (_, trial) => {
    const { records, unmapped } = read(asJson(usdm.write(recordsWith(trial))));
    expect(byId(records)).toEqual(byId(recordsWith(trial)));
    expect(unmapped).toEqual({ document: { values: {} } });
  });

  test("without a trial, or with two, are not one study", () => {
    expect(() => usdm.write([])).toThrow(TypeError);
    const [trial] = trials;
    expect(() => usdm.write([trial!, trial!])).toThrow(TypeError);
  });

  test("have the ids of their places, each once", () => {
    const ids = [...JSON.stringify(usdm.write(recordsWith(trials[0]!))).matchAll(/"id":"([^"]*)"/g)].map(
      ([, id]) => id,
    );
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain("versions-1.studyDesigns-1.arms-1.type");
  });

  test("with a lower limit of age have it as a parameter of a syntax template", () => {
    const age = { kind: "age", minimum: { value: 18, unit: "a" } } as const;
    const trial: Trial = { kind: "trial", id: "trial:x", type: "interventional", eligibility: { inclusion: [age] } };
    const document = asJson(usdm.write([trial]));
    const version = document["study"]!["versions"]![0]!;
    const [item] = version["eligibilityCriterionItems"] as Json[];
    const [dictionary] = version["dictionaries"] as Json[];
    expect(item!["text"]).toBe('<p>Age at least <usdm:tag name="minimum_age"/></p>');
    expect(item!["dictionaryId"]).toBe(dictionary!["id"]);
    expect(dictionary!["parameterMaps"]).toMatchObject([{ tag: "minimum_age", reference: "18 years" }]);
    expect(trialOf(document)).toEqual(trial);
  });

  test("of an advanced therapy are a product with extension attributes", () => {
    const therapy: ModelRecord = {
      kind: "therapy",
      id: "therapy:ex-101",
      names: [{ text: "EX-101", kind: "code" }],
      modality: "car_t",
      cells: [{ origin: "autologous", type: "t_cell" }],
    };
    const trial: ModelRecord = { kind: "trial", id: "trial:x", type: "interventional", therapies: ["therapy:ex-101"] };
    const document = asJson(usdm.write([trial, therapy]));
    const product = document["study"]!["versions"]![0]!["administrableProducts"]![0]!;
    expect(product["name"]).toBe("EX-101");
    const base = "https://org.github.io/therapy-model/usdm/extension/therapy-";
    expect((product["extensionAttributes"] as Json[]).map(({ url, valueString }) => [url, valueString])).toEqual([
      [`${base}id`, "therapy:ex-101"],
      [`${base}names`, '[{"text":"EX-101","kind":"code"}]'],
      [`${base}modality`, "car_t"],
      [`${base}cells`, '[{"origin":"autologous","type":"t_cell"}]'],
    ]);
    expect(read(document).records).toEqual([trial, therapy]);
  });
});

describe("a study of another author", () => {
  const document = usdmStudy();
  const trial = trialOf(document);

  test("is read by its codes and references", () => {
    expect(trial).toMatchObject({
      id: "trial:nct98000241",
      title: "Example cells in an invented disease",
      officialTitle: "A randomized invented study of example cells",
      names: [
        { text: "EXCELLENT", kind: "acronym" },
        { text: "EXB-201", kind: "synonym" },
      ],
      registrations: [
        { value: "EXB-201", issuer: "Example Bio", use: "sponsor" },
        { value: "NCT98000241", scheme: "nct" },
      ],
      type: "interventional",
      phase: "phase_2",
      organizations: [{ name: "Example Bio", role: "sponsor" }],
      conditionNames: ["Invented disease"],
      design: {
        allocation: "randomized",
        centers: "multicenter",
        model: "parallel",
        masking: "single",
        masked: ["participant"],
        purpose: "treatment",
      },
      enrollment: { count: 30, type: "anticipated" },
      byCountry: [{ country: "CH", decided: "2024-03-05" }],
      applications: [{ kind: "substantial_modification", number: "1" }],
    });
  });

  test("gives arms their interventions by cells and elements", () => {
    expect(trial.arms).toEqual([
      {
        label: "Cells",
        kind: "experimental",
        text: "One infusion of cells",
        interventions: ["Example cells", "SOC"],
      },
      { label: "Standard of care", kind: "active_comparator", interventions: ["SOC"] },
    ]);
    expect(trial.interventions?.[0]).toEqual({
      name: "Example cells",
      type: "biological",
      role: "investigational",
      text: "Invented autologous cells",
      dosing: [{ amount: { value: 5, unit: "mg" }, route: "intravenous", duration: { value: 1, unit: "d" } }],
    });
  });

  test("gives criteria the values of their parameters; one with an unknown parameter is not read", () => {
    expect(trial.eligibility).toEqual({
      population: "Adults with an invented disease",
      inclusion: [
        { kind: "healthy_volunteer", accepted: false },
        { kind: "sex", sex: "all" },
        { kind: "age", minimum: { value: 18, unit: "a" }, maximum: { value: 75, unit: "a" } },
        { kind: "text", text: "At least 18 years of age & able to consent." },
        { kind: "text", text: "Invented disease, one of:\nfirst form\nsecond form" },
      ],
      exclusion: [{ kind: "text", text: "Ejection fraction below 40 %" }],
    });
  });

  test("gives endpoints their estimands, and visits their epochs", () => {
    expect(trial.endpoints).toEqual([
      {
        level: "primary",
        title: "Complete response at week 12",
        estimands: [
          {
            population: "intention_to_treat",
            intercurrentEvents: [{ event: "Another therapy", strategy: "hypothetical" }],
          },
        ],
      },
      { level: "secondary", title: "Overall survival", text: "From randomization to death of any cause" },
    ]);
    expect(trial.visits).toEqual([
      { label: "Screening visit", epoch: "Screening" },
      { label: "Day 1", epoch: "Infusion" },
    ]);
    expect(trial.activities).toEqual([
      { label: "Consent", visits: ["Screening visit"] },
      { label: "Blood count", visits: ["Screening visit", "Day 1"] },
    ]);
  });

  test("is written as it was read", () => {
    const { records, unmapped } = read(document);
    expect(usdm.write(records, asJson(unmapped) as never)).toEqual(document);
  });

  test("keeps its ids and its other values when the record was changed", () => {
    const { records, unmapped } = read(document);
    const arms = [...trial.arms!, { label: "No treatment", kind: "no_intervention" as const }];
    const changed: Trial = { ...trial, title: "Another title", arms };
    const written = asJson(usdm.write([changed, ...records.slice(1)], unmapped));
    const version = written["study"]!["versions"]![0]!;
    const design = version["studyDesigns"]![0]!;
    expect(version["rationale"]).toBe("Invented for a test");
    expect((design["arms"] as Json[]).map(({ id }) => id)).toEqual([
      "StudyArm_1",
      "StudyArm_2",
      "versions-1.studyDesigns-1.arms-3",
    ]);
    expect(trialOf(written)).toEqual(changed);
  });
});

/** The number of changed documents; there are more in the long tests. */
const changedDocuments = 20;

describe("any document", () => {
  test.each([undefined, null, 1, "x", [], {}, { study: [] }])("%j is not a study", (document) => {
    expect(usdm.read(document)).toMatchObject({ ok: false, issues: [{ code: "invalid_type" }] });
  });

  test("with a getter that throws, or with a cycle, has an issue", () => {
    const study: { [key: string]: unknown } = {};
    study["versions"] = [study];
    const throwing = {
      get study(): unknown {
        throw new Error("x");
      },
    };
    expect(usdm.read({ study })).toMatchObject({ ok: false });
    expect(usdm.read(throwing)).toMatchObject({ ok: false });
  });

  test("with random changes is read without an exception, and written as it was read", () => {
    const originals = [usdmStudy(), asJson(usdm.write(recordsWith(trials[0]!)))];
    for (let seed = 1; seed <= changedDocuments; seed++) {
      expect(usdmProblem(mutated(originals[seed % 2]!, dice(seed))), `seed ${seed}`).toBeUndefined();
    }
  });
});
