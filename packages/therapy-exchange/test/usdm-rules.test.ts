/** Rules of CDISC for studies of USDM: each finds a deliberate mistake, and nothing else in the study without it. */
import { checkUsdm, usdm, usdmRules } from "@org/therapy-exchange/usdm";
import type { Trial } from "@org/therapy-model";
import { describe, expect, test } from "vitest";
import { usdmStudy } from "../../../test-data/index.ts";
import { dice, mutated } from "./mutate.ts";

/** What the invented study has on purpose. */
const known = ["DDF00099", "DDF00146", "DDF00153", "DDF00189", "DDF00193", "DDF00246"];

const version = "study/versions/0";
const design = `${version}/studyDesigns/0`;
const main = `${design}/scheduleTimelines/0`;
const timing = {
  id: "Timing_1",
  name: "T1",
  type: {
    code: "C201358",
    codeSystem: "http://www.cdisc.org",
    codeSystemVersion: "2024-09-27",
    decode: "Fixed Reference",
  },
  value: "P1D",
  valueLabel: "1 day",
  relativeFromScheduledInstanceId: "ScheduledActivityInstance_2",
  instanceType: "Timing",
};
const oral = { code: "C38288", codeSystem: "http://www.cdisc.org", codeSystemVersion: "2024-09-27", decode: "Nasal" };
const text = { id: "NarrativeContentItem_1", name: "N1", instanceType: "NarrativeContentItem" };

/** A mistake: the rule that it breaks, the place of a value, and the value; `undefined` removes it. */
const mistakes: readonly (readonly [rule: string, path: string, value: unknown])[] = [
  ["DDF00006", `${main}/timings/0`, { ...timing, windowLower: "PT1H" }],
  ["DDF00007", `${main}/timings/0`, { ...timing, relativeToScheduledInstanceId: "ScheduledActivityInstance_1" }],
  ["DDF00010", `${design}/arms/1/name`, "A"],
  ["DDF00011", `${main}/timings/0`, { ...timing, relativeFromScheduledInstanceId: "Encounter_1" }],
  ["DDF00012", `${main}/mainTimeline`, false],
  ["DDF00020", `${version}/amendments/0/primaryReason/otherReason`, "A reason"],
  ["DDF00021", `${design}/epochs/1/previousId`, "StudyEpoch_2"],
  ["DDF00022", `${design}/epochs/1/nextId`, "StudyEpoch_2"],
  ["DDF00023", `${design}/epochs/1/nextId`, null],
  ["DDF00026", `${main}/instances/0/timelineId`, "ScheduleTimeline_1"],
  ["DDF00029", `${design}/encounters/0/nextId`, "Encounter_9"],
  ["DDF00041", `${design}/objectives/0/endpoints`, []],
  ["DDF00042", `${design}/population/plannedAge/isApproximate`, true],
  ["DDF00046", `${main}/timings/0`, { ...timing, relativeFromScheduledInstanceId: "StudyArm_1" }],
  ["DDF00047", `${design}/studyCells/0/elementIds/0`, "StudyElement_9"],
  [
    "DDF00059",
    `${version}/studyInterventions/0/codes/1`,
    { code: "EXC", codeSystem: "SPONSOR", codeSystemVersion: "1" },
  ],
  ["DDF00060", `${main}/timings/0`, { ...timing, value: "-P1D" }],
  ["DDF00069", `${design}/studyCells/1/epochId`, "StudyEpoch_1"],
  ["DDF00071", `${design}/studyCells/0/armId`, "StudyEpoch_9"],
  ["DDF00072", `${design}/studyCells/0/epochId`, "StudyEpoch_9"],
  ["DDF00081", `${design}/arms/0/type/instanceType`, "AliasCode"],
  ["DDF00082", `${design}/arms/0/description`, 5],
  ["DDF00088", `${main}/instances/1/epochId`, "StudyEpoch_9"],
  ["DDF00096", `${design}/objectives/1/endpoints/0/level/code`, "C94496"],
  ["DDF00097", `${design}/population/plannedAge`, null],
  ["DDF00098", `${design}/population/plannedSex`, []],
  ["DDF00100", `${version}/titles/1/type/code`, "C94108"],
  ["DDF00105", `${main}/instances/0/epochId`, "StudyEpoch_9"],
  ["DDF00108", `${main}/exits`, []],
  ["DDF00110", `${design}/eligibilityCriteria/0/category/decode`, "Exclusion Criteria"],
  ["DDF00125", `${design}/arms/0/color`, "red"],
  ["DDF00127", `${design}/encounters/0/scheduledAtId`, "Timing_9"],
  ["DDF00137", `${version}/dictionaries/0/parameterMaps/0/reference`, '<usdm:ref id="Quantity_1"/>'],
  ["DDF00143", `${version}/amendments/0/primaryReason/code/code`, "C1"],
  ["DDF00144", `${version}/dateValues/0/geographicScopes/0/type/code`, "C1"],
  ["DDF00147", `${design}/objectives/0/level/decode`, "Main"],
  ["DDF00149", `${design}/arms/0/dataOriginType/codeSystem`, "NCI"],
  ["DDF00150", `${design}/encounters/0/type/codeSystemVersion`, "1"],
  ["DDF00152", `${design}/activities/0/timelineId`, "ScheduleTimeline_9"],
  ["DDF00154", `${design}/characteristics/0/code`, "C217004"],
  ["DDF00163", "study/documentedBy/0", { id: "N", instanceType: "NarrativeContent" }],
  ["DDF00164", "study/documentedBy/0", { id: "N", displaySectionNumber: true, instanceType: "NarrativeContent" }],
  ["DDF00167", `${version}/documentVersionIds`, ["D", "D"]],
  [
    "DDF00173",
    `${version}/studyIdentifiers/1`,
    { text: "EXB-201", scopeId: "Organization_1", instanceType: "StudyIdentifier" },
  ],
  ["DDF00174", `${version}/studyIdentifiers/1/scopeId`, "Organization_1"],
  ["DDF00176", `${version}/studyInterventions/0/administrations/0/route/standardCode`, oral],
  ["DDF00177", `${version}/studyInterventions/0/administrations/0/route`, null],
  ["DDF00178", `${version}/studyInterventions/0/administrations/0/frequency`, null],
  ["DDF00188", `${design}/population/plannedSex/1/code`, "C20197"],
  ["DDF00190", `${version}/roles/0/assignedPersons/0`, { id: "P", instanceType: "AssignedPerson" }],
  ["DDF00194", `${version}/organizations/0/legalAddress`, { id: "Address_1", lines: [], instanceType: "Address" }],
  ["DDF00197", `${design}/documentVersionIds`, ["D", "D"]],
  ["DDF00213", `${design}/studyInterventionIds`, ["StudyIntervention_1"]],
  ["DDF00216", `${design}/model/decode`, "Crossover Study"],
  ["DDF00221", `${design}/therapeuticAreas/1`, { code: "ONC", codeSystem: "SPONSOR", codeSystemVersion: "1" }],
  ["DDF00227", `${design}/instanceType`, "ObservationalStudyDesign"],
  ["DDF00228", `${design}/studyType/code`, "C16084"],
  ["DDF00230", `${design}/studyType/code`, "C1"],
  ["DDF00234", `${design}/population/plannedEnrollmentNumber/unit`, { id: "U", instanceType: "AliasCode" }],
  ["DDF00237", `${design}/population/plannedAge/minValue/unit/standardCode/code`, "C28253"],
  ["DDF00241", `${design}/population/plannedAge/maxValue/value`, 18],
  ["DDF00243", `${design}/studyCells/5`, undefined],
  ["DDF00244", `${version}/narrativeContentItems/0`, { ...text, text: '<usdm:ref klass="X" id="Y" attribute="z"/>' }],
  ["DDF00249", `${design}/eligibilityCriteria/0/criterionItemId`, "EligibilityCriterionItem_2"],
  ["DDF00254", `${design}/activities/0/childIds/0`, "Activity_9"],
  ["DDF00258", `${design}/characteristics/1/code`, "C25689"],
  ["DDF00262", `${version}/roles/0/organizationIds/0`, "Organization_9"],
];

function withValue(path: string, value: unknown): object {
  const document = structuredClone(usdmStudy());
  const keys = path.split("/");
  const last = keys.pop()!;
  let inner = document as { [key: string]: unknown };
  for (const key of keys) inner = inner[key] as { [key: string]: unknown };
  if (value !== undefined) inner[last] = value;
  else if (Array.isArray(inner)) inner.splice(Number(last), 1);
  else Reflect.deleteProperty(inner, last);
  return document;
}

function rulesOf(document: unknown): ReadonlySet<string> {
  return new Set(checkUsdm(document).map(({ rule }) => rule));
}

test("the invented study breaks only the rules that it is meant to break", () => {
  expect([...rulesOf(usdmStudy())]).toEqual(known);
});

test.each(mistakes)("%s is found at %s", (rule, path, value) => {
  expect(rulesOf(usdmStudy())).not.toContain(rule);
  expect(rulesOf(withValue(path, value))).toContain(rule);
});

test("the place of a mistake is that of its object", () => {
  const found = checkUsdm(withValue(`${design}/population/plannedAge/isApproximate`, true));
  expect(found.find(({ rule }) => rule === "DDF00042")).toEqual({
    rule: "DDF00042",
    core: "CORE-000805",
    path: ["study", "versions", 0, "studyDesigns", 0, "population", "plannedAge"],
    message: "is an approximate planned age",
  });
});

test("each rule has a number of its own, a number in CORE and a message", () => {
  const ids = usdmRules.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.every((id) => /^DDF\d{5}$/.test(id))).toBe(true);
  expect(usdmRules.every(({ core, message }) => /^(?:CORE-\d{6}|USDM)$/.test(core) && message.length > 0)).toBe(true);
});

describe("what is written", () => {
  /** The rules about classes, types, references and order. */
  const structure = ["DDF00021", "DDF00022", "DDF00023", "DDF00081", "DDF00082", "DDF00125", "DDF00262"];

  test("has the attributes, types and references of USDM", () => {
    const trial: Trial = {
      kind: "trial",
      id: "trial:x",
      type: "interventional",
      arms: [{ label: "A", interventions: ["I"] }, { label: "B" }],
      interventions: [{ name: "I" }],
      epochs: [
        { label: "Screening", kind: "screening" },
        { label: "Treatment", kind: "treatment" },
      ],
      visits: [{ label: "Day 1", epoch: "Treatment" }],
      activities: [{ label: "Consent", visits: ["Day 1"] }],
      endpoints: [{ level: "primary", title: "Survival" }],
      eligibility: { inclusion: [{ kind: "text", text: "Adults" }] },
    };
    const found = rulesOf(usdm.write([trial]));
    expect(structure.filter((rule) => found.has(rule))).toEqual([]);
  });
});

test("any value is checked without an exception", () => {
  for (const value of [undefined, null, 1, "x", [], {}, { study: 1 }]) expect(checkUsdm(value)).toEqual([]);
  for (let seed = 1; seed <= 20; seed++) expect(Array.isArray(checkUsdm(mutated(usdmStudy(), dice(seed))))).toBe(true);
});
