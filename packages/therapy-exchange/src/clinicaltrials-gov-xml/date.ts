/** Dates in words: `September 2014` or `January 26, 2010`, with the type of the date as an attribute. */
import { isPartialDate } from "@org/therapy-model/records";
import type { DateType, PartialDate, RegistryDate } from "@org/therapy-model";
import type { Codec } from "../mapping/codec.ts";
import { months } from "../registry/months.ts";
import { attributed } from "./attributed.ts";

const form = /^([A-Z][a-z]{2,8}) (?:([1-9]|[12]\d|3[01]), )?(\d{4})$/;

function inWords(date: PartialDate): string | undefined {
  const [year, month, day] = date.split("-");
  if (month === undefined) return undefined;
  return `${months[Number(month) - 1]!} ${day === undefined ? "" : `${Number(day)}, `}${year}`;
}

/** A month or a day in English words. */
export const dateInWords: Codec<PartialDate> = {
  expected: "a date such as September 2014 or January 26, 2010",
  read(wire) {
    if (typeof wire !== "string" || wire.length > 20) return undefined;
    const [, name, day, year] = form.exec(wire) ?? [];
    const month = name === undefined ? -1 : months.indexOf(name);
    if (month === -1) return undefined;
    const date = [year, String(month + 1), ...(day === undefined ? [] : [day])]
      .map((part) => part!.padStart(2, "0"))
      .join("-");
    return isPartialDate(date) ? date : undefined;
  },
  write: inWords,
};

/** Makes the codec of a date with its type. */
export function typedDate(type: Codec<DateType>): Codec<RegistryDate> {
  return attributed<RegistryDate, PartialDate, DateType>({
    text: dateInWords,
    key: "@type",
    attribute: type,
    join: (value, dateType) => ({ value, ...(dateType !== undefined && { type: dateType }) }),
    split: ({ value, type: dateType }) => [value, dateType],
  });
}
