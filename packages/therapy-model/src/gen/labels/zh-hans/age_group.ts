// Written by scripts/generate-labels.ts from labels/zh-Hans/age_group.tsv. Do not edit.
import type { ageGroups } from "../../../disease/age-group.ts";
import type { TermKey } from "../../../vocabulary.ts";
import type { VocabularyLabels } from "../../../vocabulary-labels.ts";

/** What the terms of the vocabulary are called in zh-Hans. */
export const ageGroupLabels: VocabularyLabels<TermKey<typeof ageGroups>> = {
  language: "zh-Hans",
  vocabulary: "age_group",
  terms: {
    "child": {"label":"儿童","synonyms":["患儿","儿科患者","未成年人"]},
    "adult": {"label":"成人","synonyms":["成年人","成年患者"]},
    "older_adult": {"label":"老年人","synonyms":["老年患者","老年","高龄患者"]},
    "preterm_newborn": {"label":"早产新生儿","synonyms":["早产儿"]},
    "newborn": {"label":"新生儿","synonyms":["足月新生儿"]},
    "infant": {"label":"婴幼儿","synonyms":["婴儿","幼儿"]},
    "young_child": {"label":"低龄儿童","synonyms":["学龄前儿童","学龄儿童","幼童"]},
    "adolescent": {"label":"青少年","synonyms":["少年"]},
    "in_utero": {"label":"胎儿期","synonyms":["胎儿","宫内"]},
  },
};
