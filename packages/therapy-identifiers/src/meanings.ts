/** What the parts of identifiers mean, in English and Chinese. Sources are named beside each table; what none of them says is left out. */
import type { SchemeKey } from "./identifier.ts";
import type { Identifies } from "./spec.ts";

/** The languages that meanings are given in. */
export type Language = "en" | "zh";

/** The same words in each language. */
export type Said = Readonly<Record<Language, string>>;

type Meaning = (value: string, parts: Readonly<Record<string, string | undefined>>) => Said | undefined;

const table =
  (rows: Readonly<Record<string, readonly [en: string, zh: string]>>): Meaning =>
  (value) => {
    const row = Object.hasOwn(rows, value) ? rows[value] : undefined;
    return row && { en: row[0], zh: row[1] };
  };

/** What identifiers stand for. */
export const kinds: Readonly<Record<Identifies, Said>> = {
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
  organization: { en: "organisation", zh: "机构" },
  publication: { en: "publication", zh: "文献" },
  security: { en: "listed share", zh: "上市股票" },
  grant: { en: "research grant", zh: "科研资助" },
};

/** The names of schemes that have a Chinese one. */
export const names: Readonly<Partial<Record<SchemeKey, Said>>> = {
  nct: { en: "ClinicalTrials.gov identifier", zh: "ClinicalTrials.gov登记号" },
  eudract: { en: "EudraCT number", zh: "EudraCT编号" },
  eu_ct: { en: "EU CT number", zh: "欧盟临床试验编号（EU CT）" },
  chictr: { en: "ChiCTR registration number", zh: "中国临床试验注册中心注册号" },
  ctr: { en: "China drug trial number (CTR)", zh: "药物临床试验登记与信息公示平台登记号" },
  itmctr: { en: "ITMCTR registration number", zh: "国际传统医学临床试验注册平台注册号" },
  nmpa_acceptance: { en: "NMPA acceptance number", zh: "药品注册申请受理号" },
  nmpa_approval: { en: "NMPA approval number (国药准字)", zh: "药品批准文号（国药准字）" },
  fda_bla: { en: "FDA biologics licence number (BLA, STN)", zh: "美国FDA生物制品许可申请编号（BLA）" },
  fda_nda: { en: "FDA new drug application number (NDA)", zh: "美国FDA新药申请编号（NDA）" },
  fda_ind: { en: "FDA investigational new drug number (IND)", zh: "美国FDA研究性新药申请编号（IND）" },
  ema_product: { en: "EMA product number", zh: "欧洲药品管理局产品编号" },
  ema_procedure: { en: "EMA procedure number", zh: "欧洲药品管理局程序编号" },
  eu_marketing: { en: "EU marketing authorisation number", zh: "欧盟上市许可编号" },
  eu_orphan: { en: "EU orphan designation number", zh: "欧盟孤儿药认定编号" },
  stock_listing: { en: "stock listing", zh: "股票代码" },
};

/** What the fields are; a key with a scheme before the dot is that scheme's own. */
export const fields: Readonly<Record<string, Said>> = {
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
  "eu_ct.version": { en: "submission", zh: "申报序号" },
  "nmpa_acceptance.origin": { en: "place of manufacture", zh: "国别" },
  "nmpa_acceptance.class": { en: "kind of application", zh: "申请分类" },
  "nmpa_acceptance.product": { en: "kind of product", zh: "药品类别" },
  "nmpa_acceptance.stage": { en: "stage", zh: "申请阶段" },
  "nmpa_acceptance.year": { en: "year of acceptance", zh: "受理年份" },
  "nmpa_acceptance.office": { en: "office", zh: "受理单位" },
  "nmpa_approval.product": { en: "kind of product", zh: "药品类别" },
  "nmpa_approval.region": { en: "place of manufacture", zh: "生产地" },
  "nmpa_approval.serial": { en: "number", zh: "编号" },
  "ndc.labeler": { en: "labeller", zh: "标签商" },
  "jrct.act": { en: "act", zh: "适用法律" },
  "ema_procedure.group": { en: "group of procedures", zh: "合并程序" },
  "atc.group": { en: "anatomical main group", zh: "解剖学主组" },
  "atc.therapeutic": { en: "therapeutic subgroup", zh: "治疗学亚组" },
  "atc.pharmacological": { en: "pharmacological subgroup", zh: "药理学亚组" },
  "atc.chemical": { en: "chemical subgroup", zh: "化学亚组" },
  "atc.substance": { en: "chemical substance", zh: "化学物质" },
};

const isoMarket = table({
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

/** The year that two digits stand for: the scheme began after 1990. */
const shortYear: Meaning = (value) => {
  const year = Number(value) + (Number(value) > 89 ? 1900 : 2000);
  return { en: `${year}`, zh: `${year}年` };
};

/** What the values stand for. */
export const codes: Readonly<Partial<Record<SchemeKey, Readonly<Record<string, Meaning>>>>> = {
  // The numbering rules of 2005 as 51dongshi.net/eedfrccbresce.html and muchong.com/t-7596295-1 give them.
  nmpa_acceptance: {
    origin: table({ C: ["domestic", "国产"], J: ["imported", "进口"] }),
    class: table({
      X: ["new drug", "新药"],
      Y: ["drug with an existing national standard (generic)", "已有国家标准药品（仿制药）"],
      B: ["supplementary application", "补充申请"],
      Z: ["re-registration", "再注册"],
    }),
    product: table({
      H: ["chemical drug", "化学药品"],
      Z: ["traditional Chinese medicine or natural drug", "中药及天然药物"],
      S: ["biological product", "生物制品"],
      F: ["excipient", "辅料"],
    }),
    stage: (value, { origin }) =>
      value === "S" && origin === "J"
        ? { en: "application to sell (marketing)", zh: "上市（销售）申请" }
        : table({
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
            en: `subsequent filing ${value}, after bioequivalence was shown`,
            zh: `生物等效性试验完成后的后续申报，编号${value}`,
          }
        : { en: `serial number ${value}`, zh: `流水号${value}` },
    office: (value) =>
      value === "国"
        ? { en: "taken in by the national office (国)", zh: "受理单位：国家局" }
        : value === "军"
          ? { en: "taken in by the military (军)", zh: "受理单位：军队" }
          : { en: `taken in by the provincial office ${value}`, zh: `受理单位：${value}（省级）` },
  },
  // m.hqwx.com/zyys-kaoshi/news/201010110332539356.html for H, Z, S and J; real numbers for HJ, SJ and ZC.
  nmpa_approval: {
    product: table({
      H: ["chemical drug", "化学药品"],
      Z: ["traditional Chinese medicine", "中药"],
      S: ["biological product", "生物制品"],
      J: ["imported drug, repackaged", "进口药品分包装"],
    }),
    region: table({ J: ["made abroad", "境外生产"], C: ["made in Hong Kong, Macau or Taiwan", "港澳台生产"] }),
    serial: (value) =>
      /^(?:19|20)\d\d/.test(value)
        ? { en: `${value.slice(4)} of ${value.slice(0, 4)}`, zh: `${value.slice(0, 4)}年第${value.slice(4)}号` }
        : undefined,
  },
  ctr: { year: (value) => ({ en: value, zh: `${value}年` }) },
  eu_marketing: { year: shortYear },
  eu_orphan: { year: shortYear },
  ema_pip: { year: shortYear },
  repec: { year: shortYear },
  ccmo: { year: shortYear },
  // Registers that say under which act a trial falls: jrct.mhlw.go.jp.
  jrct: {
    act: table({
      s: ["Clinical Trials Act", "临床研究法"],
      a: ["Act on the Safety of Regenerative Medicine", "再生医疗安全法"],
      b: ["Act on the Safety of Regenerative Medicine", "再生医疗安全法"],
      c: ["Act on the Safety of Regenerative Medicine", "再生医疗安全法"],
    }),
  },
  // EMA, questions and answers on post-authorisation procedures.
  ema_procedure: {
    kind: table({
      IA: ["minor variation, type IA", "IA类变更"],
      IAIN: ["minor variation, type IA, notified at once", "IA类变更（即时通知）"],
      IB: ["minor variation, type IB", "IB类变更"],
      II: ["major variation, type II", "II类变更"],
      X: ["extension of the marketing authorisation", "上市许可扩展"],
      R: ["renewal", "再注册"],
      T: ["transfer of the marketing authorisation", "上市许可转让"],
      N: ["change of labelling or package leaflet only", "仅标签或说明书变更"],
      S: ["annual reassessment", "年度再评估"],
      PSUSA: ["single assessment of periodic safety reports", "定期安全性报告单一评估"],
    }),
    group: table({ G: ["grouped with others", "合并申报"] }),
  },
  // WHO Collaborating Centre, structure and principles.
  atc: {
    group: table({
      A: ["alimentary tract and metabolism", "消化道及代谢"],
      B: ["blood and blood forming organs", "血液和造血器官"],
      C: ["cardiovascular system", "心血管系统"],
      D: ["dermatologicals", "皮肤病用药"],
      G: ["genito-urinary system and sex hormones", "泌尿生殖系统和性激素"],
      H: ["systemic hormonal preparations", "全身用激素类制剂"],
      J: ["anti-infectives for systemic use", "全身用抗感染药"],
      L: ["antineoplastic and immunomodulating agents", "抗肿瘤药及免疫机能调节药"],
      M: ["musculo-skeletal system", "肌肉骨骼系统"],
      N: ["nervous system", "神经系统"],
      P: ["antiparasitic products", "抗寄生虫药"],
      R: ["respiratory system", "呼吸系统"],
      S: ["sensory organs", "感觉器官"],
      V: ["various", "其他"],
    }),
  },
  // ensembl.org/info/genome/stable_ids
  ensembl: {
    type: (value) =>
      table({
        G: ["gene", "基因"],
        T: ["transcript", "转录本"],
        P: ["protein", "蛋白质"],
        E: ["exon", "外显子"],
        R: ["regulatory feature", "调控元件"],
        FM: ["protein family", "蛋白家族"],
        GT: ["gene tree", "基因树"],
      })(value.replace(/^[A-Z]{3}(?=[A-Z])/, ""), {}),
  },
  mesh: {
    kind: table({
      D: ["descriptor", "主题词"],
      C: ["supplementary concept", "补充概念"],
      Q: ["qualifier", "副主题词"],
    }),
  },
  tga_artg: {
    kind: table({ R: ["registered", "注册"], L: ["listed", "列表"], "L(A)": ["assessed listed", "经评估列表"] }),
  },
  stock_listing: { market: isoMarket, exchange: isoMarket },
};
