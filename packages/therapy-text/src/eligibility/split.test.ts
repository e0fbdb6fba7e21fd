import { describe, expect, it, test } from "vitest";
import { checkAnyText, expectNoGaps } from "../../test/parts.ts";
import type { EligibilityPart } from "./part.ts";
import { splitEligibility } from "./split.ts";

/** Formats parts as an indented list: kind, section and content of each. */
function outline(parts: readonly EligibilityPart[], indent = ""): string[] {
  return parts.flatMap(({ kind, section, negated, content, parts: inner }) => [
    `${indent}${kind === "criterion" ? (negated ? "!" : "-") : kind === "heading" ? "#" : "~"} ${section.slice(0, 2)} ${content}`,
    ...outline(inner, `${indent}  `),
  ]);
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
      "a remark after a list",
      "Exclusion Criteria:\n\n* HIV\n\nThe above information is not intended to contain all considerations.",
      [
        "# ex Exclusion Criteria:",
        "  - ex HIV",
        "  ~ ex The above information is not intended to contain all considerations.",
      ],
    ],
    ["a heading alone", "Inclusion Criteria:", ["# in Inclusion Criteria:"]],
    ["the remark that there are none", "Exclusion Criteria:\n\n* None", ["# ex Exclusion Criteria:", "  ~ ex None"]],
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
      "criteria before the only heading, of exclusion criteria",
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
      "lines that are broken to fit a page",
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
    expectNoGaps(text);
  });

  it.each([
    "Hemoglobin < 8 g/dL or platelets < 50. 3 days without transfusion",
    "CTCAE v5.0 grade 1. Otherwise healthy",
    "E. coli or C. difficile infection",
    "a target lesion (RECIST 1.1), type 2. diabetes",
    "Prior (1) or (2)",
    "2.5 mg of prednisone or less",
    "Age 18 - 65 years, weight 20 - 150 kg - or as judged",
  ])("does not split %j", (words) => {
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
  ])("%j is negated: %j", (words, negated) => {
    expect(splitEligibility(`Inclusion Criteria:\n\n* ${words}`)[0]?.parts[0]?.negated).toBe(negated);
    expect(splitEligibility(`Exclusion Criteria:\n\n* ${words}`)[0]?.parts[0]?.negated).toBe(false);
  });

  it("returns the number or letter of an item", () => {
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

  it("puts parts without a heading into the given section", () => {
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

  it("returns no parts for a blank text", () => {
    expect(splitEligibility("")).toEqual([]);
    expect(splitEligibility(" \n\t\r\n\u3000")).toEqual([]);
  });
});

test("any text is split without gaps", () => checkAnyText(200));

test("long texts of repeated pieces are split", { timeout: 60_000 }, () => {
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
  const texts = pieces.map((piece) => piece.repeat(Math.ceil(200_000 / piece.length)));
  for (const text of [
    ...texts,
    `Exclusion Criteria: ${"a; ".repeat(60_000)}`,
    `Must not ${"be not ".repeat(30_000)}:`,
  ]) {
    const parts = splitEligibility(text);
    expect(parts.length === 0 ? text.trim() : parts.at(-1)?.end).toBe(parts.length === 0 ? "" : text.length);
  }
});

test("the depth of parts is at most ten", () => {
  const text = Array.from({ length: 300 }, (_, index) => `${" ".repeat(index)}* item ${index}`).join("\n");
  expectNoGaps(text);
});
