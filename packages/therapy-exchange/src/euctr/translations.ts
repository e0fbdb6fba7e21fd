/** The texts of a record in the language of its member state: keys that end with the code of a language. */
import type { EndpointLevel, JsonPointer, Language, Name, Translation, Trial } from "@org/therapy-model";
import type { Field, Fields } from "../mapping/field.ts";
import type { Group } from "../mapping/key-group.ts";
import { readLast } from "../mapping/group.ts";
import { listMember, sharedList } from "../mapping/shared-list.ts";
import { ignoreEmpty } from "../registry/ignore-empty.ts";
import { multilineText, objectFromText, singleLineText } from "../registry/text.ts";
import { names, trial } from "../registry/trial.ts";
import { keys } from "./keys.ts";

/** The languages of the European Economic Area. */
const languages = [
  ...(["bg", "cs", "da", "de", "el", "en", "es", "et", "fi", "fr", "ga", "hr", "hu", "is", "it"] as const),
  ...(["lt", "lv", "mt", "nb", "nl", "pl", "pt", "ro", "sk", "sl", "sv"] as const),
] satisfies readonly Language[];

/** Finds the pointer to a text of the trial; `undefined` if the trial does not have it. */
type Place = (value: Trial) => JsonPointer | undefined;

const levels: readonly EndpointLevel[] = ["primary", "key_secondary", "secondary", "exploratory", "post_hoc"];

/** Finds the one member of a level. Members are in the order of their levels when the record is complete. */
function ofLevel(list: "objectives" | "endpoints", level: EndpointLevel, field: string): Place {
  return (value) => {
    const all = value[list] ?? [];
    if (!all.some((one) => one.level === level)) return undefined;
    const index = all.filter((one) => levels.indexOf(one.level) < levels.indexOf(level)).length;
    return `/${list}/${index}/${field}`;
  };
}

/** The texts that are translated, besides titles. */
const places: { readonly [key: string]: Place } = {
  [keys.condition]: ({ conditionNames }) => (conditionNames === undefined ? undefined : "/conditionNames/0"),
  [keys.layCondition]: ({ layConditionNames }) =>
    layConditionNames === undefined ? undefined : "/layConditionNames/0",
  [keys.mainObjective]: ofLevel("objectives", "primary", "text"),
  [keys.secondaryObjectives]: ofLevel("objectives", "secondary", "text"),
  [keys.inclusion]: ({ eligibility }) =>
    eligibility?.inclusion?.some(({ kind }) => kind === "text") === true ? "/eligibility/inclusion/0/text" : undefined,
  [keys.exclusion]: ({ eligibility }) =>
    eligibility?.exclusion === undefined ? undefined : "/eligibility/exclusion/0/text",
  [keys.primaryEndpoints]: ofLevel("endpoints", "primary", "text"),
  [keys.primaryTimes]: ofLevel("endpoints", "primary", "timeFrame/text"),
  [keys.secondaryEndpoints]: ofLevel("endpoints", "secondary", "text"),
  [keys.secondaryTimes]: ofLevel("endpoints", "secondary", "timeFrame/text"),
  [keys.otherDesign]: ({ design }) => (design?.modelText === undefined ? undefined : "/design/modelText"),
  [keys.comparator]: ({ design }) => (design?.comparatorText === undefined ? undefined : "/design/comparatorText"),
  [keys.endOfTrial]: ({ endDefinition }) => (endDefinition === undefined ? undefined : "/endDefinition"),
  [keys.aftercare]: ({ aftercare }) => (aftercare === undefined ? undefined : "/aftercare"),
  [keys.incapable]: ({ eligibility }) =>
    eligibility?.incapableText === undefined ? undefined : "/eligibility/incapableText",
};

const translations = sharedList(trial, "translations");

/** Makes the field of a translation. It is read after the text that it translates. */
function translation(place: Place, language: Language): Field<Trial> {
  const isIt = (pointer: JsonPointer | undefined, one: Translation): boolean =>
    one.field === pointer && one.language === language;
  return {
    expected: multilineText.expected,
    read(wire, target, context) {
      const field = place(target);
      const text = multilineText.read(wire, context);
      const all = translations.find(target) ?? [];
      if (field === undefined || text === undefined || all.length >= translations.max) return false;
      if (all.some((one) => isIt(field, one))) return false;
      translations.put(target, [...all, { field, language, text }]);
      return true;
    },
    write(target) {
      const field = place(target);
      return field === undefined ? undefined : translations.find(target)?.find((one) => isIt(field, one))?.text;
    },
  };
}

/** The translations of the texts. */
export const translatedTexts: readonly Group<Trial>[] = languages.flatMap((language) =>
  Object.entries(places).map(([key, place]) => {
    const named = `${key}_${language}`;
    return readLast(named, ignoreEmpty({ [named]: translation(place, language) })[named]!);
  }),
);

/** The titles in another language. */
export const translatedTitles: Fields<Trial> = Object.assign(
  {},
  ...languages.map((language) => {
    const title = (kind: Name["kind"]): Field<Trial> =>
      listMember(
        names,
        (name) => name.kind === kind && name.language === language,
        objectFromText<Name, "text">({ kind, language }, "text", singleLineText),
      );
    return {
      [`${keys.title}_${language}`]: title("scientific_title"),
      [`${keys.layTitle}_${language}`]: title("public_title"),
      [`${keys.shortTitle}_${language}`]: title("short_name"),
    };
  }),
) as Fields<Trial>;
