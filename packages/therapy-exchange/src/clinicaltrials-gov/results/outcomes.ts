/** Outcome measure information: `outcomeMeasuresModule`. */
import { type EndpointLevel, StatisticalAnalysis, OutcomeMeasureResult } from "@org/therapy-model";
import { type Codec, partialDate, termCodec } from "../../mapping/codec.ts";
import { field } from "../../mapping/field.ts";
import { fieldLens, rootLens } from "../../mapping/lens.ts";
import { objectCodec } from "../../mapping/object.ts";
import { crosswalks } from "../crosswalks.ts";
import { dispersionInWords } from "./dispersion.ts";
import { denominator, group } from "./groups.ts";
import { measureClass } from "./measurements.ts";
import { measured } from "./numbers.ts";
import { rows } from "./rows.ts";

const result = rootLens(OutcomeMeasureResult);
const analysisLens = rootLens(StatisticalAnalysis);
const interval = fieldLens(analysisLens, "interval");

const analysis = objectCodec<StatisticalAnalysis>(
  {},
  {
    paramType: field(analysisLens, "parameter"),
    paramValue: field(analysisLens, "estimate", measured),
    dispersionType: field(analysisLens, "dispersion", termCodec(crosswalks.AnalysisDispersionType)),
    dispersionValue: field(analysisLens, "spread", measured),
    statisticalMethod: field(analysisLens, "method"),
    statisticalComment: field(analysisLens, "methodComment"),
    pValue: field(analysisLens, "pValue"),
    pValueComment: field(analysisLens, "pValueComment"),
    ciNumSides: field(interval, "sides", termCodec(crosswalks.ConfidenceIntervalNumSides)),
    ciPctValue: field(interval, "level"),
    ciLowerLimit: field(interval, "low", measured),
    ciUpperLimit: field(interval, "high", measured),
    ciLowerLimitComment: field(interval, "lowComment"),
    ciUpperLimitComment: field(interval, "highComment"),
    estimateComment: field(analysisLens, "estimateComment"),
    testedNonInferiority: field(analysisLens, "nonInferiorityTested"),
    nonInferiorityType: field(analysisLens, "hypothesis", termCodec(crosswalks.NonInferiorityType)),
    nonInferiorityComment: field(analysisLens, "hypothesisComment"),
    otherAnalysisDescription: field(analysisLens, "otherText"),
    groupDescription: field(analysisLens, "text"),
    groupIds: field(analysisLens, "groups"),
  },
);

/** Returns the level of the registry for a level that it does not have. */
function broaderLevel(level: EndpointLevel): EndpointLevel | undefined {
  return level === "key_secondary" ? "secondary" : undefined;
}

/** The results of one outcome measure. */
export const outcome: Codec<OutcomeMeasureResult> = objectCodec<OutcomeMeasureResult>(
  { requires: ["title"] },
  {
    type: field(result, "level", termCodec(crosswalks.OutcomeMeasureType, broaderLevel)),
    title: field(result, "title"),
    description: field(result, "text"),
    populationDescription: field(result, "population"),
    reportingStatus: field(result, "status", termCodec(crosswalks.ReportingStatus)),
    anticipatedPostingDate: field(result, "expected", partialDate),
    paramType: field(result, "statistic", termCodec(crosswalks.MeasureParam)),
    dispersionType: field(result, "dispersion", dispersionInWords),
    unitOfMeasure: field(result, "unit"),
    calculatePct: field(result, "percentages"),
    timeFrame: field(result, "timeFrame"),
    typeUnitsAnalyzed: field(result, "units"),
    denomUnitsSelected: field(result, "denominatorUnits"),
    groups: rows(result, "groups", group),
    denoms: rows(result, "denominators", denominator),
    classes: rows(result, "classes", measureClass),
    analyses: rows(result, "analyses", analysis),
  },
);
