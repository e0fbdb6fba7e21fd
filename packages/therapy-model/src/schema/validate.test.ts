/** Validation and its messages. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type * as z from "zod";
import { RecordSet, ModelRecord, Organization, Therapy, Trial, validate } from "../entries/index.ts";
import { formatIssue } from "../entries/issues.ts";
import { predicate } from "../entries/schema.ts";
import { vocabularies } from "../entries/vocabularies.ts";

const therapy = { kind: "therapy", id: "therapy:x-101", names: [{ text: "X-101", kind: "code" }], modality: "car_t" };
const trial = { kind: "trial", id: "trial:x", type: "interventional" };

function issuesOf(schema: z.ZodType, value: unknown): string[] {
  const result = validate(schema, value);
  return result.ok ? [] : result.issues.map(formatIssue);
}

describe("a valid value", () => {
  test("is returned itself, not a copy", () => {
    const result = validate(Therapy, therapy);
    expect(result.ok && result.value).toBe(therapy);
  });
});

describe("an invalid value", () => {
  const table: [string, z.ZodType, unknown, string][] = [
    [
      "unknown key",
      Therapy,
      { ...therapy, modalty: "car_t" },
      'modalty: "modalty" is not a field here; did you mean "modality"? [unknown_field]',
    ],
    ["key without a similar field", Therapy, { ...therapy, xyzzy: 1 }, "[unknown_field]"],
    [
      "wrong type",
      Therapy,
      { ...therapy, modality: 3 },
      "modality: expected a string, got the number 3 [invalid_type]",
    ],
    [
      "null",
      Therapy,
      { ...therapy, modificationSetting: null },
      "modificationSetting: expected a string, got null; remove the field [invalid_type]",
    ],
    [
      "mistyped term",
      Therapy,
      { ...therapy, modality: "CAR-T" },
      'modality: "CAR-T" is not a term of modality; did you mean "car_t"? [unknown_term]',
    ],
    [
      "label for a term",
      Therapy,
      { ...therapy, modificationSetting: "Ex vivo" },
      'modificationSetting: "Ex vivo" is not a term of modification_setting; did you mean "ex_vivo"? [unknown_term]',
    ],
    [
      "missing field",
      Therapy,
      { kind: "therapy", id: "therapy:x", modality: "car_t" },
      "names: is missing; expected a list [missing_field]",
    ],
    [
      "empty list",
      Therapy,
      { ...therapy, names: [] },
      "names: is an empty list; add a member or remove the field [wrong_length]",
    ],
    [
      "empty text",
      Therapy,
      { ...therapy, names: [{ text: "", kind: "code" }] },
      "names[0].text: is empty; set a value or remove the field [wrong_length]",
    ],
    ["lone surrogate", Therapy, { ...therapy, names: [{ text: "X\ud800", kind: "code" }] }, "[invalid_format]"],
    [
      "id of another kind",
      Therapy,
      { ...therapy, id: "trial:x" },
      'id: "trial:x" is not an id of the form therapy:readable-name [invalid_format]',
    ],
    [
      "mistyped disease",
      Therapy,
      { ...therapy, indications: [{ disease: "multipel_myeloma" }] },
      'indications[0].disease: "multipel_myeloma" is not',
    ],
    [
      "unknown kind",
      Therapy,
      { ...therapy, constructs: [{ kind: "oligonucleotid" }] },
      'constructs[0].kind: "oligonucleotid" is not a kind that is allowed here; did you mean "oligonucleotide"? [unknown_kind]',
    ],
    ["kind missing", Therapy, { ...therapy, constructs: [{}] }, "constructs[0].kind: is missing"],
    [
      "number as text",
      Trial,
      { ...trial, treated: "5" },
      'treated: expected a number, got the string "5"; write it without quotes [invalid_type]',
    ],
    ["NaN", Trial, { ...trial, treated: Number.NaN }, "treated: NaN is not a finite number [out_of_range]"],
    [
      "Infinity",
      Trial,
      { ...trial, treated: Number.POSITIVE_INFINITY },
      "treated: Infinity is not a finite number [out_of_range]",
    ],
    ["fraction of a patient", Trial, { ...trial, treated: 2.5 }, "treated: 2.5 is not an integer [out_of_range]"],
    [
      "negative count",
      Trial,
      { ...trial, treated: -1 },
      "treated: -1 is out of range; expected at least 0 [out_of_range]",
    ],
    [
      "day that does not exist",
      Trial,
      { ...trial, status: { status: "recruiting", asOf: "2024-02-30" } },
      'status.asOf: "2024-02-30" is a day that the calendar does not have [invalid_date]',
    ],
    [
      "month that does not exist",
      Trial,
      { ...trial, status: { status: "recruiting", asOf: "2024-13" } },
      'status.asOf: "2024-13" is not a date of the form YYYY, YYYY-MM or YYYY-MM-DD [invalid_date]',
    ],
    [
      "invalid unit",
      Trial,
      { ...trial, interventions: [{ name: "A", dosing: [{ amount: { value: 1, unit: "mg/dl/x" } }] }] },
      "[invalid_unit]",
    ],
    [
      "placeholder",
      Trial,
      { ...trial, registrations: [{ scheme: "nct", value: "NCT00000000" }] },
      "[invalid_identifier]",
    ],
    [
      "spelling of an identifier",
      Trial,
      { ...trial, registrations: [{ scheme: "nct", value: "nct03758417" }] },
      '"nct03758417" is not a valid nct identifier: expected NCT03758417',
    ],
    [
      "range with exchanged limits",
      Trial,
      {
        ...trial,
        interventions: [
          { name: "A", dosing: [{ range: { low: { value: 2, unit: "mg" }, high: { value: 1, unit: "mg" } } }] },
        ],
      },
      "is above the upper limit of the range [inconsistent_fields]",
    ],
    [
      "text for a date object",
      Trial,
      { ...trial, dates: { start: "2021-03-26" } },
      'dates.start: expected a partial date object, got the string "2021-03-26"; write { "value": "2021-03-26" } [invalid_type]',
    ],
    ["empty object", Therapy, { ...therapy, cells: [{}] }, "cells[0]: is empty; set a field or remove it"],
    ["list for an object", Organization, [], "(root): expected an object, got a list [invalid_type]"],
    ["undefined", Organization, undefined, "(root): is missing; expected an object [missing_field]"],
  ];
  test.each(table)("%s", (_, schema, value, expected) => {
    expect(issuesOf(schema, value).join("\n")).toContain(expected);
  });

  test("with keys that would change the prototype is rejected as for any other unknown key", () => {
    const value: unknown = JSON.parse(
      '{"kind":"organization","id":"organization:a","names":[{"text":"A","kind":"legal","__proto__":{}}],"constructor":1,"__proto__":{"type":"company"}}',
    );
    expect(issuesOf(Organization, value)).toEqual([
      'names[0].__proto__: "__proto__" is not a field here; the fields are text, kind, language, territories, from, until [unknown_field]',
      expect.stringContaining("constructor:"),
      expect.stringContaining("__proto__:"),
    ]);
  });

  test("has an issue for every problem", () => {
    expect(issuesOf(Therapy, { kind: "therapy", id: 1, names: 2, modality: 3 })).toHaveLength(3);
  });
});

test("a common name is found with the large vocabularies", () => {
  const construct = { kind: "car", binders: [{ target: "BCMA" }] };
  const result = validate(Therapy, { ...therapy, constructs: [construct] }, { vocabularies });
  expect(result.ok || result.issues.map(formatIssue)).toEqual([
    'constructs[0].binders[0].target: "BCMA" is not a term of target; did you mean "TNFRSF17"? [unknown_term]',
  ]);
});

describe("a fix", () => {
  const targetOf = (target: string): unknown => ({ ...therapy, constructs: [{ kind: "car", binders: [{ target }] }] });
  const fixOf = (value: unknown): unknown => {
    const result = validate(Therapy, value, { vocabularies });
    return result.ok ? undefined : result.issues[0]?.fix;
  };

  test.each(["CD16", "CD32", "CLDN7", "ABCD9", "MAGEA5", "SMN3"])("is never another gene: %s", (target) => {
    expect(fixOf(targetOf(target))).toBeUndefined();
  });

  test.each([
    ["PSMA", "FOLH1"],
    ["CD20", "MS4A1"],
    ["cd19", "CD19"],
  ])("is the term with the name: %s is %s", (name, term) => {
    expect(fixOf(targetOf(name))).toEqual({ kind: "replace", value: term });
  });

  test.each([
    ["Phase I/II", "phase_1_2"],
    ["Phase III", "phase_3"],
    ["phase_5", undefined],
    ["Phase 4b", undefined],
  ])("does not ignore the characters that distinguish phases: %s", (phase, term) => {
    const result = validate(Trial, { ...trial, phase }, { vocabularies });
    const fix = result.ok ? undefined : result.issues[0]?.fix;
    expect(fix).toEqual(term === undefined ? undefined : { kind: "replace", value: term });
  });

  test("is not proposed for a misspelling, which is only in the message", () => {
    const result = validate(Trial, { ...trial, type: "interventionel" });
    expect(result.ok || result.issues[0]).toMatchObject({
      message: expect.stringContaining('did you mean "interventional"?'),
    });
    expect(result.ok || result.issues[0]?.fix).toBeUndefined();
  });

  test("a message names the public id that is allowed if there is no term", () => {
    const issues = issuesOf(Therapy, { ...therapy, indications: [{ disease: "MONDO:123" }] });
    expect(issues.join()).toContain("if there is no term, write a MONDO id such as MONDO:0009693");
  });
});

describe("hostile values", () => {
  test("100,000 nested lists are rejected without a stack overflow", () => {
    let value: unknown = 1;
    for (let depth = 0; depth < 100_000; depth++) value = [value];
    expect(issuesOf(Therapy, { ...therapy, names: value })).toEqual([expect.stringContaining("[too_deep]")]);
  });

  test("a nested expression is rejected beyond the maximum depth, not before", () => {
    const nested = (depth: number): unknown =>
      depth === 0 ? { kind: "consent" } : { kind: "not", of: nested(depth - 1) };
    expect(issuesOf(Trial, { ...trial, eligibility: { inclusion: [nested(90)] } })).toEqual([]);
    const typo = issuesOf(Trial, { ...trial, phase: "phase1", eligibility: { inclusion: [nested(90)] } });
    expect(typo).toEqual([expect.stringContaining("[unknown_term]")]);
    expect(issuesOf(Trial, { ...trial, eligibility: { inclusion: [nested(101)] } })).toEqual([
      expect.stringContaining("[too_deep]"),
    ]);
    expect(issuesOf(Trial, { ...trial, eligibility: { inclusion: [nested(5000)] } })).toEqual([
      expect.stringContaining("[too_deep]"),
    ]);
  });

  test("ten million characters are rejected without running a pattern", () => {
    const long = "a b".repeat(4_000_000);
    expect(issuesOf(Trial, { ...trial, id: `trial:${long}`, eligibility: { text: long } })).toEqual([
      expect.stringMatching(/^id: .*\[wrong_length\]$/),
      expect.stringMatching(/^eligibility\.text: .*\[wrong_length\]$/),
    ]);
  });

  test("an object that cannot be converted to a string is described as an object", () => {
    const odd: unknown = JSON.parse('{"toString":1,"valueOf":{}}');
    for (const schema of [ModelRecord, Therapy] as readonly z.ZodType[]) {
      expect(issuesOf(schema, { kind: odd, constructs: [{ kind: odd }], id: odd, modality: odd }).join()).toContain(
        "an object",
      );
    }
  });

  test("an object with very many references to it is visited once", () => {
    let shared: unknown = {};
    for (let level = 0; level < 60; level++) shared = { a: shared, b: shared };
    expect(issuesOf(Therapy, { ...therapy, modality: shared })).toEqual([
      "modality: expected a string, got an object [invalid_type]",
    ]);
  });

  test("a record set with only unresolved references has an issue for each", () => {
    const records = Array.from({ length: 3000 }, (_, index) => ({
      kind: "platform",
      id: `platform:one-of-many-platforms-that-resemble-one-another-${index}`,
      names: [{ text: "P", kind: "brand" }],
      parent: `platform:one-of-many-platforms-that-resembel-one-another-${index}`,
    }));
    const recordSet = { kind: "record_set", modelVersion: "0.1.0", id: "record_set:x", title: "X", records };
    expect(issuesOf(RecordSet, recordSet)).toHaveLength(3000);
  });

  test("issues beyond the maximum are not listed", () => {
    const records = Array.from({ length: 30_000 }, () => ({ kind: "planet" }));
    const issues = issuesOf(RecordSet, {
      kind: "record_set",
      modelVersion: "0.1.0",
      id: "record_set:x",
      title: "X",
      records,
    });
    expect(issues.length).toBeLessThanOrEqual(10_001);
    expect(issues.at(-1)).toContain("[too_many_issues]");
  });

  test("an object with 100,000 unknown keys has the maximum number of issues", () => {
    const keys = Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`k${index}`, 1]));
    expect(issuesOf(Therapy, { ...therapy, ...keys })).toHaveLength(10_001);
  });

  test("a cyclic value is rejected", () => {
    const value: Record<string, unknown> = { ...therapy };
    value["names"] = [value];
    expect(issuesOf(Therapy, value)).toEqual([expect.stringContaining("[too_deep]")]);
  });

  test("validation does not throw for any JavaScript value", () => {
    fc.assert(
      fc.property(
        fc.anything({ withNullPrototype: true, withDate: true, withMap: true, withBigInt: true }),
        (value) => {
          const schemas: readonly z.ZodType[] = [Therapy, Trial, RecordSet, ModelRecord];
          for (const schema of schemas) expect(validate(schema, value).ok).toBe(false);
        },
      ),
      { numRuns: 500 },
    );
  });

  test("the predicate and zod agree", () => {
    const field = fc.oneof(
      fc.constantFrom("car_t", "therapy", "trial", "therapy:x", "interventional", 1, null),
      fc.anything(),
    );
    const keys = fc.constantFrom(...Object.keys(Therapy.shape), ...Object.keys(Trial.shape));
    fc.assert(
      fc.property(fc.dictionary(keys, field), (value) => {
        for (const schema of [Therapy, Trial]) {
          expect(predicate(schema)({ ...therapy, ...value })).toBe(schema.safeParse({ ...therapy, ...value }).success);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe("a record set", () => {
  const recordSet = (...records: unknown[]): unknown => ({
    kind: "record_set",
    modelVersion: "0.1.0",
    id: "record_set:x",
    title: "X",
    records,
  });
  const platform = (id: string, parent?: string): unknown => ({
    kind: "platform",
    id: `platform:${id}`,
    names: [{ text: id, kind: "brand" }],
    ...(parent === undefined ? {} : { parent: `platform:${parent}` }),
  });

  test("must resolve its references", () => {
    expect(issuesOf(RecordSet, recordSet(platform("a"), platform("b", "a")))).toEqual([]);
    expect(issuesOf(RecordSet, recordSet(platform("alpha"), platform("b", "alhpa")))).toEqual([
      'records[1].parent: "platform:alhpa" does not match the id of any record; did you mean "platform:alpha"? [dangling_reference]',
    ]);
  });

  test("must have unique ids", () => {
    expect(issuesOf(RecordSet, recordSet(platform("a"), platform("a")))).toEqual([
      'records[1].id: "platform:a" is also the id of an earlier record [duplicate_id]',
    ]);
  });

  test("must not have circular references; each is reported once", () => {
    expect(issuesOf(RecordSet, recordSet(platform("a", "a")))).toEqual([
      "records[0].parent: platform:a → platform:a is a circular reference [reference_cycle]",
    ]);
    expect(issuesOf(RecordSet, recordSet(platform("c", "a"), platform("a", "b"), platform("b", "a")))).toEqual([
      "records[1].parent: platform:a → platform:b → platform:a is a circular reference [reference_cycle]",
    ]);
  });

  test("of another model version is rejected with its version", () => {
    const issues = issuesOf(RecordSet, {
      kind: "record_set",
      modelVersion: "9.0.0",
      id: "record_set:x",
      title: "X",
      records: [],
    });
    expect(issues).toEqual([
      expect.stringMatching(/^modelVersion: "9\.0\.0" is not the model version.*\[unsupported_version\]$/),
    ]);
  });

  test("with a chain of 20,000 references is valid", () => {
    const records = Array.from({ length: 20_000 }, (_, index) =>
      platform(`p${index}`, index === 0 ? undefined : `p${index - 1}`),
    );
    expect(issuesOf(RecordSet, recordSet(...records))).toEqual([]);
  });
});
