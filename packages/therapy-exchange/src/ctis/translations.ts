/** The translations beside the texts of an application. */
import {
  type JsonPointer,
  languages,
  type Translation,
  Translation as TranslationSchema,
  type Trial,
} from "@org/therapy-model";
import { predicate } from "@org/therapy-model/schema";
import { isObject } from "../mapping/is-object.ts";
import type { Supplement } from "../mapping/supplement.ts";
import type { JsonObject } from "../mapping/unmapped.ts";
import { languageNumbers } from "./codes.ts";
import { listIn, nested, objectIn } from "./places.ts";

/** A text with translations: in an object, or in the members of a list. */
interface TranslatedText {
  /** The key of the list, if the texts are in one; otherwise the object has the translations itself. */
  readonly list?: string;
  /** The path of the object in the application. */
  readonly path: readonly string[];
  /** The key of the text. */
  readonly text: string;
  /** The key of its translations. */
  readonly translations: string;
  /** Finds the pointer to the text with an index in the list. */
  readonly pointer: (value: Trial, index: number) => JsonPointer;
}

const information = ["trialDetails", "trialInformation"];
const criteria = [...information, "eligibilityCriteria"];
const endPoints = [...information, "endPoint"];

/** The number of members of lower levels, which are before those of a level when the record is complete. */
function before(all: readonly { readonly level: string }[] = []): number {
  return all.filter(({ level }) => level === "primary" || level === "key_secondary").length;
}

const texts: readonly TranslatedText[] = [
  {
    path: criteria,
    list: "principalInclusionCriteria",
    text: "principalInclusionCriteria",
    translations: "principalInclusionCriteriaTranslations",
    pointer: (_, index) => `/eligibility/inclusion/${index}/text`,
  },
  {
    path: criteria,
    list: "principalExclusionCriteria",
    text: "principalExclusionCriteria",
    translations: "principalExclusionCriteriaTranslations",
    pointer: (_, index) => `/eligibility/exclusion/${index}/text`,
  },
  {
    path: endPoints,
    list: "primaryEndPoints",
    text: "endPoint",
    translations: "endPointTranslations",
    pointer: (_, index) => `/endpoints/${index}/text`,
  },
  {
    path: endPoints,
    list: "secondaryEndPoints",
    text: "endPoint",
    translations: "endPointTranslations",
    pointer: (value, index) => `/endpoints/${before(value.endpoints) + index}/text`,
  },
  {
    path: [...information, "trialObjective"],
    text: "mainObjective",
    translations: "mainObjectiveTranslations",
    pointer: () => "/objectives/0/text",
  },
  {
    path: [...information, "trialObjective"],
    list: "secondaryObjectives",
    text: "secondaryObjective",
    translations: "secondaryObjectiveTranslations",
    pointer: (value, index) => `/objectives/${before(value.objectives) + index}/text`,
  },
];

const isTranslation = predicate(TranslationSchema);

/** Reads a list of translations; none if one of them cannot be read. */
function readList(wire: unknown, field: JsonPointer): Translation[] {
  const members: readonly unknown[] = Array.isArray(wire) ? wire : [];
  const read = members.map((each) => {
    if (!isObject(each)) return undefined;
    const language = languageNumbers.get(each["language"]);
    const isNamed = language !== undefined && each["languageDescription"] === languages.terms[language].label;
    return isNamed ? { field, language, text: each["attributeTranslation"] } : undefined;
  });
  const valid = read.filter((each): each is Translation => isTranslation(each));
  const isUnique = new Set(valid.map(({ language }) => language)).size === valid.length;
  return valid.length === members.length && isUnique ? valid : [];
}

function writeList(translations: readonly Translation[]): JsonObject[] {
  const numbers = new Map([...languageNumbers].map(([number, language]) => [language, number]));
  return translations.flatMap(({ language, text }) => {
    const number = numbers.get(language);
    return number === undefined
      ? []
      : [{ attributeTranslation: text, language: number, languageDescription: languages.terms[language].label }];
  });
}

/** The texts of a place that are written, each with its pointer and the object with its translations in a document. */
function placesOf(
  of: TranslatedText,
  root: readonly string[],
  value: Trial,
  written: JsonObject,
  document: JsonObject,
) {
  const path = [...root, ...of.path];
  const [own, other] = [objectIn(written, path), objectIn(document, path)];
  const pairs =
    of.list === undefined
      ? [[own, other] as const]
      : listIn(own, of.list).map((each, index) => [each, listIn(other, of.list!)[index] ?? {}] as const);
  return pairs.map(([text, beside], index) => ({
    field: typeof text[of.text] === "string" ? of.pointer(value, index) : undefined,
    beside,
  }));
}

function supplement(of: TranslatedText, root: readonly string[]): Supplement<Trial> {
  return {
    read(value, written, document) {
      const found = placesOf(of, root, value, written, document).flatMap(({ field, beside }) =>
        field === undefined ? [] : readList(beside[of.translations], field),
      );
      const translations = [...(value.translations ?? []), ...found].toSorted(byField);
      return found.length === 0 || translations.length > 1000 ? value : { ...value, translations };
    },
    write(value, written) {
      const parts = placesOf(of, root, value, written, {}).map(({ field }) => {
        const list = writeList(value.translations?.filter((each) => each.field === field) ?? []);
        return list.length === 0 ? {} : { [of.translations]: list };
      });
      if (parts.every((each) => Object.keys(each).length === 0)) return undefined;
      return nested([...root, ...of.path], of.list === undefined ? parts[0]! : { [of.list]: parts });
    },
  };
}

function byField(left: Translation, right: Translation): number {
  const [a, b] = [`${left.field} ${left.language}`, `${right.field} ${right.language}`];
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The translations in an application at a place of the document. */
export function translationsAt(root: readonly string[]): readonly Supplement<Trial>[] {
  return texts.map((each) => supplement(each, root));
}
