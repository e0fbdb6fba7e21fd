/** Proposals for the relations of a trial to others: long-term follow-up, rollover, expansion, master protocol. */
// cspell:disable -- parts of words
import type { RelatedTrial, Trial, TrialId, TrialRelation } from "@org/therapy-model";
import type { Proposal } from "./proposal.ts";
import { descriptionsOf, titlesOf, type TrialText } from "./trial-text.ts";

/** Wordings of relations in titles. */
const inTitles: readonly (readonly [TrialRelation, RegExp])[] = [
  [
    "long_term_follow_up_of",
    /\blong[- ]term (?:safety )?follow[- ]?up (?:study|trial|protocol|of (?:\w+ ){0,3}(?:participants|patients|subjects))\b|\b15[- ]years? follow[- ]?up\b|\bLTFU\b/i,
  ],
  ["rollover_from", /\broll-?over\b/i],
  ["expanded_from", /(?<!\b(?:with|and|followed by) (?:an? )?(?:[\w-]+ ){0,3})\bextension (?:study|trial|protocol)\b/i],
  ["substudy_of", /\bsub-?study\b/i],
];

/** An NCT number, and words beside it that show the relation. */
const nctNumber = /\bNCT\d{8}\b/g;
const besideNumber: readonly (readonly [TrialRelation, RegExp])[] = [
  ["long_term_follow_up_of", /follow(?:ed)?[- ]?up/i],
  [
    "rollover_from",
    /roll(?:ed|ing)?[- ]?over|previously (?:enrolled|treated|participated)|completed (?:the )?(?:parent )?(?:study|trial)|parent (?:study|trial|protocol)/i,
  ],
  ["expanded_from", /extension of|continuation of/i],
  ["substudy_of", /sub-?study of|nested in|part of/i],
  ["master_protocol_of", /master protocol|platform (?:trial|study|protocol)/i],
];

/** Reads the relations of a trial. */
export function readRelations(trial: Trial): Proposal[] {
  if ((trial.related ?? []).length > 0) return [];
  const numbered = [...titlesOf(trial), ...descriptionsOf(trial)].flatMap((text) => byNumber(trial, text));
  if (numbered.length > 0) return unique(numbered).slice(0, 20);
  return unique(titlesOf(trial).flatMap(byTitle)).slice(0, 1);
}

function unique(proposals: readonly Proposal[]): Proposal[] {
  const keys = new Set<string>();
  return proposals.filter(({ value }) => {
    const key = JSON.stringify(value);
    return !keys.has(key) && keys.add(key);
  });
}

function byNumber({ id, title = "" }: Trial, { path, text }: TrialText): Proposal[] {
  return [...text.matchAll(nctNumber)].flatMap((match): Proposal[] => {
    const [nct] = match;
    const related: TrialId = `trial:${nct.toLowerCase()}`;
    if (related === id) return [];
    const around = `${text.slice(Math.max(0, match.index - 160), match.index)} ${text.slice(match.index + nct.length, match.index + nct.length + 40)}`;
    const relation =
      besideNumber.find(([, pattern]) => pattern.test(around))?.[0] ??
      inTitles.find(([, pattern]) => pattern.test(title))?.[0];
    if (relation === undefined) return [];
    const value: RelatedTrial = { trial: related, name: nct, relation };
    const evidence = [
      { path, start: match.index, end: match.index + nct.length, basis: "rule" as const, detail: relation },
    ];
    return [{ path: "/related/-", value, evidence, certainty: "likely" }];
  });
}

function byTitle({ path, text }: TrialText): Proposal[] {
  return inTitles.flatMap(([relation, pattern]): Proposal[] => {
    const match = pattern.exec(text);
    if (match === null) return [];
    const { index: start } = match;
    const evidence = [{ path, start, end: start + match[0].length, basis: "rule" as const, detail: match[0] }];
    return [{ path: "/related/-", value: { relation }, evidence, certainty: "likely" }];
  });
}
