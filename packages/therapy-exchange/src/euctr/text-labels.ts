/** Labels of the text export whose field has another name. */
// cspell:ignore eudract -- a key of the registry

/** The keys of the lines of the summary. */
export const summaryKeys: ReadonlyMap<string, string> = new Map([
  ["EudraCT Number", "x1_eudract_number"],
  ["Sponsor's Protocol Code Number", "x2_sponsors_protocol_code_number"],
  ["National Competent Authority", "x3_national_competent_authority"],
  ["Clinical Trial Type", "x4_clinical_trial_type"],
  ["Trial Status", "x5_trial_status"],
  [
    "Date on which this record was first entered in the EudraCT database",
    "x6_date_on_which_this_record_was_first_entered_in_the_eudract_database",
  ],
  ["Link", "x7_link"],
]);

/** The keys of fields, by the keys that their labels would have. */
export const keysOfLabels: ReadonlyMap<string, string> = new Map([
  ["e83_the_trial_involves_single_site_in_the_member_state_concerned", "e83single_site_trial"],
  ["e84_the_trial_involves_multiple_sites_in_the_member_state_concerned", "e84_multiple_sites_in_member_state"],
  ["e863_if_e861_or_e862_are_yes_specify_the_regions_in_which_trial_sites_are_planned", "e863_trial_sites_planned_in"],
]);
