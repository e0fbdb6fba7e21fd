/** The values of the API's enums that deliberately have no term of the model, each with the reason. */

const otherOfAList =
  "It says only that none of the list fits: the field of the model is left out, the word stays in the residue.";
const levelBeside = "It is a confidence interval whose level the model keeps as a number beside the term.";
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
  MeasureDispersionType: {
    CONFIDENCE_80: levelBeside,
    CONFIDENCE_90: levelBeside,
    CONFIDENCE_95: levelBeside,
    CONFIDENCE_975: levelBeside,
    CONFIDENCE_99: levelBeside,
  },
  AgreementRestrictionType: { OTHER: otherOfAList },
  NonInferiorityType: { OTHER: otherOfAList },
  FieldStatsType: { "*": notOfTheTrial },
  BrowseLeafRelevance: { "*": notOfTheTrial },
  UnpostedEventType: { "*": notOfTheTrial },
  ViolationEventType: { "*": notOfTheTrial },
};
