// Written by scripts/generate-labels.ts from labels/zh-Hans/device_kind.tsv. Do not edit.
import type { deviceKinds } from "../../../therapy/device-kind.ts";
import type { TermKey } from "../../../vocabulary.ts";
import type { VocabularyLabels } from "../../../vocabulary-labels.ts";

/** What the terms of the vocabulary are called in zh-Hans. */
export const deviceKindLabels: VocabularyLabels<TermKey<typeof deviceKinds>> = {
  language: "zh-Hans",
  vocabulary: "device_kind",
  terms: {
    "encapsulation_device": {"label":"细胞封装装置","synonyms":["细胞囊","大包囊装置","细胞包封装置"]},
    "microencapsulation": {"label":"微囊","synonyms":["微胶囊","海藻酸盐微球","海藻酸微囊"]},
    "scaffold": {"label":"支架或基质","synonyms":["支架","基质","细胞支架","组织工程支架"]},
    "collagen_membrane": {"label":"胶原膜","synonyms":["胶原支架","胶原蛋白膜"]},
    "fibrin_matrix": {"label":"纤维蛋白基质","synonyms":["纤维蛋白凝胶","纤维蛋白胶"]},
    "hydrogel": {"label":"水凝胶","synonyms":["凝胶基质"]},
    "synthetic_scaffold": {"label":"合成支架","synonyms":["聚合物支架","高分子支架"]},
    "decellularized_matrix": {"label":"脱细胞基质","synonyms":["脱细胞支架","去细胞基质","无细胞基质"]},
    "amniotic_membrane": {"label":"羊膜","synonyms":["羊膜载体","人羊膜"]},
    "retinal_support_membrane": {"label":"视网膜支撑膜","synonyms":["聚对二甲苯膜"]},
    "infusion_pump": {"label":"输液泵","synonyms":["输注泵","注射泵"]},
    "implanted_port": {"label":"植入式输液港或储液囊","synonyms":["输液港","储液囊","Ommaya囊","奥马耶囊"]},
    "catheter": {"label":"导管","synonyms":["输送导管","给药导管"]},
    "intracerebral_cannula": {"label":"脑内插管","synonyms":["脑内套管","对流增强给药套管","对流增强输送套管"]},
    "endomyocardial_catheter": {"label":"心内膜心肌注射导管","synonyms":["经心内膜注射导管","心内膜注射导管"]},
    "coronary_catheter": {"label":"球囊或输注导管","synonyms":["球囊导管","冠状动脉导管"]},
    "injection_needle": {"label":"注射针或注射器","synonyms":["注射针","注射器","自动注射器","预充式注射器","预灌封注射器"]},
    "subretinal_cannula": {"label":"视网膜下注射套管","synonyms":["视网膜下套管","视网膜下注射针"]},
    "suprachoroidal_microinjector": {"label":"脉络膜上腔微注射器","synonyms":["脉络膜上腔注射器"]},
    "electroporator": {"label":"体内电穿孔仪","synonyms":["电穿孔仪","电穿孔装置","电脉冲导入仪"]},
    "jet_injector": {"label":"喷射注射器","synonyms":["无针注射器"]},
    "nebulizer": {"label":"雾化器"},
    "inhaler": {"label":"吸入器","synonyms":["干粉吸入器"]},
    "spray_device": {"label":"喷雾装置","synonyms":["喷洒装置"]},
    "microneedle_array": {"label":"微针阵列","synonyms":["微针贴片装置"]},
    "stereotactic_system": {"label":"立体定向系统","synonyms":["立体定向仪","磁共振引导神经外科系统"]},
    "endoscopic_applicator": {"label":"内镜施用器","synonyms":["内镜注射器"]},
    "light_stimulation_device": {"label":"光刺激装置","synonyms":["光遗传学眼镜","光刺激眼镜"]},
    "companion_diagnostic": {"label":"伴随诊断","synonyms":["伴随诊断试剂","体外伴随诊断试剂"]},
    "cell_processing_device": {"label":"床旁细胞处理设备","synonyms":["床旁细胞制备设备","床旁设备"]},
    "biocontainer": {"label":"运输与储存容器","synonyms":["液氮干式运输罐","气相液氮运输罐","液氮罐"]},
    "extracorporeal_device": {"label":"体外循环装置","synonyms":["体外装置","生物人工器官","生物人工肝"]},
  },
};
