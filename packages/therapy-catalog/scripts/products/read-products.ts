/** Reading `data/products/`: the facts of each product by source, and the sources. */
import { readdirSync, readFileSync } from "node:fs";
import {
  cellOrigins,
  cellSources,
  jurisdictions,
  languages,
  modalities,
  nameKinds,
  organizationRoles,
  Source,
  TargetReference,
  DiseaseReference,
  validate,
  vectorClasses,
  vectorSpecies,
  type JsonPointer,
  type SourceId,
} from "@org/therapy-model";
import { isTerm, normalizeForSuggestion, type Vocabulary } from "@org/therapy-model/vocabulary";
import { parse } from "yaml";
import type { Product, ProductCompany, ProductName, ProductVector } from "../../src/products/product.ts";

export const productFolder: URL = new URL("../../data/products/", import.meta.url);

/** The facts of a product in a source: a key is a kind of name, a role of an organization or a facet. */
type Facts = Readonly<Record<string, string | readonly string[]>>;

/** The facts of each product, by its id without `therapy:`, and by source with its entry. */
type Table = Readonly<Record<string, Readonly<Record<string, Facts>>>>;

/** The tables of products by file name, in the order of the names. */
export function productTables(): ReadonlyMap<string, string> {
  const files = readdirSync(productFolder).filter((file) => file.endsWith(".yaml"));
  return new Map(files.toSorted().map((file) => [file, readFileSync(new URL(file, productFolder), "utf8")]));
}

/** Reads the sources: a record each. */
export function readSources(): readonly Source[] {
  const sources = JSON.parse(readFileSync(new URL("sources.json", productFolder), "utf8")) as readonly unknown[];
  return sources.map((source) => {
    const result = validate(Source, source);
    if (!result.ok) throw new TypeError(`sources.json: ${JSON.stringify(result.issues)}`);
    return result.value;
  });
}

/** Reads the names that several products share, each in its normalized form. */
export function readSharedNames(): ReadonlySet<string> {
  const lines = readFileSync(new URL("shared-names.txt", productFolder), "utf8").split("\n");
  return new Set(lines.filter((line) => line !== "" && !line.startsWith("#")).map(normalizeForSuggestion));
}

/** Reads the products of tables, in the order of their ids. */
export function readProducts(
  sources: readonly Source[],
  tables: ReadonlyMap<string, string> = productTables(),
): readonly Product[] {
  const known = new Set(sources.map(({ id }) => id));
  const products = new Map<string, Product>();
  for (const [file, text] of tables) {
    for (const [id, bySource] of Object.entries(parse(text, { schema: "failsafe" }) as Table)) {
      if (products.has(id)) throw new TypeError(`${file}: ${id} is in two tables`);
      products.set(id, readProduct(id, bySource, known, `${file}: ${id}`));
    }
  }
  return [...products].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, product]) => product);
}

/** A product while its facts are collected; the pointers of the facts are by source. */
interface Collected {
  readonly names: ProductName[];
  readonly targets: string[];
  readonly vectors: ProductVector[];
  readonly companies: ProductCompany[];
  readonly indications: string[];
  readonly single: Map<"modality" | "origin" | "cellSource", string>;
}

function readProduct(
  id: string,
  bySource: Readonly<Record<string, Facts>>,
  known: ReadonlySet<SourceId>,
  place: string,
): Product {
  const all: Collected = { names: [], targets: [], vectors: [], companies: [], indications: [], single: new Map() };
  const sources = Object.entries(bySource).map(([key, facts]) => {
    const [name = "", ...entry] = key.split(" ");
    const source: SourceId = `source:${name}`;
    if (!known.has(source)) throw new TypeError(`${place}: no source ${name} in sources.json`);
    const pointers = Object.entries(facts).flatMap(([kind, values]) =>
      [values].flat().map((value: string) => collect(all, kind, value, `${place}: ${kind}: ${value}`)),
    );
    return { source, ...(entry.length > 0 && { entry: entry.join(" ") }), facts: [...new Set(pointers)] };
  });
  const names = preferredFirst(all.names);
  const placed = sources.map((source) => ({
    ...source,
    facts: source.facts.map((fact) => renumbered(fact, all.names, names)),
  }));
  if (!all.single.has("modality")) throw new TypeError(`${place}: no modality`);
  if (all.names.length === 0) throw new TypeError(`${place}: no name`);
  const lists = { targets: all.targets, vectors: all.vectors, companies: all.companies, indications: all.indications };
  const { targets, vectors, ...others } = Object.fromEntries(
    Object.entries(lists).filter(([, members]) => members.length > 0),
  );
  const { modality, ...cells } = Object.fromEntries(all.single);
  return {
    id: `therapy:${id}`,
    names,
    modality,
    ...(targets && { targets }),
    ...(vectors && { vectors }),
    ...cells,
    ...others,
    sources: placed,
  } as Product;
}

/** The kinds of names in the order of preference; the others follow. */
const preferredKinds: readonly string[] = ["inn", "usan", "proper", "ban", "brand", "short_name", "code"];

/** Sorts names by kind, the preferred first; names of one kind keep their order. */
function preferredFirst(names: readonly ProductName[]): readonly ProductName[] {
  const rank = ({ kind }: ProductName): number => {
    const at = preferredKinds.indexOf(kind);
    return at === -1 ? preferredKinds.length : at;
  };
  return names.toSorted((a, b) => rank(a) - rank(b));
}

/** The pointer of a fact, if it is a name, to its place among the sorted names. */
function renumbered(fact: JsonPointer, from: readonly ProductName[], to: readonly ProductName[]): JsonPointer {
  const [, at] = /^\/names\/(\d+)$/.exec(fact) ?? [];
  return at === undefined ? fact : `/names/${to.indexOf(from[Number(at)]!)}`;
}

/** Adds a fact, unless a source before it has it, and returns its pointer. */
function collect(all: Collected, kind: string, value: string, place: string): JsonPointer {
  if (isTerm(nameKinds, kind)) return collectName(all, { ...readNote(value, place), kind }, place);
  if (isTerm(organizationRoles, kind)) {
    const { text: name, jurisdictions: limits } = readNote(value, place);
    return `/companies/${add(all.companies, { name, role: kind, ...(limits && { jurisdictions: limits }) })}`;
  }
  switch (kind) {
    case "modality":
      return single(all, kind, term(modalities, value, place), place);
    case "origin":
      return single(all, kind, term(cellOrigins, value, place), place);
    case "cell_source":
      return single(all, "cellSource", term(cellSources, value, place), place);
    case "vector": {
      const [vectorClass = "", species] = value.split(" ");
      const vector = { class: term(vectorClasses, vectorClass, place) };
      return `/vectors/${add(all.vectors, species === undefined ? vector : { ...vector, species: term(vectorSpecies, species, place) })}`;
    }
    case "target":
      return `/targets/${add(all.targets, valid(TargetReference, value, place))}`;
    case "indication":
      return `/indications/${add(all.indications, valid(DiseaseReference, value, place))}`;
    default:
      throw new TypeError(`${place}: expected a kind of name, a role of an organization or a facet`);
  }
}

function collectName(all: Collected, name: ProductName, place: string): JsonPointer {
  const normalized = normalizeForSuggestion(name.text);
  if (normalized === "") throw new TypeError(`${place}: expected a name`);
  const at = all.names.findIndex(({ text }) => normalizeForSuggestion(text) === normalized);
  if (at === -1) return `/names/${all.names.push(name) - 1}`;
  const before = all.names[at]!;
  const both = [...new Set([...(before.jurisdictions ?? []), ...(name.jurisdictions ?? [])])];
  if (both.length > 0) all.names[at] = { ...before, jurisdictions: both };
  return `/names/${at}`;
}

/** A text and, in brackets after it, jurisdictions and a language: `倍诺达 [CN zh-Hans]`. */
function readNote(value: string, place: string): Omit<ProductName, "kind"> {
  const [, text = value, note] =
    /^(.*\S) \[((?:[A-Z]{2}|[a-z]{2}-[A-Za-z]+|[a-z]{2})(?: (?:[A-Z]{2}|[a-z]{2}-[A-Za-z]+|[a-z]{2}))*)\]$/.exec(
      value,
    ) ?? [];
  const words = note?.split(" ") ?? [];
  const places = words.filter((word) => /^[A-Z]{2}$/.test(word)).map((word) => term(jurisdictions, word, place));
  const language = words.find((word) => /^[a-z]/.test(word));
  return {
    text,
    ...(places.length > 0 && { jurisdictions: places }),
    ...(language !== undefined && { language: term(languages, language, place) }),
  };
}

function single(
  all: Collected,
  field: "modality" | "origin" | "cellSource",
  value: string,
  place: string,
): JsonPointer {
  const before = all.single.get(field) ?? value;
  if (before !== value) throw new TypeError(`${place}: another source has ${before}`);
  all.single.set(field, value);
  return `/${field}`;
}

/** Adds a member to a list, unless the list has it; returns its place. */
function add<Member>(list: Member[], member: Member): number {
  const text = JSON.stringify(member);
  const at = list.findIndex((other) => JSON.stringify(other) === text);
  return at === -1 ? list.push(member) - 1 : at;
}

function term<Key extends string>(of: Vocabulary<Key>, value: string, place: string): Key {
  if (!isTerm(of, value)) throw new TypeError(`${place}: ${value} is not a term of ${of.id}`);
  return value;
}

function valid<Value>(schema: Parameters<typeof validate<Value>>[0], value: unknown, place: string): Value {
  const result = validate(schema, value);
  if (!result.ok) throw new TypeError(`${place}: ${result.issues.map(({ message }) => message).join("; ")}`);
  return result.value;
}
