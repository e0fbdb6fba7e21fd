/** The status on a date: expiry, unions, diseases, goal dates, and ids that no record has. */
import { describe, expect, test } from "vitest";
import { statusAt, timeline, type LedgerScope, type LedgerStatus } from "../entries/ledger.ts";
import type { PartialDate } from "../domain/shared/partial-date.ts";
import type { RegulatoryEvent } from "../domain/regulatory/regulatory-event.ts";
import type { Disease } from "../gen/vocabularies/disease.ts";
import type { Jurisdiction } from "../gen/vocabularies/jurisdiction.ts";
import type { Milestone } from "../gen/vocabularies/milestone.ts";

const therapy = "therapy:x-101";
type More = Partial<RegulatoryEvent>;

function event(id: string, milestone: Milestone, date: PartialDate, more: More = {}): RegulatoryEvent {
  return {
    kind: "regulatory_event",
    id: `regulatory_event:${id}`,
    therapy,
    jurisdiction: "US",
    milestone,
    date: { value: date, type: "actual" },
    ...more,
  };
}

function until(value: PartialDate): More {
  return { approvalKind: "conditional", validUntil: { value, type: "anticipated" } };
}

function on(
  events: readonly RegulatoryEvent[],
  date: PartialDate,
  jurisdiction: Jurisdiction = "US",
  indication?: Disease,
): LedgerStatus {
  return statusAt(events, date, { therapy, jurisdiction, ...(indication !== undefined && { indication }) });
}

function marketing(...query: Parameters<typeof on>): string[] {
  return on(...query).marketing.map(({ status }) => status);
}

describe("an authorization with an end of validity", () => {
  const granted = event("a", "marketing_authorization_granted", "2019-03-26", until("2024-03-25"));

  test("lapses on that date", () => {
    expect(marketing([granted], "2024-03-24")).toEqual(["authorized"]);
    expect(on([granted], "2024-03-25").marketing).toEqual([
      {
        status: "lapsed",
        since: { earliest: "2024-03-25", latest: "2024-03-25" },
        validUntil: { value: "2024-03-25", type: "anticipated" },
        events: ["regulatory_event:a"],
      },
    ]);
    expect(marketing([granted], "2030")).toEqual(["lapsed"]);
  });

  test("lapses at some time of a month or year, if only that is known", () => {
    const monthly = event("a", "marketing_authorization_granted", "2019", until("2024-03"));
    expect(marketing([monthly], "2024-02")).toEqual(["authorized"]);
    expect(marketing([monthly], "2024-03-10")).toEqual(["authorized", "lapsed"]);
    expect(marketing([monthly], "2024-04")).toEqual(["lapsed"]);
  });

  test("is valid for longer if it is renewed, and without end if it is converted", () => {
    const renewed = event("b", "authorization_renewed", "2024-01", until("2026-03-25"));
    expect(on([granted, renewed], "2024-06").marketing).toMatchObject([
      { status: "authorized", validUntil: { value: "2026-03-25" } },
    ]);
    expect(marketing([granted, renewed], "2026-04")).toEqual(["lapsed"]);
    const converted = event("c", "authorization_converted", "2023-05");
    expect(on([granted, converted], "2030").marketing).toMatchObject([{ status: "authorized", approvalKind: "full" }]);
    expect(on([granted, converted], "2030").marketing[0]).not.toHaveProperty("validUntil");
  });

  test("stays valid while an application to renew it is pending", () => {
    const applied = event("b", "marketing_application_submitted", "2023-05");
    const withdrawn = event("c", "marketing_application_withdrawn", "2024-06-24");
    const events = [granted, applied, withdrawn];
    expect(marketing(events, "2024-06-23")).toEqual(["authorized"]);
    expect(marketing(events, "2024-06-24")).toEqual(["lapsed"]);
    const other = event("b", "marketing_application_submitted", "2023-05", { application: "sbla" });
    expect(marketing([granted, other], "2024-06")).toEqual(["lapsed"]);
    expect(marketing([granted, applied, event("d", "marketing_application_refused", "2023-12")], "2024")).toEqual([
      "authorized",
      "lapsed",
    ]);
  });

  test("was valid for longer if a later event is possible only with a valid authorization", () => {
    const applied = event("b", "marketing_application_submitted", "2023-05");
    const withdrawn = event("c", "marketing_application_withdrawn", "2024-06", { announced: "2024-06-24" });
    const events = [granted, applied, withdrawn, event("d", "marketing_authorization_lapsed", "2024-06-27")];
    expect(marketing(events, "2024-06-26")).toEqual(["authorized"]);
    expect(on(events, "2024-07").marketing).toMatchObject([{ status: "lapsed", since: { earliest: "2024-06-27" } }]);
    const again = event("e", "marketing_authorization_granted", "2024-05");
    const ended = event("f", "marketing_authorization_withdrawn", "2025");
    expect(marketing([granted, again, ended], "2024-04")).toEqual(["lapsed"]);
  });

  test("also lapses while it is suspended, but does not end an earlier authorization without an end", () => {
    const suspended = event("b", "marketing_authorization_suspended", "2020");
    expect(marketing([granted, suspended], "2023")).toEqual(["suspended"]);
    expect(marketing([granted, suspended], "2025")).toEqual(["lapsed"]);
    const earlier = event("e", "marketing_authorization_granted", "2017-08-30", { approvalKind: "full" });
    expect(marketing([earlier, granted], "2025")).toEqual(["authorized"]);
  });

  test("has its end in the timeline, and can be granted again", () => {
    const again = event("g", "marketing_authorization_granted", "2025-02-01");
    const scope: LedgerScope = { therapy, jurisdiction: "US" };
    expect(timeline([granted, again], scope).map(({ status, from }) => [status, from.earliest])).toEqual([
      ["authorized", "2019-03-26"],
      ["lapsed", "2024-03-25"],
      ["authorized", "2025-02-01"],
    ]);
  });
});

describe("for a disease", () => {
  const follicular: More = { indications: [{ disease: "follicular_lymphoma" }] };

  test("an event without indications is unknown, and named", () => {
    const events = [
      event("a", "marketing_authorization_granted", "2018"),
      event("b", "trial_authorized", "2014"),
      event("c", "marketing_authorization_withdrawn", "2022"),
    ];
    expect(on(events, "2023", "US", "multiple_myeloma")).toEqual({
      date: "2023",
      trial: [{ status: "unknown", events: [] }],
      marketing: [{ status: "unknown", events: [] }],
      withoutIndication: ["regulatory_event:a", "regulatory_event:b", "regulatory_event:c"],
    });
    expect(on(events, "2017", "US", "multiple_myeloma").withoutIndication).toEqual(["regulatory_event:b"]);
    expect(marketing(events, "2020")).toEqual(["authorized"]);
  });

  test("an end without indications ends every stated indication", () => {
    const events = [
      event("a", "marketing_authorization_granted", "2018", follicular),
      event("b", "marketing_authorization_withdrawn", "2022"),
    ];
    expect(marketing(events, "2023", "US", "follicular_lymphoma")).toEqual(["withdrawn"]);
    expect(on(events, "2023", "US", "follicular_lymphoma")).not.toHaveProperty("withoutIndication");
  });

  test("an authorization for the same, a broader or a narrower disease counts, and its relation is named", () => {
    const events = [event("a", "marketing_authorization_granted", "2018", follicular)];
    const matchFor = (disease: Disease): unknown => on(events, "2020", "US", disease).marketing[0];
    expect(matchFor("follicular_lymphoma")).toMatchObject({ status: "authorized", match: "exact" });
    expect(matchFor("hematologic_malignancy")).toMatchObject({ status: "authorized", match: "narrower" });
    expect(matchFor("mantle_cell_lymphoma")).toEqual({ status: "unknown", events: [] });
    const wide = [event("a", "marketing_authorization_granted", "2018", { indications: [{ disease: "lymphoma" }] })];
    expect(on(wide, "2020", "US", "follicular_lymphoma").marketing).toMatchObject([
      { status: "authorized", match: "broader" },
    ]);
  });

  test("narrower diseases count only if there is nothing for the disease itself", () => {
    const events = [
      event("a", "marketing_authorization_granted", "2018", follicular),
      event("b", "marketing_application_accepted", "2019", { indications: [{ disease: "lymphoma" }] }),
    ];
    expect(on(events, "2018-12-31", "US", "lymphoma").marketing).toMatchObject([
      { status: "authorized", match: "narrower" },
    ]);
    expect(on(events, "2020", "US", "lymphoma").marketing).toMatchObject([{ status: "under_review", match: "exact" }]);
  });
});

describe("in a member state of a union", () => {
  const eu: More = { jurisdiction: "EU" };
  const granted = event("a", "marketing_authorization_granted", "2012-10-25", eu);

  test("the authorization of the union applies, and is marked", () => {
    expect(on([granted], "2013", "DE").marketing).toEqual([
      {
        status: "authorized",
        since: { earliest: "2012-10-25", latest: "2012-10-25" },
        via: "EU",
        events: ["regulatory_event:a"],
      },
    ]);
    expect(on([granted], "2013", "NO").marketing).toMatchObject([{ status: "authorized", via: "EU" }]);
    expect(on([granted], "2013", "EU").marketing[0]).not.toHaveProperty("via");
    expect(marketing([granted], "2013", "CH")).toEqual(["unknown"]);
  });

  test("it applies from the accession on, and until a state leaves", () => {
    expect(marketing([granted], "2013-06-30", "HR")).toEqual(["unknown"]);
    expect(on([granted], "2013-07-01", "HR").marketing).toMatchObject([
      { status: "authorized", since: { earliest: "2013-07-01" }, via: "EU" },
    ]);
    expect(marketing([granted], "2020-12-31", "GB")).toEqual(["authorized"]);
    expect(marketing([granted], "2021-01-01", "GB")).toEqual(["unknown"]);
    expect(timeline([granted], { therapy, jurisdiction: "GB" })).toMatchObject([
      { status: "authorized", via: "EU", until: { earliest: "2020-12-31" } },
    ]);
  });

  test("its end ends it there; trials and national decisions are the state's own", () => {
    const ended = event("b", "marketing_authorization_withdrawn", "2017", eu);
    expect(on([granted, ended], "2018", "FR").marketing).toMatchObject([{ status: "withdrawn", via: "EU" }]);
    const suspended = event("c", "marketing_authorization_suspended", "2014", { jurisdiction: "FR" });
    expect(on([granted, suspended], "2015", "FR").marketing[0]).toMatchObject({ status: "suspended" });
    expect(on([granted, suspended], "2015", "FR").marketing[0]).not.toHaveProperty("via");
    expect(marketing([granted, suspended], "2015", "DE")).toEqual(["authorized"]);
    const dosed = event("d", "first_patient_dosed", "2010", eu);
    expect(on([granted, dosed], "2015", "DE").trial).toEqual([{ status: "unknown", events: [] }]);
  });
});

describe("a decision goal date", () => {
  const accepted = event("a", "marketing_application_accepted", "2023-06", { goalDate: "2023-12-20" });

  test("is not an approval, and is past if nothing was decided by then", () => {
    expect(on([accepted], "2023-10")).toMatchObject({
      marketing: [{ status: "under_review" }],
      decisionGoals: [{ date: "2023-12-20", event: "regulatory_event:a", isPast: false }],
    });
    expect(on([accepted], "2023-12-20").decisionGoals?.[0]?.isPast).toBe(false);
    expect(on([accepted], "2024-01")).toMatchObject({
      marketing: [{ status: "under_review" }],
      decisionGoals: [{ isPast: true }],
    });
  });

  test.each([
    "marketing_authorization_granted",
    "complete_response_letter",
    "marketing_application_withdrawn",
  ] as const)("is closed by %s", (milestone) => {
    expect(on([accepted, event("b", milestone, "2023-12-08")], "2024")).not.toHaveProperty("decisionGoals");
  });

  test("is replaced by a later one, and open for each indication", () => {
    const extended = event("b", "review_extended", "2023-11", { goalDate: "2024-03-20" });
    expect(on([accepted, extended], "2024-02").decisionGoals?.map(({ date }) => date)).toEqual(["2024-03-20"]);
    const first = { ...accepted, indications: [{ disease: "sickle_cell_disease" as const }] };
    const second = event("c", "marketing_application_accepted", "2023-06", {
      goalDate: "2024-03-30",
      indications: [{ disease: "beta_thalassemia" }],
    });
    const decided = event("d", "marketing_authorization_granted", "2023-12-08", {
      indications: [{ disease: "sickle_cell_disease" }],
    });
    expect(on([first, second, decided], "2024-01").decisionGoals?.map(({ date }) => date)).toEqual(["2024-03-30"]);
  });
});

describe("a scope that does not exist", () => {
  const events = [event("a", "trial_authorized", "2020")];

  test("is an issue without a status", () => {
    expect(statusAt(events, "2024", { therapy: "therapy:x-1001", jurisdiction: "US" })).toEqual({
      date: "2024",
      trial: [],
      marketing: [],
      issues: [
        {
          code: "dangling_reference",
          severity: "error",
          path: ["therapy"],
          message: "is therapy:x-1001, but no record has this id",
        },
      ],
    });
    const misspelt = { therapy: "therapy:tisagenlecleucle", jurisdiction: "US" } as const;
    expect(statusAt(events, "2024", misspelt, ["therapy:tisagenlecleucel"]).issues?.[0]?.message).toContain(
      "did you mean therapy:tisagenlecleucel?",
    );
    expect(on(events, "2024", null as never).issues).toMatchObject([{ code: "invalid_type", path: ["jurisdiction"] }]);
    expect(on(events, "2024", "US", { disease: "lymphoma" } as never).issues).toMatchObject([
      { code: "invalid_type", path: ["indication"] },
    ]);
    expect(on(events, "2024", "UK" as never).issues).toMatchObject([{ code: "unknown_term", path: ["jurisdiction"] }]);
    expect(on(events, "2024", "US", "lymphomma" as never).issues).toMatchObject([
      { code: "unknown_term", message: expect.stringContaining("did you mean lymphoma?") },
    ]);
  });

  test("is not a known therapy without events, nor a jurisdiction without events", () => {
    const known = { therapy: "therapy:y-202", jurisdiction: "US" } as const;
    expect(statusAt(events, "2024", known, ["therapy:y-202"]).trial).toEqual([{ status: "unknown", events: [] }]);
    expect(on(events, "2024", "JP").trial).toEqual([{ status: "unknown", events: [] }]);
    expect(on(events, "2024", "US", "MONDO:0019402" as never)).not.toHaveProperty("issues");
  });
});

test("development that the company ended is not a hold, and can start again", () => {
  const events = [
    event("a", "first_patient_dosed", "2020"),
    event("b", "development_discontinued", "2022-03"),
    event("c", "trial_authorized", "2024"),
  ];
  const trial = (date: PartialDate): string[] => on(events, date).trial.map(({ status }) => status);
  expect([trial("2021"), trial("2023"), trial("2025")]).toEqual([["in_trial"], ["discontinued"], ["trial_permitted"]]);
  const sold = [event("a", "marketing_authorization_granted", "2019"), event("b", "marketing_discontinued", "2021")];
  expect(marketing(sold, "2022")).toEqual(["authorized"]);
});

test("eight overlapping events without a known day each happen once; of nine, one may happen again", () => {
  const overlapping = (lifted: number): RegulatoryEvent[] => [
    event("granted", "marketing_authorization_granted", "2019"),
    event("suspended", "marketing_authorization_suspended", "2020"),
    event("withdrawn", "marketing_authorization_withdrawn", "2020"),
    ...Array.from({ length: lifted }, (_, index) => event(`lifted-${index}`, "suspension_lifted", "2020")),
  ];
  expect(marketing(overlapping(6), "2021")).toEqual(["withdrawn"]);
  expect(marketing(overlapping(7), "2021")).toEqual(["authorized", "suspended", "withdrawn"]);
});

test("events after the date do not make the status on it less exact", () => {
  const exact = [
    event("granted", "marketing_authorization_granted", "2019"),
    event("suspended", "marketing_authorization_suspended", "2020"),
    event("withdrawn", "marketing_authorization_withdrawn", "2020"),
    ...Array.from({ length: 6 }, (_, index) => event(`lifted-${index}`, "suspension_lifted", "2020")),
  ];
  const later = Array.from({ length: 9 }, (_, index) => event(`later-${index}`, "suspension_lifted", "2025"));
  expect(marketing([...exact, ...later], "2021")).toEqual(["withdrawn"]);
});

test("many events on one known day have one status", () => {
  const onOneDay = [
    event("granted", "marketing_authorization_granted", "2020-05-05"),
    event("withdrawn", "marketing_authorization_withdrawn", "2020-05-05"),
    ...Array.from({ length: 8 }, (_, index) => event(`lifted-${index}`, "suspension_lifted", "2020-05-05")),
  ];
  expect(marketing(onOneDay, "2020-05-05")).toEqual(["withdrawn"]);
  expect(marketing(onOneDay, "2020-05-04")).toEqual(["unknown"]);
});

describe("the start of a status", () => {
  const permitted = event("permitted", "trial_authorized", "2020-03-02");
  const trial = (events: readonly RegulatoryEvent[], date: PartialDate): unknown[] =>
    on(events, date).trial.map(({ status, since, events: causes }) => [
      status,
      since?.earliest,
      since?.latest,
      ...causes.map((id) => id.replace("regulatory_event:", "")),
    ]);

  test("is any day of its event, also if others are between", () => {
    const events = [permitted, event("held", "clinical_hold", "2021"), event("none", "trial_authorized", "2021-06-15")];
    expect(trial(events, "2022")).toEqual([["on_hold", "2021-01-01", "2021-12-31", "held"]]);
    expect(trial(events, "2021-06-20")).toEqual([
      ["trial_permitted", "2020-03-02", "2020-03-02", "permitted"],
      ["on_hold", "2021-01-01", "2021-06-20", "held"],
    ]);
  });

  test("may be before or after any day of a requested month", () => {
    const events = [permitted, event("held", "clinical_hold", "2021-03")];
    expect(trial(events, "2021-03")).toEqual([
      ["trial_permitted", "2020-03-02", "2020-03-02", "permitted"],
      ["on_hold", "2021-03-01", "2021-03-31", "held"],
    ]);
  });

  test("has each event that may be its cause", () => {
    const events = [permitted, event("first", "clinical_hold", "2021"), event("second", "clinical_hold", "2021-02")];
    expect(trial(events, "2022")).toEqual([["on_hold", "2021-01-01", "2021-02-28", "first", "second"]]);
  });

  test("stays if only the end of validity changes, and is new with another kind of authorization", () => {
    const granted = event("granted", "marketing_authorization_granted", "2019-03-26", until("2024-03-25"));
    const renewed = event("renewed", "authorization_renewed", "2021-04-01", until("2026-03-25"));
    const converted = event("converted", "authorization_converted", "2023-05-02");
    const since = (...events: RegulatoryEvent[]): unknown => on(events, "2023-12").marketing[0]?.since?.earliest;
    expect(since(granted, renewed)).toBe("2019-03-26");
    expect(since(granted, converted)).toBe("2023-05-02");
  });
});

test("events in an unknown order lead to each status and to each end of validity", () => {
  const events = [
    event("permitted", "trial_authorized", "2020"),
    event("held", "clinical_hold", "2021"),
    event("lifted", "hold_lifted", "2021"),
    event("partly", "partial_clinical_hold", "2021"),
  ];
  expect(new Set(on(events, "2022").trial.map(({ status }) => status))).toEqual(
    new Set(["on_hold", "trial_permitted", "on_partial_hold"]),
  );
  const granted = event("granted", "marketing_authorization_granted", "2020", until("2024"));
  const renewed = event("renewed", "authorization_renewed", "2020", until("2026"));
  expect(marketing([granted, renewed], "2025")).toEqual(["authorized", "lapsed"]);
});
