/** What reading the results of ClinicalTrials.gov records means, row by row. */
import { reportedPValue, Trial } from "@org/therapy-model";
import { describe, expect, test } from "vitest";
import { present, text } from "../../../../testing/shared-data.ts";
import { countLeaves, isSame, keepsLaw, pruned } from "../../test/law.ts";
import type { ReadResult } from "../index.ts";
import { read, write } from "../clinicaltrials-gov.ts";

/** The record of a study with the results given. */
function studyWith(resultsSection: object): object {
  return {
    protocolSection: { identificationModule: { nctId: "NCT02445248" }, designModule: { studyType: "INTERVENTIONAL" } },
    resultsSection,
  };
}

function readResults(resultsSection: object): Extract<ReadResult<Trial>, { ok: true }> {
  const document = studyWith(resultsSection);
  keepsLaw({ read, write }, Trial, document);
  const result = read(document);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result;
}

/** An outcome with one value. */
function outcomeWith(measurement: object, fields: object = {}): object {
  const classes = [{ categories: [{ measurements: [{ groupId: "OG000", ...measurement }] }] }];
  return { outcomeMeasuresModule: { outcomeMeasures: [{ title: "Response", ...fields, classes }] } };
}

describe("values", () => {
  test("keep their digits", () => {
    const { value, residue } = readResults(outcomeWith({ value: "12.50", lowerLimit: "-.7", upperLimit: "3." }));
    expect(value.reported?.outcomes?.[0]?.classes?.[0]?.categories?.[0]?.measurements).toEqual([
      { group: "OG000", value: "12.50", low: "-.7", high: "3." },
    ]);
    expect(residue).toEqual({});
  });

  test("are not available where the registry says NA, with the reason beside it", () => {
    const { value } = readResults(outcomeWith({ value: "NA", comment: "Too few events" }));
    expect(value.reported?.outcomes?.[0]?.classes?.[0]?.categories?.[0]?.measurements).toEqual([
      { group: "OG000", value: "not_available", comment: "Too few events" },
    ]);
  });

  test.each(["< 5", "1,234", "not_available", "12 (3)", 12.5, null])("stay in the residue where they are %j", (odd) => {
    const { residue, notes } = readResults(outcomeWith({ value: odd }));
    const place = "/resultsSection/outcomeMeasuresModule/outcomeMeasures/0/classes/0/categories/0/measurements/0/value";
    expect(residue).toEqual({ [place]: odd });
    expect(notes).toMatchObject([{ code: "kept_in_residue", path: place }]);
  });

  test("of no group stay in the residue as a row", () => {
    const { residue } = readResults({
      adverseEventsModule: { seriousEvents: [{ term: "CRS", stats: [{ numEvents: 1 }] }] },
    });
    expect(residue).toEqual({ "/resultsSection/adverseEventsModule/seriousEvents/0/stats": [{ numEvents: 1 }] });
  });
});

describe("what stands beside a statistic", () => {
  test.each([
    ["Standard Deviation", { kind: "standard_deviation" }],
    ["95% Confidence Interval", { kind: "confidence_interval", level: "95" }],
    ["97.5% Confidence Interval", { kind: "confidence_interval", level: "97.5" }],
    ["Geometric Coefficient of Variation", { kind: "geometric_coefficient_of_variation" }],
  ])("of an outcome is read in words: %s", (dispersionType, dispersion) => {
    const { value } = readResults(outcomeWith({ value: "1" }, { dispersionType }));
    expect(value.reported?.outcomes?.[0]?.dispersion).toEqual(dispersion);
  });

  test.each([
    ["STANDARD_ERROR", { kind: "standard_error" }],
    ["CONFIDENCE_80", { kind: "confidence_interval", level: "80" }],
    ["CONFIDENCE_90", { kind: "confidence_interval", level: "90" }],
    ["CONFIDENCE_95", { kind: "confidence_interval", level: "95" }],
    ["CONFIDENCE_975", { kind: "confidence_interval", level: "97.5" }],
    ["CONFIDENCE_99", { kind: "confidence_interval", level: "99" }],
    ["CONFIDENCE_OTHER", { kind: "confidence_interval" }],
    ["NA", { kind: "not_applicable" }],
  ])("of a baseline measure is read as a code: %s", (dispersionType, dispersion) => {
    const { value } = readResults({ baselineCharacteristicsModule: { measures: [{ title: "Age", dispersionType }] } });
    expect(value.reported?.baseline?.measures?.[0]?.dispersion).toEqual(dispersion);
  });

  test("is written as the nearest code that the registry has", () => {
    const measures = [{ title: "Age", dispersion: { kind: "confidence_interval", level: "85" } as const }];
    const trial: Trial = { kind: "trial", id: "trial:x", type: "interventional", reported: { baseline: { measures } } };
    expect(write(trial)).toMatchObject({
      resultsSection: {
        baselineCharacteristicsModule: { measures: [{ title: "Age", dispersionType: "CONFIDENCE_OTHER" }] },
      },
    });
  });

  test.each(["% Confidence Interval", "ninety% Confidence Interval", "Standard deviation", ""])(
    "stays in the residue where it is %j",
    (dispersionType) => {
      const { residue } = readResults(outcomeWith({ value: "1" }, { dispersionType }));
      expect(Object.values(residue)).toEqual([dispersionType]);
    },
  );
});

test("an analysis keeps its estimate, interval and p-value as they were reported", () => {
  const analysis = {
    groupIds: ["OG000", "OG001"],
    statisticalMethod: "ANCOVA",
    nonInferiorityType: "SUPERIORITY",
    pValue: "<0.001",
    paramType: "LS Mean Difference",
    paramValue: "-1.290",
    dispersionType: "STANDARD_ERROR_OF_MEAN",
    dispersionValue: "0.040",
    ciPctValue: "95",
    ciNumSides: "TWO_SIDED",
    ciLowerLimit: "-2.110",
    ciUpperLimit: "NA",
    ciUpperLimitComment: "Not reached",
  };
  const { value, residue } = readResults(outcomeWith({ value: "1" }, { type: "POST_HOC", analyses: [analysis] }));
  const outcome = value.reported?.outcomes?.[0];
  expect(outcome?.level).toBe("post_hoc");
  expect(outcome?.analyses).toEqual([
    {
      groups: ["OG000", "OG001"],
      method: "ANCOVA",
      hypothesis: "superiority",
      pValue: "<0.001",
      parameter: "LS Mean Difference",
      estimate: "-1.290",
      dispersion: "standard_error",
      spread: "0.040",
      interval: { level: "95", sides: "two_sided", low: "-2.110", high: "not_available", highComment: "Not reached" },
    },
  ]);
  expect(reportedPValue(outcome!.analyses![0]!.pValue!)).toEqual({ comparator: "lt", value: 0.001 });
  expect(residue).toEqual({});
});

test("people are counted in whole numbers, and a number with zeros before it stays in the residue", () => {
  const counts = [
    { groupId: "FG000", numSubjects: "12" },
    { groupId: "FG001", numSubjects: "012" },
  ];
  const { value, residue } = readResults({
    participantFlowModule: { periods: [{ title: "Overall", milestones: [{ type: "STARTED", achievements: counts }] }] },
  });
  expect(value.reported?.participantFlow?.periods?.[0]?.milestones).toEqual([
    { title: "STARTED", counts: [{ group: "FG000", participants: 12 }, { group: "FG001" }] },
  ]);
  expect(Object.values(residue)).toEqual(["012"]);
});

test("deaths stand with their group, whatever else is known of it", () => {
  const eventGroups = [{ id: "EG000", deathsNumAffected: 1, deathsNumAtRisk: 9, otherNumAffected: 4 }];
  const { value } = readResults({ adverseEventsModule: { eventGroups } });
  expect(value.reported?.adverseEvents?.groups).toEqual([
    { id: "EG000", deaths: { affected: 1, atRisk: 9 }, other: { affected: 4 } },
  ]);
});

test("a row of an adverse event is read alike in whatever order its keys stand, and with keys that nobody knows", () => {
  const rows = [
    { groupId: "EG000", numAffected: 1, numAtRisk: 9 },
    { numAtRisk: 9, numEvents: 2, groupId: "EG000", numAffected: 1 },
    { groupId: "EG000", numAffected: 1, numAtRisk: 9, mood: "good" },
    { groupId: "EG000", numAffected: -1, numAtRisk: 9 },
    JSON.parse('{"groupId":"EG000","numAffected":1,"numAtRisk":9,"__proto__":{"numEvents":3}}') as object,
  ];
  const { value, residue } = readResults({ adverseEventsModule: { otherEvents: [{ term: "Fever", stats: rows }] } });
  expect(value.reported?.adverseEvents?.other?.[0]?.counts).toEqual([
    { group: "EG000", affected: 1, atRisk: 9 },
    { group: "EG000", events: 2, affected: 1, atRisk: 9 },
    { group: "EG000", affected: 1, atRisk: 9 },
    { group: "EG000", atRisk: 9 },
    { group: "EG000", affected: 1, atRisk: 9 },
  ]);
  expect(Object.values(residue)).toEqual(["good", -1, { numEvents: 3 }]);
});

const records = present
  ? text("data/clinicaltrials-gov/studies.jsonl.gz")
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as { resultsSection?: object })
      .filter((record) => record.resultsSection !== undefined)
  : [];

describe.skipIf(!present)("the results of real records", () => {
  test("are in the trial, but for what means only that nothing else fits", () => {
    let leaves = 0;
    let held = 0;
    const left = new Map<string, unknown>();
    for (const record of records) {
      const result = read(record);
      if (!result.ok) throw new Error(JSON.stringify(result.issues));
      leaves += countLeaves(record.resultsSection);
      held += countLeaves((pruned(record, result.residue) as typeof record).resultsSection);
      for (const [path, value] of Object.entries(result.residue)) {
        if (path.startsWith("/resultsSection/")) left.set(path.replaceAll(/\/\d+/g, "/*"), value);
      }
    }
    console.log(`${held} of ${leaves} leaves of ${records.length} results sections are in the trials`);
    expect(records.length).toBeGreaterThan(90);
    expect(held / leaves).toBeGreaterThan(0.999);
    expect(Object.fromEntries(left)).toEqual({
      "/resultsSection/moreInfoModule/certainAgreement/restrictionType": "OTHER",
      "/resultsSection/outcomeMeasuresModule/outcomeMeasures/*/analyses/*/nonInferiorityType": "OTHER",
    });
  });

  test("name in the rows of adverse events only groups that are there", () => {
    let rows = 0;
    for (const record of records) {
      const result = read(record);
      const { groups = [], serious = [], other = [] } = (result.ok && result.value.reported?.adverseEvents) || {};
      const ids = new Set(groups.map(({ id }) => id));
      const named = [...serious, ...other].flatMap(({ counts = [] }) => counts.map(({ group }) => group));
      expect(named.filter((group) => !ids.has(group))).toEqual([]);
      rows += named.length;
    }
    expect(rows).toBeGreaterThan(20_000);
  });
});

test("ten thousand rows of adverse events are read and come back", () => {
  const stats = [{ groupId: "EG000", numAffected: 1, numAtRisk: 90 }];
  const otherEvents = Array.from({ length: 10_000 }, (_, index) => ({ term: `Event ${index}`, stats }));
  const document = studyWith({ adverseEventsModule: { frequencyThreshold: "0", otherEvents } });
  const result = read(document);
  expect(result.ok && result.residue).toEqual({});
  expect(result.ok && isSame(write(result.value), document)).toBe(true);
});
