/** Checking the order of regulatory events: errors, warnings, and orders that are not reported. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import "../../../../testing/seed.ts";
import { checkLedger, transitionRules } from "../entries/ledger.ts";
import type { PartialDate } from "../domain/shared/partial-date.ts";
import { isTerm } from "../vocabulary/vocabulary.ts";
import { milestones, type Milestone } from "../gen/vocabularies/milestone.ts";
import type { RegulatoryEvent } from "../domain/regulatory/regulatory-event.ts";

let count = 0;
function event(milestone: Milestone, date?: PartialDate, more: Partial<RegulatoryEvent> = {}): RegulatoryEvent {
  count += 1;
  return {
    kind: "regulatory_event",
    id: `regulatory_event:e${count}`,
    therapy: "therapy:x-101",
    jurisdiction: "US",
    milestone,
    ...(date !== undefined && { date: { value: date, type: "actual" } }),
    ...more,
  };
}

function found(...events: readonly RegulatoryEvent[]): string[] {
  return checkLedger(events).map(({ severity, code, rule, path }) => `${path[0]} ${severity} ${code} ${rule}`);
}

describe("a step that needs an earlier one", () => {
  test("is a warning without it", () => {
    expect(found(event("hold_lifted", "2021-06-07"))).toEqual(["0 warning missing_step hold_before_its_end"]);
    expect(found(event("authorization_converted", "2024"))).toEqual([
      "0 warning missing_step change_needs_authorization",
    ]);
  });

  test("is an error if the other one certainly came later", () => {
    const events = [event("suspension_lifted", "2020"), event("marketing_authorization_suspended", "2021")];
    expect(found(...events, event("marketing_authorization_granted", "2019"))).toEqual([
      "0 error invalid_order suspension_before_its_end",
    ]);
  });

  test("is not reported if partial dates leave the order open", () => {
    expect(found(event("hold_lifted", "2021"), event("clinical_hold", "2021-02"))).toEqual([]);
    expect(found(event("hold_lifted", "2021"), event("clinical_hold"))).toEqual([]);
  });

  test("does not find it in another jurisdiction or for another therapy", () => {
    const elsewhere = event("clinical_hold", "2021-02", { jurisdiction: "CA" });
    const another = event("clinical_hold", "2021-02", { therapy: "therapy:y-202" });
    expect(found(elsewhere, another, event("hold_lifted", "2022"))).toEqual([
      "2 warning missing_step hold_before_its_end",
    ]);
  });

  test("does not find a superseded one", () => {
    const hold = event("clinical_hold", "2021-02");
    const correction = event("partial_clinical_hold", "2023-02", { supersedes: hold.id });
    expect(found(hold, correction, event("hold_lifted", "2022-12-19"))).toEqual([
      "2 error invalid_order hold_before_its_end",
    ]);
  });
});

describe("a decision and its application", () => {
  const identifiers = [{ scheme: "nmpa_acceptance", value: "CXSL2300659" }] as const;

  test("cannot be in the wrong order if both have the same number", () => {
    const decision = event("trial_authorized", "2023-12-19", { identifiers: [...identifiers] });
    const application = event("trial_application_accepted", "2024-01-05", { identifiers: [...identifiers] });
    expect(found(decision, application)).toEqual(["0 error invalid_order trial_decision_after_application"]);
  });

  test("are after the first part of a rolling submission", () => {
    const started = event("rolling_submission_started", "2024-02", { application: "bla" });
    expect(found(event("marketing_application_submitted", "2023-05", { application: "bla" }), started)).toEqual([
      "0 warning missing_step submission_after_its_first_part",
    ]);
  });

  test("may belong to two applications if no field connects them", () => {
    expect(
      found(
        event("marketing_authorization_granted", "2019-03-26"),
        event("marketing_application_submitted", "2023-05-31"),
      ),
    ).toEqual([]);
  });

  test("are unlikely in reverse order for one application type", () => {
    const application = event("marketing_application_accepted", "2023", { application: "bla" });
    expect(found(event("marketing_authorization_granted", "2020", { application: "bla" }), application)).toEqual([
      "0 warning missing_step marketing_decision_after_application",
    ]);
  });
});

describe("a first dose", () => {
  const permission = event("trial_authorized", "2025-01-01");

  test("is after the permission", () => {
    expect(found(event("first_patient_dosed", "2024-06"), permission)).toEqual([
      "0 warning missing_step permission_before_first_dose",
    ]);
  });

  test("may be at any time in an investigator-initiated trial", () => {
    expect(
      found(event("first_patient_dosed", "2024-06", { initiation: "investigator_initiated" }), permission),
    ).toEqual([]);
  });
});

test("an ended authorization cannot be changed until another one is granted", () => {
  const granted = event("marketing_authorization_granted", "2019-05-29");
  const withdrawn = event("marketing_authorization_withdrawn", "2022-03-24");
  const extended = event("indication_extended", "2023-01");
  expect(found(granted, withdrawn, extended)).toEqual(["2 error invalid_order ended_authorization_stays_ended"]);
  expect(found(granted, withdrawn, extended, event("marketing_authorization_granted", "2022-10"))).toEqual([]);
});

test("in the European Union, a decision follows an opinion; elsewhere it need not", () => {
  expect(found(event("marketing_authorization_granted", "2019", { jurisdiction: "EU" }))).toEqual([
    "0 warning missing_step opinion_before_decision",
  ]);
  expect(found(event("marketing_authorization_granted", "2019", { jurisdiction: "JP" }))).toEqual([]);
});

test("the dates of one event must be possible together", () => {
  expect(found(event("clinical_hold", "2021-03", { announced: "2021-02-20" }))).toEqual([
    "0 error invalid_order dates_of_one_event",
  ]);
  const validUntil = { value: "2018", type: "anticipated" } as const;
  expect(found(event("marketing_authorization_granted", "2019-03-26", { validUntil }))).toEqual([
    "0 error invalid_order dates_of_one_event",
  ]);
});

test("only the vote of a committee has a count", () => {
  expect(found(event("positive_opinion", "2019", { vote: { for: 10, against: 0 } }))).toEqual([
    "0 error inconsistent_fields vote_of_a_committee",
  ]);
});

test("the message has the problem and the rationale", () => {
  expect(checkLedger([event("hold_lifted", "2021")])[0]?.message).toBe(
    "clinical hold lifted in US, but no clinical_hold or partial_clinical_hold is on record before it. Only a clinical hold can be lifted.",
  );
});

test("every rule has a unique id and checks milestones", () => {
  expect(new Set(transitionRules.map(({ id }) => id)).size).toBe(transitionRules.length);
  for (const rule of transitionRules) {
    for (const milestone of [...rule.milestones, ...rule.otherMilestones])
      expect(isTerm(milestones, milestone)).toBe(true);
  }
});

test("the order of the input affects only the paths of issues", () => {
  const dates = fc.option(fc.constantFrom<PartialDate>("2019", "2020-02", "2020-02-14", "2021"), { nil: undefined });
  const ledgers = fc.array(fc.tuple(fc.constantFrom(...milestones.keys), dates), { maxLength: 8 });
  const rules = (events: readonly RegulatoryEvent[]): string[] =>
    checkLedger(events)
      .map(({ rule, severity, path }) => `${events[Number(path[0])]!.id} ${severity} ${rule}`)
      .toSorted();
  fc.assert(
    fc.property(ledgers, (pairs) => {
      const events = pairs.map(([milestone, date]) => event(milestone, date));
      expect(rules(events.toReversed())).toEqual(rules(events));
    }),
  );
});

describe("events of different applications", () => {
  const identifiers = [{ scheme: "internal", value: "125" }] as unknown as NonNullable<RegulatoryEvent["identifiers"]>;

  test("have no order, even with the same number", () => {
    const accepted = event("marketing_application_accepted", "2023", { application: "nda", identifiers });
    const granted = event("marketing_authorization_granted", "2020", { application: "bla", identifiers });
    expect(found(granted, accepted)).toEqual([]);
    expect(found({ ...granted, application: "nda" }, accepted)).toEqual([
      "0 error invalid_order marketing_decision_after_application",
    ]);
  });
});
