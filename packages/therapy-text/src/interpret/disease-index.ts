/** The diseases by name, abbreviation and MeSH id: those of the vocabulary first, then those of Mondo. */
import { mondoDiseases } from "@org/therapy-catalog/diseases";
import type { DiseaseReference } from "@org/therapy-model";
import { diseases } from "@org/therapy-model/vocabularies";
import { joinWords, type NameWord, nameWords, unorderedKey } from "./name-key.ts";

/** A disease that a name denotes. */
export interface NamedDisease {
  readonly disease: DiseaseReference;
  readonly label: string;
}

/** The diseases by the normal form of a name; a name of several diseases leads to none. */
interface DiseaseIndex {
  readonly exact: ReadonlyMap<string, NamedDisease | undefined>;
  readonly unordered: ReadonlyMap<string, NamedDisease | undefined>;
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

function makeIndex(): DiseaseIndex {
  const exact = new Map<string, NamedDisease | undefined>();
  const unordered = new Map<string, NamedDisease | undefined>();
  const abbreviations = new Map<string, NamedDisease | undefined>();
  const mesh = new Map<string, NamedDisease>();
  const rankOf = new Map<string, number>();
  const put = (map: Map<string, NamedDisease | undefined>, key: string, named: NamedDisease, rank: number): void => {
    const place = `${map === exact ? "e" : map === unordered ? "u" : "a"}${key}`;
    const before = rankOf.get(place);
    if (before === undefined || rank < before) {
      map.set(key, named);
      rankOf.set(place, rank);
    } else if (rank === before && map.get(key)?.disease !== named.disease) map.set(key, undefined);
  };
  const add = (name: string, named: NamedDisease, rank: number): void => {
    if (isAbbreviation(name)) put(abbreviations, abbreviationKey(name), named, rank);
    if (isAbbreviation(name) && name.length < 5) return;
    const words = nameWords(name);
    put(exact, joinWords(words), named, rank);
    if (words.length > 1) put(unordered, unorderedKey(words), named, rank);
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
  return { exact, unordered, abbreviations, mesh };
}

/** Checks whether a name is an abbreviation, such as COPD or cGVHD. */
export function isAbbreviation(name: string): boolean {
  return name.length <= 9 && /^[\p{L}\p{N}][\p{L}\p{N}/-]*$/u.test(name) && (name.match(/\p{Lu}/gu)?.length ?? 0) > 1;
}

/** The form in which abbreviations are compared. */
export function abbreviationKey(name: string): string {
  return name.replaceAll(/[^\p{L}\p{N}]/gu, "");
}

/** Finds the disease of an abbreviation as written. */
export function diseaseOfAbbreviation(name: string): NamedDisease | undefined {
  return isAbbreviation(name) ? diseaseIndex().abbreviations.get(abbreviationKey(name)) : undefined;
}

/** Finds the disease that words name: in their order or, for several words, in any order. */
export function diseaseOfWords(words: readonly NameWord[]): NamedDisease | undefined {
  const index = diseaseIndex();
  return (
    index.exact.get(joinWords(words)) ?? (words.length > 1 ? index.unordered.get(unorderedKey(words)) : undefined)
  );
}

/** Finds the disease of a MeSH id. An old form of the ids has zeros before the number. */
export function diseaseOfMesh(id: string): NamedDisease | undefined {
  const { mesh } = diseaseIndex();
  return mesh.get(id) ?? mesh.get(id.replace(/^([CD])000(\d{6})$/, "$1$2"));
}
