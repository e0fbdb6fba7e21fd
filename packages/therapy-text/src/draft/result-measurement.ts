/** Results of measurements: a median with its range, a threshold, and values of single subjects. */
import { measurements } from "@org/therapy-model";
import { findTerms } from "../terms/find-terms.ts";
import type { StatedFinding } from "./stated-finding.ts";
import type { Sentence } from "./sentence.ts";
import { numberOf, numberPattern } from "./words/number-words.ts";

/** Finds the results of measurements of a sentence. */
export function measurementsIn(sentence: Sentence): StatedFinding[] {
  if (!/\b(?:median|mean|remained|levels?)\b/i.test(sentence.text)) return [];
  return [...mediansIn(sentence), ...thresholdsIn(sentence), ...seriesIn(sentence)];
}

const median =
  /\b(median|mean) ([\w -]{3,40}?)(?: levels?)?( at (?:the )?(?:last|latest) (?:visit|follow-?up))?(?: [\w -]{0,40}?)? was (\d{1,5}(?:\.\d{1,2})?)\s?([A-Za-z/%]{0,8})\s?\((?:range:?|min-max:?)\s?(\d{1,5}(?:\.\d{1,2})?)\s?(?:-|–|~|to)\s?(\d{1,5}(?:\.\d{1,2})?)\s?([A-Za-z]{1,5}\/[A-Za-z]{1,3}|%)?\)/i;
const knownUnits: { readonly [written: string]: string } = {
  "g/l": "g/L",
  "g/dl": "g/dL",
  "mg/dl": "mg/dL",
  "mg/l": "mg/L",
  "ng/ml": "ng/mL",
  "%": "%",
};

/** `The median hemoglobin at the last visit was 105 (range: 95~142 g/L)`. */
function mediansIn({ text, start }: Sentence): StatedFinding[] {
  const match = median.exec(text);
  if (match === null) return [];
  const [words, statistic, name, visit, value, own, low, high, after] = match;
  const [term] = findTerms(name!, measurements);
  const unit = knownUnits[(own === "" || own === undefined ? (after ?? "") : own).toLowerCase()];
  if (term === undefined || unit === undefined) return [];
  const quantity = (digits: string | undefined): object => ({ value: Number(digits), unit });
  return [
    {
      finding: {
        kind: "summary",
        measurement: term.key,
        statistic: statistic!.toLowerCase(),
        value: quantity(value),
        range: { low: quantity(low), high: quantity(high) },
        ...(visit !== undefined && { visit: "last" }),
      },
      start: start + match.index,
      end: start + match.index + words.length,
    },
  ];
}

const threshold =
  /\b([\w -]{3,30}?)(?: levels?)?(?: of (?:these|the|all) (?:\w+ )?(?:patients|subjects|participants))? (?:remained|stayed|were maintained) (above|below|at or above) (\d{1,5}(?:\.\d{1,2})?)\s?([A-Za-z]{1,5}\/[A-Za-z]{1,3}|%)(?: for at least (\d{1,3}) (months?|weeks?|years?|days?))?/i;
const comparators: { readonly [words: string]: string } = { above: "gt", below: "lt", "at or above": "ge" };
const timeUnits: { readonly [word: string]: string } = { month: "mo", year: "a", week: "wk", day: "d" };

/** `the hemoglobin levels of these patients remained above 90 g/L for at least 12 months`. */
function thresholdsIn({ text, start }: Sentence): StatedFinding[] {
  const match = threshold.exec(text);
  if (match === null) return [];
  const [words, name, comparator, value, own, time, timeUnit] = match;
  const [term] = findTerms(name!, measurements);
  const unit = knownUnits[own!.toLowerCase()];
  if (term === undefined || unit === undefined) return [];
  return [
    {
      finding: {
        kind: "threshold",
        measurement: term.key,
        threshold: { comparator: comparators[comparator!.toLowerCase()], value: { value: Number(value), unit } },
        ...(time !== undefined && {
          atLeast: { value: Number(time), unit: timeUnits[timeUnit!.toLowerCase().replace(/s$/, "")] },
        }),
      },
      start: start + match.index,
      end: start + match.index + words.length,
    },
  ];
}

const series = new RegExp(
  `\\btransfusion independence (?:for|of|in) the (${numberPattern}) (?:subjects|patients|participants) (?:was|were) ((?:\\d{1,3} (?:months|weeks|days|years)(?:, and |, | and )?){2,30})`,
  "i",
);

/** `for the five subjects was 34 months, 30 months, 19 months, 16 months, and 12 months`: one value a subject. */
function seriesIn({ text, start }: Sentence): StatedFinding[] {
  const match = series.exec(text);
  if (match === null) return [];
  const values = [...match[2]!.matchAll(/(\d{1,3}) (month|week|day|year)s/gi)];
  if (values.length !== numberOf(match[1]!)) return [];
  const subjects = values.map(([, value, unit]) => ({
    value: { value: Number(value), unit: timeUnits[unit!.toLowerCase()] },
  }));
  return [
    {
      finding: { kind: "subject_series", endpoint: "transfusion_independence_duration", subjects },
      start: start + match.index,
      end: start + match.index + match[0].length,
    },
  ];
}
