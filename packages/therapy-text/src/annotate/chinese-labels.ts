/** The Chinese names of the vocabularies that are searched by default. */
import { labels as adverseEvent } from "@org/therapy-model/labels/zh-hans/adverse_event";
import { labels as ageGroup } from "@org/therapy-model/labels/zh-hans/age_group";
import { labels as allocation } from "@org/therapy-model/labels/zh-hans/allocation";
import { labels as applicationType } from "@org/therapy-model/labels/zh-hans/application_type";
import { labels as approvalKind } from "@org/therapy-model/labels/zh-hans/approval_kind";
import { labels as cargo } from "@org/therapy-model/labels/zh-hans/cargo";
import { labels as cellOrigin } from "@org/therapy-model/labels/zh-hans/cell_origin";
import { labels as cellSource } from "@org/therapy-model/labels/zh-hans/cell_source";
import { labels as cellType } from "@org/therapy-model/labels/zh-hans/cell_type";
import { labels as country } from "@org/therapy-model/labels/zh-hans/country";
import { labels as designation } from "@org/therapy-model/labels/zh-hans/designation";
import { labels as disease } from "@org/therapy-model/labels/zh-hans/disease";
import { labels as diseaseState } from "@org/therapy-model/labels/zh-hans/disease_state";
import { labels as editMethod } from "@org/therapy-model/labels/zh-hans/edit_method";
import { labels as endpoint } from "@org/therapy-model/labels/zh-hans/endpoint";
import { labels as exchange } from "@org/therapy-model/labels/zh-hans/exchange";
import { labels as interventionModel } from "@org/therapy-model/labels/zh-hans/intervention_model";
import { labels as masking } from "@org/therapy-model/labels/zh-hans/masking";
import { labels as milestone } from "@org/therapy-model/labels/zh-hans/milestone";
import { labels as modality } from "@org/therapy-model/labels/zh-hans/modality";
import { labels as modificationSetting } from "@org/therapy-model/labels/zh-hans/modification_setting";
import { labels as oligonucleotideClass } from "@org/therapy-model/labels/zh-hans/oligonucleotide_class";
import { labels as phase } from "@org/therapy-model/labels/zh-hans/phase";
import { labels as regulator } from "@org/therapy-model/labels/zh-hans/regulator";
import { labels as responseCategory } from "@org/therapy-model/labels/zh-hans/response_category";
import { labels as responseCriterion } from "@org/therapy-model/labels/zh-hans/response_criterion";
import { labels as route } from "@org/therapy-model/labels/zh-hans/route";
import { labels as scale } from "@org/therapy-model/labels/zh-hans/scale";
import { labels as target } from "@org/therapy-model/labels/zh-hans/target";
import { labels as technology } from "@org/therapy-model/labels/zh-hans/technology";
import { labels as therapyLine } from "@org/therapy-model/labels/zh-hans/therapy_line";
import { labels as treatment } from "@org/therapy-model/labels/zh-hans/treatment";
import { labels as vectorClass } from "@org/therapy-model/labels/zh-hans/vector_class";
import { labels as vectorSpecies } from "@org/therapy-model/labels/zh-hans/vector_species";
import type { VocabularyLabels } from "@org/therapy-model/vocabulary";

/** The labels by vocabulary. */
export const chineseLabels: ReadonlyMap<string, VocabularyLabels> = /* @__PURE__ */ new Map(
  [
    adverseEvent,
    ageGroup,
    allocation,
    applicationType,
    approvalKind,
    cargo,
    cellOrigin,
    cellSource,
    cellType,
    country,
    designation,
    disease,
    diseaseState,
    editMethod,
    endpoint,
    exchange,
    interventionModel,
    masking,
    milestone,
    modality,
    modificationSetting,
    oligonucleotideClass,
    phase,
    regulator,
    responseCategory,
    responseCriterion,
    route,
    scale,
    target,
    technology,
    therapyLine,
    treatment,
    vectorClass,
    vectorSpecies,
  ].map((labels: VocabularyLabels) => [labels.vocabulary, labels]),
);
