/** Medians of times to events: observed or not reached, with their interval. */
import type { Endpoint } from "@org/therapy-model";
import type { Mention } from "../annotate/mention.ts";
import type { StatedFinding } from "./stated-finding.ts";
import type { Sentence } from "./sentence.ts";

const timeEndpoints: ReadonlySet<Endpoint> = new Set<Endpoint>([
  "progression_free_survival",
  "overall_survival",
  "event_free_survival",
  "disease_free_survival",
  "relapse_free_survival",
  "duration_of_response",
  "time_to_response",
  "time_to_progression",
]);

/** After the endpoint: the median. */
const observed =
  /^(?:\s?\(m?[A-Za-z]{2,5}\))?\s(?:of|was|is|reached|:)\s?(\d{1,3}(?:\.\d{1,2})?)\s(months?|years?|weeks?|days?)(?:[^.;]{0,6}?\(?95% (?:CI|confidence interval)[,:]?\s?\[?(\d{1,3}(?:\.\d{1,2})?)(?: months)?\s?(?:,|-|–|to)\s?(\d{1,3}(?:\.\d{1,2})?|NR|NE|not reached|not estimable))?/i;
const notReached =
  /^(?:\s?\(m?[A-Za-z]{2,5}\))?,?\s(?:(?:was|has|had|is|were)\s(?:not\s(?:yet\s)?(?:been\s)?|yet to be\s)reach(?:ed)?|not (?:yet )?reached|\(not reached\))/i;
const units: { readonly [word: string]: string } = { month: "mo", year: "a", week: "wk", day: "d" };

/** Finds the medians of a sentence. */
export function timesIn({ text, start, mentions }: Sentence): StatedFinding[] {
  return mentions.flatMap((one): StatedFinding[] => {
    if (!isTime(one)) return [];
    const before = /\bmedian (?:\w+ )?$/i.exec(text.slice(Math.max(0, one.start - start - 20), one.start - start));
    const after = text.slice(one.end - start, one.end - start + 160);
    if (before === null) return [];
    const from = one.start - before[0].length;
    const missing = notReached.exec(after);
    const base = { kind: "estimate", endpoint: one.value.key, statistic: "median" } as const;
    if (missing !== null) {
      return [
        { finding: { ...base, estimate: { kind: "not_reached" } }, start: from, end: one.end + missing[0].length },
      ];
    }
    const match = observed.exec(after);
    if (match === null) return [];
    const unit = units[match[2]!.toLowerCase().replace(/s$/, "")]!;
    const estimate = {
      kind: "observed",
      value: { value: Number(match[1]), unit },
      ...(match[3] !== undefined && { interval: intervalOf(match, unit) }),
    };
    return [{ finding: { ...base, estimate }, start: from, end: one.end + match[0].length }];
  });
}

function isTime(one: Mention): one is Extract<Mention, { kind: "term" }> {
  return (
    one.kind === "term" &&
    one.value.vocabulary === "endpoint" &&
    timeEndpoints.has(one.value.key as Endpoint) &&
    one.speculative !== true
  );
}

function intervalOf([, , , low, high]: RegExpExecArray, unit: string): object {
  const bound = (digits: string): object => {
    if (/^(?:NR|not reached)$/i.test(digits)) return { kind: "not_reached" };
    return /^\d/.test(digits)
      ? { kind: "observed", value: { value: Number(digits), unit } }
      : { kind: "not_estimable" };
  };
  return { level: 95, low: bound(low!), high: bound(high!) };
}
