// Written by scripts/generate-labels.ts from labels/zh-Hans/regulatory_status.tsv. Do not edit.
import type { regulatoryStatuses } from "../../../regulatory/regulatory-status.ts";
import type { TermKey } from "../../../vocabulary.ts";
import type { VocabularyLabels } from "../../../vocabulary-labels.ts";

/** What the terms of the vocabulary are called in zh-Hans. */
export const regulatoryStatusLabels: VocabularyLabels<TermKey<typeof regulatoryStatuses>> = {
  language: "zh-Hans",
  vocabulary: "regulatory_status",
  terms: {
    "nothing_known": {"label":"无已知信息","synonyms":["情况不明","尚无记录"]},
    "trial_under_review": {"label":"临床试验申请审评中","synonyms":["临床试验申请在审","IND审评中"]},
    "trial_refused": {"label":"临床试验未获批准","synonyms":["临床试验申请被拒","临床试验不予批准"]},
    "trial_withdrawn": {"label":"临床试验申请已撤回","synonyms":["已撤回临床试验申请"]},
    "trial_permitted": {"label":"已获准开展临床试验","synonyms":["临床试验已获批","已获临床试验默示许可"]},
    "in_trial": {"label":"处于临床试验阶段","synonyms":["临床试验阶段","临床阶段"]},
    "on_hold": {"label":"临床暂停中","synonyms":["临床试验被暂停","临床搁置中"]},
    "on_partial_hold": {"label":"部分临床暂停中","synonyms":["部分临床搁置中"]},
    "submission_started": {"label":"已启动滚动提交","synonyms":["滚动递交中","上市申请滚动递交中"]},
    "under_review": {"label":"上市申请审评中","synonyms":["上市申请在审","上市审评中","NDA审评中"]},
    "not_filed": {"label":"上市申请未受理","synonyms":["未获受理","上市申请未获受理"]},
    "recommended": {"label":"获推荐批准","synonyms":["已获积极意见","建议批准"]},
    "not_recommended": {"label":"未获推荐批准","synonyms":["已获否定意见","建议不批准"]},
    "under_reexamination": {"label":"复审中","synonyms":["重新审查中"]},
    "response_awaited": {"label":"待回复完整回复函","synonyms":["等待申请人答复","待申请人回复"]},
    "refused": {"label":"上市申请已被拒","synonyms":["不批准上市","上市申请未获批准"]},
    "application_withdrawn": {"label":"上市申请已撤回","synonyms":["已撤回上市申请"]},
    "authorized": {"label":"已上市","synonyms":["已获批上市","已获批","已批准上市"]},
    "suspended": {"label":"上市许可已暂停","synonyms":["上市许可暂停中","已暂停上市"]},
    "withdrawn": {"label":"上市许可已撤回","synonyms":["已主动撤市","已撤市","已退市"]},
    "revoked": {"label":"上市许可已吊销","synonyms":["已被吊销","上市许可已被撤销"]},
    "lapsed": {"label":"上市许可已失效","synonyms":["许可已到期","上市许可已到期"]},
  },
};
