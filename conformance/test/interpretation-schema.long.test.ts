/** The JSON Schema of interpretations accepts those of invented studies, and refuses other values. */
import { readFileSync } from "node:fs";
import { read } from "@org/therapy-exchange/clinicaltrials-gov";
import { interpretTrial } from "@org/therapy-text/interpret";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { schemaText } from "../src/schema-file.ts";

const file = new URL("../../test-data/interpretation/studies-invented.json", import.meta.url);
const { studies } = JSON.parse(readFileSync(file, "utf8")) as { readonly studies: readonly object[] };

test("interpretations of invented studies conform to the schema", () => {
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  ajv.addSchema(JSON.parse(schemaText("json-schema/record_set.schema.json")) as object);
  const conforms = ajv.compile(JSON.parse(schemaText("json-schema/interpretation.schema.json")) as object);
  let count = 0;
  for (const study of studies) {
    const result = read(study);
    if (!result.ok) throw new Error("an invented study cannot be read");
    const interpretation = interpretTrial(result.value);
    expect(conforms(interpretation), JSON.stringify(conforms.errors?.slice(0, 3))).toBe(true);
    count += interpretation.proposals.length;
    const [proposal] = interpretation.proposals;
    expect(conforms({ ...interpretation, proposals: [{ ...proposal, value: "no term" }] })).toBe(false);
  }
  expect(count).toBeGreaterThan(50);
});
