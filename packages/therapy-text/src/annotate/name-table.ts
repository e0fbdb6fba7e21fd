/** The names that texts are searched for: terms, known products and their companies, in one trie. */
import { products } from "@org/therapy-catalog/products";
import { vocabularies } from "@org/therapy-model/vocabularies";
import { vocabulary, type Term, type Vocabulary } from "@org/therapy-model/vocabulary";
import { type NameTrie, trieOf } from "../terms/name-trie.ts";
import type { NameTable } from "../terms/scan.ts";
import { chineseLabels } from "./chinese-labels.ts";
import { companyNames } from "./company-names.ts";
import { proper } from "../terms/name-spellings.ts";

/** The tables by the ids of their vocabularies; a program uses few. */
const tables = /* @__PURE__ */ new Map<string, { readonly english: NameTable; both?: NameTable }>();
const maximumTables = 8;

/** Numbers that distinguish extended vocabularies, in the order of their first use. */
const numbers = /* @__PURE__ */ new WeakMap<Vocabulary, number>();
let lastNumber = 0;

function numberOf(extended: Vocabulary): number {
  const known = numbers.get(extended) ?? ++lastNumber;
  numbers.set(extended, known);
  return known;
}

/**
 * Returns the table of the names of vocabularies, of products and of organizations; with Chinese names where they can occur. An
 * extended vocabulary is searched in place of the one with its id.
 */
export function nameTable(
  ids: readonly string[],
  hasProducts: boolean,
  isChinese: boolean,
  extended: readonly Vocabulary[],
): NameTable {
  const name = [...ids, String(hasProducts), ...extended.map((one) => numberOf(one))].join();
  let known = tables.get(name);
  if (known === undefined) {
    if (tables.size >= maximumTables) tables.clear();
    known = { english: englishTable(ids, hasProducts, extended) };
    tables.set(name, known);
  }
  if (!isChinese) return known.english;
  known.both ??= { ids: known.english.ids, tries: [...known.english.tries, chineseTrie(known.english.ids)] };
  return known.both;
}

/** @throws {TypeError} if there is no vocabulary with an id. */
function englishTable(ids: readonly string[], hasProducts: boolean, extended: readonly Vocabulary[]): NameTable {
  const added = extended.flatMap(({ id }) => (ids.includes(id) ? [] : [id]));
  const named = [...ids, ...added].map((id) => {
    const of = extended.find((one) => one.id === id) ?? vocabularies.get(id);
    if (of === undefined) throw new TypeError(`there is no vocabulary ${id}`);
    return of;
  });
  const all: Vocabulary[] = hasProducts ? [...named, productNames(), organizationNames()] : named;
  return { ids: all.map(({ id }) => id), tries: [trieOf(all.map((of) => ({ of })))] };
}

function chineseTrie(ids: readonly string[]): NameTrie {
  const sources = ids.flatMap((id, index) => {
    const [of, labels] = [vocabularies.get(id), chineseLabels.get(id)];
    return of === undefined || labels === undefined ? [] : [{ of, labels, index }];
  });
  return trieOf(sources);
}

/** The names of known products as a vocabulary. */
function productNames(): Vocabulary {
  const terms: Record<string, Term> = {};
  for (const { id, names } of products) {
    const [label = id, ...synonyms] = names.map(({ text }) => text);
    terms[id] = { label, definition: "", synonyms };
  }
  return vocabulary({ id: proper.product, title: "Product", definition: "Known products.", terms });
}

/** The names of companies of known products as a vocabulary. */
function organizationNames(): Vocabulary {
  const terms: Record<string, Term> = {};
  for (const { name, short } of companyNames(
    products.flatMap(({ companies = [] }) => companies.map((one) => one.name)),
  )) {
    terms[name] = { label: name, definition: "", synonyms: short === undefined ? [] : [short] };
  }
  return vocabulary({ id: proper.organization, title: "Organization", definition: "Known companies.", terms });
}
