// Written by scripts/generate-labels.ts from labels/zh-Hans/phase.tsv. Do not edit.
import type { phases } from "../../../trial/phase.ts";
import type { TermKey } from "../../../vocabulary.ts";
import type { VocabularyLabels } from "../../../vocabulary-labels.ts";

/** What the terms of the vocabulary are called in zh-Hans. */
export const phaseLabels: VocabularyLabels<TermKey<typeof phases>> = {
  language: "zh-Hans",
  vocabulary: "phase",
  terms: {
    "early_phase_1": {"label":"早期I期","synonyms":["早期1期","0期","探索性I期","0期临床试验"]},
    "phase_1": {"label":"I期","synonyms":["1期","一期","I期临床试验","1期临床试验","一期临床"]},
    "phase_1a": {"label":"Ia期","synonyms":["1a期"]},
    "phase_1b": {"label":"Ib期","synonyms":["1b期"]},
    "phase_1_2": {"label":"I/II期","synonyms":["1/2期","I/II期临床试验","I期/II期","1期/2期"]},
    "phase_1_3": {"label":"I/III期","synonyms":["1/3期","I期/III期"]},
    "phase_1_2_3": {"label":"I/II/III期","synonyms":["1/2/3期","I期/II期/III期"]},
    "phase_2": {"label":"II期","synonyms":["2期","二期","II期临床试验","2期临床试验","二期临床"]},
    "phase_2a": {"label":"IIa期","synonyms":["2a期"]},
    "phase_2b": {"label":"IIb期","synonyms":["2b期"]},
    "phase_2_3": {"label":"II/III期","synonyms":["2/3期","II/III期临床试验","II期/III期","2期/3期"]},
    "phase_2_3_4": {"label":"II/III/IV期","synonyms":["2/3/4期","II期/III期/IV期"]},
    "phase_3": {"label":"III期","synonyms":["3期","三期","III期临床试验","3期临床试验","三期临床"]},
    "phase_3a": {"label":"IIIa期","synonyms":["3a期"]},
    "phase_3b": {"label":"IIIb期","synonyms":["3b期"]},
    "phase_3_4": {"label":"III/IV期","synonyms":["3/4期","III期/IV期"]},
    "phase_4": {"label":"IV期","synonyms":["4期","四期","IV期临床试验","上市后临床试验","4期临床试验","四期临床"]},
    "not_applicable": {"label":"不适用","synonyms":["无分期","不分期","未分期"]},
  },
};
