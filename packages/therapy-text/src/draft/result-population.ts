/** The patients of results: how many were treated or analyzed, and how long they were followed. */
import type { DraftSpan } from "./draft.ts";
import type { Sentence } from "./sentence.ts";
import { numberOf, numberPattern } from "./words/number-words.ts";

type Stated<Value> = DraftSpan & { readonly value: Value };

/** The patients that results are about. */
export interface Population {
  readonly analyzed?: Stated<number>;
  readonly treated?: Stated<number>;
  readonly kind?: Stated<"efficacy_evaluable">;
}

const analyzed = new RegExp(
  `\\b(?:among|in|of|across|for)\\s(?:the\\s|all\\s)?(${numberPattern})\\s(?:(?:efficacy[- ])?evaluable\\s(?:patients|participants|subjects)|(?:patients|participants|subjects)\\s(?:who were\\s)?(?:analyzed|evaluable|evaluated|whose response could be (?:assessed|evaluated))(?:\\sfor\\s(?:efficacy|response))?)`,
  "i",
);
const treated = new RegExp(
  `\\b(?:with |all )?(${numberPattern}) treated (?:patients|participants|subjects)\\b|\\b(${numberPattern}) (?:patients|participants|subjects) (?:were|have been|had been) (?:treated|dosed|infused)\\b`,
  "i",
);

/** Finds the patients of a sentence. */
export function populationIn({ text, start }: Sentence): Population | undefined {
  const at = ({ index, 0: words }: RegExpExecArray): DraftSpan => ({
    start: start + index,
    end: start + index + words.length,
  });
  const one = analyzed.exec(text);
  const other = treated.exec(text);
  if (one === null && other === null) return undefined;
  return {
    ...(one !== null && { analyzed: { value: numberOf(one[1]!), ...at(one) } }),
    ...(one !== null && /efficacy/i.test(one[0]) && { kind: { value: "efficacy_evaluable" as const, ...at(one) } }),
    ...(other !== null && { treated: { value: numberOf((other[1] ?? other[2])!), ...at(other) } }),
  };
}

const followUp =
  /\bmedian (?:duration of )?follow[- ]?up(?: time| duration| period)?\s?(?:\([^()]{1,20}\)\s?)?(?:of|was|:|is)\s(\d{1,3}(?:\.\d{1,2})?)\s(months?|years?|weeks?|days?)/i;
const units: { readonly [word: string]: string } = { month: "mo", year: "a", week: "wk", day: "d" };

/** Finds the median follow-up of a sentence. */
export function followUpIn({ text, start }: Sentence): Stated<object> | undefined {
  const match = followUp.exec(text);
  if (match === null) return undefined;
  const value = { value: Number(match[1]), unit: units[match[2]!.toLowerCase().replace(/s$/, "")] };
  return {
    value: { statistic: "median", value },
    start: start + match.index,
    end: start + match.index + match[0].length,
  };
}
