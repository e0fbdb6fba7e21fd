/** Dates, as European registries write them. */
import { isPartialDate } from "@org/therapy-model/records";
import type { PartialDate, RegistryDate } from "@org/therapy-model";
import type { Codec } from "../mapping/codec.ts";

/** Makes the codec of a day that is followed by a fixed time, such as `2031-10-31T00:00:00.000Z`. */
export function dayWithTime(time: string): Codec<PartialDate> {
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

/** A date with slashes: `29/01/2021`, `01/2021` or `2021`. */
export const dayFirst: Codec<PartialDate> = {
  expected: "a date of the form DD/MM/YYYY, MM/YYYY or YYYY",
  read(wire) {
    if (typeof wire !== "string" || !/^(?:(?:\d\d\/)?\d\d\/)?\d{4}$/.test(wire)) return undefined;
    const date = wire.split("/").toReversed().join("-");
    return isPartialDate(date) ? date : undefined;
  },
  write: (date) => date.split("-").toReversed().join("/"),
};

/** Makes the codec of a date whose type, actual or anticipated, follows from its key, or is unknown. */
export function registryDate(date: Codec<PartialDate>, type?: "actual" | "anticipated"): Codec<RegistryDate> {
  return {
    expected: date.expected,
    read(wire, context) {
      const value = date.read(wire, context);
      if (value === undefined) return undefined;
      return type === undefined ? { value } : { value, type };
    },
    write: (dated, root) => (dated.type === type ? date.write(dated.value, root) : undefined),
  };
}
