/** The dates of a study, in their usual order. */
import type { JsonObject, Maker, Study } from "./fill.ts";

/** The last day that is in the past. */
const today = "2026-11-28";

/** Date fields with a type: the number of days after the start of the study. */
const structs: { readonly [field: string]: readonly [number, number] } = {
  startDateStruct: [0, 0],
  primaryCompletionDateStruct: [300, 900],
  completionDateStruct: [900, 2000],
  studyFirstPostDateStruct: [-20, -5],
  resultsFirstPostDateStruct: [1230, 1400],
  dispFirstPostDateStruct: [1010, 1100],
  lastUpdatePostDateStruct: [1500, 2500],
};

/** Date fields without a type. */
const days: { readonly [field: string]: readonly [number, number] } = {
  studyFirstSubmitDate: [-60, -40],
  studyFirstSubmitQcDate: [-39, -21],
  resultsFirstSubmitDate: [1110, 1170],
  resultsFirstSubmitQcDate: [1171, 1229],
  dispFirstSubmitDate: [910, 960],
  dispFirstSubmitQcDate: [961, 1009],
  lastUpdateSubmitDate: [1480, 1499],
};

/** Only the dates of the protocol may be months. */
const mayBeMonths = new Set(["startDateStruct", "primaryCompletionDateStruct", "completionDateStruct"]);

/** Returns a day some days after the start of a study; in one study of 20 the order is broken. */
function dayOf({ random, start }: Study, [least, most]: readonly [number, number]): string {
  const offset = random.chance(0.05) ? random.between(-3000, 3000) : random.between(least, most);
  return new Date(Date.parse(start) + offset * 86_400_000).toISOString().slice(0, 10);
}

function struct(study: Study, field: string): JsonObject {
  const { random, complete } = study;
  const day = dayOf(study, structs[field]!);
  const date = mayBeMonths.has(field) && random.chance(0.35) ? day.slice(0, 7) : day;
  const type = day < today ? "ACTUAL" : "ESTIMATED";
  return {
    ...(complete || random.chance(0.97) ? { date } : {}),
    ...(complete || random.chance(0.9) ? { type } : {}),
  };
}

/** The rules for the dates of the status module. */
export const dateMakers: { readonly [field: string]: Maker } = Object.fromEntries([
  ...Object.keys(structs).map((field) => [`StatusModule.${field}`, (study: Study) => struct(study, field)]),
  ...Object.entries(days).map(([field, range]) => [`StatusModule.${field}`, (study: Study) => dayOf(study, range)]),
]) as { readonly [field: string]: Maker };
