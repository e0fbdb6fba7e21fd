/** Formatting statuses and their dates. */
import { approvalKinds, regulatoryStatuses, type ApprovalKind, type RegulatoryStatus } from "@org/therapy-model";
import type { DayRange } from "@org/therapy-model/ledger";
import type { StyleName } from "../output/style.ts";

/** A status with the kind of approval: `Authorized (conditional)`. */
export function statusLabel(status: RegulatoryStatus, approval?: ApprovalKind): string {
  const { label } = regulatoryStatuses.terms[status];
  return approval === undefined ? label : `${label} (${approvalKinds.terms[approval].label.toLowerCase()})`;
}

/** A range as a day, month or year, or by its ends: `2021-02`, `≤ 2024-08-27`, `2015-06-25 … 2015-10-22`. */
export function rangeText({ earliest, latest }: DayRange): string {
  if (earliest === undefined) return latest === undefined ? "unknown date" : `≤ ${latest}`;
  if (latest === undefined) return `≥ ${earliest}`;
  if (earliest === latest) return earliest;
  const isFromFirst = earliest.endsWith("-01");
  const dayAfter = new Date(`${latest}T00:00:00Z`);
  dayAfter.setUTCDate(dayAfter.getUTCDate() + 1);
  const next = dayAfter.toISOString().slice(0, 10);
  if (isFromFirst && next.endsWith("-01") && earliest.slice(0, 7) === latest.slice(0, 7)) return earliest.slice(0, 7);
  if (earliest.endsWith("-01-01") && next.endsWith("-01-01") && earliest.slice(0, 4) === latest.slice(0, 4)) {
    return earliest.slice(0, 4);
  }
  return `${earliest} … ${latest}`;
}

const good: ReadonlySet<RegulatoryStatus> = new Set(["trial_permitted", "in_trial", "recommended", "authorized"]);
const bad: ReadonlySet<RegulatoryStatus> = new Set([
  "trial_refused",
  "on_hold",
  "on_partial_hold",
  "refused_to_file",
  "not_recommended",
  "complete_response_issued",
  "refused",
  "suspended",
  "withdrawn",
  "revoked",
  "lapsed",
]);

/** The style of a status. */
export function statusStyle(status: RegulatoryStatus): StyleName | undefined {
  if (status === "unknown") return "dim";
  return good.has(status) ? "green" : bad.has(status) ? "red" : undefined;
}
