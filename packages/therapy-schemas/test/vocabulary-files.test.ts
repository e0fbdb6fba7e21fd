/** The vocabularies as SSSOM, SKOS and a JSON-LD context, read with the libraries of each format. */
import { readdirSync, readFileSync } from "node:fs";
import { vocabularies } from "@org/therapy-model/vocabularies";
import jsonld from "jsonld";
import { Parser } from "n3";
import { describe, expect, test } from "vitest";
import { vocabularyBase } from "../scripts/concept-iris.ts";
import { allMappings } from "../scripts/concept-mappings.ts";

const folder = new URL("../", import.meta.url);
const skos = "http://www.w3.org/2004/02/skos/core#";
const terms = [...vocabularies.values()].reduce((sum, { keys }) => sum + keys.length, 0);

function read(name: string): string {
  return readFileSync(new URL(name, folder), "utf8");
}

describe("the SSSOM files", () => {
  const files = readdirSync(new URL("sssom/", folder)).map((name) => {
    const lines = read(`sssom/${name}`).trimEnd().split("\n");
    const metadata = lines.filter((line) => line.startsWith("#")).map((line) => line.slice(1));
    const [columns = [], ...rows] = lines.filter((line) => !line.startsWith("#")).map((line) => line.split("\t"));
    return { name, metadata, columns, rows };
  });

  test("have the required metadata and columns, and every mapping once", () => {
    for (const { metadata, columns, rows } of files) {
      const keys = metadata.map((line) => line.slice(0, line.indexOf(":")));
      expect(keys).toEqual(expect.arrayContaining(["curie_map", "mapping_set_id", "license"]));
      expect(columns).toEqual(
        expect.arrayContaining(["subject_id", "predicate_id", "object_id", "mapping_justification"]),
      );
      expect(rows.every((row) => row.length === columns.length && row.every((cell) => cell !== ""))).toBe(true);
    }
    const count = files.reduce((sum, { rows }) => sum + rows.length, 0);
    console.log(`${count} mappings in ${files.length} SSSOM files`);
    expect(count).toBe(allMappings().length);
    const subjects = files.flatMap(({ rows }) =>
      rows.map(([subject, , predicate, object]) => `${subject} ${predicate} ${object}`),
    );
    expect(new Set(subjects).size).toBe(count);
  });

  test("declare the prefixes of all CURIEs", () => {
    for (const { metadata, rows } of files) {
      const prefixes = new Set(
        metadata.flatMap((line) => /^ {2}([A-Za-z]\w*): "(?:https?|urn):/.exec(line)?.[1] ?? []),
      );
      const curies = rows.flatMap(([subject, , predicate, object, justification]) => [
        subject,
        predicate,
        object,
        justification,
      ]);
      expect(new Set(curies.map((curie) => curie!.slice(0, curie!.indexOf(":"))))).toEqual(prefixes);
      expect(curies.every((curie) => /^\w+:[^\s:]+$/.test(curie!))).toBe(true);
    }
  });
});

describe("the SKOS file", () => {
  const quads = new Parser({ format: "text/turtle" }).parse(read("skos/vocabularies.ttl"));
  const byProperty = new Map<string, typeof quads>();
  for (const quad of quads) {
    const name = quad.predicate.value.replace(/^.*#/, "");
    const known = byProperty.get(name);
    if (known === undefined) byProperty.set(name, [quad]);
    else known.push(quad);
  }
  const quadsOf = (name: string): typeof quads => byProperty.get(name) ?? [];

  test("has every vocabulary, term, broader term and mapping", () => {
    const ofType = (name: string): number =>
      quadsOf("type").filter(({ object }) => object.value === skos + name).length;
    expect(ofType("ConceptScheme")).toBe(vocabularies.size);
    expect(ofType("Concept")).toBe(terms);
    console.log(`${quads.length} triples of ${terms} terms`);
    const matches = ["exactMatch", "broadMatch", "narrowMatch", "closeMatch"].flatMap(quadsOf);
    expect(matches).toHaveLength(allMappings().length);
    const concepts = new Set(quadsOf("inScheme").map(({ subject }) => subject.value));
    expect(quadsOf("broader").filter(({ object }) => !concepts.has(object.value))).toEqual([]);
  });

  test("has one preferred label a language, none of which is an alternative one as well", () => {
    const place = ({ subject, object }: (typeof quads)[number]): string => {
      return `${subject.value} ${object.termType === "Literal" ? object.language : ""}`;
    };
    const preferred = new Map(quadsOf("prefLabel").map((quad) => [place(quad), quad.object.value]));
    expect(preferred.size).toBe(quadsOf("prefLabel").length);
    expect(quadsOf("altLabel").filter((quad) => preferred.get(place(quad)) === quad.object.value)).toEqual([]);
  });
});

describe("the JSON-LD context", () => {
  const context = JSON.parse(read("json-ld/context.jsonld")) as { readonly "@context": jsonld.ContextDefinition };

  test("makes records RDF: terms are concepts, references are resources", async () => {
    const record = {
      kind: "trial",
      id: "trial:x",
      type: "interventional",
      phase: "phase_1",
      therapies: ["therapy:y"],
      enrollment: { count: 12 },
      names: [{ text: "X", kind: "acronym" }],
    };
    const quads = (await jsonld.toRDF({ ...context, ...record })) as unknown as readonly {
      readonly subject: { readonly value: string; readonly termType: string };
      readonly predicate: { readonly value: string };
      readonly object: { readonly value: string; readonly termType: string };
    }[];
    const objects = new Map(quads.map(({ predicate, object }) => [predicate.value.replace(/^.*[#/]/, ""), object]));
    expect(objects.get("phase")).toMatchObject({ termType: "NamedNode", value: `${vocabularyBase}phase/phase_1` });
    expect(objects.get("count")).toMatchObject({ termType: "Literal", value: "12" });
    expect(quads.some(({ object }) => object.value === "therapy:y" && object.termType === "NamedNode")).toBe(true);
    expect(quads.every(({ subject }) => subject.value === "trial:x" || subject.termType === "BlankNode")).toBe(true);
  });
});
