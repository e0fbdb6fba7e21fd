/** Amounts of money. */
import * as z from "zod";
import { booleanSchema, numberSchema, optionalField } from "../../schema/bounds.ts";
import { objectSchema, type ObjectSchema } from "../../schema/object.ts";
import { Comparator } from "../../gen/vocabularies/comparator.ts";

const currencies = [
  "USD",
  "EUR",
  "GBP",
  "JPY",
  "CNY",
  "CHF",
  "KRW",
  "CAD",
  "AUD",
  "HKD",
  "TWD",
  "SGD",
  "INR",
  "ILS",
  "SEK",
  "DKK",
  "NOK",
  "BRL",
] as const;

/** A currency, as ISO 4217 code. */
export type Currency = (typeof currencies)[number];
export const Currency: z.ZodEnum<{ [K in Currency]: K }> = z.enum(currencies);

/** An amount of money. FHIR R5 Money. */
export interface Money {
  /** Amount in units of the currency, not in thousands or millions. */
  value: number;
  /** Currency. */
  currency: Currency;
  /** Relation of the amount to `value`, such as `le` for "up to". Absent if it is equal. */
  comparator?: Comparator | undefined;
  /** Whether the source marks the amount as approximate. */
  approximate?: boolean | undefined;
}
export const Money: ObjectSchema<Money> = objectSchema({
  value: numberSchema(0, 1e15),
  currency: Currency,
  comparator: optionalField(Comparator),
  approximate: optionalField(booleanSchema),
});
