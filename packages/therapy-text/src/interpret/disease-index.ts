/** The diseases by name, abbreviation and MeSH id: those of the vocabulary first, then those of Mondo. */
import { mondoDiseases } from "@org/therapy-catalog/diseases";
import type { DiseaseReference } from "@org/therapy-model";
import { diseases } from "@org/therapy-model/vocabularies";
import { ambiguousNames } from "../terms/ambiguous-names.ts";
import { equivalentKey, joinWords, nameKeys, type NameWord, unorderedKey } from "./name-key.ts";

/** A disease that a name denotes. */
export interface NamedDisease {
  readonly disease: DiseaseReference;
  readonly label: string;
}

/** A disease that words name, and whether they are a name of it or only words of the same meaning. */
export interface FoundDisease extends NamedDisease {
  readonly isExact: boolean;
}

function found(named: NamedDisease | undefined, isExact: boolean): FoundDisease | undefined {
  return named === undefined ? undefined : { ...named, isExact };
}

/** The diseases by the normal form of a name; a name of several diseases leads to none. */
interface DiseaseIndex {
  readonly exact: ReadonlyMap<string, NamedDisease | undefined>;
  readonly unordered: ReadonlyMap<string, NamedDisease | undefined>;
  readonly equivalent: ReadonlyMap<string, NamedDisease | undefined>;
  readonly abbreviations: ReadonlyMap<string, NamedDisease | undefined>;
  readonly mesh: ReadonlyMap<string, NamedDisease>;
}

/** Classes that are no particular disease. */
const tooGeneral: ReadonlySet<string> = new Set(["MONDO:0000001", "MONDO:0700096", "MONDO:0042489", "MONDO:0021125"]);

let made: DiseaseIndex | undefined;

/** Returns the index, which is made at the first call. */
export function diseaseIndex(): DiseaseIndex {
  return (made ??= makeIndex());
}

/** A map that keeps the disease with the best rank for a key, and none for a key of several. */
class NameMap {
  readonly found = new Map<string, NamedDisease | undefined>();
  readonly #ranks = new Map<string, number>();

  put(key: string, named: NamedDisease, rank: number): void {
    const before = this.#ranks.get(key);
    if (before === undefined || rank < before) {
      this.found.set(key, named);
      this.#ranks.set(key, rank);
    } else if (rank === before && this.found.get(key)?.disease !== named.disease) this.found.set(key, undefined);
  }
}

function makeIndex(): DiseaseIndex {
  const [exact, unordered, equivalent, abbreviations] = [new NameMap(), new NameMap(), new NameMap(), new NameMap()];
  const mesh = new Map<string, NamedDisease>();
  const add = (name: string, named: NamedDisease, rank: number): void => {
    if (isAbbreviation(name)) {
      abbreviations.put(abbreviationKey(name), named, rank);
      if (name.length < 5) return;
    }
    const keys = nameKeys(name);
    exact.put(keys.join(" "), named, rank);
    if (keys.length > 1) unordered.put(unorderedKey(keys), named, rank);
    const same = equivalentKey(keys);
    if (same !== undefined) equivalent.put(same, named, rank);
  };
  const terms = new Map<string, NamedDisease>();
  for (const key of diseases.keys) {
    const { label, synonyms = [], codes } = diseases.terms[key];
    const named: NamedDisease = { disease: key, label };
    if (codes?.mondo !== undefined) terms.set(codes.mondo, named);
    if (codes?.mesh !== undefined) mesh.set(codes.mesh, named);
    add(label, named, 0);
    for (const name of synonyms) add(name, named, 1);
  }
  for (const { id, label, mesh: ids, names } of mondoDiseases()) {
    if (tooGeneral.has(id)) continue;
    const named = terms.get(id) ?? { disease: id, label };
    for (const each of ids) if (!mesh.has(each)) mesh.set(each, named);
    add(label, named, 2);
    for (const name of names) add(name, named, 3);
  }
  return {
    exact: exact.found,
    unordered: unordered.found,
    equivalent: equivalent.found,
    abbreviations: abbreviations.found,
    mesh,
  };
}

const maxAbbreviation = 9;

/** Checks whether a name is an abbreviation, such as COPD or cGVHD. */
export function isAbbreviation(name: string): boolean {
  return (
    name.length <= maxAbbreviation &&
    /^[\p{L}\p{N}][\p{L}\p{N}/-]*$/u.test(name) &&
    (name.match(/\p{Lu}/gu)?.length ?? 0) > 1
  );
}

/** The form in which abbreviations are compared. */
export function abbreviationKey(name: string): string {
  return name.replaceAll(/[^\p{L}\p{N}]/gu, "");
}

/** Finds the disease of an abbreviation as written; one of four letters and more also with small letters. */
export function diseaseOfAbbreviation(name: string): FoundDisease | undefined {
  if (name.length > maxAbbreviation) return undefined;
  const { abbreviations } = diseaseIndex();
  if (isAbbreviation(name)) return found(abbreviations.get(abbreviationKey(name)), !isAmbiguous(name));
  return /^\p{Lu}\p{Ll}{3,}$/u.test(name) ? found(abbreviations.get(name.toUpperCase()), false) : undefined;
}

function isAmbiguous(name: string): boolean {
  return ambiguousNames["disease"]?.[name] !== undefined || name.length < 3;
}

/** Finds the disease that words name: in their order, in any order, or with words of one meaning. */
export function diseaseOfWords(words: readonly NameWord[]): FoundDisease | undefined {
  const index = diseaseIndex();
  const exact = index.exact.get(joinWords(words));
  if (exact !== undefined) return found(exact, true);
  const keys = words.map(({ key }) => key);
  const unordered = keys.length > 1 ? index.unordered.get(unorderedKey(keys)) : undefined;
  if (unordered !== undefined) return found(unordered, true);
  const same = equivalentKey(keys);
  return same === undefined ? undefined : found(index.equivalent.get(same), false);
}

/** Finds the disease of a MeSH id. An old form of the ids has zeros before the number. */
export function diseaseOfMesh(id: string): NamedDisease | undefined {
  const { mesh } = diseaseIndex();
  return mesh.get(id) ?? mesh.get(id.replace(/^([CD])000(\d{6})$/, "$1$2"));
}
