/** The check that written studies conform to the OpenAPI description of ClinicalTrials.gov, for a list of real records. */
// oxlint-disable vitest/valid-expect -- the rules of test files; it declares tests
import { Ajv } from "ajv";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { text } from "../../../testing/shared-data.ts";
import { read, write } from "../src/entries/clinicaltrials-gov.ts";
import { pruned } from "./round-trip.ts";

interface Schemas {
  readonly [name: string]: { readonly properties?: object };
}

/** Returns the schemas without fields that they do not name, which the description itself allows. */
function closed(schemas: Schemas): object {
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => {
      return [name, schema.properties === undefined ? schema : { ...schema, additionalProperties: false }];
    }),
  );
}

/** Declares the tests; `minimum` is the number of records that conform before they are read. */
export function testWrittenStudies(
  records: readonly object[],
  minimum: { conforming: number; extended: number },
): void {
  const api = parse(text("data/clinicaltrials-gov/openapi-2.0.5.yaml")) as { components: { schemas: Schemas } };
  const ajv = new Ajv({ strict: false, validateFormats: false });
  ajv.addSchema({ $id: "api", ...api });
  ajv.addSchema({ $id: "closed", components: { schemas: closed(api.components.schemas) } });
  const conforms = ajv.compile({ $ref: "api#/components/schemas/Study" });
  const hasOnlyKnownFields = ajv.compile({ $ref: "closed#/components/schemas/Study" });

  test("a record that conforms to the OpenAPI description conforms after it was read and written", () => {
    const conforming = records.filter((record) => conforms(record));
    console.log(`${conforming.length} of ${records.length} records conform to the description`);
    expect(conforming.length).toBeGreaterThan(minimum.conforming);
    for (const record of conforming) {
      const result = read(record);
      if (!result.ok) throw new Error(JSON.stringify(result.issues));
      expect(conforms(write(result.value, result.unmapped)), JSON.stringify(conforms.errors)).toBe(true);
    }
  });

  test("without the unmapped values, a written record has only fields of the description", () => {
    const extended = records.filter((record) => !hasOnlyKnownFields(record));
    expect(extended.length).toBeGreaterThan(minimum.extended);
    for (const record of records) {
      const result = read(record);
      if (!result.ok) throw new Error(JSON.stringify(result.issues));
      const bare = write(result.value);
      expect(hasOnlyKnownFields(bare), JSON.stringify(hasOnlyKnownFields.errors)).toBe(true);
      expect(bare).toEqual(pruned(record, result.unmapped));
    }
  });
}
