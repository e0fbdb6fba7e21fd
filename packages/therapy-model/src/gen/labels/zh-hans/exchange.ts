// Written by scripts/generate-labels.ts from labels/zh-Hans/exchange.tsv. Do not edit.
import type { exchanges } from "../../../organization/exchange.ts";
import type { TermKey } from "../../../vocabulary.ts";
import type { VocabularyLabels } from "../../../vocabulary-labels.ts";

/** What the terms of the vocabulary are called in zh-Hans. */
export const exchangeLabels: VocabularyLabels<TermKey<typeof exchanges>> = {
  language: "zh-Hans",
  vocabulary: "exchange",
  terms: {
    "XNAS": {"label":"纳斯达克","synonyms":["纳斯达克证券交易所","纳斯达克交易所"]},
    "XNYS": {"label":"纽约证券交易所","synonyms":["纽交所"]},
    "XHKG": {"label":"香港联合交易所","synonyms":["香港交易所","港交所","联交所","香港联交所"]},
    "XSHG": {"label":"上海证券交易所","synonyms":["上交所","科创板","上交所科创板"]},
    "XSHE": {"label":"深圳证券交易所","synonyms":["深交所","创业板"]},
    "XTKS": {"label":"东京证券交易所","synonyms":["东证","东交所"]},
    "XKRX": {"label":"韩国交易所","synonyms":["韩国证券交易所"]},
    "XKOS": {"label":"科斯达克","synonyms":["韩国科斯达克市场"]},
    "XTAI": {"label":"台湾证券交易所","synonyms":["台交所","台证所"]},
    "XLON": {"label":"伦敦证券交易所","synonyms":["伦交所"]},
    "XPAR": {"label":"巴黎泛欧交易所","synonyms":["泛欧交易所巴黎","巴黎证券交易所"]},
    "XAMS": {"label":"阿姆斯特丹泛欧交易所","synonyms":["泛欧交易所阿姆斯特丹","阿姆斯特丹证券交易所"]},
    "XBRU": {"label":"布鲁塞尔泛欧交易所","synonyms":["泛欧交易所布鲁塞尔","布鲁塞尔证券交易所"]},
    "XETR": {"label":"德国Xetra交易平台","synonyms":["法兰克福证券交易所电子交易平台","德交所Xetra"]},
    "XSWX": {"label":"瑞士证券交易所","synonyms":["瑞士交易所","瑞交所"]},
    "XSTO": {"label":"纳斯达克斯德哥尔摩","synonyms":["斯德哥尔摩证券交易所"]},
    "XCSE": {"label":"纳斯达克哥本哈根","synonyms":["哥本哈根证券交易所"]},
    "XASX": {"label":"澳大利亚证券交易所","synonyms":["澳交所","澳洲证券交易所"]},
    "XTSE": {"label":"多伦多证券交易所","synonyms":["多交所"]},
    "XTAE": {"label":"特拉维夫证券交易所"},
    "BVMF": {"label":"巴西证券交易所","synonyms":["巴西B3交易所","巴西交易所"]},
    "XBOM": {"label":"孟买证券交易所","synonyms":["孟买交易所"]},
    "XNSE": {"label":"印度国家证券交易所","synonyms":["印度国家交易所"]},
  },
};
