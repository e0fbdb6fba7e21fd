/** Baseline characteristics: `baselineCharacteristicsModule`. */
import { BaselineMeasure, BaselineCharacteristics } from "@org/therapy-model";
import { type Codec, termCodec } from "../../mapping/codec.ts";
import { field } from "../../mapping/field.ts";
import { rootLens } from "../../mapping/lens.ts";
import { objectCodec } from "../../mapping/object.ts";
import { crosswalks } from "../crosswalks.ts";
import { dispersionCode } from "./dispersion.ts";
import { denominator, group } from "./groups.ts";
import { measureClass } from "./measurements.ts";
import { rows } from "./rows.ts";

const characteristics = rootLens(BaselineCharacteristics);
const measureLens = rootLens(BaselineMeasure);

const measure = objectCodec<BaselineMeasure>(
  { requires: ["title"] },
  {
    title: field(measureLens, "title"),
    description: field(measureLens, "text"),
    populationDescription: field(measureLens, "population"),
    paramType: field(measureLens, "statistic", termCodec(crosswalks.MeasureParam)),
    dispersionType: field(measureLens, "dispersion", dispersionCode),
    unitOfMeasure: field(measureLens, "unit"),
    calculatePct: field(measureLens, "percentages"),
    denomUnitsSelected: field(measureLens, "denominatorUnits"),
    denoms: rows(measureLens, "denominators", denominator),
    classes: rows(measureLens, "classes", measureClass),
  },
);

/** The mapping of `baselineCharacteristicsModule`. */
export const baseline: Codec<BaselineCharacteristics> = objectCodec<BaselineCharacteristics>(
  {},
  {
    populationDescription: field(characteristics, "population"),
    typeUnitsAnalyzed: field(characteristics, "units"),
    groups: rows(characteristics, "groups", group),
    denoms: rows(characteristics, "denominators", denominator),
    measures: rows(characteristics, "measures", measure),
  },
);
