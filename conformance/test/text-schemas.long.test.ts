/** The JSON Schemas of annotations and drafts accept those of invented texts, and refuse other values. */
import { annotate } from "@org/therapy-text/annotate";
import { draftRecords } from "@org/therapy-text/draft";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { pressTexts } from "../../test-data/index.ts";
import { schemaText } from "../src/schema-file.ts";

const ajv = new Ajv2020({ strict: false, validateFormats: false });
ajv.addSchema(JSON.parse(schemaText("json-schema/record_set.schema.json")) as object);
const schemaOf = (name: string): ValidateFunction =>
  ajv.compile(JSON.parse(schemaText(`json-schema/${name}.schema.json`)) as object);

const quantities = "ALT <= 3 x ULN, 5 to 10 mg/kg by Q2 2098, on 3-5 May 2097, not in Boston; ECOG 0-1 (EUPAS12345)";
const texts = [...pressTexts().map(({ text }) => text), quantities];

test("annotations of invented texts conform to the schema", () => {
  const conforms = schemaOf("annotation");
  const kinds = new Set<string>();
  for (const text of texts) {
    const mentions = annotate(text);
    expect(conforms({ id: 7, mentions }), JSON.stringify(conforms.errors?.slice(0, 3))).toBe(true);
    for (const mention of mentions) {
      kinds.add(mention.kind);
      expect(conforms({ mentions: [{ ...mention, value: 1 }] })).toBe(false);
      expect(conforms({ mentions: [{ ...mention, kind: "thing" }] })).toBe(false);
    }
  }
  expect([...kinds].toSorted()).toEqual(
    ["term", "product", "inn", "target", "quantity", "date", "identifier", "organization", "place"].toSorted(),
  );
});

test("drafts of invented texts conform to the schema", () => {
  const conforms = schemaOf("draft");
  let count = 0;
  for (const text of texts) {
    const draft = draftRecords(text);
    count += draft.evidence.length;
    expect(conforms(draft), JSON.stringify(conforms.errors?.slice(0, 3))).toBe(true);
    expect(conforms({ ...draft, records: [{ kind: "therapy" }] })).toBe(false);
    expect(conforms({ ...draft, evidence: [{ record: "therapy:x", path: "names", start: 0, end: 1 }] })).toBe(false);
  }
  expect(count).toBeGreaterThan(50);
});
