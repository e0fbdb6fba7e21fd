/** The changes of regulatory status between two dates. */
import type { PartialDate } from "../domain/shared/partial-date.ts";
import type { TherapyId } from "../domain/shared/record-id.ts";
import type { Jurisdiction } from "../gen/vocabularies/jurisdiction.ts";
import type { RegulatoryEvent } from "../domain/regulatory/regulatory-event.ts";
import { currentEvents, ledgerScopes } from "./scope.ts";
import type { Track } from "./state.ts";
import { statusAt, type PossibleStatus } from "./status-at.ts";

/** A change of the regulatory status of a therapy. */
export interface LedgerChange {
  /** The therapy. */
  therapy: TherapyId;
  /** The jurisdiction of the authority. */
  jurisdiction: Jurisdiction;
  /** Trials or marketing. */
  track: Track;
  /** The possible statuses at the first date. */
  before: PossibleStatus[];
  /** The possible statuses at the second date. */
  after: PossibleStatus[];
}

/**
 * Lists the ledgers whose status differs between two dates.
 *
 * @throws RangeError if a date is not a partial date.
 *
 * @example
 * ```ts
 * import { recordSets } from "@org/therapy-catalog/record-sets";
 * import { ledgerDiff } from "@org/therapy-model/ledger";
 *
 * const events = recordSets[1]!.records.filter((record) => record.kind === "regulatory_event");
 * ledgerDiff(events, "2023-12-18", "2023-12-19").map(({ track, after }) => [track, after[0]?.status]); // => [["trial", "trial_permitted"]]
 * ```
 */
export function ledgerDiff(events: readonly RegulatoryEvent[], from: PartialDate, to: PartialDate): LedgerChange[] {
  const eventsOf = groupByTherapy(currentEvents(events));
  return ledgerScopes(events).flatMap((scope) => {
    const own = eventsOf.get(scope.therapy) ?? [];
    const [was, is] = [statusAt(own, from, scope, [scope.therapy]), statusAt(own, to, scope, [scope.therapy])];
    return (["trial", "marketing"] as const)
      .filter((track) => statusKey(was[track]) !== statusKey(is[track]))
      .map((track) => ({
        therapy: scope.therapy,
        jurisdiction: scope.jurisdiction,
        track,
        before: was[track],
        after: is[track],
      }));
  });
}

/** The status of a therapy depends on its own events, so that each event is read for one therapy only. */
function groupByTherapy(events: readonly RegulatoryEvent[]): ReadonlyMap<TherapyId, readonly RegulatoryEvent[]> {
  const groups = new Map<TherapyId, RegulatoryEvent[]>();
  for (const event of events) {
    const group = groups.get(event.therapy);
    if (group === undefined) groups.set(event.therapy, [event]);
    else group.push(event);
  }
  return groups;
}

/** The statuses without their start, which can become more precise without a change of status. */
function statusKey(possible: readonly PossibleStatus[]): string {
  return possible
    .map(({ status, approvalKind }) => `${status} ${approvalKind}`)
    .toSorted()
    .join();
}
