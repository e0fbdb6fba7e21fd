// Written by scripts/generate-labels.ts from labels/zh-Hans/approval_kind.tsv. Do not edit.
import type { approvalKinds } from "../../../regulatory/approval-kind.ts";
import type { TermKey } from "../../../vocabulary.ts";
import type { VocabularyLabels } from "../../../vocabulary-labels.ts";

/** What the terms of the vocabulary are called in zh-Hans. */
export const approvalKindLabels: VocabularyLabels<TermKey<typeof approvalKinds>> = {
  language: "zh-Hans",
  vocabulary: "approval_kind",
  terms: {
    "full": {"label":"完全批准","synonyms":["常规批准","正式批准","完全上市许可","标准批准"]},
    "conditional": {"label":"附条件批准","synonyms":["附条件批准上市","附条件上市许可","有条件批准","有条件上市许可"]},
    "accelerated": {"label":"加速批准","synonyms":["加速审批","加速批准上市"]},
    "exceptional_circumstances": {"label":"特殊情况批准","synonyms":["例外情况批准","特殊情况下批准"]},
    "time_limited": {"label":"附条件限期批准","synonyms":["有条件限期批准","附条件及期限批准","附条件和期限的批准","附条件附期限批准"]},
    "provisional": {"label":"暂时注册","synonyms":["临时注册","临时批准（澳大利亚）"]},
    "temporary": {"label":"临时授权","synonyms":["临时批准","临时许可"]},
    "conditional_early": {"label":"附条件早期批准","synonyms":["条件性早期批准","附条件提前批准"]},
    "emergency_use": {"label":"紧急使用授权","synonyms":["紧急使用","紧急使用许可"]},
    "hospital_exemption": {"label":"医院豁免","synonyms":["医院豁免条款","医院豁免许可"]},
    "compassionate_use": {"label":"同情用药","synonyms":["同情使用","拓展性同情使用","早期可及","指定患者用药"]},
  },
};
