/** Regulatory events for the tests of the ledger. */
import fc from "fast-check";
import { type LedgerScope, statusAt } from "../src/entries/ledger.ts";
import type { PartialDate } from "../src/domain/shared/partial-date.ts";
import { approvalKinds } from "../src/gen/vocabularies/approval-kind.ts";
import { milestones, type Milestone } from "../src/gen/vocabularies/milestone.ts";
import { dayText, daysOf } from "../src/ledger/days.ts";
import type { RegulatoryEvent } from "../src/domain/regulatory/regulatory-event.ts";

/** The scope of the events. */
export const scope: LedgerScope = { therapy: "therapy:x-101", jurisdiction: "US" };
/** The known therapies. */
export const known = [scope.therapy];

/** Makes an event of the scope. */
export function event(
  id: string,
  milestone: Milestone,
  date?: PartialDate,
  more: Partial<RegulatoryEvent> = {},
): RegulatoryEvent {
  return {
    kind: "regulatory_event",
    id: `regulatory_event:${id}`,
    therapy: scope.therapy,
    jurisdiction: scope.jurisdiction,
    milestone,
    ...(date !== undefined && { date: { value: date, type: "actual" } }),
    ...more,
  };
}

/** The possible statuses of the marketing track on a date, with their kinds of approval. */
export function marketing(events: readonly RegulatoryEvent[], date: PartialDate): string[] {
  return statusAt(events, date, scope, known).marketing.map(({ status, approvalKind }) =>
    [status, approvalKind].join(" ").trim(),
  );
}

/** The months of generated dates. */
export const months = ["2020-01", "2020-02", "2020-03"] as const;
/** A date of the months of the generated ledgers, with any precision. */
export const partialDate = fc.oneof(
  fc.constantFrom<PartialDate>(...months, "2020", "2019"),
  fc.integer({ min: daysOf("2020-01-01").first, max: daysOf("2020-03-31").first }).map(dayText),
);
const anyEvent = fc
  .record({
    milestone: fc.constantFrom(...milestones.keys),
    date: fc.option(partialDate, { nil: undefined, freq: 8 }),
    announced: fc.option(partialDate, { nil: undefined, freq: 3 }),
    approvalKind: fc.option(fc.constantFrom(...approvalKinds.keys), { nil: undefined }),
  })
  .map(({ milestone, date, ...more }) => event("x", milestone, date, more));
/** Generates ledgers with a number of events. */
export const ledgerOf = (least: number, most: number): fc.Arbitrary<RegulatoryEvent[]> =>
  fc
    .array(anyEvent, { minLength: least, maxLength: most })
    .map((events) => events.map((each, index): RegulatoryEvent => ({ ...each, id: `regulatory_event:e${index}` })));
