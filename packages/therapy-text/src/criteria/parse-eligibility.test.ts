/** Eligibility texts as expressions. */
import { Eligibility, validate } from "@org/therapy-model";
import { loadAllLabels } from "@org/therapy-model/labels/zh-hans";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hull, type LocatedExpression } from "./located.ts";
import { type ParsedEligibility, parseEligibility } from "./parse-eligibility.ts";

const chinese = [...(await loadAllLabels()).values()];

/** An expression without offsets, as the model has it. */
function plain(expression: LocatedExpression): object {
  return JSON.parse(
    JSON.stringify(expression, (name, value: unknown) => (name === "start" || name === "end" ? undefined : value)),
  ) as object;
}

function inclusion(item: string): object {
  const { inclusion: found } = parseEligibility(`Inclusion Criteria:\n\n* ${item}\n`, { labels: chinese });
  expect(found).toHaveLength(1);
  return plain(found[0]!);
}

function exclusion(item: string): object {
  const { exclusion: found } = parseEligibility(`Exclusion Criteria:\n\n* ${item}\n`, { labels: chinese });
  expect(found).toHaveLength(1);
  return plain(found[0]!);
}

it.each([
  "None of the following:",
  "No history of any of the following:",
  "Must not have had any of the following:",
  "Absence of:",
])("%j negates the list below it", (head) => {
  const {
    inclusion: [found],
  } = parseEligibility(`Inclusion Criteria:\n1. ${head}\n  a. Stroke\n  b. HIV infection`);
  expect(plain(found!)).toEqual({
    kind: "not",
    of: {
      kind: "any",
      of: [
        { kind: "condition", disease: "stroke" },
        { kind: "condition", disease: "hiv_infection" },
      ],
    },
  });
});

const years = (value: number): object => ({ value, unit: "a" });
const absolute = (comparator: string, value: number, unit: string): object => ({
  kind: "absolute",
  comparator,
  value: { value, unit },
});
const relative = (comparator: string, multiple: number): object => ({
  kind: "relative",
  comparator,
  multiple,
  of: "upper_limit_of_normal",
});

const bothSexes = (measurement: string, [male, female]: readonly [object, object]): object => ({
  kind: "any",
  of: [
    {
      kind: "all",
      of: [
        { kind: "sex", sex: "male" },
        { kind: "measurement", measurement, limit: male },
      ],
    },
    {
      kind: "all",
      of: [
        { kind: "sex", sex: "female" },
        { kind: "measurement", measurement, limit: female },
      ],
    },
  ],
});
const pressures = (
  kind: "all" | "any",
  comparator: string,
  [systolic, diastolic]: readonly [number, number],
): object => ({
  kind,
  of: [
    { kind: "measurement", measurement: "systolic_blood_pressure", limit: absolute(comparator, systolic, "mm[Hg]") },
    { kind: "measurement", measurement: "diastolic_blood_pressure", limit: absolute(comparator, diastolic, "mm[Hg]") },
  ],
});

describe("two limits of one measurement", () => {
  it.each([
    [
      "QTc > 450 ms for males or > 470 ms for females",
      bothSexes("qtc", [absolute("gt", 450, "ms"), absolute("gt", 470, "ms")]),
    ],
    [
      "QTcF > 450 ms (men) or QTcF > 470 ms (women)",
      bothSexes("qtc", [absolute("gt", 450, "ms"), absolute("gt", 470, "ms")]),
    ],
    ["Blood pressure > 160/100 mmHg", pressures("any", "gt", [160, 100])],
  ])("excludes with %j", (item, expected) => {
    expect(exclusion(item)).toEqual(expected);
  });

  it.each([
    [
      "Body weight ≥ 50 kg for males and ≥ 45 kg for females",
      bothSexes("body_weight", [absolute("ge", 50, "kg"), absolute("ge", 45, "kg")]),
    ],
    ["Blood pressure ≤ 140/90 mmHg", pressures("all", "le", [140, 90])],
    // Whether one of them is enough is not stated.
    ["Blood pressure ≥ 140/90 mmHg", { kind: "text", text: "Blood pressure ≥ 140/90 mmHg" }],
    // Which participants each of them concerns is not read.
    ["Hemoglobin ≥ 13/12 g/dL (men/women)", { kind: "text", text: "Hemoglobin ≥ 13/12 g/dL (men/women)" }],
  ])("includes with %j", (item, expected) => {
    expect(inclusion(item)).toEqual(expected);
  });
});

it.each([
  "Prior radiotherapy is allowed",
  "Patients with treated brain metastases are permitted",
  "Patients with stable brain metastases may be enrolled",
])("what some may have is not what all must have: %j", (item) => {
  expect(inclusion(item)).toMatchObject({ kind: "text" });
});

it("a planned treatment with a time is not a prior one", () => {
  expect(exclusion("Planned surgery within 4 weeks")).toMatchObject({ kind: "text" });
  expect(exclusion("Prior or planned surgery within 4 weeks")).toMatchObject({
    timing: "prior",
    within: { value: 4, unit: "wk" },
  });
});

const prior = (treatment: string, within?: object): object => ({
  kind: "treatment",
  treatments: [treatment],
  timing: "prior",
  ...(within && { within }),
});

it.each([
  [
    "Participation in any other interventional study within 3 months",
    prior("investigational_product", { value: 3, unit: "mo" }),
  ],
  [
    "Participation in a therapeutic trial for asthma in the past 12 months",
    {
      kind: "all",
      of: [
        prior("investigational_product", { value: 12, unit: "mo" }),
        { kind: "text", text: "for asthma in the past 12 months" },
      ],
    },
  ],
  ["Participated in another drug trial", prior("investigational_product")],
  ["Any prior treatment with an anti-PD-1 or anti-PD-L1 agent", prior("anti_pd_1_antibody")],
])("a treatment is excluded by %j", (item, expected) => {
  expect(exclusion(item)).toEqual(expected);
});

it.each([
  ["PD-L1 TPS ≥ 1 %", { kind: "expression", target: "CD274", expression: "positive", minimumPercent: 1 }],
  ["PD-L1 TPS < 1 %", { kind: "text", text: "PD-L1 TPS < 1 %" }],
  ["Child-Pugh Score, Class A", { kind: "scale", scale: "child_pugh", comparator: "le", score: 6 }],
  ["ECOG performance status equal to 1", { kind: "scale", scale: "ecog", comparator: "eq", score: 1 }],
])("%j is read", (item, expected) => {
  expect(inclusion(item)).toEqual(expected);
});

describe("inclusion criteria", () => {
  it.each([
    ["Age \\>= 18 years", { kind: "age", minimum: years(18) }],
    ["Aged 18 to 65 years, inclusive", { kind: "age", minimum: years(18), maximum: years(65) }],
    ["Age 18-70", { kind: "age", minimum: years(18), maximum: years(70) }],
    ["Male or female", { kind: "sex", sex: "all" }],
    ["ECOG performance status of 0 or 1", { kind: "scale", scale: "ecog", comparator: "le", score: 1 }],
    ["Karnofsky score ≥ 70%", { kind: "scale", scale: "karnofsky", comparator: "ge", score: 70 }],
    ["Life expectancy of at least 12 weeks", { kind: "life_expectancy", minimum: { value: 12, unit: "wk" } }],
    ["Signed written informed consent", { kind: "consent" }],
    ["Hemoglobin ≥ 8 g/dL", { kind: "measurement", measurement: "hemoglobin", limit: absolute("ge", 8, "g/dL") }],
    [
      "Total bilirubin ≤ 1.5 × ULN, except patients with Gilbert syndrome",
      {
        kind: "measurement",
        measurement: "total_bilirubin",
        limit: relative("le", 1.5),
        exceptions: [{ when: { kind: "condition", disease: "gilbert_syndrome" } }],
      },
    ],
    [
      "ALT ≤ 2.5 × ULN (or ≤ 5 × ULN if liver metastases are present)",
      {
        kind: "measurement",
        measurement: "alt",
        limit: relative("le", 2.5),
        exceptions: [
          {
            when: { kind: "condition", disease: "cancer", states: ["liver_metastases"] },
            limit: relative("le", 5),
          },
        ],
      },
    ],
    [
      "AST and ALT ≤ 3 × ULN",
      {
        kind: "all",
        of: [
          { kind: "measurement", measurement: "ast", limit: relative("le", 3) },
          { kind: "measurement", measurement: "alt", limit: relative("le", 3) },
        ],
      },
    ],
    [
      "Relapsed or refractory multiple myeloma",
      { kind: "condition", disease: "multiple_myeloma", states: ["relapsed_or_refractory"] },
    ],
    [
      "No history of epilepsy or stroke",
      {
        kind: "not",
        of: {
          kind: "any",
          of: [
            { kind: "condition", disease: "epilepsy" },
            { kind: "condition", disease: "stroke" },
          ],
        },
      },
    ],
    [
      "At least 4 weeks since radiotherapy",
      { kind: "treatment", treatments: ["radiotherapy"], timing: "prior", atLeastAgo: { value: 4, unit: "wk" } },
    ],
    ["Able to keep a diary on most days", { kind: "text", text: "Able to keep a diary on most days" }],
  ])("%s", (item, expected) => {
    expect(inclusion(item)).toEqual(expected);
  });

  it("are alternatives if one of a list is enough", () => {
    expect(
      inclusion("At least one of the following:\n  * Hemoglobin < 10 g/dL\n  * Platelets < 50 × 10^9/L"),
    ).toMatchObject({ kind: "any", of: [{ measurement: "hemoglobin" }, { measurement: "platelet_count" }] });
  });

  it("are every choice of two if two of a list are required", () => {
    const list = "At least two of the following:\n  * Asthma\n  * Epilepsy\n  * Stroke";
    expect(inclusion(list)).toMatchObject({ kind: "any", of: [{ kind: "all" }, { kind: "all" }, { kind: "all" }] });
  });
});

describe("exclusion criteria", () => {
  it.each([
    ["Pregnant or breastfeeding women", { kind: "reproduction", states: ["pregnant", "breastfeeding"] }],
    ["Active hepatitis B", { kind: "condition", disease: "hepatitis_b", states: ["active"] }],
    [
      "Live vaccine within 30 days prior to enrollment",
      { kind: "treatment", treatments: ["live_vaccine"], timing: "prior", within: { value: 30, unit: "d" } },
    ],
    [
      "Myocardial infarction or unstable angina within 6 months before screening",
      {
        kind: "any",
        of: [
          { kind: "condition", disease: "myocardial_infarction", within: { value: 6, unit: "mo" } },
          { kind: "condition", disease: "unstable_angina", within: { value: 6, unit: "mo" } },
        ],
      },
    ],
    [
      "Investigational drug within 14 days or 5 half-lives, whichever is longer",
      {
        kind: "any",
        of: [
          {
            kind: "treatment",
            treatments: ["investigational_product"],
            timing: "prior",
            within: { value: 14, unit: "d" },
          },
          { kind: "text", text: "5 half-lives" },
        ],
      },
    ],
    [
      "Prior malignancy, except basal cell carcinoma",
      {
        kind: "all",
        of: [
          { kind: "condition", disease: "cancer" },
          { kind: "not", of: { kind: "condition", disease: "basal_cell_carcinoma" } },
        ],
      },
    ],
    ["Refusal of informed consent", { kind: "not", of: { kind: "consent" } }],
    [
      "HBsAg positive",
      {
        kind: "measurement",
        measurement: "hepatitis_b_surface_antigen",
        limit: { kind: "qualitative", finding: "positive" },
      },
    ],
    ["Family history of breast cancer", { kind: "text", text: "Family history of breast cancer" }],
    ["Tuberculosis vaccine in childhood", { kind: "text", text: "Tuberculosis vaccine in childhood" }],
    [
      "Infections that need drainage",
      {
        kind: "all",
        of: [
          { kind: "condition", disease: "infection" },
          { kind: "text", text: "that need drainage" },
        ],
      },
    ],
  ])("%s", (item, expected) => {
    expect(exclusion(item)).toEqual(expected);
  });
});

describe("Chinese criteria", () => {
  it.each([
    ["年龄≥18岁", { kind: "age", minimum: years(18) }],
    ["活动性乙型肝炎", { kind: "condition", disease: "hepatitis_b", states: ["active"] }],
    ["妊娠或哺乳期妇女", { kind: "reproduction", states: ["pregnant", "breastfeeding"] }],
  ])("%s", (item, expected) => {
    const { unclassified } = parseEligibility(`1、${item}；`, { labels: chinese });
    expect(unclassified.map(plain)).toEqual([expected]);
  });
});

/** Every node of the sections of a text. */
function nodesOf({ inclusion: met, exclusion: unmet, unclassified }: ParsedEligibility): LocatedExpression[] {
  const below = (node: LocatedExpression): LocatedExpression[] =>
    node.kind === "all" || node.kind === "any"
      ? [node, ...node.of.flatMap(below)]
      : node.kind === "not"
        ? [node, ...below(node.of)]
        : [node];
  return [...met, ...unmet, ...unclassified].flatMap(below);
}

const words = fc.constantFrom(
  ..."Inclusion Criteria:|Exclusion Criteria:|\n* |\n1. |age|≥ 18|years|no|history of|or|and|, |(|)|: |; |. |within 4 weeks|of|AST|ALT|≤ 2.5 × ULN|ECOG|0-1|unless|hepatitis B|positive|active|live vaccine|any of the following:|CD19|at least two of the following:|年龄|乙型肝炎|informed consent".split(
    "|",
  ),
);

describe("any text", () => {
  it("is read with valid offsets and valid criteria, and no part of it is lost", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(words, { maxLength: 30 }).map((parts) => parts.join(" ")),
          fc.string(),
        ),
        (text) => {
          const parsed = parseEligibility(text, { labels: chinese });
          for (const { start, end } of nodesOf(parsed)) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThanOrEqual(start);
            expect(end).toBeLessThanOrEqual(text.length);
          }
          expect(parsed.parts.map(({ start, end }) => text.slice(start, end)).join("")).toBe(
            parsed.parts.length === 0 ? "" : text,
          );
          const { inclusion: met, exclusion: unmet } = parsed;
          const record = {
            ...(met.length > 0 && { inclusion: met.map(plain) }),
            ...(unmet.length > 0 && { exclusion: unmet.map(plain) }),
          };
          expect(validate(Eligibility, record)).toMatchObject({ ok: true });
        },
      ),
      { numRuns: 300 },
    );
  });

  it("is read with more criteria in a cohort than a call may have arguments", () => {
    const offsets = Array.from({ length: 200_000 }, (_, index) => ({ start: index, end: index + 2 }));
    expect(hull(offsets.toReversed())).toEqual({ start: 0, end: 200_001 });
  });

  it.each(Object.getOwnPropertyNames(Object.prototype))("that names the property %s of every object", (name) => {
    const { inclusion } = parseEligibility(`Inclusion Criteria:\n* ${name} of 5 ${name}`);
    expect(inclusion.map(({ kind }) => kind)).toEqual(["text"]);
  });

  it.each([
    "* ",
    "no ",
    "AST or ",
    "((((",
    "within 4 weeks ",
    "unless ",
    "age 18 ",
    "HBsAg positive, ",
    "a) ",
    "≥ 3 × ULN ",
  ])("that repeats %j takes a number of nodes in proportion to its length", (part) => {
    const count = (times: number): number =>
      nodesOf(parseEligibility(`Exclusion Criteria:\n* ${part.repeat(times)}`)).length;
    expect(count(2000)).toBeLessThanOrEqual(3 * count(1000) + 10);
  });
});
