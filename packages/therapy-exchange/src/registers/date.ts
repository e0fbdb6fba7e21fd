/** Dates as European registers write them. */
import { isPartialDate, type PartialDate, type ReportedDate } from "@org/therapy-model";
import type { Codec } from "../codec.ts";

/** A day with a fixed time behind it, such as `2031-10-31T00:00:00.000Z`. */
export function dayBefore(time: string): Codec<PartialDate> {
  return {
    expected: `a day of the form YYYY-MM-DD${time}`,
    read(wire) {
      if (typeof wire !== "string" || wire.length !== 10 + time.length || !wire.endsWith(time)) return undefined;
      const day = wire.slice(0, 10);
      return isPartialDate(day) ? day : undefined;
    },
    write: (date) => (date.length === 10 ? `${date}${time}` : undefined),
  };
}

/** A day, month and year with slashes, such as `29/01/2021`; or month and year, or the year alone. */
export const dayFirst: Codec<PartialDate> = {
  expected: "a date of the form DD/MM/YYYY, MM/YYYY or YYYY",
  read(wire) {
    if (typeof wire !== "string" || !/^(?:(?:\d\d\/)?\d\d\/)?\d{4}$/.test(wire)) return undefined;
    const date = wire.split("/").toReversed().join("-");
    return isPartialDate(date) ? date : undefined;
  },
  write: (date) => date.split("-").toReversed().join("/"),
};

/** A date of which its place says whether it has come, or of which nothing says so. */
export function reported(date: Codec<PartialDate>, type?: "actual" | "anticipated"): Codec<ReportedDate> {
  return {
    expected: date.expected,
    read(wire, reading) {
      const value = date.read(wire, reading);
      if (value === undefined) return undefined;
      return type === undefined ? { value } : { value, type };
    },
    write: (said, root) => (said.type === type ? date.write(said.value, root) : undefined),
  };
}
