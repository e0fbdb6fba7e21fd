/** What was found, outcome by outcome: `outcomeMeasuresModule`. */
import { type EndpointLevel, ReportedAnalysis, ReportedOutcome } from "@org/therapy-model";
import { type Codec, partialDate, terms } from "../../codec.ts";
import { field, object, part, whole } from "../../object.ts";
import { crosswalks } from "../crosswalks.ts";
import { dispersionInWords } from "./dispersion.ts";
import { denominator, group } from "./groups.ts";
import { measureClass } from "./measurements.ts";
import { measured } from "./numbers.ts";
import { rows } from "./rows.ts";

const reported = whole(ReportedOutcome);
const anAnalysis = whole(ReportedAnalysis);
const interval = part(anAnalysis, "interval");

const analysis = object<ReportedAnalysis>(
  {},
  {
    paramType: field(anAnalysis, "parameter"),
    paramValue: field(anAnalysis, "estimate", measured),
    dispersionType: field(anAnalysis, "dispersion", terms(crosswalks.AnalysisDispersionType)),
    dispersionValue: field(anAnalysis, "spread", measured),
    statisticalMethod: field(anAnalysis, "method"),
    statisticalComment: field(anAnalysis, "methodComment"),
    pValue: field(anAnalysis, "pValue"),
    pValueComment: field(anAnalysis, "pValueComment"),
    ciNumSides: field(interval, "sides", terms(crosswalks.ConfidenceIntervalNumSides)),
    ciPctValue: field(interval, "level"),
    ciLowerLimit: field(interval, "low", measured),
    ciUpperLimit: field(interval, "high", measured),
    ciLowerLimitComment: field(interval, "lowComment"),
    ciUpperLimitComment: field(interval, "highComment"),
    estimateComment: field(anAnalysis, "estimateComment"),
    testedNonInferiority: field(anAnalysis, "nonInferiorityTested"),
    nonInferiorityType: field(anAnalysis, "hypothesis", terms(crosswalks.NonInferiorityType)),
    nonInferiorityComment: field(anAnalysis, "hypothesisComment"),
    otherAnalysisDescription: field(anAnalysis, "otherText"),
    groupDescription: field(anAnalysis, "text"),
    groupIds: field(anAnalysis, "groups"),
  },
);

/** The level that the registry has for a finer one. */
function wider(level: EndpointLevel): EndpointLevel | undefined {
  return level === "key_secondary" ? "secondary" : undefined;
}

/** What was found for one outcome. */
export const outcome: Codec<ReportedOutcome> = object<ReportedOutcome>(
  { requires: ["title"] },
  {
    type: field(reported, "level", terms(crosswalks.OutcomeMeasureType, wider)),
    title: field(reported, "title"),
    description: field(reported, "text"),
    populationDescription: field(reported, "population"),
    reportingStatus: field(reported, "status", terms(crosswalks.ReportingStatus)),
    anticipatedPostingDate: field(reported, "expected", partialDate),
    paramType: field(reported, "statistic", terms(crosswalks.MeasureParam)),
    dispersionType: field(reported, "dispersion", dispersionInWords),
    unitOfMeasure: field(reported, "unit"),
    calculatePct: field(reported, "percentages"),
    timeFrame: field(reported, "timeFrame"),
    typeUnitsAnalyzed: field(reported, "units"),
    denomUnitsSelected: field(reported, "denominatorUnits"),
    groups: rows(reported, "groups", group),
    denoms: rows(reported, "denominators", denominator),
    classes: rows(reported, "classes", measureClass),
    analyses: rows(reported, "analyses", analysis),
  },
);
