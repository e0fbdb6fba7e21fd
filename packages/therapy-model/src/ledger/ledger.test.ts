/** Statuses of ledgers: examples, and properties of every result. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import "../../../../testing/seed.ts";
import { recordSets } from "../../test/catalog-data.ts";
import {
  eventsKnownOn,
  type DayRange,
  furthestMilestones,
  eventHistory,
  ledgerDiff,
  statusAt,
  timeline,
} from "../entries/ledger.ts";
import type { PartialDate } from "../domain/shared/partial-date.ts";
import { milestones } from "../gen/vocabularies/milestone.ts";
import type { RegulatoryEvent } from "../domain/regulatory/regulatory-event.ts";
import { dayText, daysOf, type Days } from "./days.ts";
import { compareInLifecycle, daysOfEvent } from "./scope.ts";
import { stateAfter, trackOf, unknownState } from "./state.ts";
import { event, known, scope, ledgerOf, marketing, months, partialDate } from "../../test/ledger-events.ts";

function trial(events: readonly RegulatoryEvent[], date: PartialDate): string[] {
  return statusAt(events, date, scope, known).trial.map(({ status }) => status);
}

describe("statusAt", () => {
  test("follows a therapy through its trials", () => {
    const events = [
      event("a", "trial_application_submitted", "2020-01-10"),
      event("b", "trial_authorized", "2020-02-09"),
      event("c", "first_patient_dosed", "2020-06-01"),
      event("d", "clinical_hold", "2021-02-20"),
      event("e", "hold_lifted", "2021-06-07"),
      event("f", "partial_clinical_hold", "2021-12-20"),
    ];
    const dates = ["2020-01-09", "2020-01-10", "2020-02-09", "2020-06-01", "2021-03-01", "2021-06-07", "2022-01-01"];
    expect(dates.flatMap((date) => trial(events, date as PartialDate))).toEqual([
      "unknown",
      "trial_under_review",
      "trial_permitted",
      "in_trial",
      "on_hold",
      "in_trial",
      "on_partial_hold",
    ]);
  });

  test("follows an accelerated approval through its conversion to its end", () => {
    const events = [
      event("a", "marketing_application_accepted", "2022-11-28"),
      event("b", "marketing_authorization_granted", "2023-06-22", { approvalKind: "accelerated" }),
      event("c", "authorization_converted", "2024-06-20"),
      event("d", "marketing_authorization_suspended", "2025-07-21"),
      event("e", "marketing_authorization_revoked", "2026-01-01"),
    ];
    expect(
      ["2022-12", "2023-07", "2024-07", "2025-08", "2026-02"].map((date) => marketing(events, date as PartialDate)),
    ).toEqual([["under_review"], ["authorized accelerated"], ["authorized full"], ["suspended full"], ["revoked"]]);
  });

  test("returns both statuses if a month leaves it open, each with its start", () => {
    const events = [event("a", "trial_authorized", "2020"), event("b", "clinical_hold", "2021-03")];
    expect(statusAt(events, "2021-03-15", scope, known).trial).toEqual([
      {
        status: "trial_permitted",
        since: { earliest: "2020-01-01", latest: "2020-12-31" },
        events: ["regulatory_event:a"],
      },
      { status: "on_hold", since: { earliest: "2021-03-01", latest: "2021-03-15" }, events: ["regulatory_event:b"] },
    ]);
    expect(trial(events, "2021-02-28")).toEqual(["trial_permitted"]);
    expect(trial(events, "2021-03-31")).toEqual(["on_hold"]);
  });

  test("considers both orders of two events with overlapping dates", () => {
    const events = [event("a", "clinical_hold", "2021-03"), event("b", "hold_lifted", "2021-03")];
    expect(trial(events, "2021-04-01")).toEqual(["trial_permitted", "on_hold"]);
  });

  test("applies events of one day in the order of the lifecycle", () => {
    const events = [
      event("a", "marketing_authorization_granted", "2020-05-05"),
      event("b", "positive_opinion", "2020-05-05"),
    ];
    expect(marketing(events, "2020-05-05")).toEqual(["authorized"]);
  });

  test("an announced event without a date happened by the announcement", () => {
    const events = [event("a", "marketing_authorization_granted", undefined, { announced: "2024-08-27" })];
    expect(marketing(events, "2024-08-26")).toEqual(["unknown", "authorized"]);
    expect(marketing(events, "2024-08-27")).toEqual(["authorized"]);
    expect(statusAt(events, "2024-08-27", scope, known).marketing[0]?.since).toEqual({ latest: "2024-08-27" });
  });

  test("an anticipated event has not happened", () => {
    const expected = { date: { value: "2023-12-08", type: "anticipated" } } as const;
    expect(marketing([event("a", "marketing_authorization_granted", undefined, expected)], "2024")).toEqual([
      "unknown",
    ]);
  });

  test("a superseded event has no effect", () => {
    const events = [
      event("a", "marketing_application_refused", "2020-01-01"),
      event("b", "marketing_application_withdrawn", "2020-01-02", { supersedes: "regulatory_event:a" }),
    ];
    expect(marketing(events, "2020-01-01")).toEqual(["unknown"]);
    expect(marketing(events, "2020-01-02")).toEqual(["application_withdrawn"]);
  });

  test("a later application for another indication does not change an authorization", () => {
    const events = [
      event("a", "marketing_authorization_granted", "2017-08-30", { approvalKind: "full" }),
      event("b", "marketing_application_accepted", "2018-01-17", { application: "sbla" }),
      event("c", "complete_response_letter", "2018-02-01"),
    ];
    expect(marketing(events, "2019")).toEqual(["authorized full"]);
  });

  test("throws for a value that is not a date", () => {
    expect(() => statusAt([], "2024-13", scope, known)).toThrow(RangeError);
  });

  test("ignores events without effect, in any number", () => {
    const requests = Array.from({ length: 12 }, (_, index) =>
      event(`r${index}`, "reexamination_requested", undefined, { announced: "2024-01-01" }),
    );
    expect(marketing(requests, "2024-01-01")).toEqual(["unknown"]);
  });

  test("for many undated events, returns all possible statuses", () => {
    const events = Array.from({ length: 40 }, (_, index) =>
      event(`e${index}`, milestones.keys[(index * 7) % milestones.keys.length]!, undefined, {
        announced: "2024-01-01",
      }),
    );
    expect(marketing(events, "2024-01-01").length).toBeGreaterThan(5);
    expect(marketing(events, "2024-01-01")).not.toContain("unknown");
  });
});

/** Milestones that turn a status around, so that their order matters. */
const onTrials = ["trial_application_submitted", "trial_application_refused", "clinical_hold", "hold_lifted"] as const;
const onMarketing = [
  "negative_opinion",
  "reexamination_requested",
  "marketing_authorization_granted",
  "marketing_authorization_suspended",
  "suspension_lifted",
  "marketing_authorization_withdrawn",
] as const;
/** Ledgers with few events, and with too many overlapping events to distinguish them. */
const anyLedger = fc.oneof({ arbitrary: ledgerOf(0, 6), weight: 4 }, { arbitrary: ledgerOf(20, 40), weight: 1 });

/** Days of an event for all its orders with the others: some at the start and end of each piece of time. */
function samples(of: RegulatoryEvent, all: readonly RegulatoryEvent[], queried: Days): number[] {
  const { first, last } = daysOfEvent(of)!;
  const [floor, ceiling] = [daysOf("2018").first, daysOf("2021").last];
  const cuts = all.flatMap((each) => {
    const days = daysOfEvent(each)!;
    return [days.first, days.last + 1];
  });
  const starts = [floor, first, queried.first, queried.last + 1, ...cuts].filter(Number.isFinite);
  const near = starts.flatMap((cut) => [cut - 2, cut - 1, cut, cut + 1, cut + 2]);
  const possible = near.filter((day) => day >= Math.max(first, floor) && day <= Math.min(last, ceiling));
  return [...new Set(possible)];
}

/** The status of a therapy and its start, if every event happened on the given day. */
function statusOn(
  events: readonly (readonly [RegulatoryEvent, number])[],
  track: "trial" | "marketing",
  queriedDay: number,
): { readonly status: string; readonly since: number | undefined } {
  let standing = unknownState;
  let since: number | undefined;
  const happened = events
    .filter(([{ milestone }, day]) => day <= queriedDay && trackOf(milestone) === track)
    .toSorted(([a, x], [b, y]) => x - y || compareInLifecycle(a, b));
  for (const [each, day] of happened) {
    const next = stateAfter(standing, each);
    if (next.status !== standing.status || next.approvalKind !== standing.approvalKind) since = day;
    standing = next;
  }
  return { status: `${standing.status} ${standing.approvalKind}`, since };
}

/** Whether a day is within the days on which a status may have begun. */
function isSince(day: number | undefined, since: DayRange | undefined): boolean {
  if (day === undefined || since === undefined) return day === since;
  const { earliest, latest } = since;
  return (earliest === undefined || dayText(day) >= earliest) && (latest === undefined || dayText(day) <= latest);
}

describe("for any ledger", () => {
  test("the result contains the status of every completion of the dates", () => {
    fc.assert(
      fc.property(anyLedger, partialDate, fc.infiniteStream(fc.nat()), (events, date, chance) => {
        const queried = daysOf(date);
        const answer = statusAt(events, date, scope, known);
        const days = events.map((each) => [each, samples(each, events, queried)] as const);
        for (let round = 0; round < 60; round++) {
          const on = queried.first + (chance.next().value % (queried.last - queried.first + 1));
          const completed = days.map(([each, some]) => [each, some[chance.next().value % some.length]!] as const);
          for (const track of ["trial", "marketing"] as const) {
            const { status: expected, since } = statusOn(completed, track, on);
            const possible = answer[track].filter(
              ({ status, approvalKind }) => `${status} ${approvalKind}` === expected,
            );
            expect(possible.some((each) => isSince(since, each.since))).toBe(true);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  test("every status in the result is that of some completion of the dates", () => {
    const byMonth = fc.constantFrom<PartialDate>(...months, "2020", "2019");
    const few = fc.oneof(
      ...[milestones.keys, onTrials, onMarketing].map((keys) =>
        fc.array(fc.tuple(fc.constantFrom(...keys), byMonth), { maxLength: 4 }),
      ),
    );
    fc.assert(
      fc.property(few, byMonth, (pairs, month) => {
        const events = pairs.map(([milestone, date], index) => event(`e${index}`, milestone, date));
        const queriedDay = daysOf(month).last;
        const answer = statusAt(events, dayText(queriedDay), scope, known);
        let completions: (readonly [RegulatoryEvent, number])[][] = [[]];
        for (const each of events) {
          const { first, last } = daysOf(each.date!.value);
          // Four days near the start of each month give every order of four events.
          const days = [...months, "2020-04" as const].flatMap((one) =>
            [0, 1, 2, 3].map((day) => daysOf(one).first + day),
          );
          const possible = [first, first + 1, first + 2, first + 3, ...days].filter(
            (day) => day >= first && day <= last,
          );
          completions = completions.flatMap((soFar) =>
            [...new Set(possible)].map((day) => [...soFar, [each, day] as const]),
          );
        }
        for (const track of ["trial", "marketing"] as const) {
          const statuses = new Set(completions.map((completed) => statusOn(completed, track, queriedDay).status));
          expect(new Set(answer[track].map(({ status, approvalKind }) => `${status} ${approvalKind}`))).toEqual(
            statuses,
          );
        }
      }),
      { numRuns: 150 },
    );
  });

  test("the order of the input has no effect", () => {
    fc.assert(
      fc.property(
        anyLedger.chain((events) =>
          fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length })),
        ),
        partialDate,
        ([events, shuffled], date) => {
          expect(statusAt(shuffled, date, scope, known)).toEqual(statusAt(events, date, scope, known));
          expect(eventHistory(shuffled, scope).filter(({ date: on }) => on !== undefined)).toEqual(
            eventHistory(events, scope).filter(({ date: on }) => on !== undefined),
          );
          expect(timeline(shuffled, scope)).toEqual(timeline(events, scope));
          expect(furthestMilestones(shuffled)).toEqual(furthestMilestones(events));
        },
      ),
    );
  });

  test("a later event does not change an earlier status", () => {
    fc.assert(
      fc.property(
        anyLedger,
        fc.constantFrom(...milestones.keys),
        fc.constantFrom(...months),
        (events, milestone, date) => {
          const later = event("later", milestone, "2020-04");
          expect(statusAt([...events, later], date, scope, known)).toEqual(statusAt(events, date, scope, known));
        },
      ),
    );
  });

  test("there is always a status", () => {
    fc.assert(
      fc.property(anyLedger, partialDate, (events, date) => {
        const { trial: trials, marketing: markets } = statusAt(events, date, scope, known);
        expect(Math.min(trials.length, markets.length)).toBeGreaterThan(0);
      }),
    );
  });
});

test("timeline keeps the uncertainty of start and end", () => {
  const events = [
    event("a", "marketing_authorization_granted", "2018-03", { approvalKind: "conditional" }),
    event("b", "marketing_authorization_withdrawn", "2024", { announced: "2024-12-13" }),
  ];
  const granted = { earliest: "2018-03-01", latest: "2018-03-31" };
  const withdrawn = { earliest: "2024-01-01", latest: "2024-12-13" };
  expect(timeline(events, scope)).toEqual([
    {
      track: "marketing",
      status: "authorized",
      approvalKind: "conditional",
      from: granted,
      until: withdrawn,
      event: "regulatory_event:a",
    },
    { track: "marketing", status: "withdrawn", from: withdrawn, event: "regulatory_event:b" },
  ]);
});

test("ledgerDiff returns the changes of trials and marketing", () => {
  const events = [event("a", "trial_authorized", "2020-01-01"), event("b", "clinical_hold", "2020-06-01")];
  expect(ledgerDiff(events, "2020-05-31", "2020-06-01")).toMatchObject([
    { ...scope, track: "trial", before: [{ status: "trial_permitted" }], after: [{ status: "on_hold" }] },
  ]);
  expect(ledgerDiff(events, "2020-06-01", "2020-06-02")).toEqual([]);
});

describe("the record sets of the catalog", () => {
  const expected: { readonly [recordSet: string]: readonly [PartialDate, PartialDate, string] } = {
    "record_set:ciltacabtagene-autoleucel": ["2024-08-26", "2024-08-27", "marketing authorized"],
    "record_set:hgi-001": ["2023-12-18", "2023-12-19", "trial trial_permitted"],
    "record_set:kj-c2320": ["2025-01-19", "2025-01-20", "trial in_trial"],
    "record_set:zevorcabtagene-autoleucel": ["2024-02-29", "2024-03-01", "marketing authorized"],
  };

  test.each(Object.entries(expected))(
    "%s has the status of its document on its date, and not on the day before",
    (id, [before, on, expectedStatus]) => {
      const { records } = recordSets.find((recordSet) => recordSet.id === id)!;
      const events = records.filter((record) => record.kind === "regulatory_event");
      const sources = records.filter((record) => record.kind === "source");
      const { therapy, jurisdiction } = events[0]!;
      const [track, status] = expectedStatus.split(" ");
      const answers = (known: readonly RegulatoryEvent[]): string[] =>
        statusAt(known, on, { therapy, jurisdiction })[track as "trial" | "marketing"].map(
          (possible) => possible.status,
        );
      expect(eventsKnownOn(events, before, sources)).toEqual({ known: [], uncertain: [] });
      const { known, uncertain } = eventsKnownOn(events, on, sources);
      expect(answers([...known, ...uncertain])).toEqual([status]);
    },
  );

  test("hn2301 has no regulatory event and an unknown status", () => {
    const { records } = recordSets.find(({ id }) => id === "record_set:hn2301")!;
    const events = records.filter((record) => record.kind === "regulatory_event");
    const answer = statusAt(events, "2026", { therapy: "therapy:hn2301", jurisdiction: "CN" }, ["therapy:hn2301"]);
    expect([answer.trial, answer.marketing].map((each) => each.map(({ status }) => status))).toEqual([
      ["unknown"],
      ["unknown"],
    ]);
  });
});
