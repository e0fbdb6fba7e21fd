/** Trials as studies of USDM 4.0: valid by the schema of its API, and read back without a change. */
import { isDeepStrictEqual } from "node:util";
import { checkUsdm, usdm } from "@org/therapy-exchange/usdm";
import { ModelRecord, type Trial } from "@org/therapy-model";
import { predicate } from "@org/therapy-model/schema";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { present, text } from "../../testing/shared-data.ts";
import { recordSamples } from "../src/records.ts";

const long = process.env["LONG_TESTS"] === "1";

/** Makes the function that returns the errors of a document by the API specification. */
function validator(): (document: object) => readonly string[] {
  const specification = JSON.parse(text("data/usdm/USDM_API.json")) as { components: object };
  const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: false });
  const { components } = specification;
  const validate = ajv.compile({ components, $ref: "#/components/schemas/Wrapper-Output" });
  return (document) => {
    if (validate(document)) return [];
    return (validate.errors ?? []).map(({ instancePath, message = "" }) => `${instancePath}: ${message}`);
  };
}

/** The trial, and the therapies and organizations that it names. */
function withParts(trial: Trial, records: readonly ModelRecord[]): readonly ModelRecord[] {
  const ids = new Set<string | undefined>([
    ...(trial.therapies ?? []),
    ...(trial.organizations ?? []).map(({ organization }) => organization),
  ]);
  const parts = new Map(records.filter(({ id }) => ids.has(id)).map((record) => [record.id, record]));
  return [trial, ...parts.values()];
}

function byId(records: readonly ModelRecord[]): readonly ModelRecord[] {
  return records.toSorted((left, right) => (left.id < right.id ? -1 : 1));
}

/** The rules about classes, types, references and order, which no trial breaks. */
const structure = new Set(["DDF00021", "DDF00022", "DDF00023", "DDF00081", "DDF00082", "DDF00125", "DDF00262"]);

function problemsOf(records: readonly ModelRecord[], errorsOf: (document: object) => readonly string[]): unknown[] {
  const document = JSON.parse(JSON.stringify(usdm.write(records))) as object;
  const result = usdm.read(document);
  if (!result.ok) return [...result.issues];
  const isEqual = isDeepStrictEqual(byId(result.records), byId(records));
  const isWhole = Object.keys(result.unmapped.document.values).length === 0;
  return [
    ...errorsOf(document),
    ...checkUsdm(document).filter(({ rule }) => structure.has(rule)),
    ...(isEqual ? [] : [`${records[0]!.id} is not read back equal`]),
    ...(isWhole ? [] : [`${records[0]!.id}: own values are unmapped`]),
  ];
}

describe.runIf(long && present)("trials as studies of USDM", () => {
  const isRecord = predicate(ModelRecord);
  test.for(recordSamples)("trials $name are valid, and are read back equal", ({ records, name }) => {
    const errorsOf = validator();
    const valid = records.filter((record) => isRecord(record));
    const trials = valid.filter((record) => record.kind === "trial");
    const problems = trials.flatMap((trial) => problemsOf(withParts(trial, valid), errorsOf));
    console.log(`USDM: ${trials.length} trials ${name}, ${problems.length} problems`);
    expect(problems.slice(0, 10)).toEqual([]);
  });
});
