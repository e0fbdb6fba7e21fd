/** Enum values of the API without a term of the model, each with the reason. */

const noListedValue =
  "It only means that no listed value applies: the field of the model is absent, and the code is unmapped.";
const levelIsSeparate = "It is a confidence interval of a certain level: the model has the level as a separate number.";
const notOfTheTrial = "It concerns the tables or procedures of the registry, not the trial.";

/** The reasons by enum and value; `*` stands for all values of an enum. */
export const codesWithoutTerm: { readonly [name: string]: { readonly [value: string]: string } } = {
  Status: {
    UNKNOWN: "The registry no longer confirms the last known status: the model has that status, marked as outdated.",
    WITHHELD: "The registry withholds the record; the recruitment status is not available.",
  },
  PrimaryPurpose: { OTHER: noListedValue },
  ObservationalModel: { OTHER: noListedValue },
  DesignTimePerspective: { OTHER: noListedValue },
  ArmGroupType: { OTHER: noListedValue },
  InterventionType: { OTHER: noListedValue },
  SecondaryIdType: { OTHER: noListedValue },
  MeasureDispersionType: {
    CONFIDENCE_80: levelIsSeparate,
    CONFIDENCE_90: levelIsSeparate,
    CONFIDENCE_95: levelIsSeparate,
    CONFIDENCE_975: levelIsSeparate,
    CONFIDENCE_99: levelIsSeparate,
  },
  AgreementRestrictionType: { OTHER: noListedValue },
  NonInferiorityType: { OTHER: noListedValue },
  FieldStatsType: { "*": notOfTheTrial },
  BrowseLeafRelevance: { "*": notOfTheTrial },
  UnpostedEventType: { "*": notOfTheTrial },
  ViolationEventType: { "*": notOfTheTrial },
};
