/** The diseases by name, abbreviation and MeSH id: those of the vocabulary first, then those of Mondo. */
import { mondoDiseases } from "@org/therapy-catalog/diseases";
import type { DiseaseReference } from "@org/therapy-model";
import { diseases } from "@org/therapy-model/vocabularies";
import { ambiguousNames } from "../terms/ambiguous-names.ts";
import { registryNames } from "./condition-modifiers.ts";
import { groupKey, nameKeys, type NameWord, unorderedKey } from "./name-key.ts";

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

/** A name of a disease in its normal form. */
interface DiseaseName {
  readonly key: string;
  readonly named: NamedDisease;
  /** The lower, the better: labels before synonyms, and the vocabulary before Mondo. */
  readonly rank: number;
}

interface DiseaseIndex {
  /** The names by the key of their words, whose order does not count. */
  readonly groups: ReadonlyMap<string, DiseaseName | DiseaseName[]>;
  readonly abbreviations: ReadonlyMap<string, DiseaseName | DiseaseName[]>;
  readonly mesh: ReadonlyMap<string, NamedDisease>;
}

/** Classes above all diseases. */
const tooGeneral: ReadonlySet<string> = new Set(["MONDO:0000001", "MONDO:0700096", "MONDO:0042489", "MONDO:0021125"]);

let made: DiseaseIndex | undefined;

/** Returns the index, which is made at the first call. */
function diseaseIndex(): DiseaseIndex {
  return (made ??= makeIndex());
}

function makeIndex(): DiseaseIndex {
  const groups = new Map<string, DiseaseName | DiseaseName[]>();
  const abbreviations = new Map<string, DiseaseName | DiseaseName[]>();
  const mesh = new Map<string, NamedDisease>();
  const add = (name: string, named: NamedDisease, rank: number): void => {
    if (isAbbreviation(name)) {
      const key = abbreviationKey(name);
      put(abbreviations, key, { key, named, rank });
      if (name.length < 5) return;
    }
    const keys = nameKeys(name);
    put(groups, groupKey(keys), { key: keys.join(" "), named, rank });
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
  for (const [name, disease] of Object.entries(registryNames)) {
    add(name, { disease, label: diseases.terms[disease].label }, 1);
  }
  for (const { id, label, mesh: ids, names } of mondoDiseases()) {
    if (tooGeneral.has(id)) continue;
    const named = terms.get(id) ?? { disease: id, label };
    for (const each of ids) if (!mesh.has(each)) mesh.set(each, named);
    add(label, named, 2);
    for (const name of names) add(name, named, 3);
  }
  return { groups, abbreviations, mesh };
}

function put(map: Map<string, DiseaseName | DiseaseName[]>, key: string, name: DiseaseName): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, name);
  else if (Array.isArray(known)) known.push(name);
  else map.set(key, [known, name]);
}

function listOf(names: DiseaseName | DiseaseName[] | undefined): readonly DiseaseName[] {
  if (names === undefined) return [];
  return Array.isArray(names) ? names : [names];
}

/** Returns the disease of the best of some names; nothing if two diseases have it. */
function bestOf(names: readonly DiseaseName[]): NamedDisease | undefined {
  const best = Math.min(...names.map(({ rank }) => rank));
  const [first, ...others] = names.filter(({ rank }) => rank === best);
  return others.every(({ named }) => named.disease === first?.named.disease) ? first?.named : undefined;
}

const maxAbbreviation = 9;

/** Checks whether a name is an abbreviation, such as SLE or cGVHD. */
export function isAbbreviation(name: string): boolean {
  return (
    name.length <= maxAbbreviation &&
    /^[\p{L}\p{N}][\p{L}\p{N}/-]*$/u.test(name) &&
    (name.match(/\p{Lu}/gu)?.length ?? 0) > 1
  );
}

/** The form in which abbreviations are compared. */
function abbreviationKey(name: string): string {
  return name.replaceAll(/[^\p{L}\p{N}]/gu, "");
}

/** Finds the disease of an abbreviation as written; one of four letters and more also with small letters. */
export function diseaseOfAbbreviation(name: string): FoundDisease | undefined {
  if (name.length > maxAbbreviation) return undefined;
  const { abbreviations } = diseaseIndex();
  if (isAbbreviation(name)) return found(bestOf(listOf(abbreviations.get(abbreviationKey(name)))), !isAmbiguous(name));
  return /^\p{Lu}[\p{Ll}\d]{3,}$/u.test(name)
    ? found(bestOf(listOf(abbreviations.get(name.toUpperCase()))), false)
    : undefined;
}

function isAmbiguous(name: string): boolean {
  return ambiguousNames["disease"]?.[name] !== undefined || name.length < 3;
}

/** Finds the disease that words name: in their order, in any order, or with words of one meaning. */
export function diseaseOfWords(words: readonly NameWord[]): FoundDisease | undefined {
  const keys = words.map(({ key }) => key);
  const group = listOf(diseaseIndex().groups.get(groupKey(keys)));
  if (group.length === 0) return undefined;
  const exact = keys.join(" ");
  const sameOrder = group.filter(({ key }) => key === exact);
  if (sameOrder.length > 0) return found(bestOf(sameOrder), true);
  const unordered = unorderedKey(keys);
  const sameWords = group.filter(({ key }) => unorderedKey(key.split(" ")) === unordered);
  return sameWords.length > 0 ? found(bestOf(sameWords), true) : found(bestOf(group), false);
}

/** Finds the disease of a MeSH id. An old form of the ids has zeros before the number. */
export function diseaseOfMesh(id: string): NamedDisease | undefined {
  const { mesh } = diseaseIndex();
  return mesh.get(id) ?? mesh.get(id.replace(/^([CD])000(\d{6})$/, "$1$2"));
}
