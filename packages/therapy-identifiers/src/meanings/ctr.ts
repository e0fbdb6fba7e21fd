import type { SchemeMeanings } from "../decode/meaning.ts";

/** Meanings of the parts of `ctr`. */
export const ctrMeanings: SchemeMeanings = {
  nameZh: "药物临床试验登记与信息公示平台登记号",
  values: { year: (value) => ({ en: value, zh: `${value}年` }) },
};
