/** What the issues of common mistakes show to write instead. */
import { describe, expect, test } from "vitest";
import type * as z from "zod";
import { RegulatoryEvent, Source, Therapy, Trial, validate, type Issue } from "../entries/index.ts";
import { vocabularies } from "../entries/vocabularies.ts";

const therapy = { kind: "therapy", id: "therapy:x", names: [{ text: "X-101", kind: "code" }], modality: "car_t" };
const trial = { kind: "trial", id: "trial:x", type: "interventional" };
const event = {
  kind: "regulatory_event",
  id: "regulatory_event:x",
  therapy: "therapy:x",
  jurisdiction: "US",
  milestone: "marketing_authorization_granted",
};

/** The first issue of a value. */
function issueOf(schema: z.ZodType, value: unknown, withTables = true): Issue {
  const result = validate(schema, value, withTables ? { vocabularies } : {});
  if (result.ok) throw new Error("the value is valid");
  return result.issues[0]!;
}

const withTarget = (target: unknown): unknown => ({ ...therapy, constructs: [{ kind: "car", binders: [{ target }] }] });
const withDisease = (disease: unknown): unknown => ({ ...therapy, indications: [{ disease }] });

describe("a name for a term", () => {
  test.each([
    [Therapy, withTarget("BCMA"), "TNFRSF17"],
    [Therapy, withTarget("HER-2"), "ERBB2"],
    [Therapy, withTarget("PSMA"), "FOLH1"],
    [Therapy, withTarget("trophoblast glycoprotein"), "TPBG"],
    [Therapy, withDisease("transthyretin amyloidosis"), "attr_amyloidosis"],
    [Therapy, withDisease("Multiple myeloma"), "multiple_myeloma"],
    [Therapy, withDisease("haemophilia"), "hemophilia"],
    [RegulatoryEvent, { ...event, milestone: "BLA approved" }, "marketing_authorization_granted"],
    [RegulatoryEvent, { ...event, milestone: "Marketing authorisation" }, "marketing_authorization_granted"],
    [RegulatoryEvent, { ...event, milestone: "IND filed" }, "trial_application_submitted"],
    [Trial, { ...trial, phase: "Phase 2" }, "phase_2"],
  ] as readonly (readonly [z.ZodType, unknown, string])[])("%#: has the fix", (schema, value, term) => {
    const { fix, message } = issueOf(schema, value);
    expect(fix).toEqual({ kind: "replace", value: term });
    expect(message).toContain(`did you mean "${term}"?`);
  });

  test.each([
    [
      RegulatoryEvent,
      { ...event, milestone: "approved" },
      'did you mean "marketing_authorization_granted" (BLA approved), "trial_authorized" (IND approved) or ',
    ],
    [
      RegulatoryEvent,
      { ...event, milestone: "approval" },
      'did you mean "marketing_authorization_granted" (BLA approval), ',
    ],
    [
      RegulatoryEvent,
      { ...event, milestone: "submitted" },
      'did you mean "marketing_application_submitted" or "trial_application_submitted"?',
    ],
    [RegulatoryEvent, { ...event, milestone: "launched" }, 'did you mean "product_launched"?'],
    [Therapy, withDisease("myeloma"), 'did you mean "multiple_myeloma" or "smoldering_multiple_myeloma"?'],
    [Therapy, withDisease("sickle"), 'did you mean "sickle_cell_disease", "sickle_beta_thalassemia" or '],
    [Therapy, withTarget("Glypican"), 'did you mean "GPC3" (Glypican-3) or "GPC2" (Glypican-2)?'],
  ] as readonly (readonly [z.ZodType, unknown, string])[])("%#: that may mean several", (schema, value, hint) => {
    const { fix, message } = issueOf(schema, value);
    expect(message).toContain(hint);
    expect(fix).toBeUndefined();
  });

  test.each([
    ["Stage III melanoma", 'did you mean "melanoma" without "Stage III"?'],
    ["melanoma, stage IV", 'did you mean "melanoma" without "stage IV"?'],
    ["Relapsed Multiple Myeloma", 'did you mean "multiple_myeloma" without "Relapsed"?'],
    ["metastatic melanoma", 'did you mean "melanoma" without "metastatic"?'],
  ])("with a state has no fix that drops the state: %s", (disease, hint) => {
    const { fix, message } = issueOf(Trial, { ...trial, conditions: [{ disease }] });
    expect(message).toContain(hint);
    expect(fix).toBeUndefined();
  });

  test.each(["not approved", "never approved", "unapproved", "not yet approved", "non-approved"])(
    "is not suggested for its opposite: %s",
    (milestone) => {
      const { fix, message } = issueOf(RegulatoryEvent, { ...event, milestone });
      expect(message).not.toContain("did you mean");
      expect(fix).toBeUndefined();
    },
  );

  test.each([
    [{ conditions: "multiple_myeloma" }, 'write [{ "disease": "multiple_myeloma" }]'],
    [{ conditions: "Multiple Myeloma" }, 'write [{ "disease": "multiple_myeloma" }]'],
    [{ conditions: ["Multiple Myeloma"] }, 'write { "disease": "multiple_myeloma" }'],
    [{ conditions: "a new disease" }, 'write [{ "disease": "a new disease" }]'],
    [{ status: "Active, not recruiting" }, 'write { "status": "active_not_recruiting" }'],
    [{ status: "NOT_YET_RECRUITING" }, 'write { "status": "not_yet_recruiting" }'],
    [{ status: "Enrolling by invitation" }, 'write { "status": "enrolling_by_invitation" }'],
    [{ status: ["Suspended"] }, 'write { "status": "suspended" }'],
    [{ status: "ongoing" }, 'write { "status": "ongoing" }'],
    [{ keywords: "CAR-T" }, 'write ["CAR-T"]'],
  ])("%#: in the place of an object has the object", (fields, hint) => {
    for (const withTables of [true, false])
      expect(issueOf(Trial, { ...trial, ...fields }, withTables).message).toContain(hint);
  });

  test.each([withTarget("BCMA"), withTarget("xyz"), withDisease("transthyretin amyloidosis"), withDisease("xyz")])(
    "%#: without the vocabularies, the message has no list of arbitrary terms",
    (value) => {
      const { message } = issueOf(Therapy, value, false);
      expect(message).toMatch(
        /, which has [\d,]+ terms; the option `vocabularies` finds the term of a name; if there is no term, write an? /,
      );
      expect(message.length).toBeLessThan(250);
    },
  );

  test.each([
    [RegulatoryEvent, { ...event, milestone: "goal_date_extended" }, 'did you mean "review_extended"?'],
    [
      RegulatoryEvent,
      { ...event, milestone: "marketing_authorized" },
      'did you mean "marketing_authorization_granted"?',
    ],
    [RegulatoryEvent, { ...event, reasons: ["cmc"] }, "the terms are benefit_risk_balance, "],
    [Therapy, { ...therapy, modality: "allogeneic_car_t" }, 'did you mean "car_t" without "allogeneic"?'],
    [
      Therapy,
      { ...therapy, names: [{ text: "某某", kind: "trade", language: "zh" }] },
      'did you mean "zh-Hans", "zh-Hant" or "zh-Latn"?',
    ],
  ] as readonly (readonly [z.ZodType, unknown, string])[])(
    "%#: as documents write it has the term or the terms",
    (schema, value, hint) => expect(issueOf(schema, value).message).toContain(hint),
  );

  test.each([
    ["2025-Q1", '"value": "2025", "part": "q1"'],
    ["H2 2026", '"value": "2026", "part": "h2"'],
    ["2025Q3", '"value": "2025", "part": "q3"'],
  ])("a quarter or half in a date is the part of it: %s", (value, hint) => {
    expect(issueOf(RegulatoryEvent, { ...event, date: { value, type: "anticipated" } }).message).toContain(hint);
  });

  test("another text in a date has no such hint", () => {
    const { message } = issueOf(RegulatoryEvent, {
      ...event,
      date: { value: "March 15, 2024 (H1N1)", type: "actual" },
    });
    expect(message).toMatch(/is not a date of the form YYYY, YYYY-MM or YYYY-MM-DD$/);
    expect(issueOf(RegulatoryEvent, { ...event, goalDate: "2025-Q1" }).message).not.toContain("part");
  });

  test.each([
    [Source, { kind: "source", id: "source:x", type: "label", title: "X", date: "2024" }, '"published"'],
    [Source, { kind: "source", id: "source:x", type: "label", title: "X", accessed: "2024" }, '"retrieved"'],
    [
      Trial,
      { ...trial, results: [{ findings: [{ kind: "proportion", endpoint: "overall_response_rate", percent: 74 }] }] },
      '"value"',
    ],
    [RegulatoryEvent, { ...event, postmarketing: [{ basis: "specific_obligation", deadline: "2026" }] }, '"dueDate"'],
    [Trial, { ...trial, statusHistory: [{ status: "completed", date: "2024" }] }, '"asOf"'],
    [RegulatoryEvent, { ...event, warnings: [{ section: "boxed_warning", events: ["icans"] }] }, '"adverseEvents"'],
  ] as readonly (readonly [z.ZodType, unknown, string])[])(
    "%#: a field by the name that documents use has the field",
    (schema, value, hint) => {
      const result = validate(schema, value);
      const found = result.ok ? [] : result.issues.filter(({ code }) => code === "unknown_field");
      expect(found.map(({ message }) => message)).toEqual([expect.stringContaining(`did you mean ${hint}?`)]);
    },
  );

  test("a part of a word is not the name of a field", () => {
    const epidemiology = [{ measure: "prevalence", count: 5 }];
    const result = validate(Therapy, { ...therapy, indications: [{ disease: "multiple_myeloma", epidemiology }] });
    const found = result.ok ? [] : result.issues.filter(({ code }) => code === "unknown_field");
    expect(found.map(({ message }) => message)).toEqual([expect.not.stringContaining('country"?')]);
  });

  test("without a similar name, the message has the number of terms, or the terms if they are few", () => {
    expect(issueOf(RegulatoryEvent, { ...event, milestone: "xyz" }).message).toBe(
      `"xyz" is not a term of milestone, which has ${vocabularies.get("milestone")!.keys.length} terms`,
    );
    expect(issueOf(Trial, { ...trial, type: "xyz" }).message).toBe(
      '"xyz" is not a term of study_type; the terms are interventional, observational, patient_registry, expanded_access',
    );
  });

  test("at most 500 different texts are searched among the names of a vocabulary", () => {
    const conditions = Array.from({ length: 100 }, (_, index) => ({ disease: `ailment ${"abcdefghij"[index % 10]}` }));
    expect(issueOf(Therapy, { ...therapy, indications: conditions }).message).toContain("is not a term of disease");
  });
});

describe("a value of another type", () => {
  test.each([
    [
      RegulatoryEvent,
      { ...event, date: "2021-03-26" },
      'got the string "2021-03-26"; write { "value": "2021-03-26", "type": "actual" }',
    ],
    [RegulatoryEvent, { ...event, date: 2021 }, 'got the number 2021; write { "value": "2021", "type": "actual" }'],
    [RegulatoryEvent, { ...event, date: ["2021-03"] }, 'got a list; write { "value": "2021-03", "type": "actual" }'],
    [
      RegulatoryEvent,
      { ...event, date: "26 March 2021" },
      'expected a date object such as { "value": "2021-03-26", "type": "actual" }, got',
    ],
    [Trial, { ...trial, dates: { start: "2021-03" } }, 'write { "value": "2021-03" }'],
    [Trial, { ...trial, enrollment: 30 }, 'expected an object, got the number 30; write { "count": 30 }'],
    [Trial, { ...trial, status: "recruiting" }, 'write { "status": "recruiting" }'],
    [Therapy, { ...therapy, names: ["X-101"] }, 'expected an object with text and kind, got the string "X-101"'],
    [
      Trial,
      { ...trial, enrollment: [{ count: 30 }] },
      "expected an object, got a list; write its member without the brackets",
    ],
    [
      Trial,
      { ...trial, enrollment: [{ count: 30 }, { count: 40 }] },
      "got a list; the field has one value, the list has 2",
    ],
    [Trial, { ...trial, phase: ["phase_1"] }, "expected a string, got a list; write its member without the brackets"],
    [Trial, { ...trial, conditionNames: "asthma" }, 'expected a list, got the string "asthma"; write ["asthma"]'],
    [Trial, { ...trial, interventions: { name: "A" } }, "expected a list, got an object; put it in brackets: [ … ]"],
    [Trial, { ...trial, type: null }, "expected a string, got null"],
  ] as readonly (readonly [z.ZodType, unknown, string])[])("%#: has the message", (schema, value, message) => {
    expect(issueOf(schema, value).message).toContain(message);
  });

  test.each([
    [{ ...trial, phase: null }, { kind: "remove" }],
    [{ ...trial, enrollment: null }, { kind: "remove" }],
    [{ ...trial, conditions: null }, { kind: "remove" }],
    [{ ...trial, treated: null }, { kind: "remove" }],
    [{ ...trial, dates: { updated: null } }, { kind: "remove" }],
    [{ ...trial, enrollment: [] }, { kind: "remove" }],
    [{ ...trial, type: null }, undefined],
    [
      { ...trial, treated: "5" },
      { kind: "replace", value: 5 },
    ],
    [
      { ...trial, title: 5 },
      { kind: "replace", value: "5" },
    ],
  ])("%#: has a fix where it is certain", (value, fix) => {
    expect(issueOf(Trial, value).fix).toEqual(fix);
  });

  test("fields with the key in their names are suggested", () => {
    expect(issueOf(Trial, { ...trial, party: "X" }).message).toBe(
      '"party" is not a field here; did you mean "responsibleParty"?',
    );
  });
});
