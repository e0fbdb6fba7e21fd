/** The statuses of a therapy over time, as intervals for a chart. */
import type { RegulatoryEventId } from "../domain/shared/record-id.ts";
import type { ApprovalKind } from "../gen/vocabularies/approval-kind.ts";
import type { Jurisdiction } from "../gen/vocabularies/jurisdiction.ts";
import type { RegulatoryEvent } from "../domain/regulatory/regulatory-event.ts";
import { unionsOf } from "../domain/regulatory/union-membership.ts";
import type { RegulatoryStatus } from "../gen/vocabularies/regulatory-status.ts";
import { allDays, daysOf, rangeOf, type DayRange } from "./days.ts";
import { relevantEvents, withExpiries } from "./relevant-events.ts";
import type { LedgerScope } from "./scope.ts";
import { stateAfter, unknownState, type Track } from "./state.ts";

/** A period in which a therapy has a status; its start and end may be uncertain. */
export interface StatusInterval {
  /** Trials or marketing. */
  track: Track;
  /** The status. */
  status: RegulatoryStatus;
  /** The kind of authorization, if the events state it. */
  approvalKind?: ApprovalKind | undefined;
  /** The union whose authorization applies in the country, such as `EU` in Germany. Absent for the country's own. */
  via?: Jurisdiction | undefined;
  /** The possible days of its start. */
  from: DayRange;
  /** The possible days of the start of the next status. Absent for the current status. */
  until?: DayRange | undefined;
  /** The event that caused it. */
  event: RegulatoryEventId;
}

/**
 * Lists the statuses of a therapy with an authority as intervals: those of its trials, then those of its marketing.
 *
 * Authorizations of a union are included for its member states until they leave it. An authorization lapses on its
 * `validUntil`. If partial dates overlap, the events are taken in the order of `eventHistory`; `statusAt` considers all orders.
 *
 * @example
 * ```ts
 * import { recordSets } from "@org/therapy-catalog/record-sets";
 * import { timeline } from "@org/therapy-model/ledger";
 *
 * const events = recordSets[1]!.records.filter((record) => record.kind === "regulatory_event");
 * timeline(events, { therapy: "therapy:hgi-001", jurisdiction: "CN" })[0]?.from.earliest; // => "2023-12-19"
 * ```
 */
export function timeline(events: readonly RegulatoryEvent[], scope: LedgerScope): StatusInterval[] {
  return (["trial", "marketing"] as const).flatMap((track) => {
    const { counted } = relevantEvents(events, track, scope, allDays);
    const intervals: StatusInterval[] = [];
    let state = unknownState;
    for (const { event, days } of withExpiries(counted)) {
      const before = state;
      state = stateAfter(before, event);
      const { status, approvalKind } = state;
      if (status === before.status && approvalKind === before.approvalKind) continue;
      const from = rangeOf(days);
      const last = intervals.at(-1);
      if (last !== undefined) last.until = from;
      intervals.push({
        track,
        status,
        ...(approvalKind !== undefined && { approvalKind }),
        ...(event.jurisdiction !== scope.jurisdiction && { via: event.jurisdiction }),
        from,
        event: event.id,
      });
    }
    const current = intervals.at(-1);
    const left = unionsOf(scope.jurisdiction).find(({ union }) => union === current?.via)?.until;
    if (current !== undefined && left !== undefined) current.until = rangeOf(daysOf(left));
    return intervals;
  });
}
