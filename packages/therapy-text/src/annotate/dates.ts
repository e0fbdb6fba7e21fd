/** Dates in English and Chinese text, with the precision that the text gives. */
import type { DatePart } from "@org/therapy-model";
import { isPartialDate } from "@org/therapy-model/records";
import { chineseParts, month, monthNumbers, partWords } from "./date-words.ts";
import type { DateMention, MentionCertainty } from "./mention.ts";

/** A year, as four digits that are not part of a number or word, or a quarter or half with a year of two digits: 2Q24. */
const anchor =
  /(?<![\d.,$€£¥#A-Za-z_-]|[-/]\d|\d[-/])(?:1[89]|20|21)\d\d(?![\d%]|[.,]\d|-?[A-Za-z_])|(?<=[-–/. ](?:\d\d?|[A-Z][a-z]{2,8})[-–/. ,]{1,3}|mid-|[Hh]alf-|year-|[QH][1-4]-)(?:1[89]|20|21)\d\d(?![\d%]|[.,]\d|[A-Za-z_-])|(?<![A-Za-z\d])(?:[1-4]Q|[12]H|Q[1-4]|H[12])\s?['’]?\d\d(?!\d)/g;

/** A date that a year is a part of. */
interface Reading {
  readonly start: number;
  readonly end: number;
  readonly value: string;
  readonly part?: DatePart | undefined;
  readonly through?: string;
  readonly certainty?: MentionCertainty;
}

/** The most characters before a year that belong to its date. */
const reach = 40;

/**
 * Finds the dates in a text. Numerals whose order of day and month differs between countries, as in 03/04/2021, are not date.
 * A year alone counts after a word such as `in` or `since`.
 */
export function findDates(text: string): DateMention[] {
  const dates: DateMention[] = [];
  for (const { 0: words, index } of text.matchAll(anchor)) {
    const last = dates.at(-1);
    if (last !== undefined && last.end > index) continue;
    const reading =
      words.length === 4 && /^\d/.test(words) && !/[QH]/.test(words) ? read(text, words, index) : short(words, index);
    if (reading === undefined || !isPartialDate(reading.value)) continue;
    const { start, end, value, part, through, certainty = "certain" } = reading;
    if (last !== undefined && start < last.end) continue;
    dates.push({
      kind: "date",
      start,
      end,
      value: value,
      ...(part !== undefined && { part }),
      ...(through !== undefined && isPartialDate(through) && { through }),
      certainty,
    });
  }
  return dates;
}

/** Reads a quarter or half with a year of two digits. */
function short(words: string, start: number): Reading | undefined {
  const [, first, second] = /(\d)([QH])/.exec(words) ?? [];
  const [, third, fourth] = /([QH])(\d)/.exec(words) ?? [];
  const part = `${second ?? third}${first ?? fourth}`.toLowerCase() as DatePart;
  const year = words.slice(-2);
  return Number(year) < 10 || Number(year) > 49
    ? undefined
    : { start, end: start + words.length, value: `20${year}`, part };
}

/** Reads the date of a year. */
function read(text: string, year: string, at: number): Reading | undefined {
  const before = text.slice(Math.max(0, at - reach), at);
  const after = text.slice(at + 4, at + 24);
  return (
    chinese(year, at, after) ??
    numeric(year, at, before, after) ??
    named(year, at, before) ??
    alone(text, year, at, before, after)
  );
}

const chineseForm =
  /^\s?年(?:\s?(\d{1,2})\s?月(?:\s?(\d{1,2})\s?[日号]|(初|中|底|末)(?![期位心]))?|(第?[一二三四]季度|[上下]半年|[初中底末](?![期位心])))?/;

function chinese(year: string, at: number, after: string): Reading | undefined {
  const match = chineseForm.exec(after);
  if (match === null) return undefined;
  const [words, monthDigits, day, monthPart, part] = match;
  const value = [year, monthDigits, day]
    .flatMap((each) => (each === undefined ? [] : [each.padStart(2, "0")]))
    .join("-");
  return { start: at, end: at + 4 + words.length, value, part: chineseParts[monthPart ?? part ?? ""] };
}

/** Reads numerals in an order that is the same everywhere: 2021-03-04, 2021/03/04, 25/12/2021. */
function numeric(year: string, at: number, before: string, after: string): Reading | undefined {
  const [words, separator, monthDigits = "", day = ""] = /^([-/.])(\d\d?)\1(\d\d?)(?![\d-])/.exec(after) ?? [];
  if (words !== undefined) {
    return {
      start: at,
      end: at + 4 + words.length,
      value: `${year}-${monthDigits.padStart(2, "0")}-${day.padStart(2, "0")}`,
    };
  }
  const [both] = /^-(?:0[1-9]|1[0-2])(?![\d-])/.exec(after) ?? [];
  if (both !== undefined) return { start: at, end: at + 4 + both.length, value: `${year}${both}` };
  if (separator !== undefined) return undefined;
  const [start, first = "", , second = ""] = /(?<![\d/.-])(\d\d?)([-/.])(\d\d?)\2$/.exec(before) ?? [];
  if (start === undefined) return undefined;
  const [one, other] = [Number(first), Number(second)];
  // Both can be the month: the order is not known.
  if (one <= 12 && other <= 12 && one !== other) return { start: at, end: at, value: "" };
  const [monthDigit, dayDigit] = one > 12 ? [second, first] : [first, second];
  return {
    start: at - start.length,
    end: at + 4,
    value: `${year}-${monthDigit.padStart(2, "0")}-${dayDigit.padStart(2, "0")}`,
  };
}

const dayMonth = new RegExp(`(?<![\\d.])(\\d{1,2})(?:st|nd|rd|th)?(?: of)?[\\s-]{1,2}(${month})\\.?,?[\\s-]{1,2}$`);
const monthDay = new RegExp(`(?<![A-Za-z])(${month})\\.?\\s{1,2}(\\d{1,2})(?:st|nd|rd|th)?,?\\s{1,2}$`);
const days = new RegExp(
  `(?<![A-Za-z])(${month})\\.?\\s{1,2}(\\d{1,2})\\s?[-–—]\\s?(?:(${month})\\.?\\s)?(\\d{1,2}),?\\s{1,2}$`,
);
const monthOnly = new RegExp(
  `(?:(?<![A-Za-z])(early|mid|late|Early|Mid|Late|the end of|end of)[\\s-])?(?<![A-Za-z])(${month})\\.?,?[\\s-](?:of )?$`,
);
const quarter =
  /(?<![A-Za-z\d])(?:the )?(first|second|third|fourth|1st|2nd|3rd|4th|Q[1-4]|[1-4]Q|H[12]|[12]H)(?:[\s-](?:fiscal |calendar )?(quarter|half))?,?[\s-](?:of )?(?:fiscal year |fiscal |calendar year |calendar |the year )?$/i;
const partOfYear =
  /(?<![A-Za-z])(?:the )?(early|mid|late|beginning of|middle of|end of|year[-\s]end(?: of)?)[-\s](?:in )?(?:the year )?$/i;

function named(year: string, at: number, before: string): Reading | undefined {
  const end = at + 4;
  const [span, first, firstDay, last, lastDay] = days.exec(before) ?? [];
  if (span !== undefined) {
    const through = `${year}-${monthOf(last ?? first!)}-${lastDay!.padStart(2, "0")}`;
    return { start: at - span.length, end, value: `${year}-${monthOf(first!)}-${firstDay!.padStart(2, "0")}`, through };
  }
  for (const [pattern, monthAt, dayAt] of [
    [dayMonth, 2, 1],
    [monthDay, 1, 2],
  ] as const) {
    const match = pattern.exec(before);
    if (match === null) continue;
    const value = `${year}-${monthOf(match[monthAt]!)}-${match[dayAt]!.padStart(2, "0")}`;
    return { start: at - match[0].length, end, value };
  }
  const [words, monthPart, name] = monthOnly.exec(before) ?? [];
  if (words !== undefined) {
    return { start: at - words.length, end, value: `${year}-${monthOf(name!)}`, part: partOf(monthPart) };
  }
  return partial(year, at, before);
}

function partial(year: string, at: number, before: string): Reading | undefined {
  const end = at + 4;
  const [words, ordinal = "", unit] = quarter.exec(before) ?? [];
  if (words !== undefined) {
    const part = quarterOf(ordinal.toLowerCase(), unit?.toLowerCase());
    if (part !== undefined) return { start: at - withoutArticle(words), end, value: year, part };
  }
  const [found, word = ""] = partOfYear.exec(before) ?? [];
  return found === undefined ? undefined : { start: at - withoutArticle(found), end, value: year, part: partOf(word) };
}

/** The length of words without an article before them. */
function withoutArticle(words: string): number {
  return words.replace(/^the /i, "").length;
}

function monthOf(name: string): string {
  return monthNumbers[name.slice(0, 3).toLowerCase()]!;
}

function partOf(words: string | undefined): DatePart | undefined {
  const [word = ""] =
    words
      ?.toLowerCase()
      .replace(/^the |^year[-\s]/, "")
      .split(" ") ?? [];
  return partWords[word];
}

function quarterOf(ordinal: string, unit: string | undefined): DatePart | undefined {
  const short = /^q[1-4]$|^h[12]$/.test(ordinal)
    ? ordinal
    : /^\d[qh]$/.test(ordinal)
      ? `${ordinal[1]}${ordinal[0]}`
      : undefined;
  if (short !== undefined) return short as DatePart;
  const part = partWords[ordinal];
  if (unit === "quarter") return part;
  return unit === "half" && (part === "q1" || part === "q2") ? (part.replace("q", "h") as DatePart) : undefined;
}

/** Words before a number that is a year. */
const yearContext =
  /(?:(?<![A-Za-z])(?:in|since|by|during|until|till|before|after|from|through|between|early|of|for|year|fiscal|FY|to|and|around|circa|throughout|summer|spring|autumn|fall|winter)[\s(]|[–—]\s?|^|\(\s?)$/i;

function alone(text: string, year: string, at: number, before: string, after: string): Reading | undefined {
  if (
    !yearContext.test(before) ||
    /^\s?(?:patients|participants|subjects|people|mg|mL|cells|U|IU|kcal|adults|children|women|men)\b/i.test(after)
  ) {
    return undefined;
  }
  if (/^[-–]\s?\d{4}(?!\d)/.test(after) && Number(after.replace(/\D/g, "").slice(0, 4)) < Number(year))
    return undefined;
  // After `to`, `and` or `of`, a number without another year before it may be a count.
  if (
    /(?<![A-Za-z])(?:to|and|of|for|from)\s$/i.test(before) &&
    !/^\s?[.,;)]|^\s(?:and|to|the|was|were|is|with)\b|^$|^\s?[-–]/.test(after)
  )
    return undefined;
  return { start: at, end: at + 4, value: year, certainty: "likely" };
}
