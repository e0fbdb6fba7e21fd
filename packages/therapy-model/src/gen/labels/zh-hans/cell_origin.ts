// Written by scripts/generate-labels.ts from labels/zh-Hans/cell_origin.tsv. Do not edit.
import type { cellOrigins } from "../../../therapy/cell-origin.ts";
import type { TermKey } from "../../../vocabulary.ts";
import type { VocabularyLabels } from "../../../vocabulary-labels.ts";

/** What the terms of the vocabulary are called in zh-Hans. */
export const cellOriginLabels: VocabularyLabels<TermKey<typeof cellOrigins>> = {
  language: "zh-Hans",
  vocabulary: "cell_origin",
  terms: {
    "autologous": {"label":"自体","synonyms":["自体来源","患者自身","自身来源"]},
    "allogeneic": {"label":"异体","synonyms":["同种异体","同种异体来源","异体来源","异基因","供者来源"]},
    "allogeneic_related": {"label":"同种异体亲缘供者","synonyms":["亲缘供者","亲属供者","同胞供者","血缘供者"]},
    "allogeneic_unrelated": {"label":"同种异体非亲缘供者","synonyms":["非亲缘供者","无关供者","非血缘供者"]},
    "syngeneic": {"label":"同基因","synonyms":["同系","同卵双生"]},
    "xenogeneic": {"label":"异种","synonyms":["异种来源","动物来源细胞"]},
  },
};
