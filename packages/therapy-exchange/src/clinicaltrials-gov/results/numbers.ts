/** The numbers of results, which the registry writes as text. */
import { DecimalText, type ReportedNumber } from "@org/therapy-model";
import { type Codec, same } from "../../codec.ts";

const decimal = same(DecimalText, "a decimal number");

/** A measured value with the digits that were reported, or that none is available. */
export const measured: Codec<ReportedNumber> = {
  expected: "a decimal number, or NA",
  read: (wire, reading) => (wire === "NA" ? "not_available" : decimal.read(wire, reading)),
  write: (value) => (value === "not_available" ? "NA" : value),
};

const digits = /^(?:0|[1-9]\d{0,8})$/;

/** A whole number of people or things. */
export const count: Codec<number> = {
  expected: "a whole number below a thousand million, without zeros before it",
  read: (wire) => (typeof wire === "string" && digits.test(wire) ? Number(wire) : undefined),
  write: String,
};
