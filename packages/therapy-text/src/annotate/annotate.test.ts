/** What the words of a text denote. */
import { modalities } from "@org/therapy-model";
import { extendVocabulary } from "@org/therapy-model/extension";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { annotate, annotateWithSteps } from "./annotate.ts";
import type { Mention } from "./mention.ts";

/** A mention as `kind words value`. */
function shown(text: string): string[] {
  return annotate(text).map((mention) => {
    const { kind, value, start, end } = mention;
    const name = typeof value === "object" && "key" in value ? value.key : typeof value === "string" ? value : "";
    const part = mention.kind === "date" ? (mention.part ?? "") : "";
    return [kind, text.slice(start, end), name, part].filter((each) => each !== "").join(" | ");
  });
}

const only = (text: string, kind: Mention["kind"]): string[] =>
  shown(text).filter((one) => one.startsWith(`${kind} | `));

describe("annotate", () => {
  it("finds each kind of mention in a press release", () => {
    const text =
      "BOSTON, June 4, 2031 -- Invented Therapeutics, Inc. (Nasdaq: INVT) announced that the FDA cleared a Phase 1/2 trial (NCT01234567) of Kymriah and beqalogene examparvovec in patients aged 18 to 75 years with CD19-positive B-ALL.";
    expect(shown(text)).toEqual([
      "place | BOSTON | BOSTON",
      "date | June 4, 2031 | 2031-06-04",
      "organization | Invented Therapeutics, Inc. | Invented Therapeutics, Inc.",
      "identifier | Nasdaq: INVT",
      "term | FDA | fda",
      "term | Phase 1/2 | phase_1_2",
      "identifier | NCT01234567",
      "product | Kymriah | therapy:tisagenlecleucel",
      "inn | beqalogene examparvovec | beqalogene examparvovec",
      "quantity | aged 18 to 75 years",
      "target | CD19 | CD19",
      "term | B-ALL | b_cell_acute_lymphoblastic_leukemia",
    ]);
  });

  it("finds Chinese terms, dates and places beside Latin letters", () => {
    expect(shown("2031年3月在中国进行CD19 CAR-T治疗系统性红斑狼疮的I期临床试验")).toEqual([
      "date | 2031年3月 | 2031-03",
      "place | 中国 | CN",
      "target | CD19 | CD19",
      "term | CAR-T治疗 | car_t",
      "term | 系统性红斑狼疮 | systemic_lupus_erythematosus",
      "term | I期临床试验 | phase_1",
    ]);
  });

  it("finds a nonproprietary name with its product, and company codes that the catalog lacks", () => {
    expect(annotate("Tisagenlecleucel")).toMatchObject([
      { kind: "inn", value: "tisagenlecleucel", product: "therapy:tisagenlecleucel" },
    ]);
    expect(annotate("XYZ-1234 was given")).toMatchObject([{ kind: "product", value: "XYZ-1234", certainty: "likely" }]);
    expect(only("protocol XYZ-1234, CA-125 and CD276", "product")).toEqual([]);
  });

  it.each([
    ["patients with MS", ["multiple_sclerosis likely"]],
    ["patients with RA", ["rheumatoid_arthritis likely"]],
    ["patients with rheumatoid arthritis (RA)", ["rheumatoid_arthritis certain", "rheumatoid_arthritis certain"]],
    ["patients with PD", ["parkinson_disease likely"]],
    ["AD biomarkers", ["alzheimer_disease likely"]],
    ["patients with AD", []],
    ["patients with HD", []],
    ["Alzheimer's disease; patients with AD", ["alzheimer_disease certain", "alzheimer_disease certain"]],
    ["relapsed ALL", ["relapsed certain", "acute_lymphoblastic_leukemia certain"]],
    ["patients with SLE", ["systemic_lupus_erythematosus certain"]],
    ["ADA titer", ["immunogenicity likely"]],
    ["anti-drug antibodies (ADA)", ["immunogenicity certain", "immunogenicity certain"]],
    ["IL-2 receptor", []],
  ])("weighs abbreviations by their other meanings: %j has %j", (text, expected) => {
    const terms = annotate(text).flatMap((one) => (one.kind === "term" ? [`${one.value.key} ${one.certainty}`] : []));
    expect(terms).toEqual(expected);
  });

  it("takes a phase in Chinese for no stage", () => {
    expect(only("I/IIa期研究", "term")).toEqual(["term | IIa期 | phase_2a"]);
    expect(only("IIa期非小细胞肺癌", "term")[0]).toBe("term | IIa期 | stage_2a");
  });

  it("searches only the vocabularies that are named", () => {
    const options = { vocabularies: ["disease"], products: false };
    expect(annotate("Kymriah for CD19-positive DLBCL", options).map(({ kind }) => kind)).toEqual(["term"]);
    expect(() => annotate("DLBCL", { vocabularies: ["illness"] })).toThrow(
      new TypeError("there is no vocabulary illness"),
    );
  });

  it.each([undefined, null, 5])("throws a TypeError for %s, which is not a text", (value) => {
    expect(() => annotate(value as never)).toThrow(TypeError);
  });
});

describe("extended vocabularies", () => {
  const extended = [
    extendVocabulary(modalities, {
      prefix: "acme",
      terms: { "acme:brisk_car_t": { label: "Brisk CAR-T", definition: "Made in a day.", broader: ["car_t"] } },
    }),
  ];
  const text = "Brisk CAR-T cells, then CAR-T cells in lupus nephritis";
  const keysOf = (mentions: readonly Mention[]): unknown[] =>
    mentions.flatMap((one) => (one.kind === "term" ? [one.value.key] : []));

  it("are searched in place of those with their ids", () => {
    expect(keysOf(annotate(text, { extended }))).toEqual(["acme:brisk_car_t", "car_t", "lupus_nephritis"]);
    expect(keysOf(annotate(text))).toEqual(["car_t", "car_t", "lupus_nephritis"]);
  });

  it("are searched also if their ids are not among those that are sought", () => {
    expect(keysOf(annotate(text, { extended, vocabularies: ["disease"] }))).toContain("acme:brisk_car_t");
  });
});

describe("senses", () => {
  it.each([
    ["a single-center study", "term", []],
    ["a single-blind study", "term", ["term | single-blind | single"]],
    ["The meeting will be open to the public.", "term", []],
    ["a placebo-controlled study", "term", []],
    ["Duchenne muscular dystrophy (DMD)", "target", []],
    ["mutations in DMD", "target", ["target | DMD | DMD"]],
    [
      "active AAV with relapse",
      "term",
      ["term | active | active", "term | AAV | anca_associated_vasculitis", "term | relapse | relapse"],
    ],
    ["IN US patients it is OR", "place", ["place | US | US"]],
    [
      "refractory and/or recurrent lymphoma",
      "term",
      ["term | refractory and/or recurrent | relapsed_or_refractory", "term | lymphoma | lymphoma"],
    ],
  ] as const)("in %j", (text, kind, expected) => {
    expect(only(text, kind)).toEqual(expected);
  });
});

describe("dates", () => {
  it.each([
    ["March 2021", "2021-03"],
    ["Mar. 5, 2021", "2021-03-05"],
    ["5 March 2021", "2021-03-05"],
    ["5th of March 2021", "2021-03-05"],
    ["2021-03-05", "2021-03-05"],
    ["2021/3/5", "2021-03-05"],
    ["25/12/2021", "2021-12-25"],
    ["the second quarter of 2024", "2024 | q2"],
    ["Q1 2024", "2024 | q1"],
    ["2Q24", "2024 | q2"],
    ["the first half of 2024", "2024 | h1"],
    ["early 2023", "2023 | early"],
    ["mid-2023", "2023 | mid"],
    ["late March 2023", "2023-03 | late"],
    ["the end of 2025", "2025 | late"],
    ["since 2019", "2019"],
    ["2021年", "2021"],
    ["2021年3月5日", "2021-03-05"],
    ["2021年第二季度", "2021 | q2"],
    ["2021年下半年", "2021 | h2"],
    ["2021年底", "2021 | late"],
  ])("%j is %s", (text, expected) => {
    expect(only(text, "date").map((one) => one.split(" | ").slice(2).join(" | "))).toEqual([expected]);
  });

  it("has the last day of a span", () => {
    expect(annotate("May 7-11, 2024")).toMatchObject([{ value: "2024-05-07", through: "2024-05-11" }]);
  });

  it.each([
    "03/04/2021",
    "2000 patients",
    "a dose of 2000 mg",
    "February 30, 2021",
    "COVID-2019-X",
    "$2021",
    "in 2020s",
    "May",
  ])("%j is not one", (text) => {
    expect(only(text, "date")).toEqual([]);
  });
});

describe("negation and speculation", () => {
  const marks = (text: string): string[] =>
    annotate(text).map(({ start, end, negated, speculative }) =>
      [text.slice(start, end), negated === true ? "negated" : "", speculative === true ? "speculative" : ""]
        .filter((one) => one !== "")
        .join(" "),
    );

  it.each([
    ["no history of lupus nephritis", ["lupus nephritis negated"]],
    ["The trial did not include patients with lymphoma; melanoma was allowed", ["lymphoma negated", "melanoma"]],
    ["lymphoma was not observed", ["lymphoma negated"]],
    ["without melanoma, but lymphoma", ["melanoma negated", "lymphoma"]],
    ["It may treat melanoma. Lymphoma is common.", ["melanoma speculative", "Lymphoma"]],
    ["a planned trial in melanoma", ["melanoma speculative"]],
    ["no later than May 2024", ["May 2024"]],
    ["not only melanoma", ["melanoma"]],
    ["排除淋巴瘤", ["淋巴瘤 negated"]],
    ["可能治疗淋巴瘤；黑色素瘤", ["淋巴瘤 speculative", "黑色素瘤"]],
  ])("in %j", (text, expected) => {
    expect(marks(text)).toEqual(expected);
  });
});

describe("organizations and places", () => {
  it.each([
    [
      "the National Institute of Allergy and Infectious Diseases, Department of Health and Human Services",
      ["National Institute of Allergy and Infectious Diseases", "Department of Health and Human Services"],
    ],
    ["At Example Biosciences (“Example”), Example grows", ["Example Biosciences", "Example", "Example"]],
    ["The Company and its Hospital", []],
    [
      "27th Annual Meeting of the Invented Society of Gene Therapy (ISGT); ISGT",
      ["Invented Society of Gene Therapy", "ISGT", "ISGT"],
    ],
  ])("organizations of %j", (text, expected) => {
    expect(only(text, "organization").map((one) => one.split(" | ")[1])).toEqual(expected);
  });

  it.each([
    ["in GAITHERSBURG, Md., and South San Francisco, Calif.", ["GAITHERSBURG, Md.", "South San Francisco, Calif."]],
    ["in the United States, China and Europe", ["United States", "China", "Europe"]],
    ["Boston Children's Hospital", []],
  ])("places of %j", (text, expected) => {
    expect(only(text, "place").map((one) => one.split(" | ")[1])).toEqual(expected);
  });
});

const parts = [
  "CD19/22 ",
  "(CAR) T ",
  "chimeric antigen receptor (CAR) ",
  "no not may ",
  "2021-2021-",
  "Aa Bb Inc. ",
  "系统性红斑",
  "1e9 ",
  "[[((",
  "\u00AD",
  "ﷺ",
  "\uD800",
];

describe("any text", () => {
  it("gives mentions within the text, in order and without overlaps", () => {
    const text = fc.array(
      fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom(...parts, "Kymriah ", "May 2021", "≥ 5 mg")),
    );
    fc.assert(
      fc.property(text, (words) => {
        const whole = words.join("");
        let last = 0;
        for (const { start, end } of annotate(whole)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(whole.length);
          last = end;
        }
      }),
      { numRuns: 25 },
    );
  });

  it.each(parts)("takes steps in proportion to the length of repeated %j", (part) => {
    const [short, long] = [100, 1000].map((count) => annotateWithSteps(part.repeat(count), {}).steps);
    expect(long).toBeLessThanOrEqual(11 * short! + 100);
    expect(long).toBeLessThanOrEqual(20 * part.length * 1000);
  });
});

const found = (text: string): string[] =>
  annotate(text).map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);

it.each([
  ["a 6-minute walk, and forced expiratory volume in 1 second", []],
  ["costs of $400 million annually (p<0.05)", []],
  ["over 40 evaluable patients, INR < 1.5", ["quantity < 1.5"]],
  ["B-cell NHL and ovarian tumors", ["term B-cell NHL"]],
  ["that Ann B. Invented, MD, was in Baltimore, MD", ["place Baltimore, MD"]],
  ["LA JOLLA, Calif.", ["place LA JOLLA, Calif."]],
  [
    "the Securities Exchange Act; the Upcoming American Society of Hematology",
    ["organization American Society of Hematology"],
  ],
  [
    "Association for Research in Vision and Ophthalmology",
    ["organization Association for Research in Vision and Ophthalmology"],
  ],
])("finds in %j only what is meant", (text, expected) => {
  expect(found(text)).toEqual(expected);
});
