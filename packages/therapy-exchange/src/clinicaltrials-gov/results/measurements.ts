/** The values of a table of results, in categories, in classes. */
import { MeasureCategory, MeasureClass, ReportedMeasurement } from "@org/therapy-model";
import type { Codec } from "../../codec.ts";
import { field, object, whole } from "../../object.ts";
import { denominator } from "./groups.ts";
import { measured } from "./numbers.ts";
import { groupId } from "./quick.ts";
import { rows } from "./rows.ts";

const aMeasurement = whole(ReportedMeasurement);
const aCategory = whole(MeasureCategory);
const aClass = whole(MeasureClass);

const measurement = object<ReportedMeasurement>(
  { requires: ["group"] },
  {
    groupId: field(aMeasurement, "group", groupId),
    value: field(aMeasurement, "value", measured),
    spread: field(aMeasurement, "spread", measured),
    lowerLimit: field(aMeasurement, "low", measured),
    upperLimit: field(aMeasurement, "high", measured),
    comment: field(aMeasurement, "comment"),
  },
);

const category = object<MeasureCategory>(
  {},
  { title: field(aCategory, "title"), measurements: rows(aCategory, "measurements", measurement) },
);

/** Rows that belong together. */
export const measureClass: Codec<MeasureClass> = object<MeasureClass>(
  {},
  {
    title: field(aClass, "title"),
    denoms: rows(aClass, "denominators", denominator),
    categories: rows(aClass, "categories", category),
  },
);
