/** Labels in English and Chinese that apply to every scheme. */
import type { EntityKind } from "../scheme/declaration.ts";
import type { LocalizedText } from "./meaning.ts";

/** The names of the kinds of things that identifiers identify. */
export const kindLabels: Readonly<Record<EntityKind, LocalizedText>> = {
  trial: { en: "clinical trial", zh: "临床试验" },
  application: { en: "application", zh: "申请" },
  approval: { en: "approval", zh: "批准" },
  designation: { en: "designation", zh: "认定" },
  product: { en: "product", zh: "产品" },
  substance: { en: "substance", zh: "物质" },
  gene: { en: "gene", zh: "基因" },
  protein: { en: "protein", zh: "蛋白质" },
  disease: { en: "disease", zh: "疾病" },
  concept: { en: "concept", zh: "概念" },
  cell: { en: "cell", zh: "细胞" },
  person: { en: "person", zh: "人员" },
  organization: { en: "organization", zh: "机构" },
  publication: { en: "publication", zh: "文献" },
  security: { en: "listed share", zh: "上市股票" },
  grant: { en: "research grant", zh: "科研资助" },
};

/** The labels of fields, unless the meanings of a scheme have their own. */
export const fieldLabels: Readonly<Record<string, LocalizedText>> = {
  year: { en: "year", zh: "年份" },
  month: { en: "month", zh: "月份" },
  date: { en: "date", zh: "日期" },
  serial: { en: "serial number", zh: "流水号" },
  check: { en: "check digits", zh: "校验位" },
  country: { en: "country of the protocol", zh: "方案所属国家" },
  version: { en: "version", zh: "版本" },
  product: { en: "product", zh: "产品" },
  package: { en: "package", zh: "包装" },
  supplement: { en: "supplement", zh: "补充申请序号" },
  kind: { en: "kind", zh: "类别" },
  ticker: { en: "ticker", zh: "代码" },
  market: { en: "market", zh: "市场" },
  exchange: { en: "exchange", zh: "交易所" },
  type: { en: "type", zh: "类型" },
};
