/** Rates: an endpoint or a response with a percentage, counts and a confidence interval. */
// cspell:disable -- parts of words in patterns
import type { Endpoint, ResponseCategory } from "@org/therapy-model";
import { statedTerms, type TermOf } from "./document.ts";
import type { StatedFinding } from "./stated-finding.ts";
import type { Sentence } from "./sentence.ts";
import { rateEndpoints, responseRates } from "./words/rate-words.ts";

/** A rate that a sentence can state, and the words that name it. */
interface Named {
  readonly endpoint: Endpoint;
  readonly start: number;
  readonly end: number;
}

const percent =
  /(\d{1,3}(?:\.\d{1,2})?)\s?(?:%|％)(?:\s?\(\s?(\d{1,4})\s?(?:\/|of|out of)\s?(\d{1,4})\s?(?:patients)?\s?(?=[;,)]))?/g;
const interval =
  /^[^.]{0,24}?95%\s?(?:CI|confidence interval)[,:]?\s?\[?\(?(\d{1,3}(?:\.\d{1,2})?)%?\s?(?:,|-|–|to|~)\s?(\d{1,3}(?:\.\d{1,2})?)%?/i;

/** From the name of a rate to its percentage. */
const link =
  /^\)?(?:\s?\([^()%]{1,40}\))?(?:\s(?:or better|or higher))?(?:\s?\([^()%]{1,20}\))?(?:\srates?)?(?:\s?\([^()%]{1,20}\))?\s?(?:,\s)?(?:was|were|is|of|:|=|reached|at|achieved in|achieved by|observed in|reported in|in|was achieved in|为|达|达到)\s?(?:approximately |about |up to )?$/i;
/** From a percentage to the name of its rate. */
const linkAfter =
  /^\s?(?:\([^()]{1,40}\)\s?)?(?:(?:of (?:the |all |evaluable |treated |\d+ )*(?:patients?|participants?|subjects?)\s(?:\([^()]{1,30}\)\s)?)?(?:(?:achieved|achieving|had|experienced|attained|were in|reached|showed|showing|demonstrated)(?: an?| the)?\s)|)$/i;

/** Finds the rates of a sentence. */
export function ratesIn(sentence: Sentence): StatedFinding[] {
  const names = rateNames(sentence);
  const { text, start } = sentence;
  const found: StatedFinding[] = [];
  for (const match of text.matchAll(percent)) {
    const value = Number(match[1]);
    const at = start + match.index;
    if (value > 100 || /^(?:95|99|90)%\s?(?:CI|confidence)/i.test(text.slice(match.index, match.index + 16))) continue;
    if (
      /[<>≥≤~]\s?$|\b(?:at least|more than|less than|over|up to|nearly|almost|by)\s$/i.test(
        text.slice(Math.max(0, match.index - 12), match.index),
      )
    )
      continue;
    const end = at + match[0].length;
    const name = nameOf(sentence, names, at, end) ?? responding(text, start, end);
    if (name === undefined || found.some(({ finding }) => finding["endpoint"] === name.endpoint)) continue;
    const close = interval.exec(text.slice(end - start));
    const [count, denominator] = [match[2], match[3]].map((digits) =>
      digits === undefined ? undefined : Number(digits),
    );
    found.push({
      finding: {
        kind: "proportion",
        endpoint: name.endpoint,
        ...(count !== undefined && denominator !== undefined && count <= denominator && { count, denominator }),
        value: { value, unit: "%" },
        ...(close !== null &&
          Number(close[1]) <= value &&
          Number(close[2]) >= value && { interval: intervalOf(close) }),
      },
      start: Math.min(name.start, at),
      end: Math.max(name.end, end + (close?.[0].length ?? 0)),
    });
  }
  return found;
}

function intervalOf([, low, high]: RegExpExecArray): object {
  const bound = (digits: string | undefined): object => ({
    kind: "observed",
    value: { value: Number(digits), unit: "%" },
  });
  return { level: 95, low: bound(low), high: bound(high) };
}

/** The rate of a percentage: the name before it that leads to it, or the one directly after it. */
function nameOf({ text, start }: Sentence, names: readonly Named[], at: number, end: number): Named | undefined {
  const before = names.findLast((one) => one.end <= at && at - one.end < 90);
  if (before !== undefined && link.test(text.slice(before.end - start, at - start))) return before;
  const after = names.find((one) => one.start >= end && one.start - end < 90);
  return after !== undefined &&
    linkAfter.test(text.slice(end - start, after.start - start)) &&
    isRateAfter(text, after, start)
    ? after
    : undefined;
}

/** `73% responded`: the overall response. */
function responding(text: string, start: number, end: number): Named | undefined {
  const match = /^(?: of (?:the )?(?:patients|participants))? responded\b/.exec(text.slice(end - start));
  return match === null ? undefined : { endpoint: "overall_response_rate", start: end, end: end + match[0].length };
}

/** After a name that follows its percentage, no further percentage of its own. */
function isRateAfter(text: string, { end }: Named, start: number): boolean {
  return !/^(?:\s?\([^()%]{1,30}\))?(?: rate)?\s?(?:was|of|:)\s?\d/.test(text.slice(end - start));
}

/** The names of rates in a sentence; of a name and its abbreviation in brackets, one. */
function rateNames(sentence: Sentence): Named[] {
  const endpoints = statedTerms(sentence.mentions, "endpoint").flatMap((one): Named[] =>
    rateEndpoints.has(one.value.key as Endpoint)
      ? [{ endpoint: one.value.key as Endpoint, start: one.start, end: one.end }]
      : [],
  );
  const responses = joined(sentence, statedTerms(sentence.mentions, "response_category"));
  return [...endpoints, ...responses].toSorted((one, other) => one.start - other.start);
}

/** Rates of responses: `very good partial response (VGPR) or better`, `complete response (CR) or stringent complete response (sCR)`. */
function joined({ text, start }: Sentence, terms: readonly TermOf[]): Named[] {
  const found: Named[] = [];
  for (const one of terms) {
    const category = one.value.key as ResponseCategory;
    const last = found.at(-1);
    const between = last === undefined ? "" : text.slice(last.end - start, one.start - start);
    if (last !== undefined && /^\)?\s?(?:or|\/|\()\s?(?:better \()?$/.test(between)) {
      const isSame =
        responseRates[category] === last.endpoint ||
        (last.endpoint === "complete_response_rate" && category === "stringent_complete_response");
      if (isSame) found.splice(-1, 1, { ...last, end: one.end + (text[one.end - start] === ")" ? 1 : 0) });
      else found.pop();
      continue;
    }
    const endpoint = responseRates[category];
    if (endpoint === undefined) continue;
    const orBetter = /^(?:\s?\([^()]{1,12}\))?\sor (?:better|higher|deeper)/i.exec(text.slice(one.end - start));
    const isVgpr = category === "very_good_partial_response";
    if (isVgpr && orBetter === null) continue;
    found.push({
      endpoint,
      start: one.start,
      end: one.end + (orBetter?.[0].length ?? (text[one.end - start] === ")" ? 1 : 0)),
    });
  }
  return found;
}
