/** The XML form of a record. */
import type { XmlForm } from "../xml/parse.ts";

const inRecord =
  "condition arm_group intervention primary_outcome secondary_outcome other_outcome overall_official location link reference results_reference keyword"
    .split(" ")
    .map((name) => `clinical_study/${name}`);

/** The elements that the schema of the registry (public.xsd) allows to repeat. */
export const form: XmlForm = {
  root: "clinical_study",
  lists: new Set([
    ...inRecord,
    "id_info/secondary_id",
    "id_info/nct_alias",
    "sponsors/collaborator",
    "oversight_info/authority",
    "intervention/arm_group_label",
    "intervention/other_name",
    "location/investigator",
    "location_countries/country",
    "removed_countries/country",
    "condition_browse/mesh_term",
    "intervention_browse/mesh_term",
    "patient_data/ipd_info_type",
    "study_docs/study_doc",
    "group_list/group",
    "period_list/period",
    "milestone_list/milestone",
    "drop_withdraw_reason_list/drop_withdraw_reason",
    "participants_list/participants",
    "analyzed_list/analyzed",
    "count_list/count",
    "measure_list/measure",
    "class_list/class",
    "category_list/category",
    "measurement_list/measurement",
    "outcome_list/outcome",
    "analysis_list/analysis",
    "group_id_list/group_id",
    "event_list/event",
    "event/counts",
  ]),
};
