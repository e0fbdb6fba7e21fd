/** Parsers for the texts of options. */
import { InvalidArgumentError } from "commander";
import type { Jurisdiction, PartialDate } from "@org/therapy-model";
import type { OptionType } from "./command.ts";

/** The parser of each type of option. */
export const optionTypes: { readonly [Type in OptionType]: (text: string) => string | number } = {
  count: parseCount,
  positive_count: parsePositiveCount,
  partial_date: parsePartialDate,
  jurisdiction: parseJurisdiction,
  language: parseLanguage,
};

function parseCount(text: string): number {
  if (!/^[0-9]{1,9}$/.test(text)) throw new InvalidArgumentError("Expected a whole number.");
  return Number(text);
}

function parsePositiveCount(text: string): number {
  const count = parseCount(text);
  if (count === 0) throw new InvalidArgumentError("Expected a whole number of at least 1.");
  return count;
}

function parsePartialDate(text: string): PartialDate {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text) ?? [];
  if (year === undefined) throw new InvalidArgumentError("Expected a date as YYYY, YYYY-MM or YYYY-MM-DD.");
  if (year < "1800" || year > "2199") throw new InvalidArgumentError("Expected a year from 1800 to 2199.");
  const isMonth = month === undefined || (month >= "01" && month <= "12");
  if (!isMonth || (day !== undefined && Number(day) !== dayOfMonth(text))) {
    throw new InvalidArgumentError("The date does not exist.");
  }
  return text as PartialDate;
}

/** The day of the month; another day, or NaN, where the month does not have it. */
function dayOfMonth(text: string): number {
  return new Date(`${text}T00:00:00Z`).getUTCDate();
}

/** Accepts the form of a name, too: the commands propose the code of a name with the vocabulary of jurisdictions. */
function parseJurisdiction(text: string): Jurisdiction {
  if (/^\p{L}[\p{L} .'()-]{0,60}$/u.test(text)) return text as Jurisdiction;
  throw new InvalidArgumentError("Expected EU or two capital letters of a country (ISO 3166-1).");
}

/** A language of the program. */
export type Language = "en" | "zh";

/** Parses the name of a language or locale, such as `zh`, `zh-Hans`, `zh_CN.UTF-8` or `en-US`. */
function parseLanguage(text: string): Language {
  const [language = "", ...subtags] = text
    .replace(/[.@].*$/, "")
    .toLowerCase()
    .split(/[-_]/);
  if (language === "en") return "en";
  if (language === "zh" && !subtags.some((subtag) => traditional.has(subtag))) return "zh";
  const reason = language === "zh" ? "Traditional Chinese is not available. " : "";
  throw new InvalidArgumentError(`${reason}Expected en, or zh or zh-Hans for simplified Chinese.`);
}

/** The subtags of locales with traditional Chinese characters. */
const traditional: ReadonlySet<string> = new Set(["hant", "tw", "hk", "mo"]);
