import { meaningTable, type SchemeMeanings } from "../decode/meaning.ts";

/** Meanings of the parts of `nmpa_acceptance`. Source: The numbering rules of 2005, as published at https://www.51dongshi.net/eedfrccbresce.html and https://muchong.com/t-7596295-1. */
export const nmpaAcceptanceMeanings: SchemeMeanings = {
  nameZh: "药品注册申请受理号",
  fields: {
    origin: { en: "place of manufacture", zh: "国别" },
    class: { en: "application type", zh: "申请分类" },
    product: { en: "product type", zh: "药品类别" },
    stage: { en: "stage", zh: "申请阶段" },
    year: { en: "year of acceptance", zh: "受理年份" },
    office: { en: "office", zh: "受理单位" },
  },
  values: {
    origin: meaningTable({ C: ["domestic", "国产"], J: ["imported", "进口"] }),
    class: meaningTable({
      X: ["new drug", "新药"],
      Y: ["drug with an existing national standard (generic)", "已有国家标准药品（仿制药）"],
      B: ["supplementary application", "补充申请"],
      Z: ["re-registration", "再注册"],
    }),
    product: meaningTable({
      H: ["chemical drug", "化学药品"],
      Z: ["traditional Chinese medicine or natural drug", "中药及天然药物"],
      S: ["biological product", "生物制品"],
      F: ["excipient", "辅料"],
    }),
    stage: (value, { origin }) =>
      value === "S" && origin === "J"
        ? { en: "application to sell (marketing)", zh: "上市（销售）申请" }
        : meaningTable({
            L: ["clinical trial application", "临床试验申请"],
            S: ["application to produce and sell (marketing)", "上市（生产）申请"],
            B: ["supplementary application", "补充申请"],
            Z: ["re-registration", "再注册"],
            F: ["repackaging of an imported drug", "进口分包装"],
            R: ["review of a decision", "复审"],
          })(value, {}),
    year: (value) => ({ en: `accepted in 20${value}`, zh: `20${value}年受理` }),
    serial: (value, { class: kind = "", product, stage = "" }) =>
      value.startsWith("9") && product === "H" && (`${kind}${stage}` === "YS" || stage === "B")
        ? {
            en: `subsequent submission ${value}, after the bioequivalence trial`,
            zh: `生物等效性试验完成后的后续申报，编号${value}`,
          }
        : { en: `serial number ${value}`, zh: `流水号${value}` },
    office: (value) =>
      value === "国"
        ? { en: "received by the national office (国)", zh: "受理单位：国家局" }
        : value === "军"
          ? { en: "received by the military (军)", zh: "受理单位：军队" }
          : { en: `received by the provincial office ${value}`, zh: `受理单位：${value}（省级）` },
  },
};
