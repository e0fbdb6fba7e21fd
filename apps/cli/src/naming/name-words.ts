/** The words for explaining names, in English and Chinese. */
import type { NameFacet, NamePartKind, NameScheme } from "@org/therapy-model/naming";

/** A language of the explanations. */
export type NameLanguage = "en" | "zh";

/** A text in both languages. */
type Both = { readonly [Language in NameLanguage]: string };

/** The class of products that each naming scheme names. */
export const schemeWords: { readonly [Scheme in NameScheme]: Both } = {
  gene_modified_cells: { en: "genetically modified cells", zh: "基因修饰细胞" },
  gene_therapy: { en: "gene therapy", zh: "基因治疗" },
  cells: { en: "cells", zh: "细胞" },
  messenger_rna: { en: "messenger RNA", zh: "信使RNA" },
  oligonucleotide: { en: "oligonucleotide", zh: "寡核苷酸" },
  oncolytic_virus: { en: "oncolytic virus", zh: "溶瘤病毒" },
  other: { en: "not a cell, gene or RNA therapy", zh: "非细胞、基因或RNA治疗" },
};

/** The words for parts of a name that have no meaning, such as a fantasy prefix. */
export const partWords: { readonly [Kind in NamePartKind]: Both } = {
  prefix: { en: "fantasy prefix that distinguishes products", zh: "自创音节，用于区分产品" },
  stem: { en: "", zh: "" },
  joint: { en: "", zh: "" },
  unknown: { en: "unknown", zh: "未知" },
  addition: { en: "salt or other addition to the name", zh: "盐或名称的附加部分" },
  suffix: { en: "four letters without meaning, added by the FDA", zh: "FDA附加的四字母后缀，无含义" },
};

/** The facets of a therapy. */
export const facetWords: { readonly [Facet in NameFacet]: Both } = {
  modality: { en: "modality", zh: "疗法类型" },
  modification_setting: { en: "modification setting", zh: "基因修饰方式" },
  cell_origin: { en: "cell origin", zh: "细胞来源关系" },
  cell_source: { en: "cell source", zh: "细胞来源组织" },
  cell_type: { en: "cell type", zh: "细胞类型" },
  genetically_modified: { en: "genetically modified", zh: "经基因修饰" },
  vector_class: { en: "vector", zh: "载体" },
  vector_species: { en: "serotype or strain", zh: "血清型或毒株" },
  replicating: { en: "replication-competent", zh: "可复制" },
  integrating: { en: "integration", zh: "是否整合" },
  cargo: { en: "cargo", zh: "载荷" },
  construct_kind: { en: "construct", zh: "构建体" },
  edit_method: { en: "edit method", zh: "编辑" },
  target: { en: "target or gene", zh: "靶点或基因" },
  oligonucleotide_class: { en: "oligonucleotide class", zh: "寡核苷酸类别" },
  conjugate: { en: "conjugate", zh: "偶联物" },
};

/** The kinds of construct, which are not a vocabulary. */
export const constructWords: { readonly [kind: string]: Both } = {
  car: { en: "chimeric antigen receptor", zh: "嵌合抗原受体" },
  transgene: { en: "transgene", zh: "转基因" },
  oligonucleotide: { en: "oligonucleotide", zh: "寡核苷酸" },
};

/** The words of the output around names, schemes and facets. */
export const nameWords = {
  nonproprietary: { en: "nonproprietary name", zh: "非专利名称" },
  implied: { en: "implies", zh: "表明" },
  usual: { en: "usually", zh: "通常" },
  unspecified: { en: "unspecified", zh: "未表明" },
  code: { en: "company code", zh: "公司产品代号" },
  prefix: { en: "prefix", zh: "前缀" },
  number: { en: "number", zh: "编号" },
  suffix: { en: "suffix", zh: "后缀" },
  company: { en: "company", zh: "公司" },
  unknown: {
    en: "unknown: no known source shows which company uses the prefix",
    zh: "未知：现有资料未显示该前缀属于哪家公司",
  },
  yes: { en: "yes", zh: "是" },
  colon: { en: ": ", zh: "：" },
  comma: { en: ", ", zh: "，" },
  semicolon: { en: "; ", zh: "；" },
} as const satisfies { readonly [key: string]: Both };
