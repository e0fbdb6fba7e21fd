/** The product examples are valid, canonical and cited, have the ids of the known products, and agree with the other record sets. */
import { describe, expect, test } from "vitest";
import { type ModelRecord, RecordSet, validate } from "@org/therapy-model";
import { mergeRecords, resolvePointer } from "@org/therapy-model/records";
import { checkLedger } from "@org/therapy-model/ledger";
import { recordSetTexts } from "../scripts/generate.ts";
import { productExamples } from "../src/entries/product-examples.ts";
import { productNamed, productSources } from "../src/entries/products.ts";
import { recordSets } from "../src/entries/record-sets.ts";
import { regulatoryHistories } from "../src/entries/regulatory-histories.ts";

/** The pointers of the leaves of a value. */
function leaves(value: unknown, pointer = ""): string[] {
  if (typeof value !== "object" || value === null) return [pointer];
  return Object.entries(value).flatMap(([key, member]) => leaves(member, `${pointer}/${key}`));
}

function uncited(record: ModelRecord): string[] {
  if (record.kind === "source") return [];
  const fields = record.citations?.map(({ field }) => field) ?? [];
  return leaves(record)
    .filter((pointer) => !/^\/(?:kind|id|citations)(?:\/|$)/.test(pointer))
    .filter((pointer) => !fields.some((field) => field === pointer || pointer.startsWith(`${field}/`)))
    .map((pointer) => record.id + pointer);
}

const modalities = {
  "therapy:axicabtagene-ciloleucel": "car_t",
  "therapy:idecabtagene-vicleucel": "car_t",
  "therapy:lifileucel": "til",
  "therapy:afamitresgene-autoleucel": "tcr_t",
  "therapy:onasemnogene-abeparvovec": "in_vivo_gene_addition",
  "therapy:exagamglogene-autotemcel": "hsc_gene_editing",
  "therapy:nexiguran-ziclumeran": "in_vivo_gene_editing",
  "therapy:becar7": "car_t",
  "therapy:vutrisiran": "sirna",
  "therapy:tofersen": "antisense",
  "therapy:talimogene-laherparepvec": "oncolytic_virus",
  "therapy:remestemcel-l": "mesenchymal_stromal_cell_therapy",
};

test("there is one example of each kind of product", () => {
  const therapies = productExamples.flatMap(({ records }) => records.filter((record) => record.kind === "therapy"));
  const found = therapies.map(({ id, modality }): [string, string] => [id, modality]);
  expect(Object.fromEntries(found)).toEqual(modalities);
  expect(found).toHaveLength(12);
});

describe.each([...recordSetTexts("product-examples")])("%s", (file, text) => {
  const recordSet = JSON.parse(text) as RecordSet;
  const { records } = recordSet;

  test("is valid and canonical, and its events are in a possible order", () => {
    expect(validate(RecordSet, recordSet)).toMatchObject({ ok: true });
    expect(recordSet.id).toBe(`record_set:${file.replace(".json", "")}`);
    expect(text).toBe(`${JSON.stringify(recordSet, undefined, 2)}\n`);
    expect(checkLedger(records.filter((record) => record.kind === "regulatory_event"))).toEqual([]);
  });

  test("cites a dated web page for every value", () => {
    expect(records.flatMap(uncited)).toEqual([]);
    const sources = new Map(records.flatMap((record) => (record.kind === "source" ? [[record.id, record]] : [])));
    const citations = records.flatMap((record) =>
      record.kind === "source" ? [] : (record.citations ?? []).map((citation) => ({ record, citation })),
    );
    for (const { record, citation } of citations) {
      expect(resolvePointer(record, citation.field), record.id + citation.field).toBeDefined();
      const source = sources.get(citation.source);
      expect(source?.url, citation.source).toBeDefined();
      expect(source?.published ?? source?.retrieved, citation.source).toBeDefined();
    }
    expect([...sources.keys()].toSorted()).toEqual(
      [...new Set(citations.map(({ citation }) => citation.source))].toSorted(),
    );
  });

  test("has a company or hospital, a therapy with names, facets and indications, and a trial with results", () => {
    const kinds = new Set(records.map(({ kind }) => kind));
    expect([...kinds]).toEqual(expect.arrayContaining(["source", "organization", "therapy", "trial"]));
    const therapy = records.find((record) => record.kind === "therapy");
    expect([
      therapy?.constructs ?? therapy?.cells,
      therapy?.routes,
      therapy?.dosing,
      therapy?.indications,
    ]).not.toContain(undefined);
    expect(records.some((record) => record.kind === "trial" && record.results !== undefined)).toBe(true);
  });

  test("has the id of the known product with its name", () => {
    const therapy = records.find((record) => record.kind === "therapy");
    const known = therapy?.names.flatMap(({ text: name }) => productNamed(name)?.id ?? []) ?? [];
    expect([...new Set(known)]).toEqual([therapy?.id]);
  });
});

test("the examples agree with each other and with the other records of the catalog", () => {
  const all = [...recordSets, ...regulatoryHistories, ...productExamples].flatMap(({ records }) => records);
  expect(mergeRecords([...productSources, ...all]).conflicts).toEqual([]);
});
