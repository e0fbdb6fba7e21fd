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

describe("events on the same days", () => {
  test("are in order, and an event cannot be barred by one of its day", () => {
    expect(found(event("clinical_hold", "2021-02-20"), event("hold_lifted", "2021-02-20"))).toEqual([]);
    const granted = event("marketing_authorization_granted", "2019-05-29");
    const withdrawn = event("marketing_authorization_withdrawn", "2022-03-24");
    expect(found(granted, withdrawn, event("indication_extended", "2022-03-24"))).toEqual([]);
    expect(found(granted, withdrawn, event("indication_extended", "2020-03-24"))).toEqual([]);
  });

  test("reopen what was ended, from the day of the end to the day of the change", () => {
    const granted = event("marketing_authorization_granted", "2019-05-29");
    const withdrawn = event("marketing_authorization_withdrawn", "2022-03-24");
    const extended = event("indication_extended", "2023-01-05");
    const again = (date: PartialDate): RegulatoryEvent => event("marketing_authorization_granted", date);
    expect(found(granted, withdrawn, extended, again("2022-03-24"))).toEqual([]);
    expect(found(granted, withdrawn, extended, again("2023-01-05"))).toEqual([]);
    expect(found(granted, withdrawn, extended, again("2024"))).toEqual([
      "2 error invalid_order ended_authorization_stays_ended",
    ]);
  });
});

test("an anticipated event is not checked, and does not count", () => {
  const anticipated = (milestone: Milestone): RegulatoryEvent =>
    event(milestone, undefined, { date: { value: "2021", type: "anticipated" } });
  expect(found(anticipated("hold_lifted"))).toEqual([]);
  expect(found(event("hold_lifted", "2022"), anticipated("clinical_hold"))).toEqual([
    "0 warning missing_step hold_before_its_end",
  ]);
});

test("a correction in another jurisdiction supersedes an event, too", () => {
  const hold = event("clinical_hold", "2021-02");
  const correction = event("clinical_hold", "2021-02", { jurisdiction: "CA", supersedes: hold.id });
  expect(found(hold, correction, event("hold_lifted", "2022"))).toEqual(["2 warning missing_step hold_before_its_end"]);
});

test("issues are in the order of the events", () => {
  const announced = event("clinical_hold", "2023-03", { announced: "2023-02-20" });
  expect(found(event("suspension_lifted", "2020"), announced)).toEqual([
    "0 warning missing_step suspension_before_its_end",
    "1 error invalid_order dates_of_one_event",
  ]);
});

describe("two events belong to one application", () => {
  type Fields = Partial<RegulatoryEvent>;
  const number = (value: string, scheme = "internal"): Fields["identifiers"] =>
    [{ scheme, value }] as unknown as Fields["identifiers"];
  const of = (...names: ("sickle_cell_disease" | "beta_thalassemia" | "multiple_myeloma")[]): Fields["indications"] =>
    names.map((disease) => ({ disease }));
  const order = (decision: Fields, application: Fields): string => {
    const events = [
      event("marketing_authorization_granted", "2020", decision),
      event("marketing_application_accepted", "2023", application),
    ];
    return checkLedger(events).map(({ severity }) => severity)[0] ?? "none";
  };

  test.each<[string, Fields, Fields]>([
    ["no type", { identifiers: number("1") }, { identifiers: number("1") }],
    ["a type on one side", { identifiers: number("1") }, { application: "nda", identifiers: number("1") }],
    ["a type on the other side", { application: "bla", identifiers: number("1") }, { identifiers: number("1") }],
    [
      "several numbers",
      { identifiers: [...number("2")!, ...number("1")!] },
      { identifiers: [...number("3")!, ...number("1")!] },
    ],
    [
      "indications on one side",
      { identifiers: number("1"), indications: of("multiple_myeloma") },
      { identifiers: number("1") },
    ],
    [
      "indications on the other side",
      { identifiers: number("1") },
      { identifiers: number("1"), indications: of("multiple_myeloma") },
    ],
    [
      "a common indication",
      { identifiers: number("1"), indications: of("sickle_cell_disease", "beta_thalassemia") },
      { identifiers: number("1"), indications: of("beta_thalassemia", "multiple_myeloma") },
    ],
  ])("certainly, with the same number and %s", (_, decision, application) => {
    expect(order(decision, application)).toBe("error");
  });

  test.each<[string, Fields, Fields]>([
    ["type", { application: "bla" }, { application: "bla" }],
    ["indication", { indications: of("multiple_myeloma") }, { indications: of("multiple_myeloma") }],
  ])("probably, with the same %s", (_, decision, application) => {
    expect(order(decision, application)).toBe("warning");
  });

  test.each<[string, Fields, Fields]>([
    ["another number", { identifiers: number("1") }, { identifiers: number("2") }],
    ["a number of another scheme", { identifiers: number("1") }, { identifiers: number("1", "fda_bla") }],
    ["a number on one side", { identifiers: number("1") }, {}],
    ["a number on the other side", {}, { identifiers: number("1") }],
    ["a type on one side", {}, { application: "bla" }],
    ["indications on one side", { indications: of("multiple_myeloma") }, {}],
    ["indications on the other side", {}, { indications: of("multiple_myeloma") }],
    [
      "an application for another milestone",
      { identifiers: number("1") },
      { application: "sbla", identifiers: number("1") },
    ],
    [
      "other indications",
      { identifiers: number("1"), indications: of("sickle_cell_disease") },
      { identifiers: number("1"), indications: of("beta_thalassemia") },
    ],
    ["a trial", { trials: ["trial:a"] }, { trials: ["trial:a"] }],
  ])("not certainly, with %s", (_, decision, application) => {
    expect(order(decision, application)).toBe("none");
  });

  test("if one of several applications came before", () => {
    const application = (date: PartialDate): RegulatoryEvent =>
      event("marketing_application_accepted", date, { application: "bla" });
    const decision = event("marketing_authorization_granted", "2020", { application: "bla" });
    expect(found(application("2019"), application("2021"), decision)).toEqual([]);
  });

  test("of an extension, which a letter can answer", () => {
    const letter = event("complete_response_letter", "2020", { identifiers: number("1") });
    const accepted = event("marketing_application_accepted", "2023", { application: "sbla", identifiers: number("1") });
    expect(found(letter, accepted)).toEqual(["0 error invalid_order marketing_decision_after_application"]);
  });

  test("whoever initiated the trial, except for the first dose", () => {
    const initiation = { initiation: "investigator_initiated", identifiers: number("1") } as const;
    const decision = event("trial_authorized", "2023", initiation);
    expect(found(decision, event("trial_application_accepted", "2024", initiation))).toEqual([
      "0 error invalid_order trial_decision_after_application",
    ]);
  });

  test("if a first dose and a permission are of one trial", () => {
    const dose = (more: Fields): RegulatoryEvent => event("first_patient_dosed", "2024", more);
    const permission = (more: Fields): RegulatoryEvent => event("trial_authorized", "2025", more);
    const severity = (...events: RegulatoryEvent[]): unknown => checkLedger(events)[0]?.severity;
    expect(severity(dose({ trials: ["trial:a"] }), permission({ trials: ["trial:b", "trial:a"] }))).toBe("error");
    expect(severity(dose({ trials: ["trial:a"] }), permission({ trials: ["trial:b"] }))).toBe("warning");
    expect(severity(dose({}), permission({ trials: ["trial:b"] }))).toBe("warning");
  });
});

describe("the dates of one event", () => {
  const dated = (more: Partial<RegulatoryEvent>, type: "actual" | "anticipated" = "actual"): RegulatoryEvent =>
    event("marketing_application_accepted", undefined, { date: { value: "2021-03-05", type }, ...more });
  const until = (value: PartialDate): Partial<RegulatoryEvent> => ({ validUntil: { value, type: "anticipated" } });

  test.each([
    ["announced on that day", dated({ announced: "2021-03-05" })],
    ["announced later", dated({ announced: "2021-04-01" })],
    ["announced before an anticipated date", dated({ announced: "2021-02-01" }, "anticipated")],
    ["a goal on that day", dated({ goalDate: "2021-03-05" })],
    ["a goal later", dated({ goalDate: "2022" })],
    ["valid until that day", dated(until("2021-03-05"))],
    ["valid for longer", dated(until("2026"))],
    ["valid without a date", event("marketing_authorization_granted", undefined, until("2019"))],
  ])("are possible together: %s", (_, one) => {
    expect(found(one)).toEqual([]);
  });

  test.each([
    ["announced", { announced: "2021-03-04" }, "was announced on 2021-03-04, before its actual date 2021-03-05"],
    ["goalDate", { goalDate: "2021-02" }, "is 2021-02, before the date of the step, 2021-03-05"],
    ["validUntil", until("2020"), "is valid until 2020, before its date 2021-03-05"],
  ] as const)("are impossible together: %s", (field, more, message) => {
    expect(checkLedger([event("clinical_hold"), dated(more)])).toEqual([
      { code: "invalid_order", severity: "error", path: [1, field], message, rule: "dates_of_one_event" },
    ]);
  });

  test("have a vote of a committee only", () => {
    const vote = { for: 10, against: 0 };
    expect(checkLedger([event("positive_opinion", "2019", { vote })])).toEqual([
      {
        code: "inconsistent_fields",
        severity: "error",
        path: [0, "vote"],
        message: "is allowed only with the milestone advisory_committee_vote, not with positive_opinion",
        rule: "vote_of_a_committee",
      },
    ]);
    expect(found(event("advisory_committee_vote", "2019", { vote }))).toEqual([]);
  });
});

describe("a message names the other events", () => {
  const messagesOf = (...events: RegulatoryEvent[]): unknown[] =>
    checkLedger(events).map(({ path, message }) => [path, message.slice(0, message.indexOf(". "))]);

  test("that came later, of a needed step", () => {
    expect(
      messagesOf(event("hold_lifted", "2020"), event("clinical_hold", "2021"), event("partial_clinical_hold", "2022")),
    ).toEqual([
      [[0, "milestone"], "clinical hold lifted in US, but clinical_hold ([1]), partial_clinical_hold ([2]) came later"],
    ]);
  });

  test("that came later, of one application", () => {
    const identifiers = [{ scheme: "internal", value: "1" }] as unknown as NonNullable<RegulatoryEvent["identifiers"]>;
    const events = [event("trial_authorized", "2023"), event("trial_application_accepted", "2024")];
    expect(messagesOf(...events.map((one) => ({ ...one, identifiers })))).toEqual([
      [[0, "milestone"], "trial authorized in US, but trial_application_accepted ([1]) came later"],
    ]);
    expect(messagesOf(...events.map((one) => ({ ...one, application: "ind" as const })))).toEqual([
      [
        [0, "milestone"],
        "trial authorized in US, but trial_application_accepted ([1]) came later, and none is on record before it",
      ],
    ]);
  });

  test("that came before, of a barred step", () => {
    const events = [
      event("marketing_authorization_granted", "2019"),
      event("marketing_authorization_lapsed", "2021"),
      event("product_launched", "2022"),
    ];
    expect(messagesOf(...events)).toEqual([
      [[2, "milestone"], expect.stringMatching(/ in US, but marketing_authorization_lapsed \(\[1\]\) came before it$/)],
    ]);
  });
});
