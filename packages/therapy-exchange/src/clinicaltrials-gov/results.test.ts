/** How the results sections of ClinicalTrials.gov records are read. */
import { parsePValue } from "@org/therapy-model/records";
import { Trial } from "@org/therapy-model";
import { describe, expect, test } from "vitest";
import { checkRoundTrip, isSame } from "../../test/round-trip.ts";
import type { ReadResult } from "../entries/index.ts";
import { read, unwritten, write } from "./study.ts";

/** Makes a study with a results section. */
function studyWith(resultsSection: object): object {
  return {
    protocolSection: { identificationModule: { nctId: "NCT02445248" }, designModule: { studyType: "INTERVENTIONAL" } },
    resultsSection,
  };
}

function readResults(resultsSection: object): Extract<ReadResult<Trial>, { ok: true }> {
  const document = studyWith(resultsSection);
  checkRoundTrip({ read, write, unwritten }, Trial, document);
  const result = read(document);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result;
}

/** Makes an outcome measure with one value. */
function outcomeWith(measurement: object, fields: object = {}): object {
  const classes = [{ categories: [{ measurements: [{ groupId: "OG000", ...measurement }] }] }];
  return { outcomeMeasuresModule: { outcomeMeasures: [{ title: "Response", ...fields, classes }] } };
}

describe("values", () => {
  test("keep their digits", () => {
    const { value, unmapped } = readResults(outcomeWith({ value: "12.50", lowerLimit: "-.7", upperLimit: "3." }));
    expect(value.registryResults?.outcomes?.[0]?.classes?.[0]?.categories?.[0]?.measurements).toEqual([
      { group: "OG000", value: "12.50", low: "-.7", high: "3." },
    ]);
    expect(unmapped).toEqual({});
  });

  test("are not available where the registry has NA, with its comment", () => {
    const { value } = readResults(outcomeWith({ value: "NA", comment: "Too few events" }));
    expect(value.registryResults?.outcomes?.[0]?.classes?.[0]?.categories?.[0]?.measurements).toEqual([
      { group: "OG000", value: "not_available", comment: "Too few events" },
    ]);
  });

  test.each(["< 5", "1,234", "not_available", "12 (3)", 12.5, null])("are unmapped if they are %j", (odd) => {
    const { unmapped, notes } = readResults(outcomeWith({ value: odd }));
    const place = "/resultsSection/outcomeMeasuresModule/outcomeMeasures/0/classes/0/categories/0/measurements/0/value";
    expect(unmapped).toEqual({ [place]: odd });
    expect(notes).toMatchObject([{ code: "left_unmapped", path: place }]);
  });

  test("without a group are unmapped as a row", () => {
    const { unmapped } = readResults({
      adverseEventsModule: { seriousEvents: [{ term: "CRS", stats: [{ numEvents: 1 }] }] },
    });
    expect(unmapped).toEqual({ "/resultsSection/adverseEventsModule/seriousEvents/0/stats": [{ numEvents: 1 }] });
  });
});

describe("the dispersion", () => {
  test.each([
    ["Standard Deviation", { kind: "standard_deviation" }],
    ["95% Confidence Interval", { kind: "confidence_interval", level: "95" }],
    ["97.5% Confidence Interval", { kind: "confidence_interval", level: "97.5" }],
    ["Geometric Coefficient of Variation", { kind: "geometric_coefficient_of_variation" }],
  ])("of an outcome measure is read from words: %s", (dispersionType, dispersion) => {
    const { value } = readResults(outcomeWith({ value: "1" }, { dispersionType }));
    expect(value.registryResults?.outcomes?.[0]?.dispersion).toEqual(dispersion);
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
  ])("of a baseline measure is read from a code: %s", (dispersionType, dispersion) => {
    const { value } = readResults({ baselineCharacteristicsModule: { measures: [{ title: "Age", dispersionType }] } });
    expect(value.registryResults?.baseline?.measures?.[0]?.dispersion).toEqual(dispersion);
  });

  test("is written as CONFIDENCE_OTHER if the registry has no code for the level", () => {
    const measures = [{ title: "Age", dispersion: { kind: "confidence_interval", level: "85" } as const }];
    const trial: Trial = {
      kind: "trial",
      id: "trial:x",
      type: "interventional",
      registryResults: { baseline: { measures } },
    };
    expect(write(trial)).toMatchObject({
      resultsSection: {
        baselineCharacteristicsModule: { measures: [{ title: "Age", dispersionType: "CONFIDENCE_OTHER" }] },
      },
    });
  });

  test.each(["% Confidence Interval", "ninety% Confidence Interval", "Standard deviation", ""])(
    "is unmapped if it is %j",
    (dispersionType) => {
      const { unmapped } = readResults(outcomeWith({ value: "1" }, { dispersionType }));
      expect(Object.values(unmapped)).toEqual([dispersionType]);
    },
  );
});

test("an analysis has its estimate, interval and p-value with all digits", () => {
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
  const { value, unmapped } = readResults(outcomeWith({ value: "1" }, { type: "POST_HOC", analyses: [analysis] }));
  const outcome = value.registryResults?.outcomes?.[0];
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
  expect(parsePValue(outcome!.analyses![0]!.pValue!)).toEqual({ comparator: "lt", value: 0.001 });
  expect(unmapped).toEqual({});
});

test("participants are whole numbers, and a number with leading zeros is unmapped", () => {
  const counts = [
    { groupId: "FG000", numSubjects: "12" },
    { groupId: "FG001", numSubjects: "012" },
  ];
  const { value, unmapped } = readResults({
    participantFlowModule: { periods: [{ title: "Overall", milestones: [{ type: "STARTED", achievements: counts }] }] },
  });
  expect(value.registryResults?.participantFlow?.periods?.[0]?.milestones).toEqual([
    { title: "STARTED", counts: [{ group: "FG000", participants: 12 }, { group: "FG001" }] },
  ]);
  expect(Object.values(unmapped)).toEqual(["012"]);
});

test("deaths are in their group, whichever other counts it has", () => {
  const eventGroups = [{ id: "EG000", deathsNumAffected: 1, deathsNumAtRisk: 9, otherNumAffected: 4 }];
  const { value } = readResults({ adverseEventsModule: { eventGroups } });
  expect(value.registryResults?.adverseEvents?.groups).toEqual([
    { id: "EG000", deaths: { affected: 1, atRisk: 9 }, other: { affected: 4 } },
  ]);
});

test("a row of an adverse event is read with its keys in any order, and with unknown keys", () => {
  const rows = [
    { groupId: "EG000", numAffected: 1, numAtRisk: 9 },
    { numAtRisk: 9, numEvents: 2, groupId: "EG000", numAffected: 1 },
    { groupId: "EG000", numAffected: 1, numAtRisk: 9, newField: "x" },
    { groupId: "EG000", numAffected: -1, numAtRisk: 9 },
    JSON.parse('{"groupId":"EG000","numAffected":1,"numAtRisk":9,"__proto__":{"numEvents":3}}') as object,
  ];
  const { value, unmapped } = readResults({ adverseEventsModule: { otherEvents: [{ term: "Fever", stats: rows }] } });
  expect(value.registryResults?.adverseEvents?.other?.[0]?.counts).toEqual([
    { group: "EG000", affected: 1, atRisk: 9 },
    { group: "EG000", events: 2, affected: 1, atRisk: 9 },
    { group: "EG000", affected: 1, atRisk: 9 },
    { group: "EG000", atRisk: 9 },
    { group: "EG000", affected: 1, atRisk: 9 },
  ]);
  expect(Object.values(unmapped)).toEqual(["x", -1, { numEvents: 3 }]);
});

test("ten thousand rows of adverse events are read and written again", () => {
  const stats = [{ groupId: "EG000", numAffected: 1, numAtRisk: 90 }];
  const otherEvents = Array.from({ length: 10_000 }, (_, index) => ({ term: `Event ${index}`, stats }));
  const document = studyWith({ adverseEventsModule: { frequencyThreshold: "0", otherEvents } });
  const result = read(document);
  expect(result.ok && result.unmapped).toEqual({});
  expect(result.ok && isSame(write(result.value), document)).toBe(true);
});
