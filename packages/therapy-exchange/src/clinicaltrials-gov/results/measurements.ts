/** The values of a results table: classes, categories and measurements. */
import { MeasureCategory, MeasureClass, GroupMeasurement } from "@org/therapy-model";
import type { Codec } from "../../mapping/codec.ts";
import { field } from "../../mapping/field.ts";
import { rootLens } from "../../mapping/lens.ts";
import { objectCodec } from "../../mapping/object.ts";
import { denominator } from "./groups.ts";
import { measured } from "./numbers.ts";
import { groupId } from "./scalars.ts";
import { rows } from "./rows.ts";

const measurementLens = rootLens(GroupMeasurement);
const categoryLens = rootLens(MeasureCategory);
const classLens = rootLens(MeasureClass);

const measurement = objectCodec<GroupMeasurement>(
  { requires: ["group"] },
  {
    groupId: field(measurementLens, "group", groupId),
    value: field(measurementLens, "value", measured),
    spread: field(measurementLens, "spread", measured),
    lowerLimit: field(measurementLens, "low", measured),
    upperLimit: field(measurementLens, "high", measured),
    comment: field(measurementLens, "comment"),
  },
);

const category = objectCodec<MeasureCategory>(
  {},
  { title: field(categoryLens, "title"), measurements: rows(categoryLens, "measurements", measurement) },
);

/** A class: rows of a results table under one title. */
export const measureClass: Codec<MeasureClass> = objectCodec<MeasureClass>(
  {},
  {
    title: field(classLens, "title"),
    denoms: rows(classLens, "denominators", denominator),
    categories: rows(classLens, "categories", category),
  },
);
