/** What changed in ledgers from one date to another. */
import type { PartialDate } from "../../shared/partial-date.ts";
import type { TherapyId } from "../../reference.ts";
import type { Jurisdiction } from "../jurisdiction.ts";
import type { RegulatoryEvent } from "../regulatory-event.ts";
import { ledgerScopes } from "./scope.ts";
import type { Track } from "./standing.ts";
import { statusAt, type PossibleStatus } from "./status-at.ts";

/** A change of where a therapy stands. */
export interface LedgerChange {
  /** The therapy. */
  therapy: TherapyId;
  /** Where the decisions hold. */
  jurisdiction: Jurisdiction;
  /** What the status is of. */
  track: Track;
  /** Where it stood. */
  before: PossibleStatus[];
  /** Where it stands. */
  after: PossibleStatus[];
}

/**
 * Lists where the standing of therapies differs between two dates, in every ledger that the events make up.
 *
 * @throws RangeError where a date is none.
 *
 * @example
 * ```ts
 * import { dossiers } from "@org/therapy-model/dossiers";
 * import { ledgerDiff } from "@org/therapy-model/ledger";
 *
 * const events = dossiers[1]!.records.filter((record) => record.kind === "regulatory_event");
 * ledgerDiff(events, "2023-12-18", "2023-12-19").map(({ track, after }) => [track, after[0]?.status]); // => [["trial", "trial_permitted"]]
 * ```
 */
export function ledgerDiff(events: readonly RegulatoryEvent[], from: PartialDate, to: PartialDate): LedgerChange[] {
  return ledgerScopes(events).flatMap((scope) => {
    const [was, is] = [statusAt(events, from, scope), statusAt(events, to, scope)];
    return (["trial", "marketing"] as const)
      .filter((track) => saying(was[track]) !== saying(is[track]))
      .map((track) => ({
        therapy: scope.therapy,
        jurisdiction: scope.jurisdiction,
        track,
        before: was[track],
        after: is[track],
      }));
  });
}

/** What an answer says of the status, without since when: that may be told more narrowly and still be the same. */
function saying(possible: readonly PossibleStatus[]): string {
  return possible
    .map(({ status, approvalKind }) => `${status} ${approvalKind}`)
    .toSorted()
    .join();
}
