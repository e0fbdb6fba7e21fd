import { meaningTable, type SchemeMeanings } from "../decode/meaning.ts";

const exchanges = meaningTable({
  HK: ["Hong Kong Stock Exchange (XHKG)", "香港交易所（XHKG）"],
  HKEX: ["Hong Kong Stock Exchange (XHKG)", "香港交易所（XHKG）"],
  SEHK: ["Hong Kong Stock Exchange (XHKG)", "香港交易所（XHKG）"],
  XHKG: ["Hong Kong Stock Exchange", "香港交易所"],
  SS: ["Shanghai Stock Exchange (XSHG)", "上海证券交易所（XSHG）"],
  SH: ["Shanghai Stock Exchange (XSHG)", "上海证券交易所（XSHG）"],
  SSE: ["Shanghai Stock Exchange (XSHG)", "上海证券交易所（XSHG）"],
  XSHG: ["Shanghai Stock Exchange", "上海证券交易所"],
  SZ: ["Shenzhen Stock Exchange (XSHE)", "深圳证券交易所（XSHE）"],
  SZSE: ["Shenzhen Stock Exchange (XSHE)", "深圳证券交易所（XSHE）"],
  XSHE: ["Shenzhen Stock Exchange", "深圳证券交易所"],
  NASDAQ: ["Nasdaq (XNAS)", "纳斯达克（XNAS）"],
  XNAS: ["Nasdaq", "纳斯达克"],
  NYSE: ["New York Stock Exchange (XNYS)", "纽约证券交易所（XNYS）"],
  XNYS: ["New York Stock Exchange", "纽约证券交易所"],
  T: ["Tokyo Stock Exchange (XTKS)", "东京证券交易所（XTKS）"],
  L: ["London Stock Exchange (XLON)", "伦敦证券交易所（XLON）"],
  LSE: ["London Stock Exchange (XLON)", "伦敦证券交易所（XLON）"],
});

/** Meanings of the parts of `stock_listing`. */
export const stockListingMeanings: SchemeMeanings = {
  nameZh: "股票代码",
  values: { market: exchanges, exchange: exchanges },
};
