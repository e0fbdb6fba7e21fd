/** Counts of patients: with a response, with an event, or none with a serious adverse event. */
// cspell:disable -- parts of words in patterns
import type { Endpoint, ResponseCategory } from "@org/therapy-model";
import type { StatedFinding } from "./stated-finding.ts";
import type { Sentence } from "./sentence.ts";
import { statedTerms } from "./document.ts";
import { numberOf, numberPattern } from "./words/number-words.ts";
import { rateEndpoints, responseRates } from "./words/rate-words.ts";

const noneOf: readonly (readonly [Endpoint, RegExp])[] = [
  [
    "dose_limiting_toxicity",
    /\b[Nn]o (?:dose[- ]limiting toxicit(?:y|ies)|DLTs?)\b(?: \(DLTs?\))? (?:or |and |were |was |has |have |occurred|reported|observed)/,
  ],
  [
    "serious_adverse_events",
    /\b(?:no|No) (?:serious adverse events|SAEs)\b(?: \(SAEs\))?(?: (?:or|and) [\w -]{1,40})? (?:have |has |were |was )?(?:been )?(?:occurred|reported|observed|noted|seen)/,
  ],
];

const counted = new RegExp(
  `\\b(${numberPattern})(?: \\(\\d{1,3}(?:\\.\\d)?%\\))? (?:out )?of (?:the |all )?(${numberPattern})(?: (?:evaluable|treated|efficacy-evaluable|enrolled|dosed))? (?:patients|participants|subjects)[^.;,]{0,12}? (?:achieved|attained|had|reached|experienced|achieving)(?: an?)? $`,
  "i",
);

/** Finds the counts of a sentence. */
export function countsIn(sentence: Sentence): StatedFinding[] {
  const { text, start } = sentence;
  const none = noneOf.flatMap(([endpoint, pattern]): StatedFinding[] => {
    const match = pattern.exec(text);
    if (match === null) return [];
    return [
      {
        finding: { kind: "count", endpoint, count: 0 },
        start: start + match.index,
        end: start + match.index + match[0].length,
      },
    ];
  });
  return [...none, ...responders(sentence), ...freed(sentence)];
}

/** `3 of 4 patients achieved a complete response`. */
function responders({ text, start, mentions }: Sentence): StatedFinding[] {
  const named = [...statedTerms(mentions, "response_category"), ...statedTerms(mentions, "endpoint")];
  return named.flatMap((one): StatedFinding[] => {
    const key = one.value.key;
    const endpoint = responseRates[key as ResponseCategory] ?? (rateEndpoints.has(key as Endpoint) ? key : undefined);
    const from = Math.max(0, one.start - start - 120);
    const match = counted.exec(text.slice(from, one.start - start));
    if (match === null || endpoint === undefined || key === "very_good_partial_response") return [];
    const [count, denominator] = [numberOf(match[1]!), numberOf(match[2]!)];
    if (count > denominator) return [];
    return [
      {
        finding: { kind: "proportion", endpoint, count, denominator },
        start: start + from + match.index,
        end: one.end,
      },
    ];
  });
}

const freedWords = new RegExp(
  `\\b(${numberPattern}) (?:treated )?(?:patients?|subjects?|participants?)\\b[^.;]{0,40}?\\b(?:freed from|free of|became independent of|to) transfusions?(?:[- ]independen\\w+)?|\\bled (${numberPattern}) patients? to transfusion independence`,
  "i",
);

/** `five treated patients successfully freed from transfusions`. */
function freed({ text, start }: Sentence): StatedFinding[] {
  const match = freedWords.exec(text);
  if (match === null) return [];
  const isAll = / treated /i.test(match[0]);
  const count = numberOf((match[1] ?? match[2])!);
  const finding = {
    kind: "proportion",
    endpoint: "transfusion_independence",
    count,
    ...(isAll && { denominator: count }),
  };
  return [{ finding, start: start + match.index, end: start + match.index + match[0].length }];
}
