import { meaningTable, type SchemeMeanings } from "../decode/meaning.ts";

/** Meanings of the parts of `ema_procedure`. Source: European Medicines Agency, questions and answers on post-authorization procedures. */
export const emaProcedureMeanings: SchemeMeanings = {
  nameZh: "欧洲药品管理局程序编号",
  fields: {
    group: { en: "group of procedures", zh: "合并程序" },
  },
  values: {
    kind: meaningTable({
      IA: ["minor variation, type IA", "IA类变更"],
      IAIN: ["minor variation, type IA, immediate notification", "IA类变更（即时通知）"],
      IB: ["minor variation, type IB", "IB类变更"],
      II: ["major variation, type II", "II类变更"],
      X: ["extension of the marketing authorization", "上市许可扩展"],
      R: ["renewal", "再注册"],
      T: ["transfer of the marketing authorization", "上市许可转让"],
      N: ["change of labeling or package leaflet only", "仅标签或说明书变更"],
      S: ["annual reassessment", "年度再评估"],
      PSUSA: ["single assessment of periodic safety update reports", "定期安全性报告单一评估"],
    }),
    group: meaningTable({ G: ["grouped with other procedures", "合并申报"] }),
  },
};
