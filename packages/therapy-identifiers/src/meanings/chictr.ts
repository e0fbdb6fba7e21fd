import type { SchemeMeanings } from "../decode/meaning.ts";

/** The Chinese name of `chictr`. */
export const chictrMeanings: SchemeMeanings = {
  nameZh: "中国临床试验注册中心注册号",
};
