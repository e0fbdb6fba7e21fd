/** The record sets are valid, canonical, cited, without copied sentences, and have the facts of their documents. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { path as sharedPath, present, text as sharedText } from "../../../testing/shared-data.ts";
import { recordSetTexts } from "../scripts/generate.ts";
import { RecordSet } from "@org/therapy-model";
import { recordSets } from "../src/entries/record-sets.ts";
import { mergeRecords } from "@org/therapy-model/records";
import type { ModelRecord } from "@org/therapy-model";
import { schemaAt } from "@org/therapy-model/schema";
import type { Citation, Locator } from "@org/therapy-model";
import { formatPointer, resolvePointer } from "@org/therapy-model/records";
import type { JsonPointer } from "@org/therapy-model";
import type { Source } from "@org/therapy-model";
import type { Therapy } from "@org/therapy-model";
import type { Trial } from "@org/therapy-model";
import { validate } from "@org/therapy-model";

interface Place {
  record: string;
  pointer: JsonPointer;
}
interface Fact {
  id: string;
  document: string;
  locator: string;
}

const texts = recordSetTexts("record-sets");
const mapFile = fileURLToPath(new URL("../data/record-sets/facts.map.json", import.meta.url));
const map = JSON.parse(readFileSync(mapFile, "utf8")) as { [fact: string]: Place };
const { records, conflicts } = mergeRecords(recordSets.flatMap((recordSet) => recordSet.records));
const byId = new Map<string, ModelRecord>(records.map((record) => [record.id, record]));

/** Every leaf of a value with its path. */
function* leaves(
  value: unknown,
  path: (string | number)[] = [],
): Generator<[(string | number)[], string | number | boolean]> {
  if (Array.isArray(value)) for (const [index, member] of value.entries()) yield* leaves(member, [...path, index]);
  else if (typeof value === "object" && value !== null) {
    for (const [key, member] of Object.entries(value)) yield* leaves(member, [...path, key]);
  } else yield [path, value as string | number | boolean];
}

function citationsOf(record: ModelRecord): readonly Citation[] {
  return record.kind === "source" ? [] : (record.citations ?? []);
}

function covers({ field }: Citation, pointer: string): boolean {
  return field === pointer || pointer.startsWith(`${field}/`);
}

test("the generated list has the record sets of the folder", () => {
  expect(recordSets).toEqual([...texts.values()].map((text) => JSON.parse(text) as unknown));
});

describe.each([...texts])("%s", (file, text) => {
  const value: unknown = JSON.parse(text);
  const recordSet = value as RecordSet;

  test("is valid", () => {
    expect(validate(RecordSet, value)).toMatchObject({ ok: true });
    expect(recordSet.id).toBe(`record_set:${file.replace(".json", "")}`);
  });

  test("is canonical JSON: two spaces, a final newline, keys in the order of the model", () => {
    expect(text).toBe(`${JSON.stringify(value, undefined, 2)}\n`);
    const misplaced: string[] = [];
    (function walk(node: unknown, path: (string | number)[]): void {
      if (typeof node !== "object" || node === null) return;
      const schema = schemaAt(RecordSet, value, path);
      if (schema instanceof z.ZodObject) {
        const known = Object.keys(schema._zod.def.shape);
        const places = Object.keys(node).map((key) => known.indexOf(key));
        if (places.some((place, index) => index > 0 && place < places[index - 1]!)) misplaced.push(formatPointer(path));
      }
      for (const [key, member] of Object.entries(node))
        walk(member, [...path, Array.isArray(node) ? Number(key) : key]);
    })(value, []);
    expect(misplaced).toEqual([]);
  });

  test("cites every value of every record except sources, never an entire record", () => {
    const uncited = recordSet.records.flatMap((record) => {
      if (record.kind === "source") return [];
      const citations = citationsOf(record);
      expect(citations.map(({ field }) => field)).not.toContain("");
      for (const { field } of citations) expect(resolvePointer(record, field), `${record.id}${field}`).toBeDefined();
      const pointers = [...leaves(record)]
        .map(([path]) => path)
        .filter(([key]) => key !== "kind" && key !== "id" && key !== "citations");
      return pointers
        .map((path) => formatPointer(path))
        .filter((pointer) => !citations.some((citation) => covers(citation, pointer)))
        .map((pointer) => record.id + pointer);
    });
    expect(uncited).toEqual([]);
  });

  test("has the place in the document of each fact", () => {
    for (const record of recordSet.records) {
      for (const { field, locator } of citationsOf(record)) expect(locator, `${record.id}${field}`).toBeDefined();
    }
  });
});

describe("the records of all record sets together", () => {
  test("do not contradict each other", () => {
    expect(conflicts).toEqual([]);
  });

  test("are a valid record set", () => {
    const all = { kind: "record_set", modelVersion: "0.1.0", id: "record_set:all", title: "All", records };
    expect(validate(RecordSet, all)).toMatchObject({ ok: true });
  });
});

describe("the relations between the records", () => {
  const involved = (id: string): readonly (readonly [string, string | undefined])[] => {
    const { organizations = [] } = byId.get(id) as Pick<Therapy | Trial, "organizations">;
    return organizations.map(({ organization, role }) => [role, organization] as const);
  };

  test("GenScript is the parent of Legend Biotech", () => {
    expect(byId.get("organization:legend-biotech")).toMatchObject({ parent: "organization:genscript" });
    expect(byId.get("organization:genscript")).not.toHaveProperty("parent");
  });

  const developers = {
    "therapy:ciltacabtagene-autoleucel": "organization:legend-biotech",
    "therapy:hgi-001": "organization:hemogen",
    "therapy:hgi-002": "organization:hemogen",
    "therapy:hn2301": "organization:magicrna",
    "therapy:kj-c2320": "organization:carsgen",
    "therapy:carsgen-thank-ucar-bcma-car-t": "organization:carsgen",
    "therapy:zevorcabtagene-autoleucel": "organization:carsgen",
  };

  test.each(Object.entries(developers))("%s is developed by %s", (therapy, organization) => {
    expect(involved(therapy)).toEqual([["developer", organization]]);
  });

  test("every therapy has a developer", () => {
    const therapies = records.filter(({ kind }) => kind === "therapy").map(({ id }) => id as string);
    expect(therapies.toSorted()).toEqual(Object.keys(developers).toSorted());
  });

  test("the sponsor of the lupus trial is the developer of its therapy", () => {
    expect(byId.get("trial:nct06801119")).toMatchObject({ therapies: ["therapy:hn2301"] });
    expect(involved("trial:nct06801119")).toEqual([["lead_sponsor", "organization:magicrna"]]);
  });
});

describe("facts that the documents do not state explicitly are cited as inferred", () => {
  test.each([
    ["organization:hemogen", "/focus/diseases/1"],
    ["organization:carsgen", "/type"],
    ["therapy:hn2301", "/vectors/0/class"],
    ["therapy:hn2301", "/vectors/0/cargoes"],
  ] as const)("%s %s", (id, pointer) => {
    const bases = citationsOf(byId.get(id)!).filter((citation) => covers(citation, pointer));
    expect(bases.map(({ field, basis }) => [field, basis])).toEqual([[pointer, "inferred"]]);
  });
});

/** A locator as the list of facts writes it. */
function spelled({ section, paragraph, item }: Locator): string {
  if (paragraph !== undefined) return `p${paragraph}`;
  return item === undefined ? (section ?? "") : `${section} ${item}`;
}

/** Facts whose paragraph in the list is not that of the document. */
const misplaced: { readonly [fact: string]: string } = { "genscript.listing": "p10" };

describe.skipIf(!present)("the facts of the source documents (needs the checking program in ../shared)", () => {
  const facts = present ? (JSON.parse(sharedText("seed-facts/facts.json")) as Fact[]) : [];

  test("are all in the records", () => {
    const folder = mkdtempSync(`${tmpdir()}/record-sets-`);
    try {
      const file = `${folder}/records.json`;
      writeFileSync(file, JSON.stringify(records));
      const printed = execFileSync(process.execPath, [sharedPath("seed-facts/check.mjs"), file, mapFile], {
        encoding: "utf8",
      });
      expect(printed).toBe("held 174 of 174\n");
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test("are exactly those of the map", () => {
    expect(Object.keys(map).sort()).toEqual(facts.map(({ id }) => id).sort());
  });

  test("each have a different field, except names", () => {
    const names = /^\/names\/\d+\/text$/;
    const twice = Object.values(map)
      .map(({ record, pointer }) => record + pointer)
      .filter((place, index, all) => all.indexOf(place) !== index);
    expect(twice.filter((place) => !names.test(place.slice(place.indexOf("/"))))).toEqual([]);
  });

  test.each(facts)("$id is cited to its place in the document", ({ id, document, locator }) => {
    const { record: recordId, pointer } = map[id]!;
    const record = byId.get(recordId)!;
    const places = citationsOf(record)
      .filter((citation) => covers(citation, pointer))
      .map((citation) => `${(byId.get(citation.source) as Source).file} ${spelled(citation.locator ?? {})}`);
    expect(places).toContain(`${document} ${misplaced[id] ?? locator}`);
  });
});

describe.skipIf(!present)("no sentence of the source documents is copied (needs the documents in ../shared)", () => {
  const plain = (text: string): string =>
    text
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
      .trim();
  const names = new Set(["text", "title", "name", "label"]);

  test.each(recordSets.map((recordSet) => [recordSet.id, recordSet] as const))("%s", (_, { records }) => {
    const files = records.flatMap((record) => (record.kind === "source" ? [record.file!] : []));
    const document = files.map((file) => plain(sharedText(`seeds/${file}`))).join(" ");
    for (const record of records) {
      for (const [path, leaf] of leaves(record)) {
        if (typeof leaf !== "string" || names.has(String(path.at(-1)))) continue;
        const words = plain(leaf);
        if (words.split(" ").length > 8) expect(document, formatPointer(path)).not.toContain(words);
      }
    }
  });
});

test("no field for the text of a source is present", () => {
  const passages = records.flatMap((record) =>
    [...leaves(record)]
      .filter(([path]) => path.at(-1) === "text" && path[0] !== "names")
      .map(([path]) => record.id + formatPointer(path)),
  );
  expect(passages).toEqual([]);
});
