/** States that one disease cannot have at one time. */
// cspell:ignore presymptomatic -- a term
import type { DiseaseState } from "../gen/vocabularies/disease-state.ts";
import { diseaseStates } from "../gen/vocabularies/disease-state-terms.ts";
import { isKind } from "./kinds.ts";

/** Groups of states of which a disease has at most one at a time, narrower states included. */
const groups: readonly (readonly DiseaseState[])[] = [
  ["newly_diagnosed", "previously_treated"],
  ["newly_diagnosed", "relapsed_or_refractory"],
  ["newly_diagnosed", "multiple_relapse"],
  ["localized", "metastatic"],
  ["localized", "locally_advanced"],
  ["limited_stage", "extensive_stage"],
  ["resectable", "borderline_resectable", "unresectable"],
  ["stage_0", "stage_1", "stage_2", "stage_3", "stage_4"],
  ["stage_1a", "stage_1b", "stage_1c"],
  ["stage_2a", "stage_2b", "stage_2c"],
  ["stage_3a", "stage_3b", "stage_3c", "stage_3d"],
  ["stage_4a", "stage_4b", "stage_4c"],
  ["mild", "moderate", "severe"],
  ["low_risk", "high_risk"],
  ["standard_risk", "high_risk"],
  ["acute", "chronic"],
  ["controlled", "uncontrolled"],
  ["symptomatic", "asymptomatic"],
  ["symptomatic", "presymptomatic"],
  ["first_complete_remission", "second_complete_remission"],
  ["minimal_residual_disease_positive", "minimal_residual_disease_negative"],
  ["inhibitor_positive", "inhibitor_negative"],
  ["hormone_receptor_positive", "hormone_receptor_negative"],
  ["her2_positive", "her2_negative"],
  ["philadelphia_chromosome_positive", "philadelphia_chromosome_negative"],
  ["seropositive", "seronegative"],
  ["platinum_resistant", "platinum_sensitive"],
  ["castration_resistant", "hormone_sensitive"],
  ["ambulatory", "non_ambulatory"],
  ["transfusion_dependent", "non_transfusion_dependent"],
  ["unilateral", "bilateral"],
  ["congenital", "acquired"],
  ["cirrhotic", "non_cirrhotic"],
  ["de_novo", "secondary"],
  ["de_novo", "therapy_related"],
];

/** Checks whether a disease in one state cannot be in the other. */
export function excludesState(state: DiseaseState, other: DiseaseState): boolean {
  return groups.some((group) => {
    const own = group.find((each) => isKind(diseaseStates, state, each));
    return own !== undefined && group.some((each) => each !== own && isKind(diseaseStates, other, each));
  });
}
