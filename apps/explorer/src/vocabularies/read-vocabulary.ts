/** The vocabularies: their terms as a tree, a term with its names and codes, and where it is used. */
import { ModelRecord, recordKinds } from "@org/therapy-model";
import { loadAllLabels } from "@org/therapy-model/labels/zh-hans";
import { lookup } from "@org/therapy-model/lookup";
import { fieldsOf, type PlacedSchema, vocabularyIdOfSchema } from "@org/therapy-model/schema";
import { vocabularies } from "@org/therapy-model/vocabularies";
import { codeSystems, type TermCodeSystem, termKeys, termNames, type Vocabulary } from "@org/therapy-model/vocabulary";
import * as z from "zod";
import { termLabels } from "../parts/term-labels.ts";
import type { PageLanguage } from "../state/page-language.ts";

/** A vocabulary in the list. */
export interface ListedVocabulary {
  readonly id: string;
  readonly title: string;
  readonly count: number;
}

/** A term in the tree, with the keys of the terms below it. */
export interface TreeTerm {
  readonly key: string;
  readonly label: string;
  readonly otherLabel: string;
  readonly narrower: readonly string[];
  readonly isTop: boolean;
}

/** A vocabulary as a tree, in which a term may be below several terms. */
export interface VocabularyTree {
  readonly id: string;
  readonly title: string;
  readonly definition: string;
  readonly terms: readonly TreeTerm[];
  /** Keys of the terms that a search found. */
  readonly found?: readonly string[] | undefined;
}

/** A term with everything that is known about it. */
export interface TermDetails {
  readonly key: string;
  readonly label: string;
  readonly labelZh: string;
  readonly definition: string;
  readonly synonyms: readonly string[];
  readonly synonymsZh: readonly string[];
  readonly codes: readonly { readonly system: string; readonly code: string; readonly relation: string }[];
  readonly broader: readonly { readonly key: string; readonly label: string }[];
  readonly narrower: readonly { readonly key: string; readonly label: string }[];
  /** Fields of records that use the vocabulary. */
  readonly fields: readonly string[];
}

/** Lists the vocabularies. */
export function listVocabularies(): ListedVocabulary[] {
  return [...vocabularies.values()].map((of) => ({ id: of.id, title: of.title, count: of.keys.length }));
}

/** Most terms that a search finds. */
const mostFound = 200;

/** Reads a vocabulary as a tree, and searches it. */
export async function readVocabulary(
  id: string,
  search: string,
  language: PageLanguage,
): Promise<VocabularyTree | undefined> {
  const of = vocabularies.get(id);
  if (of === undefined) return undefined;
  const label = await termLabels(language);
  const otherLabel = await termLabels(language === "en" ? "zh" : "en");
  const narrower = narrowerOf(of);
  const terms = termKeys(of).map((key) => ({
    key,
    label: label(id, key),
    otherLabel: otherLabel(id, key),
    narrower: narrower.get(key) ?? [],
    isTop: (of.terms[key]?.broader ?? []).length === 0,
  }));
  const found = search.trim() === "" ? undefined : await searchTerms(of, search.trim());
  return { id, title: of.title, definition: of.definition, terms, found };
}

function narrowerOf(of: Vocabulary): Map<string, string[]> {
  const narrower = new Map<string, string[]>();
  for (const key of termKeys(of)) {
    for (const broader of of.terms[key]?.broader ?? []) {
      narrower.set(broader, [...(narrower.get(broader) ?? []), key]);
    }
  }
  return narrower;
}

/** The terms that a name or code means, and those that have a name with the searched text. */
async function searchTerms(of: Vocabulary, search: string): Promise<string[]> {
  const labels = (await loadAllLabels()).get(of.id);
  const result = lookup(search, of, labels === undefined ? {} : { labels: [labels] });
  const found = new Set<string>(result.kind === "found" ? [result.key] : []);
  const wanted = search.toLowerCase();
  for (const { key, name } of termNames(of, labels)) {
    if (found.size >= mostFound) break;
    if (name.toLowerCase().includes(wanted)) found.add(key);
  }
  return [...found];
}

/** Reads a term; `undefined` if the vocabulary does not have it. */
export async function readTerm(id: string, key: string, language: PageLanguage): Promise<TermDetails | undefined> {
  const of = vocabularies.get(id);
  const term = of?.terms[key];
  if (of === undefined || term === undefined) return undefined;
  const label = await termLabels(language);
  const chinese = (await loadAllLabels()).get(id)?.terms[key];
  const named = (keys: readonly string[]) => keys.map((each) => ({ key: each, label: label(id, each) }));
  const codes = Object.entries(term.codes ?? {}).map(([system, code]) => ({ system, code, relation: "" }));
  const mappings = Object.entries(term.mappings ?? {}).flatMap(([system, list]) =>
    list.map(({ code, relation }) => ({ system, code, relation: relation as string })),
  );
  return {
    key,
    label: term.label,
    labelZh: chinese?.label ?? "",
    definition: term.definition,
    synonyms: term.synonyms ?? [],
    synonymsZh: chinese?.synonyms ?? [],
    codes: [...codes, ...mappings].map((each) => ({
      ...each,
      system: codeSystems[each.system as TermCodeSystem].title,
    })),
    broader: named(term.broader ?? []),
    narrower: named(narrowerOf(of).get(key) ?? []),
    fields: fieldsWith(id),
  };
}

/** The fields of the records that have terms of a vocabulary. */
function fieldsWith(id: string): string[] {
  return recordKinds.flatMap((kind, index) => {
    const fields = new Set<string>();
    const schema = ModelRecord.options[index];
    if (schema !== undefined)
      collect(schema, kind, new Set(), (vocabulary, field) => {
        if (vocabulary === id) fields.add(field);
      });
    return [...fields];
  });
}

type Schema = NonNullable<PlacedSchema>;

function collect(schema: Schema, field: string, within: Set<Schema>, found: (id: string, field: string) => void): void {
  const id = vocabularyIdOfSchema(schema);
  if (id !== undefined) return found(id, field);
  if (within.has(schema)) return; // a recursive schema has no further fields
  within.add(schema);
  if (schema instanceof z.ZodOptional) collect(schema._zod.def.innerType, field, within, found);
  if (schema instanceof z.ZodArray) collect(schema._zod.def.element, field, within, found);
  if (schema instanceof z.ZodUnion) for (const option of schema._zod.def.options) collect(option, field, within, found);
  if (schema instanceof z.ZodObject) {
    for (const [key, inner] of fieldsOf(schema)) collect(inner, `${field}.${key}`, within, found);
  }
  within.delete(schema);
}
