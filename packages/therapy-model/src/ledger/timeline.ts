/** The statuses of a therapy over time, as intervals for a chart. */
import type { RegulatoryEventId } from "../domain/shared/record-id.ts";
import type { ApprovalKind } from "../gen/vocabularies/approval-kind.ts";
import type { RegulatoryEvent } from "../domain/regulatory/regulatory-event.ts";
import type { RegulatoryStatus } from "../gen/vocabularies/regulatory-status.ts";
import { rangeOf, type DayRange } from "./days.ts";
import { eventsOf, occurrences, type LedgerScope } from "./scope.ts";
import { stateAfter, trackOf, unknownState, type Track } from "./state.ts";

/** A period in which a therapy has a status; its start and end may be uncertain. */
export interface StatusInterval {
  /** Trials or marketing. */
  track: Track;
  /** The status. */
  status: RegulatoryStatus;
  /** The kind of authorization, if the events state it. */
  approvalKind?: ApprovalKind | undefined;
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
 * If partial dates overlap, the events are taken in the order of `eventHistory`; `statusAt` considers all orders.
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
  const happened = occurrences(eventsOf(events, scope));
  return (["trial", "marketing"] as const).flatMap((track) => {
    const intervals: StatusInterval[] = [];
    let state = unknownState;
    for (const { event, days } of happened) {
      if (trackOf(event.milestone) !== track) continue;
      const before = state;
      state = stateAfter(before, event);
      const { status, approvalKind } = state;
      if (status === before.status && approvalKind === before.approvalKind) continue;
      const from = rangeOf(days);
      const last = intervals.at(-1);
      if (last !== undefined) last.until = from;
      intervals.push({ track, status, ...(approvalKind !== undefined && { approvalKind }), from, event: event.id });
    }
    return intervals;
  });
}
