import { existsSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { ageGroups } from "../disease/age-group.ts";
import { diseaseStates } from "../disease/disease-state.ts";
import { diseases } from "../disease/diseases.ts";
import { therapyLines } from "../disease/therapy-line.ts";
import { agreementKinds } from "../organization/agreement-kind.ts";
import { organizationRoles } from "../organization/organization-role.ts";
import { organizationTypes } from "../organization/organization-type.ts";
import { technologies } from "../platform/technology.ts";
import { applicationTypes } from "../regulatory/application-type.ts";
import { approvalKinds } from "../regulatory/approval-kind.ts";
import { designations } from "../regulatory/designation.ts";
import { jurisdictions } from "../regulatory/jurisdiction.ts";
import { milestones } from "../regulatory/milestone.ts";
import { regulatorJurisdictions, regulators } from "../regulatory/regulator.ts";
import { comparators } from "../shared/comparator.ts";
import { countries } from "../shared/country.ts";
import { languages } from "../shared/language.ts";
import { nameKinds } from "../shared/name-kind.ts";
import { statistics } from "../shared/population-statistic.ts";
import { sourceTypes } from "../source/source-type.ts";
import type { TermCodeSystem, Vocabulary } from "../vocabulary.ts";
import { adverseEvents } from "./adverse-event.ts";
import { allocations } from "./allocation.ts";
import { armKinds } from "./arm-kind.ts";
import { classificationCriteria } from "./classification-criteria.ts";
import { endpointLevels } from "./endpoint-level.ts";
import { endpoints } from "./endpoint.ts";
import { gradingScales } from "./grading-scale.ts";
import { initiations } from "./initiation.ts";
import { interventionModels } from "./intervention-model.ts";
import { interventionRoles } from "./intervention-role.ts";
import { interventionTypes } from "./intervention-type.ts";
import { maskedRoles } from "./masked-role.ts";
import { maskings } from "./masking.ts";
import { measurementMethods } from "./measurement-method.ts";
import { measurements } from "./measurement.ts";
import { phases } from "./phase.ts";
import { responseCategories } from "./response-category.ts";
import { responseCriteria } from "./response-criteria.ts";
import { scales } from "./scale.ts";
import { stopReasons } from "./stop-reason.ts";
import { studyTypes } from "./study-type.ts";
import { treatments } from "./treatment.ts";
import { trialPurposes } from "./trial-purpose.ts";
import { trialStatuses } from "./trial-status.ts";

const vocabularies: readonly Vocabulary[] = [
  adverseEvents,
  ageGroups,
  agreementKinds,
  allocations,
  applicationTypes,
  approvalKinds,
  armKinds,
  classificationCriteria,
  comparators,
  countries,
  designations,
  diseases,
  diseaseStates,
  endpointLevels,
  endpoints,
  gradingScales,
  initiations,
  interventionModels,
  interventionRoles,
  interventionTypes,
  jurisdictions,
  languages,
  maskedRoles,
  maskings,
  measurementMethods,
  measurements,
  milestones,
  nameKinds,
  organizationRoles,
  organizationTypes,
  phases,
  regulators,
  responseCategories,
  responseCriteria,
  scales,
  sourceTypes,
  statistics,
  stopReasons,
  studyTypes,
  technologies,
  therapyLines,
  treatments,
  trialPurposes,
  trialStatuses,
];

/** The enum of the ClinicalTrials.gov API that holds the codes of each vocabulary. */
const clinicalTrialsEnums: { readonly [vocabulary: string]: string } = {
  age_group: "StandardAge",
  allocation: "DesignAllocation",
  arm_kind: "ArmGroupType",
  intervention_model: "InterventionalAssignment",
  intervention_type: "InterventionType",
  masked_role: "WhoMasked",
  masking: "DesignMasking",
  phase: "Phase",
  statistic: "MeasureParam",
  study_type: "StudyType",
  trial_purpose: "PrimaryPurpose",
  trial_status: "Status",
};

/** The files of the data folder that hold the codes of each HL7 system. */
const hl7Files: { readonly [System in TermCodeSystem]?: string } = {
  hl7_organization_type: "organization-type",
  hl7_research_study_party_role: "research-study-party-role",
  hl7_research_study_phase: "research-study-phase",
  hl7_research_study_purpose: "research-study-prim-purp-type",
  hl7_research_study_reason_stopped: "research-study-reason-stopped",
  hl7_research_study_status: "research-study-status",
};

const data = new URL("../../../../../shared/data/", import.meta.url);
const there = existsSync(data);
if (!there) console.log("skipped: ../shared/data is absent");

const read = (path: string): string => readFileSync(new URL(path, data), "utf8");
const column = (text: string, index: number): string[] => text.split("\n").map((line) => line.split("\t")[index] ?? "");

function ncitCodes(): Set<string> {
  const all = gunzipSync(readFileSync(new URL("reference/ncit/ncit_terms.all.tsv.gz", data))).toString("utf8");
  return new Set([
    ...column(all, 0),
    ...column(read("reference/ncit/cdisc_codelists.tsv"), 4),
    ...column(read("reference/ncit/ich-m11_codelists.tsv"), 2),
    ...column(read("reference/endpoints/endpoints.tsv"), 1),
    ...column(read("reference/endpoints/response-results.C96785.tsv"), 0),
    ...column(read("reference/endpoints/response-criteria.C124298.tsv"), 0),
  ]);
}

function hl7Codes(file: string): Set<string> {
  const concepts = read(`vocabularies/hl7-terminology/CodeSystem-${file}.xml`).split("<concept>").slice(1);
  return new Set(concepts.map((concept) => /<code value="([^"]+)"/.exec(concept)?.[1] ?? ""));
}

function enumValues(name: string): Set<string> {
  const api = read("clinicaltrials-gov/openapi-2.0.5.yaml");
  const body = new RegExp(`^    ${name}:\\n((?: {6,}.*\\n)+)`, "m").exec(api)?.[1] ?? "";
  return new Set([...body.matchAll(/^ +- "?([A-Z0-9_]+)"?$/gm)].map((match) => match[1]!));
}

describe.skipIf(!there)("codes", () => {
  it("stand in the source that they name", () => {
    const ncit = ncitCodes();
    const diseaseIds = new Set(column(read("reference/diseases/diseases-cgt.tsv"), 2));
    const mappings = gunzipSync(
      readFileSync(new URL("reference/diseases/mondo_2026-08-04_mappings.long.tsv.gz", data)),
    ).toString("utf8");
    const mondo = new Set([...diseaseIds, ...column(mappings, 0)]);
    const regions = new Intl.DisplayNames(["en"], { type: "region", fallback: "none" });
    const counts: { [system: string]: number } = {};
    const wrong: string[] = [];
    for (const { id, terms } of vocabularies) {
      for (const [key, { codes = {} }] of Object.entries(terms)) {
        for (const [system, code] of Object.entries(codes)) {
          const file = hl7Files[system as TermCodeSystem];
          const known =
            system === "ncit"
              ? ncit.has(code)
              : system === "mondo"
                ? mondo.has(code)
                : system === "iso_3166_1"
                  ? regions.of(code) !== undefined
                  : system === "clinicaltrials_gov"
                    ? enumValues(clinicalTrialsEnums[id] ?? "none").has(code)
                    : file !== undefined && hl7Codes(file).has(code);
          counts[system] = (counts[system] ?? 0) + 1;
          if (!known) wrong.push(`${id}.${key}: ${system} ${code}`);
        }
      }
    }
    console.log(`codes verified: ${JSON.stringify(counts)}`);
    expect(wrong).toEqual([]);
  });

  it("cover every enum value of ClinicalTrials.gov but those without a meaning of their own", () => {
    const without = new Set(["OTHER", "UNKNOWN", "WITHHELD", "NUMBER"]);
    const missing: string[] = [];
    for (const { id, terms } of vocabularies) {
      const name = clinicalTrialsEnums[id];
      if (name === undefined) continue;
      const held = new Set(Object.values(terms).map((term) => term.codes?.clinicaltrials_gov));
      for (const value of enumValues(name)) {
        if (!held.has(value) && !without.has(value)) missing.push(`${name} ${value}`);
      }
    }
    expect(missing).toEqual([]);
  });

  it("name every regulator of the table, each with its jurisdiction", () => {
    const rows = read("reference/regulators/regulators.tsv").trim().split("\n").slice(1);
    const held = new Set<string>(Object.values(regulatorJurisdictions));
    const absent = rows.map((row) => row.split("\t")[0]!).filter((country) => !held.has(country));
    console.log(
      `regulators: ${Object.keys(regulators.terms).length} for ${held.size} jurisdictions; ${rows.length} rows`,
    );
    expect(absent).toEqual([]);
    expect(Object.keys(regulators.terms)).toHaveLength(rows.length + 1);
  });
});

describe("terms", () => {
  const plain = (text: string): string =>
    text
      .toLowerCase()
      .normalize("NFKD")
      .replace(/[^\p{L}\p{N}<≤>≥=+]+/gu, " ")
      .trim();

  it.each(vocabularies.map((vocabulary) => [vocabulary.id, vocabulary] as const))(
    "of %s share no key, label or synonym",
    (_, { terms }) => {
      const owner = new Map<string, string>();
      const shared: string[] = [];
      for (const [key, { label, synonyms = [] }] of Object.entries(terms)) {
        for (const name of new Set([key, label, ...synonyms].map(plain))) {
          const other = owner.get(name);
          if (other !== undefined) shared.push(`${name}: ${other} and ${key}`);
          owner.set(name, key);
        }
      }
      expect(shared).toEqual([]);
    },
  );

  it("have definitions that are sentences of at most 170 characters", () => {
    const wrong: string[] = [];
    let count = 0;
    for (const { id, terms } of vocabularies) {
      for (const [key, { definition }] of Object.entries(terms)) {
        count++;
        if (definition.length > 170 || !/[.)]$/.test(definition)) wrong.push(`${id}.${key}`);
      }
    }
    console.log(`${vocabularies.length} vocabularies, ${count} terms`);
    expect(wrong).toEqual([]);
  });
});
