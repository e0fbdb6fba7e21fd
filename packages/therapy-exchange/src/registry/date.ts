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

/** Returns the last Sunday of a month, as a day of the month. */
function lastSunday(year: number, month: number): number {
  const end = new Date(Date.UTC(year, month, 0));
  return end.getUTCDate() - end.getUTCDay();
}

/** Returns the offset of Central European Time from UTC at the start of a day, by the rule of Directive 2000/84/EC. */
function offsetOn(day: string): string {
  const [year, month, date] = day.split("-").map(Number) as [number, number, number];
  const isSummer =
    (month > 3 && month < 10) ||
    (month === 3 && date > lastSunday(year, 3)) ||
    (month === 10 && date <= lastSunday(year, 10));
  return isSummer ? "+02:00" : "+01:00";
}

/** A day as the moment at which it starts in Central Europe, such as `2031-07-01T00:00:00+02:00`. */
export const dayInCentralEurope: Codec<PartialDate> = {
  expected: "a day of the form YYYY-MM-DDT00:00:00 with the offset of Central European Time",
  read(wire) {
    if (typeof wire !== "string" || wire.length !== 25) return undefined;
    const day = wire.slice(0, 10);
    return isPartialDate(day) && wire === `${day}T00:00:00${offsetOn(day)}` ? day : undefined;
  },
  write: (date) => (date.length === 10 ? `${date}T00:00:00${offsetOn(date)}` : undefined),
};

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
