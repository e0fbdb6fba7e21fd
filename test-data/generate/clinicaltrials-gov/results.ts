/** The rules for the results section: groups, rows for each group, and numbers as text. */
import type { Random } from "../random.ts";
import { person, prose, words } from "../words.ts";
import { type Maker, nctNumber, type Rules, type Study } from "./fill.ts";

const eachGroup = ({ groups }: Study): number => groups;
const last = ({ indexes }: Study): number => indexes.at(-1)!;
const few = ({ random }: Study): number => random.between(1, 3);

/** The id of a group, such as `OG000`; `depth` selects the list index. */
function group(prefix: string): Maker {
  return (study) => `${prefix}${String(last(study)).padStart(3, "0")}`;
}

/** A measured number in the form of the registry, sometimes an invalid one. */
function measured(random: Random): string {
  if (random.chance(0.05)) return random.pick(["1,234", "<0.1", "1.2E6", "NA*", "", "5 (10%)", "≥ 3", "+4", "1."]);
  return random.pick([
    String(random.below(200)),
    `${random.below(100)}.${random.below(1000)}`,
    `-${random.below(10)}.${random.below(100)}`,
    "NA",
    "0.00",
    ".5",
    "-.25",
    "-3",
    "1000000.0001",
  ]);
}

function count(random: Random): string {
  return random.chance(0.04)
    ? random.pick(["007", "1,000", "1000000000", "12.0", "-1", ""])
    : String(random.below(500));
}

const pValues = ["0.032", "<0.001", "< .0001", "=0.05", ">0.99", ".04", "0.0001", "NS", "0,05", "P<0.05"];
const dispersions = [
  "Standard Deviation",
  "Standard Error",
  "Inter-Quartile Range",
  "Full Range",
  "Geometric Coefficient of Variation",
  "95% Confidence Interval",
  "80% Confidence Interval",
  "97.5% Confidence Interval",
  "% Confidence Interval",
  "95 % Confidence Interval",
  "Interquartile range",
];

export const results: Rules = {
  makers: {
    "FlowGroup.id": group("FG"),
    "EventGroup.id": group("EG"),
    "MeasureGroup.id": group("OG"),
    "FlowStats.groupId": group("FG"),
    "EventStats.groupId": group("EG"),
    "DenomCount.groupId": group("OG"),
    "Measurement.groupId": group("OG"),
    "MeasureAnalysis.groupIds": group("OG"),
    "FlowGroup.title": ({ arms, indexes }) => arms[indexes.at(-1)! % arms.length],
    "MeasureGroup.title": ({ arms, indexes }) => arms[indexes.at(-1)! % arms.length],
    "EventGroup.title": ({ arms, indexes }) => arms[indexes.at(-1)! % arms.length],
    "FlowStats.numSubjects": ({ random }) => count(random),
    "FlowStats.numUnits": ({ random }) => count(random),
    "DenomCount.value": ({ random }) => count(random),
    "Denom.units": ({ random }) => random.pick(["Participants", "Eyes", "眼"]),
    "FlowPeriod.title": ({ random }) => random.pick(["Overall Study", "Treatment Period", "随访期"]),
    "FlowMilestone.type": ({ random, indexes }) =>
      indexes.at(-1) === 0 ? "STARTED" : random.pick(["COMPLETED", "NOT COMPLETED", "Received Infusion"]),
    "DropWithdraw.type": ({ random }) => random.pick(["Death", "Withdrawal by Subject", "Lost to Follow-up", "失访"]),
    "BaselineMeasure.title": ({ random }) => random.pick(["Age, Continuous", "Sex: Female, Male", "Lantern acuity"]),
    "BaselineMeasure.unitOfMeasure": ({ random }) => random.pick(words.units),
    "OutcomeMeasure.title": ({ random }) => random.pick(words.measures),
    "OutcomeMeasure.unitOfMeasure": ({ random }) => random.pick(words.units),
    "OutcomeMeasure.dispersionType": ({ random }) => random.pick(dispersions),
    "MeasureClass.title": ({ random }) => random.pick(["Week 12", "<=18 years", ">=65 years", "Male", "第12周"]),
    "MeasureCategory.title": ({ random }) =>
      random.pick(["Complete response", "Between 18 and 65 years", "<=18 years"]),
    "Measurement.value": ({ random }) => measured(random),
    "Measurement.spread": ({ random }) => measured(random),
    "Measurement.lowerLimit": ({ random }) => measured(random),
    "Measurement.upperLimit": ({ random }) => measured(random),
    "Measurement.comment": ({ complete, random }, { value }) => {
      return value === "NA" || complete
        ? random.pick(["Not reached", "NA: too few events to estimate", "未达到"])
        : undefined;
    },
    "MeasureAnalysis.paramType": ({ random }) =>
      random.pick(["Hazard Ratio (HR)", "Mean Difference (Final Values)", "Cox"]),
    "MeasureAnalysis.paramValue": ({ random }) => measured(random),
    "MeasureAnalysis.dispersionValue": ({ random }) => measured(random),
    "MeasureAnalysis.statisticalMethod": ({ random }) => random.pick(["Log Rank", "ANCOVA", "Cochran-Mantel-Haenszel"]),
    "MeasureAnalysis.pValue": ({ random }) => random.pick(pValues),
    "MeasureAnalysis.ciPctValue": ({ random }) => random.pick(["95", "90", "97.5", "99.9", "95%", "0"]),
    "MeasureAnalysis.ciLowerLimit": ({ random }) => measured(random),
    "MeasureAnalysis.ciUpperLimit": ({ random }) => measured(random),
    "AdverseEvent.term": ({ random }) => random.pick(words.events),
    "AdverseEvent.organSystem": ({ random }) => random.pick(words.organSystems),
    "AdverseEvent.sourceVocabulary": ({ random }) => random.pick(words.meddra),
    "AdverseEventsModule.frequencyThreshold": ({ random }) => random.pick(["0", "5", "0.2", "2", "5%"]),
    "EventStats.numAffected": ({ random }) => random.pick([0, 0, 1, 3, 41]),
    "EventStats.numEvents": ({ random }) => random.pick([0, 1, 7, 120]),
    "PointOfContact.title": ({ random }) => person(random),
    "PointOfContact.organization": ({ random }) => random.pick(words.sponsors),
    "UnpostedAnnotation.unpostedResponsibleParty": ({ number }) => `Responsible party of ${nctNumber(number + 1)}`,
    "ViolationEvent.description": ({ random }) => prose(random, 2),
  },
  lengths: {
    "ParticipantFlowModule.groups": eachGroup,
    "BaselineCharacteristicsModule.groups": eachGroup,
    "OutcomeMeasure.groups": eachGroup,
    "AdverseEventsModule.eventGroups": eachGroup,
    "FlowMilestone.achievements": eachGroup,
    "DropWithdraw.reasons": eachGroup,
    "Denom.counts": eachGroup,
    "MeasureCategory.measurements": eachGroup,
    "MeasureAnalysis.groupIds": eachGroup,
    "AdverseEvent.stats": eachGroup,
    "AdverseEventsModule.seriousEvents": few,
    "AdverseEventsModule.otherEvents": few,
  },
  likelihood: {
    "FlowGroup.id": 1,
    "EventGroup.id": 1,
    "MeasureGroup.id": 1,
    "FlowStats.groupId": 0.99,
    "EventStats.groupId": 0.99,
    "DenomCount.groupId": 0.99,
    "Measurement.groupId": 0.99,
    "DenomCount.value": 0.98,
    "Denom.units": 0.98,
    "Denom.counts": 0.98,
    "Measurement.value": 0.95,
    "Measurement.spread": 0.4,
    "Measurement.lowerLimit": 0.4,
    "Measurement.upperLimit": 0.4,
    "Measurement.comment": 1,
    "OutcomeMeasure.title": 0.97,
    "BaselineMeasure.title": 0.97,
    "AdverseEvent.term": 0.97,
    "EventStats.numAffected": 0.95,
    "EventStats.numAtRisk": 0.95,
    "EventStats.numEvents": 0.4,
    "FlowMilestone.type": 0.97,
    "DropWithdraw.type": 0.97,
  },
  onlyFor: {},
};
