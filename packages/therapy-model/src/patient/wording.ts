/** Words for the sentences of reasons and questions. */
import type { Comparator } from "../gen/vocabularies/comparator.ts";
import type { PartialDate } from "../domain/shared/partial-date.ts";
import type { Duration, Quantity, TimeUnit } from "../domain/shared/quantity.ts";
import type { DeepReadonly } from "../domain/trial/evaluate.ts";
import type { Limit, ReferenceLevel } from "../domain/trial/limit.ts";

const symbols: { readonly [C in Comparator]: string } = { lt: "<", le: "≤", gt: ">", ge: "≥", eq: "=" };

const units: { readonly [Unit in TimeUnit]: string } = {
  s: "second",
  min: "minute",
  h: "hour",
  d: "day",
  wk: "week",
  mo: "month",
  a: "year",
};

export const references: { readonly [Level in ReferenceLevel]: string } = {
  upper_limit_of_normal: "ULN",
  lower_limit_of_normal: "LLN",
  baseline: "baseline",
};

/** A comparator as its sign. */
export function comparatorText(comparator: Comparator): string {
  return symbols[comparator];
}

/** An amount with its unit; a ratio without one. */
export function quantityText({ value, unit }: Readonly<Quantity>): string {
  if (unit === "1") return String(value);
  return unit === "%" ? `${value}%` : `${value} ${unit}`;
}

/** A length of time in words: `14 days`. */
export function durationText({ value, unit }: Readonly<Duration>): string {
  return `${value} ${units[unit]}${value === 1 ? "" : "s"}`;
}

/** A limit in signs: `≤ 2.5 × ULN`. */
export function limitText(limit: DeepReadonly<Limit>): string {
  switch (limit.kind) {
    case "absolute":
      return `${symbols[limit.comparator]} ${quantityText(limit.value)}`;
    case "relative":
      return `${symbols[limit.comparator]} ${limit.multiple === 1 ? "" : `${limit.multiple} × `}${references[limit.of]}`;
    case "range":
      return `${quantityText(limit.low)} to ${quantityText(limit.high)}`;
    case "qualitative":
      return limit.finding;
  }
}

/** A date in brackets, or nothing. */
export function dateText(date: PartialDate | undefined): string {
  return date === undefined ? "" : ` (${date})`;
}

/** A window before screening, or nothing. */
export function windowText(within: Readonly<Duration> | undefined): string {
  return within === undefined ? "" : ` within ${durationText(within)} before screening`;
}

/** The alternatives of a list: `a, b or c`. */
export function alternatives(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
}

/** Longest quotation of a text in a sentence. */
const longest = 160;

/** A text in quotation marks, on one line, shortened if it is long. */
export function quotation(text: string): string {
  const line = text
    .slice(0, longest * 4)
    .replaceAll(/\s+/g, " ")
    .trim();
  if (line.length <= longest && text.length <= longest * 4) return `“${line}”`;
  // A pair of surrogates is not divided.
  const end = /[\uD800-\uDBFF]$/.test(line.slice(0, longest)) ? longest - 1 : longest;
  return `“${line.slice(0, end)}…”`;
}
