// Written by scripts/generate-labels.ts from labels/zh-Hans/application_type.tsv. Do not edit.
import type { applicationTypes } from "../../../regulatory/application-type.ts";
import type { TermKey } from "../../../vocabulary.ts";
import type { VocabularyLabels } from "../../../vocabulary-labels.ts";

/** What the terms of the vocabulary are called in zh-Hans. */
export const applicationTypeLabels: VocabularyLabels<TermKey<typeof applicationTypes>> = {
  language: "zh-Hans",
  vocabulary: "application_type",
  terms: {
    "ind": {"label":"新药临床试验申请","synonyms":["临床试验申请","药物临床试验申请","研究性新药申请","IND申请","新药临床研究申请"]},
    "cta": {"label":"临床试验授权申请","synonyms":["临床试验申请（CTA）","CTA申请","欧盟临床试验申请"]},
    "ctn": {"label":"临床试验通知","synonyms":["临床试验备案","临床试验申报（日本）"]},
    "bla": {"label":"生物制品许可申请","synonyms":["生物制品上市许可申请","生物制品上市申请","BLA申请"]},
    "sbla": {"label":"生物制品补充许可申请","synonyms":["补充生物制品许可申请","生物制品许可补充申请"]},
    "nda": {"label":"新药上市申请","synonyms":["新药申请","药品上市许可申请","NDA申请","新药上市许可申请"]},
    "snda": {"label":"新药补充申请","synonyms":["补充新药申请","补充新药上市申请","新增适应症上市申请"]},
    "maa": {"label":"上市许可申请（MAA）","synonyms":["上市授权申请","营销授权申请","MAA申请"]},
    "type_ii_variation": {"label":"II类变更","synonyms":["II类变更申请","二类变更"]},
    "jnda": {"label":"日本上市许可申请","synonyms":["日本新药上市申请","制造销售承认申请"]},
    "nds": {"label":"新药呈报（加拿大）","synonyms":["加拿大新药申请"]},
    "snds": {"label":"补充新药呈报（加拿大）","synonyms":["加拿大补充新药申请"]},
    "eua_request": {"label":"紧急使用授权申请","synonyms":["紧急使用申请"]},
    "orphan_application": {"label":"孤儿药资格认定申请","synonyms":["孤儿药认定申请","孤儿药申请"]},
  },
};
