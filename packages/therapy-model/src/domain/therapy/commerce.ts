/** Prices and sales of products. */
import * as z from "zod";
import { arraySchema, optionalField } from "../../schema/bounds.ts";
import { objectSchema, type ObjectSchema } from "../../schema/object.ts";
import { Country } from "../../gen/vocabularies/country.ts";
import { Money } from "../shared/money.ts";
import { DatePart, isPartOf, PartialDate } from "../shared/partial-date.ts";

/** The kind of a price: the list price, a net price after discounts, or the amount that a payer reimburses. */
export type PriceKind = "list" | "net" | "reimbursed";
export const PriceKind: z.ZodEnum<{ [K in PriceKind]: K }> = z.enum(["list", "net", "reimbursed"]);

/** What a price pays for: the entire treatment, one dose, one container, or a year of treatment. */
export type PriceUnit = "treatment" | "dose" | "container" | "year";
export const PriceUnit: z.ZodEnum<{ [K in PriceUnit]: K }> = z.enum(["treatment", "dose", "container", "year"]);

/** A price of a product. */
export interface Price {
  /** Amount. */
  amount: Money;
  /** Kind of price. Absent if the source does not state it. */
  kind?: PriceKind | undefined;
  /** What it pays for. */
  per: PriceUnit;
  /** Countries in which it applies. */
  territories?: Country[] | undefined;
  /** Date from which it applies or on which it was stated. */
  date?: PartialDate | undefined;
}
export const Price: ObjectSchema<Price> = objectSchema({
  amount: Money,
  kind: optionalField(PriceKind),
  per: PriceUnit,
  territories: optionalField(arraySchema(Country, 250)),
  date: optionalField(PartialDate),
});

/** The sales of a product in a year or in a part of it. */
export interface Sales {
  /** Amount. */
  amount: Money;
  /** Year of the sales. */
  year: PartialDate;
  /** Part of the year, such as the second quarter. Absent for the entire year. */
  part?: DatePart | undefined;
  /** Countries in which they were made. Absent for all countries. */
  territories?: Country[] | undefined;
}
export const Sales: ObjectSchema<Sales> = objectSchema(
  {
    amount: Money,
    year: PartialDate,
    part: optionalField(DatePart),
    territories: optionalField(arraySchema(Country, 250)),
  },
  {
    isSatisfied: ({ year, part }) => year.length === 4 && isPartOf(part, year),
    path: "year",
    message: "is not a year; a quarter or a half is in part",
  },
);
