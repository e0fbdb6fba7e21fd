/** What participants were like when the study began: `baselineCharacteristicsModule`. */
import { BaselineMeasure, ReportedBaseline } from "@org/therapy-model";
import { type Codec, terms } from "../../codec.ts";
import { field, object, whole } from "../../object.ts";
import { crosswalks } from "../crosswalks.ts";
import { dispersionCode } from "./dispersion.ts";
import { denominator, group } from "./groups.ts";
import { measureClass } from "./measurements.ts";
import { rows } from "./rows.ts";

const reported = whole(ReportedBaseline);
const aMeasure = whole(BaselineMeasure);

const measure = object<BaselineMeasure>(
  { requires: ["title"] },
  {
    title: field(aMeasure, "title"),
    description: field(aMeasure, "text"),
    populationDescription: field(aMeasure, "population"),
    paramType: field(aMeasure, "statistic", terms(crosswalks.MeasureParam)),
    dispersionType: field(aMeasure, "dispersion", dispersionCode),
    unitOfMeasure: field(aMeasure, "unit"),
    calculatePct: field(aMeasure, "percentages"),
    denomUnitsSelected: field(aMeasure, "denominatorUnits"),
    denoms: rows(aMeasure, "denominators", denominator),
    classes: rows(aMeasure, "classes", measureClass),
  },
);

/** How `baselineCharacteristicsModule` stands in the record. */
export const baseline: Codec<ReportedBaseline> = object<ReportedBaseline>(
  {},
  {
    populationDescription: field(reported, "population"),
    typeUnitsAnalyzed: field(reported, "units"),
    groups: rows(reported, "groups", group),
    denoms: rows(reported, "denominators", denominator),
    measures: rows(reported, "measures", measure),
  },
);
