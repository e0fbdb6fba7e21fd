import type { SchemeMeanings } from "../decode/meaning.ts";

/** The Chinese name of `itmctr`. */
export const itmctrMeanings: SchemeMeanings = {
  nameZh: "国际传统医学临床试验注册平台注册号",
};
