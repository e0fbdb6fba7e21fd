import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import * as shared from "../../../testing/shared-data.ts";
import { criteriaOf, type EligibilityPart, splitEligibility } from "./eligibility-text.ts";

/** A tree as an indented list: what each part is, and its words. */
function outline(parts: readonly EligibilityPart[], indent = ""): string[] {
  return parts.flatMap(({ kind, section, forbids, words, parts: inner }) => [
    `${indent}${kind === "criterion" ? (forbids ? "!" : "-") : kind === "heading" ? "#" : "~"} ${section.slice(0, 2)} ${words}`,
    ...outline(inner, `${indent}  `),
  ]);
}

/** The stretches of a text that belong to one part and none under it, in order. */
function* stretches(parts: readonly EligibilityPart[]): Generator<readonly [number, number]> {
  for (const { start, end, parts: inner } of parts) {
    yield [start, inner[0]?.start ?? end];
    yield* stretches(inner);
  }
}

/** Every character belongs to exactly one part, and every part says where its words stand. */
function expectWhole(text: string): void {
  const parts = splitEligibility(text);
  let at = 0;
  for (const [start, end] of stretches(parts)) {
    expect(start).toBe(at);
    expect(end).toBeGreaterThanOrEqual(start);
    at = end;
  }
  expect(at).toBe(parts.length === 0 ? 0 : text.length);
  if (parts.length === 0) expect(text.trim()).toBe("");
  const check = (part: EligibilityPart, depth: number): void => {
    const { start, end, marker, wordsStart, wordsEnd, parts: inner } = part;
    expect(depth).toBeLessThanOrEqual(10);
    expect([start, marker?.start ?? start, marker?.end ?? start, wordsStart, wordsEnd, inner[0]?.start ?? end]).toEqual(
      [start, marker?.start ?? start, marker?.end ?? start, wordsStart, wordsEnd, inner[0]?.start ?? end].toSorted(
        (a, b) => a - b,
      ),
    );
    for (const each of inner) check(each, depth + 1);
  };
  for (const part of parts) check(part, 1);
}

describe("splitEligibility", () => {
  it.each([
    [
      "stars",
      "Inclusion Criteria:\n\n* Adults\n* Consent",
      ["# in Inclusion Criteria:", "  - in Adults", "  - in Consent"],
    ],
    ["hyphens", "Exclusion criteria\n- HIV\n-Pregnancy", ["# ex Exclusion criteria", "  - ex HIV", "  - ex Pregnancy"]],
    ["bullets inside a line", "Inclusion: • Adults • Consent", ["# in Inclusion:", "  - in Adults", "  - in Consent"]],
    [
      "numbers",
      "Inclusion Criteria\r\n1. Adults\r\n2) Consent",
      ["# in Inclusion Criteria", "  - in Adults", "  - in Consent"],
    ],
    [
      "numbers in parentheses",
      "Inclusion Criteria:\n(1) Adults\n(2) Consent",
      ["# in Inclusion Criteria:", "  - in Adults", "  - in Consent"],
    ],
    [
      "a bullet and a number",
      "Inclusion Criteria:\n* (1) Adults\n* (2) Consent",
      ["# in Inclusion Criteria:", "  - in Adults", "  - in Consent"],
    ],
    [
      "all on one line",
      "Inclusion Criteria: 1. Adults. 2. Consent. Exclusion Criteria: 1. HIV. 2. HBV.",
      [
        "# in Inclusion Criteria:",
        "  - in Adults.",
        "  - in Consent.",
        "# ex Exclusion Criteria:",
        "  - ex HIV.",
        "  - ex HBV.",
      ],
    ],
    [
      "Chinese",
      "入选标准：\n１、年龄≥18岁；\n２、无活动性感染。\n排除标准：\n（1）妊娠；（2）HIV阳性。",
      [
        "# in 入选标准：",
        "  - in 年龄≥18岁；",
        "  ! in 无活动性感染。",
        "# ex 排除标准：",
        "  - ex 妊娠；",
        "  - ex HIV阳性。",
      ],
    ],
    [
      "lists in lists",
      "Exclusion Criteria:\n\n1. Infection with:\n\n   a. HIV\n   b. hepatitis:\n      i. B\n      ii. C\n2. Pregnancy",
      [
        "# ex Exclusion Criteria:",
        "  - ex Infection with:",
        "    - ex HIV",
        "    - ex hepatitis:",
        "      - ex B",
        "      - ex C",
        "  - ex Pregnancy",
      ],
    ],
    [
      "lists in lists without indentation",
      "Exclusion Criteria:\n1. Infection with:\na. HIV\nb. HBV\n2. Pregnancy",
      ["# ex Exclusion Criteria:", "  - ex Infection with:", "    - ex HIV", "    - ex HBV", "  - ex Pregnancy"],
    ],
    [
      "numbers under numbers",
      "Inclusion Criteria:\n7. Organ function:\n   7.1 ALT 7.2 AST\n8. Consent",
      ["# in Inclusion Criteria:", "  - in Organ function:", "    - in ALT", "    - in AST", "  - in Consent"],
    ],
    [
      "cohorts",
      "Inclusion Criteria for Part B\n\nCohort 1\n\n* Lupus\n\nCohort 2\n\n* Myositis\n\nExclusion Criteria (all parts):\n\n* HIV",
      [
        "# in Inclusion Criteria for Part B",
        "  # in Cohort 1",
        "    - in Lupus",
        "  # in Cohort 2",
        "    - in Myositis",
        "# ex Exclusion Criteria (all parts):",
        "  - ex HIV",
      ],
    ],
    [
      "what the registry's users add to a list",
      "Exclusion Criteria:\n\n* HIV\n\nThe above information is not intended to contain all considerations.",
      [
        "# ex Exclusion Criteria:",
        "  - ex HIV",
        "  ~ ex The above information is not intended to contain all considerations.",
      ],
    ],
    ["a heading alone", "Inclusion Criteria:", ["# in Inclusion Criteria:"]],
    ["that there are none", "Exclusion Criteria:\n\n* None", ["# ex Exclusion Criteria:", "  ~ ex None"]],
    [
      "sentences without bullets",
      "Inclusion Criteria:\n\nAdults with asthma.\n\nExclusion Criteria:\n\nSmokers.\n\nPregnant women.",
      [
        "# in Inclusion Criteria:",
        "  - in Adults with asthma.",
        "# ex Exclusion Criteria:",
        "  - ex Smokers.",
        "  - ex Pregnant women.",
      ],
    ],
    [
      "sentences that introduce a section",
      "Women were eligible if they:\n\n1. were pregnant\n\nWomen were ineligible if they:\n\n1. planned to move",
      [
        "# in Women were eligible if they:",
        "  - in were pregnant",
        "# ex Women were ineligible if they:",
        "  - ex planned to move",
      ],
    ],
    [
      "sentences under no heading",
      "Adults with lupus are eligible.\n\nPregnant women are excluded.\n\nAdults are included and children are excluded.",
      [
        "- in Adults with lupus are eligible.",
        "- ex Pregnant women are excluded.",
        "- un Adults are included and children are excluded.",
      ],
    ],
    [
      "what stands before the only heading, one of exclusions",
      "Eligibility criteria:\n\n* Adults\n\nExclusion criteria:\n\n* HIV",
      ["# in Eligibility criteria:", "  - in Adults", "# ex Exclusion criteria:", "  - ex HIV"],
    ],
    [
      "notes",
      "Inclusion Criteria:\n\n* Adults\\*\n\n\\*of any sex\n\nNote: Other protocol-defined criteria may apply.",
      [
        "# in Inclusion Criteria:",
        "  - in Adults*",
        "  ~ in *of any sex",
        "  ~ in Note: Other protocol-defined criteria may apply.",
      ],
    ],
    [
      "lines that go on, as they are broken on paper",
      "Exclusion Criteria:\n1. Uncontrolled infection that needs treatment with antibiotics\n   given into a vein\n2. HIV",
      [
        "# ex Exclusion Criteria:",
        "  - ex Uncontrolled infection that needs treatment with antibiotics given into a vein",
        "  - ex HIV",
      ],
    ],
    [
      "escapes",
      "Inclusion Criteria:\n\n1\\. KPS \\> 60\n2\\. Age \\<= 75 \\[years\\], 1.5 x 10\\^9/L &gt; 1",
      ["# in Inclusion Criteria:", "  - in KPS > 60", "  - in Age <= 75 [years], 1.5 x 10^9/L > 1"],
    ],
    [
      "headings in other languages",
      "Criterios de inclusión:\n- Adultos\nCriterios de exclusión:\n- Embarazo",
      ["# in Criterios de inclusión:", "  - in Adultos", "# ex Criterios de exclusión:", "  - ex Embarazo"],
    ],
  ])("reads %s", (_, text, expected) => {
    expect(outline(splitEligibility(text))).toEqual(expected);
    expectWhole(text);
  });

  it.each([
    "Hemoglobin < 8 g/dL or platelets < 50. 3 days without transfusion",
    "CTCAE v5.0 grade 1. Otherwise healthy",
    "E. coli or C. difficile infection",
    "a target lesion (RECIST 1.1), type 2. diabetes",
    "Prior (1) or (2)",
    "2.5 mg of prednisone or less",
    "Age 18 - 65 years, weight 20 - 150 kg - or as judged",
  ])("leaves %j whole", (words) => {
    expect(outline(splitEligibility(`Exclusion Criteria:\n\n* ${words}\n* HIV`))).toEqual([
      "# ex Exclusion Criteria:",
      `  - ex ${words}`,
      "  - ex HIV",
    ]);
  });

  it.each([
    ["No active infection", true],
    ["Must not be pregnant", true],
    ["Not lactating", true],
    ["Patients have not received gene therapy", true],
    ["Patients with HIV will be excluded.", true],
    ["No upper age limit", false],
    ["Disease that does progress", false],
    ["Nodal disease", false],
  ])("says of %j whether it forbids: %j", (words, forbids) => {
    expect(splitEligibility(`Inclusion Criteria:\n\n* ${words}`)[0]?.parts[0]?.forbids).toBe(forbids);
    expect(splitEligibility(`Exclusion Criteria:\n\n* ${words}`)[0]?.parts[0]?.forbids).toBe(false);
  });

  it("tells with which number or letter an item stands in its list", () => {
    const [heading] = splitEligibility("Inclusion Criteria:\na. Adults\ni. Consent\n(3) Lupus\n⑤ Myositis\n* (6) Gout");
    expect(
      heading?.parts.flatMap((part) => [part, ...part.parts]).map(({ marker }) => [marker?.style, marker?.ordinal]),
    ).toEqual([
      ["letter", 1],
      ["roman", 1],
      ["number", 3],
      ["number", 5],
      ["bullet", 6],
    ]);
  });

  it("takes what stands under no heading for what the text as a whole is said to be", () => {
    const text = "1. Infants older than 28 weeks\n2. Not enrolled elsewhere";
    expect(outline(splitEligibility(text, "inclusion"))).toEqual([
      "- in Infants older than 28 weeks",
      "! in Not enrolled elsewhere",
    ]);
    expect(outline(splitEligibility("- HIV\n\nInclusion criteria:\n- Adults", "exclusion"))).toEqual([
      "- ex HIV",
      "# in Inclusion criteria:",
      "  - in Adults",
    ]);
  });

  it("gives nothing for nothing", () => {
    expect(splitEligibility("")).toEqual([]);
    expect(splitEligibility(" \n\t\r\n\u3000")).toEqual([]);
  });
});

const vocabulary = fc.constantFrom(
  ..."Inclusion Criteria:|Exclusion Criteria|入选标准：|\n|\r\n|\r|\n\n|\u2028|* |- |• |1. |2. |3) |(1) |（2）|a. |b) |i. |ii. |７、|①|7.1 |1\\. |\\*|\\>| |  |\t|\u3000|(|)|;|.|:|Note: |must not|are eligible|excluded|HIV|年龄|\ud800|\udc00|😀|\0|__proto__|NaN".split(
    "|",
  ),
);

test("any text is split whole", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(vocabulary, { maxLength: 60 }).map((parts) => parts.join("")),
        fc.string({ unit: "binary", maxLength: 200 }),
      ),
      expectWhole,
    ),
    { numRuns: 2000 },
  );
});

test("time grows with length, however the text is made", () => {
  const pieces = [
    "1. ",
    "a) ",
    "( ",
    "* \n",
    " ",
    "\n",
    "Inclusion Criteria: ",
    "Einschlusskriterien: ",
    "x - X. ",
    "1) a) ",
    "-",
    "I",
    "i.i) ",
    "other criteria ",
    "\\",
    "no ",
  ];
  for (const piece of pieces) {
    const text = piece.repeat(Math.ceil(200_000 / piece.length));
    const parts = splitEligibility(text);
    expect(parts.length === 0 ? text.trim() : parts.at(-1)?.end).toBe(parts.length === 0 ? "" : text.length);
  }
}, 20_000);

test("what is indented ever deeper stands no deeper than ten", () => {
  const text = Array.from({ length: 300 }, (_, index) => `${" ".repeat(index)}* item ${index}`).join("\n");
  expectWhole(text);
});

describe.skipIf(!shared.present)("the criteria of ClinicalTrials.gov", () => {
  const texts = new Map(
    shared.present
      ? shared
          .text("data/clinicaltrials-gov/studies.jsonl.gz")
          .trimEnd()
          .split("\n")
          .map((line) => JSON.parse(line) as Study)
          .map((study) => [study.protocolSection.identificationModule.nctId, study.protocolSection.eligibilityModule])
      : [],
  );

  interface Study {
    protocolSection: {
      identificationModule: { nctId: string };
      eligibilityModule?: { eligibilityCriteria?: string };
    };
  }

  test("are split whole, all of them", () => {
    for (const module of texts.values()) expectWhole(module?.eligibilityCriteria ?? "");
    expect(texts.size).toBe(1056);
  });

  // A reader takes these for inclusion, though nothing in them says so.
  const unsaid = ["NCT02782117", "NCT03017976"];

  test.each(["eligibility-counts.tsv", "eligibility-counts-held-out.tsv"])(
    "are as many as %s counts by hand",
    (file) => {
      const [, ...rows] = readFileSync(new URL(`../test/${file}`, import.meta.url), "utf8")
        .trimEnd()
        .split("\n");
      const counted = rows.map((row) => row.split("\t").slice(0, 3).join(" "));
      const split = rows.map((row) => {
        const [nct = ""] = row.split("\t");
        const parts = splitEligibility(texts.get(nct)?.eligibilityCriteria ?? "");
        const inclusion = criteriaOf(parts, unsaid.includes(nct) ? "unspecified" : "inclusion");
        return `${nct} ${inclusion.length} ${criteriaOf(parts, "exclusion").length}`;
      });
      expect(split).toEqual(counted);
    },
  );
});
