// Written by scripts/generate-labels.ts from labels/zh-Hans/binder_origin.tsv. Do not edit.
import type { binderOrigins } from "../../../therapy/binder-origin.ts";
import type { TermKey } from "../../../vocabulary.ts";
import type { VocabularyLabels } from "../../../vocabulary-labels.ts";

/** What the terms of the vocabulary are called in zh-Hans. */
export const binderOriginLabels: VocabularyLabels<TermKey<typeof binderOrigins>> = {
  language: "zh-Hans",
  vocabulary: "binder_origin",
  terms: {
    "human": {"label":"全人源","synonyms":["人源","全人"]},
    "humanized": {"label":"人源化"},
    "humanized_camelid": {"label":"人源化骆驼科","synonyms":["人源化骆驼源","人源化羊驼","人源化纳米抗体"]},
    "chimeric": {"label":"嵌合","synonyms":["人鼠嵌合"]},
    "murine": {"label":"鼠源","synonyms":["小鼠来源","小鼠源"]},
    "rat": {"label":"大鼠源","synonyms":["大鼠来源","大鼠"]},
    "rabbit": {"label":"兔源","synonyms":["兔来源"]},
    "hamster": {"label":"仓鼠源","synonyms":["仓鼠来源","仓鼠"]},
    "camelid": {"label":"骆驼科来源","synonyms":["驼源","羊驼来源","羊驼源","骆驼源","美洲驼来源"]},
    "shark": {"label":"鲨鱼源","synonyms":["鲨鱼来源"]},
    "chicken": {"label":"鸡源","synonyms":["鸡来源","禽源"]},
    "nonhuman_primate": {"label":"非人灵长类来源","synonyms":["非人灵长类","猕猴来源","食蟹猴来源"]},
    "synthetic": {"label":"人工合成","synonyms":["合成","人工设计","从头设计"]},
    "viral": {"label":"病毒来源","synonyms":["病毒源"]},
    "bacterial": {"label":"细菌来源","synonyms":["细菌源"]},
  },
};
