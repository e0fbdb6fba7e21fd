/** The values of the API's enums that deliberately have no term of the model, each with the reason. */

const otherOfAList =
  "It says only that none of the list fits: the field of the model is left out, the word stays in the residue.";
const asText = "Results are not read yet: the whole section stays in the residue.";
const notOfTheTrial = "It is about the registry's own tables or proceedings, not about the trial.";

/** By enum: the reason for each value, or for `*`, all of them. */
export const withoutTerm: { readonly [name: string]: { readonly [value: string]: string } } = {
  Status: {
    UNKNOWN:
      "The registry no longer vouches for the last known status: the model keeps that status and says that it is outdated.",
    WITHHELD: "The registry holds the record back; how far the trial has come is not said.",
  },
  PrimaryPurpose: { OTHER: otherOfAList },
  ObservationalModel: { OTHER: otherOfAList },
  DesignTimePerspective: { OTHER: otherOfAList },
  ArmGroupType: { OTHER: otherOfAList },
  InterventionType: { OTHER: otherOfAList },
  SecondaryIdType: { OTHER: otherOfAList },
  MeasureParam: { "*": asText },
  MeasureDispersionType: { "*": asText },
  OutcomeMeasureType: { "*": asText },
  ReportingStatus: { "*": asText },
  EventAssessment: { "*": asText },
  AgreementRestrictionType: { "*": asText },
  AnalysisDispersionType: { "*": asText },
  ConfidenceIntervalNumSides: { "*": asText },
  NonInferiorityType: { "*": asText },
  FieldStatsType: { "*": notOfTheTrial },
  BrowseLeafRelevance: { "*": notOfTheTrial },
  UnpostedEventType: { "*": notOfTheTrial },
  ViolationEventType: { "*": notOfTheTrial },
};
