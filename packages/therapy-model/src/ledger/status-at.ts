/** The regulatory status of a therapy on a date, derived from its events. */
import { isPartialDate, type EventDate, type PartialDate } from "../domain/shared/partial-date.ts";
import type { RegulatoryEventId } from "../domain/shared/record-id.ts";
import type { ApprovalKind } from "../gen/vocabularies/approval-kind.ts";
import type { RegulatoryEvent } from "../domain/regulatory/regulatory-event.ts";
import { regulatoryStatuses, type RegulatoryStatus } from "../gen/vocabularies/regulatory-status.ts";
import { daysOf, rangeOf, type DayRange, type Days } from "./days.ts";
import { possibleStates, type PossibleState } from "./possible-states.ts";
import { eventsOf, occurrences, type LedgerScope } from "./scope.ts";
import { trackOf, type Track } from "./state.ts";

/** A possible status of a therapy. */
export interface PossibleStatus {
  /** The status. */
  status: RegulatoryStatus;
  /** The kind of authorization, if the events state it. */
  approvalKind?: ApprovalKind | undefined;
  /** The possible days of its start. Absent for the unknown status. */
  since?: DayRange | undefined;
  /** The end of validity of the authorization, from the event that caused the status. */
  validUntil?: EventDate | undefined;
  /** The ids of the events that caused it; several if partial dates do not show which. */
  events: RegulatoryEventId[];
}

/** The status of trials and of marketing: one status each if it is certain, otherwise every possible one. */
export interface LedgerStatus {
  /** The requested date. */
  date: PartialDate;
  /** The status of its trials. */
  trial: PossibleStatus[];
  /** The status of its marketing. */
  marketing: PossibleStatus[];
}

/**
 * Derives the status of a therapy with an authority at the end of a day; for a month or year, at the end of any of its days.
 *
 * Trials and marketing have one status each if the dates make it certain, otherwise every possible one. Anticipated and
 * superseded events have no effect.
 *
 * @throws RangeError if the date is not a partial date.
 *
 * @example
 * ```ts
 * import { recordSets } from "@org/therapy-catalog/record-sets";
 * import { statusAt } from "@org/therapy-model/ledger";
 *
 * const events = recordSets[1]!.records.filter((record) => record.kind === "regulatory_event");
 * const scope = { therapy: "therapy:hgi-001", jurisdiction: "CN" } as const;
 * statusAt(events, "2023-12-18", scope).trial[0]?.status; // => "unknown"
 * statusAt(events, "2024-01-01", scope).trial[0]?.status; // => "trial_permitted"
 * statusAt(events, "2023-12", scope).trial.map(({ status }) => status); // => ["unknown", "trial_permitted"]
 * ```
 */
export function statusAt(events: readonly RegulatoryEvent[], date: PartialDate, scope: LedgerScope): LedgerStatus {
  if (!isPartialDate(date))
    throw new RangeError(`${JSON.stringify(date)} is not a date of the form YYYY, YYYY-MM or YYYY-MM-DD`);
  const days = daysOf(date);
  const current = eventsOf(events, scope);
  return { date, trial: statusesOn("trial", current, days), marketing: statusesOn("marketing", current, days) };
}

/** The possible statuses of trials or of marketing. */
function statusesOn(track: Track, events: readonly RegulatoryEvent[], days: Days): PossibleStatus[] {
  const onTrack = occurrences(events.filter(({ milestone }) => trackOf(milestone) === track));
  const byStatus = new Map<string, PossibleState[]>();
  for (const possible of possibleStates(onTrack, days)) {
    const { state, cause } = possible;
    const key = `${state.status} ${state.approvalKind} ${cause?.validUntil?.value}`;
    const known = byStatus.get(key);
    if (known === undefined) byStatus.set(key, [possible]);
    else known.push(possible);
  }
  return [...byStatus.values()]
    .map((possible) => ({ possible, began: hull(possible) }))
    .toSorted((a, b) => (a.began?.last ?? -Infinity) - (b.began?.last ?? -Infinity) || inOrder(a.possible, b.possible))
    .map(({ possible, began }) => statusOf(possible, began));
}

function statusOf(possible: readonly PossibleState[], began: Days | undefined): PossibleStatus {
  const { state, cause } = possible[0]!;
  const { status, approvalKind } = state;
  return {
    status,
    ...(approvalKind !== undefined && { approvalKind }),
    ...(began !== undefined && { since: rangeOf(began) }),
    ...(status === "authorized" && cause?.validUntil !== undefined && { validUntil: cause.validUntil }),
    events: [...new Set(possible.flatMap((each) => each.cause?.id ?? []))].toSorted(),
  };
}

/** The days from the first to the last possible start of several states. */
function hull(possible: readonly PossibleState[]): Days | undefined {
  const days = possible.flatMap(({ since }) => since ?? []);
  if (days.length === 0) return undefined;
  return { first: Math.min(...days.map(({ first }) => first)), last: Math.max(...days.map(({ last }) => last)) };
}

/** Compares states with the same possible start. */
function inOrder([a]: readonly PossibleState[], [b]: readonly PossibleState[]): number {
  const { keys } = regulatoryStatuses;
  const [left, right] = [a!.state, b!.state];
  const difference = keys.indexOf(left.status) - keys.indexOf(right.status);
  return difference || (left.approvalKind ?? "").localeCompare(right.approvalKind ?? "");
}
