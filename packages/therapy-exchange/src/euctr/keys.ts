/** Long keys of the registry that several modules use. */
export const keys = {
  title: "a3_full_title_of_the_trial",
  layTitle: "a31_title_of_the_trial_for_lay_people_in_easily_understood_ie_nontechnical_language",
  shortTitle: "a32_name_or_abbreviated_title_of_the_trial_where_available",
  condition: "e11_medical_conditions_being_investigated",
  layCondition: "e111_medical_condition_in_easily_understood_language",
  mainObjective: "e21_main_objective_of_the_trial",
  secondaryObjectives: "e22_secondary_objectives_of_the_trial",
  inclusion: "e3_principal_inclusion_criteria",
  exclusion: "e4_principal_exclusion_criteria",
  primaryEndpoints: "e51_primary_end_points",
  primaryTimes: "e511_timepoints_of_evaluation_of_this_end_point",
  secondaryEndpoints: "e52_secondary_end_points",
  secondaryTimes: "e521_timepoints_of_evaluation_of_this_end_point",
  otherDesign: "e8171_other_trial_design_description",
  comparator: "e8231_comparator_description",
  endOfTrial:
    "e88_definition_of_the_end_of_the_trial_and_justification_where_it_is_not_the_last_visit_of_the_last_subject_undergoing_the_trial",
  incapable: "f3361_details_of_subjects_incapable_of_giving_consent",
  aftercare:
    "f5_plans_for_treatment_or_care_after_the_subject_has_ended_the_participation_in_the_trial_if_it_is_different_from_the_expected_normal_treatment_of_that_condition",
} as const;
