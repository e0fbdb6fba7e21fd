/** Conditions of registry records without a disease, by reason. Data. */
// cspell:disable -- parts of words

/** Why a condition has no disease. */
export type UntypedReason =
  | "healthy"
  | "design"
  | "procedure"
  | "population"
  | "exposure"
  | "function"
  | "substance"
  | "ambiguous"
  | "unknown";

/** What is recognized, by reason; the first pattern that matches counts. Matched in small letters. */
export const notDiseases: readonly (readonly [Exclude<UntypedReason, "ambiguous" | "unknown">, RegExp])[] = [
  [
    "healthy",
    /^(?:normal |adult |japanese |chinese )*(?:healthy|health|normal)(?: (?:\w+ ){0,3}(?:volunteers?|subjects?|participants?|adults?|people|males?|females?|men|women|controls?|donors?|individuals?|nutrition|aging|infants?|children))?$|^(?:volunteers?|healthy)\b|\bhealthy (?:volunteers?|subjects?|participants?)\b/,
  ],
  [
    "design",
    /^(?:single|double|triple|open)[- ](?:blind(?:ed)?|label)$|^(?:prospective|retrospective|observational|randomi[sz]ed|validation stud(?:y|ies)|stud(?:y|ies)|clinical trials?|pharmacokinetics?|bioequivalence|biomarkers?|diagnosis|prognosis|epidemiology|quality of life|safety|efficacy|registry|cohort|reliability|validity|therapy|treatment|prevention|prospective stud(?:y|ies))$/,
  ],
  [
    "procedure",
    /(?:^| )(?:surger(?:y|ies)|ectomy|\w+ectomy|transplantation|transplant|immunotherapy|radiotherapy|chemotherapy|an(?:a)?esthesia|imaging|bypass|replacement|vaccination|immunization|rehabilitation|exercise|traction|intubation|biops(?:y|ies)|ultrasound|physiotherapy|physical therapy|manipulation|mobilization|acupuncture|nursing|therapy|test)$/,
  ],
  [
    "population",
    /^(?:children|child|parents?|mothers?|caregivers?|pediatrics?|infants?|adults?|elderly|aging|pregnan(?:t women|cy)|women|men|nurses?|students?|patients?|family|adolescents?|premature|newborns?)$/,
  ],
  [
    "exposure",
    /^(?:vaping|smoking|nicotine vaping|chewing gum|alcohol drinking|diet(?:ary)?|nutrition|breast ?feeding|lifestyle|environmental exposure|air pollution)\b/,
  ],
  [
    "function",
    /^(?:pain perception|(?:gastrointestinal|lung|kidney|cognitive|immune) function|microbiome(?:, human)?|microbiota|efficacy, self|self[- ]efficacy|caregiver burden|adherence|patient satisfaction|physical activity|growth|sleep|memory|attention|muscle strength|posture|balance|immune response)$/,
  ],
  ["substance", /^(?:vitamin [a-z]\d*|bevacizumab|omalizumab|probiotics?|placebo|allergens?|ige)$/],
];
