// Written by scripts/generate-labels.ts from labels/zh-Hans/initiation.tsv. Do not edit.
import type { initiations } from "../../../trial/initiation.ts";
import type { TermKey } from "../../../vocabulary.ts";
import type { VocabularyLabels } from "../../../vocabulary-labels.ts";

/** What the terms of the vocabulary are called in zh-Hans. */
export const initiationLabels: VocabularyLabels<TermKey<typeof initiations>> = {
  language: "zh-Hans",
  vocabulary: "initiation",
  terms: {
    "industry_sponsored": {"label":"企业发起","synonyms":["申办者发起","申办方发起","企业发起的临床试验","申办者发起的临床试验","注册临床试验","企业申办","制药企业发起"]},
    "investigator_initiated": {"label":"研究者发起","synonyms":["研究者发起的临床研究","研究者发起的临床试验","研究者发起的研究","研究者发起的试验","IIT研究","研究者发起临床研究","研究者自发研究","学术性临床研究"]},
    "cooperative_group_initiated": {"label":"协作组发起","synonyms":["协作组研究","研究协作组发起"]},
    "government_initiated": {"label":"政府发起","synonyms":["政府机构发起","政府资助机构发起"]},
  },
};
