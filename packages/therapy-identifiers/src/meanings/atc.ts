import { meaningTable, type SchemeMeanings } from "../decode/meaning.ts";

/** Meanings of the parts of `atc`. Source: WHO Collaborating Centre for Drug Statistics Methodology, ATC structure and principles, https://atcddd.fhi.no/atc/structure_and_principles. */
export const atcMeanings: SchemeMeanings = {
  fields: {
    group: { en: "anatomical main group", zh: "解剖学主组" },
    therapeutic: { en: "therapeutic subgroup", zh: "治疗学亚组" },
    pharmacological: { en: "pharmacological subgroup", zh: "药理学亚组" },
    chemical: { en: "chemical subgroup", zh: "化学亚组" },
    substance: { en: "chemical substance", zh: "化学物质" },
  },
  values: {
    group: meaningTable({
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
};
