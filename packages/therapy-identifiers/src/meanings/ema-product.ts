import type { SchemeMeanings } from "../decode/meaning.ts";

/** The Chinese name of `ema_product`. */
export const emaProductMeanings: SchemeMeanings = {
  nameZh: "欧洲药品管理局产品编号",
};
