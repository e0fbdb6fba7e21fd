import { meaningTable, type SchemeMeanings } from "../decode/meaning.ts";

/** Meanings of the parts of `nmpa_approval`. Source: https://m.hqwx.com/zyys-kaoshi/news/201010110332539356.html for H, Z, S and J; assigned numbers for HJ, SJ and ZC. */
export const nmpaApprovalMeanings: SchemeMeanings = {
  nameZh: "药品批准文号（国药准字）",
  fields: {
    product: { en: "product type", zh: "药品类别" },
    region: { en: "place of manufacture", zh: "生产地" },
    serial: { en: "number", zh: "编号" },
  },
  values: {
    product: meaningTable({
      H: ["chemical drug", "化学药品"],
      Z: ["traditional Chinese medicine", "中药"],
      S: ["biological product", "生物制品"],
      J: ["imported drug, repackaged", "进口药品分包装"],
    }),
    region: meaningTable({
      J: ["manufactured abroad", "境外生产"],
      C: ["manufactured in Hong Kong, Macau or Taiwan", "港澳台生产"],
    }),
    serial: (value) =>
      /^(?:19|20)\d\d/.test(value)
        ? { en: `${value.slice(4)} of ${value.slice(0, 4)}`, zh: `${value.slice(0, 4)}年第${value.slice(4)}号` }
        : undefined,
  },
};
