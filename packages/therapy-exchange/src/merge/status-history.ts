/** The history of a trial's status, from many versions of its record. */
import type { PartialDate, Trial, TrialStatus } from "@org/therapy-model";
import { comparePartialDates } from "@org/therapy-model/records";

/** A version of a registry record. */
export interface RecordedVersion {
  /** Date of the version in the registry; that of the record by default. */
  readonly date?: PartialDate | undefined;
  /** Trial that was read from it. */
  readonly trial: Pick<Trial, "status" | "dates" | "recordDates">;
}

/** A status and the versions of the record that have it. */
export interface StatusPeriod {
  /** Status. */
  readonly status: TrialStatus;
  /** Date of the first version with the status: it began then or, at the earliest, after the version before. */
  readonly firstSeen: PartialDate;
  /** Date of the last version with the status. */
  readonly lastSeen: PartialDate;
  /** Date of the status as the record has it. */
  readonly asOf?: PartialDate | undefined;
  /** Reason for the status, as written. */
  readonly detail?: string | undefined;
  /** Number of versions with the status. */
  readonly versions: number;
}

/** The result of {@link statusHistory}. */
export interface StatusHistory {
  /** Statuses in the order of time; the same status appears again if another one is between. */
  readonly periods: readonly StatusPeriod[];
  /** Indexes of versions without a status or without a date. */
  readonly skipped: readonly number[];
}

/**
 * Makes the history of the recruitment status from versions of a record, in any order. Versions without a date or without a status are
 * skipped. Of versions with the same date, the order of the list is kept.
 *
 * @example
 * ```ts
 * import { statusHistory } from "@org/therapy-exchange/merge";
 *
 * const version = (date: "2024-01" | "2024-03" | "2024-07", status: "recruiting" | "completed") => ({ date, trial: { status: { status } } });
 * const { periods } = statusHistory([version("2024-07", "completed"), version("2024-01", "recruiting"), version("2024-03", "recruiting")]);
 * periods.map(({ status, firstSeen, versions }) => `${status} ${firstSeen} ${versions}`); // => ["recruiting 2024-01 2", "completed 2024-07 1"]
 * ```
 */
export function statusHistory(versions: readonly RecordedVersion[]): StatusHistory {
  const skipped: number[] = [];
  const dated = versions.flatMap(({ date, trial }, index) => {
    const on = date ?? trial.recordDates?.updatePosted?.value ?? trial.dates?.updated;
    if (on !== undefined && trial.status !== undefined) return [{ on, report: trial.status }];
    skipped.push(index);
    return [];
  });
  const periods: StatusPeriod[] = [];
  for (const { on, report } of dated.toSorted((a, b) => inTime(a.on, b.on))) {
    const last = periods.at(-1);
    const isSame = last?.status === report.status && last.detail === report.detail;
    if (isSame) periods[periods.length - 1] = { ...last, lastSeen: on, versions: last.versions + 1 };
    else {
      const { status, asOf, detail } = report;
      const known = { ...(asOf !== undefined && { asOf }), ...(detail !== undefined && { detail }) };
      periods.push({ status, firstSeen: on, lastSeen: on, ...known, versions: 1 });
    }
  }
  return { periods, skipped };
}

/** Dates in the order of time; of two that cannot be compared, such as a year and a month in it, the shorter one is first. */
function inTime(a: PartialDate, b: PartialDate): number {
  return comparePartialDates(a, b) ?? a.length - b.length;
}
