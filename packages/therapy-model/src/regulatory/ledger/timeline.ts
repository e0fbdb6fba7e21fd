/** The statuses of a therapy one after the other, as intervals that a chart can draw. */
import type { RegulatoryEventId } from "../../reference.ts";
import type { ApprovalKind } from "../approval-kind.ts";
import type { RegulatoryEvent } from "../regulatory-event.ts";
import type { RegulatoryStatus } from "../regulatory-status.ts";
import { rangeOf, type DayRange } from "./days.ts";
import { eventsOf, occurrences, type LedgerScope } from "./scope.ts";
import { standingAfter, trackOf, unknownStanding, type Track } from "./standing.ts";

/** How long a therapy had a status, with what is uncertain at both ends. */
export interface StatusInterval {
  /** What the status is of. */
  track: Track;
  /** The status. */
  status: RegulatoryStatus;
  /** The sort of authorization, where there is one and it is on record. */
  approvalKind?: ApprovalKind | undefined;
  /** When it began. */
  from: DayRange;
  /** When the next one began; absent where it goes on. */
  until?: DayRange | undefined;
  /** The event that brought it about. */
  event: RegulatoryEventId;
}

/**
 * Lists the statuses of a therapy with an authority as intervals, first those of its trials and then those of its marketing.
 *
 * Where dates leave the order of two events open, they are taken in the order of `history`; `statusAt` answers with all
 * orders in mind.
 *
 * @example
 * ```ts
 * import { dossiers } from "@org/therapy-model/dossiers";
 * import { timeline } from "@org/therapy-model/ledger";
 *
 * const events = dossiers[1]!.records.filter((record) => record.kind === "regulatory_event");
 * timeline(events, { therapy: "therapy:hgi-001", jurisdiction: "CN" })[0]?.from.earliest; // => "2023-12-19"
 * ```
 */
export function timeline(events: readonly RegulatoryEvent[], scope: LedgerScope): StatusInterval[] {
  const happened = occurrences(eventsOf(events, scope));
  return (["trial", "marketing"] as const).flatMap((track) => {
    const intervals: StatusInterval[] = [];
    let standing = unknownStanding;
    for (const { event, days } of happened) {
      if (trackOf(event.milestone) !== track) continue;
      const before = standing;
      standing = standingAfter(before, event);
      const { status, approvalKind } = standing;
      if (status === before.status && approvalKind === before.approvalKind) continue;
      const from = rangeOf(days);
      const last = intervals.at(-1);
      if (last !== undefined) last.until = from;
      intervals.push({ track, status, ...(approvalKind !== undefined && { approvalKind }), from, event: event.id });
    }
    return intervals;
  });
}
