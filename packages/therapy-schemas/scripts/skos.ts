/** The vocabularies as SKOS in Turtle. */
import { vocabularies } from "@org/therapy-model/vocabularies";
import type { TermLabels, Vocabulary } from "@org/therapy-model/vocabulary";
import { loadLabels } from "@org/therapy-model/labels/zh-hans";
import { DataFactory, type Literal, type NamedNode, Writer } from "n3";
import { codeNamespaces, localCode, vocabularyBase } from "./concept-iris.ts";
import { mappingsOf } from "./concept-mappings.ts";

const literal = (text: string, language?: string): Literal => DataFactory.literal(text, language);
const namedNode = (iri: string): NamedNode => DataFactory.namedNode(iri);
const skos = "http://www.w3.org/2004/02/skos/core#";
const type = namedNode("http://www.w3.org/1999/02/22-rdf-syntax-ns#type");

/** Makes the text of the file. */
export async function skosText(): Promise<string> {
  const prefixes = Object.fromEntries(
    Object.values(codeNamespaces).map(({ prefix, namespace }) => [prefix, namespace]),
  );
  const writer = new Writer({ prefixes: { skos, tv: vocabularyBase, ...prefixes } });
  for (const vocabulary of vocabularies.values()) {
    addScheme(writer, vocabulary);
    const names = (await loadLabels(vocabulary.id))?.terms ?? {};
    for (const key of vocabulary.keys) addConcept(writer, vocabulary, key, names[key]);
  }
  return new Promise((done, fail) => {
    writer.end((error: Error | null, text: string) =>
      error === null || error === undefined ? done(text) : fail(error),
    );
  });
}

function addScheme(writer: Writer, { id, title, definition }: Vocabulary): void {
  const scheme = namedNode(`${vocabularyBase}${id}`);
  writer.addQuad(scheme, type, property("ConceptScheme"));
  writer.addQuad(scheme, property("prefLabel"), literal(title, "en"));
  writer.addQuad(scheme, property("definition"), literal(definition, "en"));
}

function addConcept(writer: Writer, vocabulary: Vocabulary, key: string, chinese: TermLabels | undefined): void {
  const scheme = namedNode(`${vocabularyBase}${vocabulary.id}`);
  const concept = namedNode(`${vocabularyBase}${vocabulary.id}/${key}`);
  const { label, definition, broader = [], synonyms = [] } = vocabulary.terms[key]!;
  const add = (name: string, object: ReturnType<typeof literal> | ReturnType<typeof namedNode>): void => {
    writer.addQuad(concept, property(name), object);
  };
  writer.addQuad(concept, type, property("Concept"));
  add("inScheme", scheme);
  if (broader.length === 0) add("topConceptOf", scheme);
  add("notation", literal(key));
  add("prefLabel", literal(label, "en"));
  if (chinese !== undefined) add("prefLabel", literal(chinese.label, "zh-Hans"));
  for (const name of alternatives(synonyms, label)) add("altLabel", literal(name, "en"));
  for (const name of alternatives(chinese?.synonyms ?? [], chinese?.label)) add("altLabel", literal(name, "zh-Hans"));
  add("definition", literal(definition, "en"));
  for (const wider of broader) add("broader", namedNode(`${vocabularyBase}${vocabulary.id}/${wider}`));
  for (const { system, code, match } of mappingsOf(vocabulary, key)) {
    add(match, namedNode(`${codeNamespaces[system].namespace}${localCode(system, code)}`));
  }
}

/** Other names, each once. In SKOS, a preferred label is not an alternative one as well. */
function alternatives(names: readonly string[], preferred: string | undefined): ReadonlySet<string> {
  return new Set(names.filter((name) => name !== preferred));
}

function property(name: string): ReturnType<typeof namedNode> {
  return namedNode(`${skos}${name}`);
}
