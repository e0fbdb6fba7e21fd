/** Numbers of results, which the registry writes as text. */
import { DecimalText, type ResultNumber } from "@org/therapy-model";
import { type Codec, identityCodec } from "../../mapping/codec.ts";

const decimal = identityCodec(DecimalText, "a decimal number");

/** A measured value with all of its digits, or `NA`. */
export const measured: Codec<ResultNumber> = {
  expected: "a decimal number, or NA",
  read: (wire, context) => (wire === "NA" ? "not_available" : decimal.read(wire, context)),
  write: (value) => (value === "not_available" ? "NA" : value),
};

const digits = /^(?:0|[1-9]\d{0,8})$/;

/** A number of participants or units. */
export const count: Codec<number> = {
  expected: "a whole number below 1,000,000,000 without leading zeros",
  read: (wire) => (typeof wire === "string" && digits.test(wire) ? Number(wire) : undefined),
  write: String,
};
