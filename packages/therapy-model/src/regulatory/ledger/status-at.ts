/** Where a therapy stands with an authority on a day: worked out from its events, never stored. */
import { isPartialDate, type EventDate, type PartialDate } from "../../shared/partial-date.ts";
import type { RegulatoryEventId } from "../../reference.ts";
import type { ApprovalKind } from "../approval-kind.ts";
import type { RegulatoryEvent } from "../regulatory-event.ts";
import { regulatoryStatuses, type RegulatoryStatus } from "../regulatory-status.ts";
import { daysOf, rangeOf, type DayRange, type Days } from "./days.ts";
import { possibleStandings, type PossibleStanding } from "./possible-standings.ts";
import { eventsOf, occurrences, type LedgerScope } from "./scope.ts";
import { trackOf, type Track } from "./standing.ts";

/** A status that a therapy may have. */
export interface PossibleStatus {
  /** The status. */
  status: RegulatoryStatus;
  /** The sort of authorization, where there is one and it is on record. */
  approvalKind?: ApprovalKind | undefined;
  /** When it began, as far as the dates tell; absent where nothing is known. */
  since?: DayRange | undefined;
  /** Until when the authorization holds, as the event says that brought it about. */
  validUntil?: EventDate | undefined;
  /** The events that brought it about; several where dates leave open which. */
  events: RegulatoryEventId[];
}

/** Where a therapy stands: one status on each track where that is certain, several where dates leave it open. */
export interface LedgerStatus {
  /** The date that was asked about. */
  date: PartialDate;
  /** Where its trials stand. */
  trial: PossibleStatus[];
  /** Where its marketing stands. */
  marketing: PossibleStatus[];
}

/**
 * Says where a therapy stands with an authority at the end of a day; of a month or year, at the end of any day of it.
 *
 * Each track has one status where the dates make it certain, and otherwise every one that they leave possible. What is
 * only expected does not count, nor does an event that another corrects.
 *
 * @throws RangeError where the date is none.
 *
 * @example
 * ```ts
 * import { dossiers } from "@org/therapy-model/dossiers";
 * import { statusAt } from "@org/therapy-model/ledger";
 *
 * const events = dossiers[1]!.records.filter((record) => record.kind === "regulatory_event");
 * const scope = { therapy: "therapy:hgi-001", jurisdiction: "CN" } as const;
 * statusAt(events, "2023-12-18", scope).trial[0]?.status; // => "nothing_known"
 * statusAt(events, "2024-01-01", scope).trial[0]?.status; // => "trial_permitted"
 * statusAt(events, "2023-12", scope).trial.map(({ status }) => status); // => ["nothing_known", "trial_permitted"]
 * ```
 */
export function statusAt(events: readonly RegulatoryEvent[], date: PartialDate, scope: LedgerScope): LedgerStatus {
  if (!isPartialDate(date))
    throw new RangeError(`${JSON.stringify(date)} is not a date of the form YYYY, YYYY-MM or YYYY-MM-DD`);
  const asked = daysOf(date);
  const counting = eventsOf(events, scope);
  return { date, trial: statusesOn("trial", counting, asked), marketing: statusesOn("marketing", counting, asked) };
}

/** The statuses that a track may have. */
function statusesOn(track: Track, counting: readonly RegulatoryEvent[], asked: Days): PossibleStatus[] {
  const onTrack = occurrences(counting.filter(({ milestone }) => trackOf(milestone) === track));
  const alike = new Map<string, PossibleStanding[]>();
  for (const possible of possibleStandings(onTrack, asked)) {
    const { standing, cause } = possible;
    const key = `${standing.status} ${standing.approvalKind} ${cause?.validUntil?.value}`;
    const known = alike.get(key);
    if (known === undefined) alike.set(key, [possible]);
    else known.push(possible);
  }
  return [...alike.values()]
    .map((possible) => ({ possible, began: hull(possible) }))
    .toSorted((a, b) => (a.began?.last ?? -Infinity) - (b.began?.last ?? -Infinity) || inOrder(a.possible, b.possible))
    .map(({ possible, began }) => statusOf(possible, began));
}

function statusOf(possible: readonly PossibleStanding[], began: Days | undefined): PossibleStatus {
  const { standing, cause } = possible[0]!;
  const { status, approvalKind } = standing;
  return {
    status,
    ...(approvalKind !== undefined && { approvalKind }),
    ...(began !== undefined && { since: rangeOf(began) }),
    ...(status === "authorized" && cause?.validUntil !== undefined && { validUntil: cause.validUntil }),
    events: [...new Set(possible.flatMap((each) => each.cause?.id ?? []))].toSorted(),
  };
}

/** The days from the first on which one of several standings may have begun to the last. */
function hull(possible: readonly PossibleStanding[]): Days | undefined {
  const days = possible.flatMap(({ since }) => since ?? []);
  if (days.length === 0) return undefined;
  return { first: Math.min(...days.map(({ first }) => first)), last: Math.max(...days.map(({ last }) => last)) };
}

/** Orders standings that may have begun at the same time. */
function inOrder([a]: readonly PossibleStanding[], [b]: readonly PossibleStanding[]): number {
  const { keys } = regulatoryStatuses;
  const [left, right] = [a!.standing, b!.standing];
  const byStatus = keys.indexOf(left.status) - keys.indexOf(right.status);
  return byStatus || (left.approvalKind ?? "").localeCompare(right.approvalKind ?? "");
}
