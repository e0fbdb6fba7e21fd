/** The dates of a trial: period and date. */
import type { TrialDates } from "@org/therapy-model";
import { comparePartialDates } from "@org/therapy-model/records";
import { type Element, objectIn, restOf } from "../element.ts";
import { defined } from "../fields.ts";
import { readDate, writeDate } from "../registry-date.ts";

const held: ReadonlySet<string> = new Set(["start", "completion", "updated"]);
const heldOfWrongPeriod: ReadonlySet<string> = new Set(["updated"]);

/** The start and the completion as a period, if it does not end before it starts, and the date of the last update. */
export const dates: Element<TrialDates> = {
  paths: "period, date",
  write(value, resource) {
    const { start, completion, updated } = value;
    if (updated !== undefined) resource["date"] = updated;
    const isWrong =
      start !== undefined && completion !== undefined && comparePartialDates(start.value, completion.value) === 1;
    if (isWrong) return restOf(value, heldOfWrongPeriod);
    if (start !== undefined || completion !== undefined) {
      const period = {};
      if (start !== undefined) writeDate(start, period, "start");
      if (completion !== undefined) writeDate(completion, period, "end");
      resource["period"] = period;
    }
    return restOf(value, held);
  },
  read(resource) {
    const period = objectIn(resource, "period") ?? {};
    const value = defined({
      start: readDate(period, "start"),
      completion: readDate(period, "end"),
      updated: resource["date"],
    });
    return Object.keys(value).length === 0 ? undefined : value;
  },
};
