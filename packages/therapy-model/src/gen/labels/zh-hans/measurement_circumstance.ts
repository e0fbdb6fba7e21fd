// Written by scripts/generate-labels.ts from labels/zh-Hans/measurement_circumstance.tsv. Do not edit.
import type { measurementCircumstances } from "../../../trial/measurement-circumstance.ts";
import type { TermKey } from "../../../vocabulary.ts";
import type { VocabularyLabels } from "../../../vocabulary-labels.ts";

/** What the terms of the vocabulary are called in zh-Hans. */
export const measurementCircumstanceLabels: VocabularyLabels<TermKey<typeof measurementCircumstances>> = {
  language: "zh-Hans",
  vocabulary: "measurement_circumstance",
  terms: {
    "breathing_room_air": {"label":"呼吸室内空气","synonyms":["室内空气下","未吸氧","不吸氧"]},
    "with_supplemental_oxygen": {"label":"吸氧状态","synonyms":["吸氧","辅助供氧"]},
    "fasting": {"label":"空腹","synonyms":["禁食"]},
    "at_rest": {"label":"静息","synonyms":["静息状态","安静状态"]},
    "without_fluid_support": {"label":"未补液支持","synonyms":["无补液支持","未经水化"]},
    "without_transfusion": {"label":"未输血","synonyms":["无输血支持","未经输血","脱离输血"]},
    "on_stable_dose": {"label":"稳定剂量","synonyms":["剂量稳定","背景用药剂量稳定"]},
  },
};
