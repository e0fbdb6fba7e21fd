/** Invented eligibility sentences with the quantities that they contain, as templates and as a seeded generator. */
import fc from "fast-check";

/** A quantity as it is written, and as it must be found. */
export interface ExpectedQuantity {
  readonly comparator?: string;
  readonly value: number;
  readonly unit: string;
  readonly relativeTo?: string;
}

export interface Sentence {
  readonly text: string;
  readonly quantities: readonly ExpectedQuantity[];
}

/** A subject, its unit as written in several ways, and the UCUM code. */
const measures: readonly (readonly [subject: string, written: readonly string[], unit: string])[] = [
  ["Absolute neutrophil count", ["× 10^9/L", "x 10⁹/L", "× 10(9)/L", "x10^9 / L"], "10*9/L"],
  ["Platelet count", ["/mm3", "/mm³", " / mm3"], "/mm3"],
  ["Hemoglobin", ["g/dL", "g/dl", "gm/dL"], "g/dL"],
  ["Serum creatinine", ["mg/dL", "mg/dl"], "mg/dL"],
  ["Estimated GFR", ["mL/min/1.73 m2", "mL/min/1.73m²", "ml/min/1.73 m^2"], "mL/min/{1.73_m2}"],
  ["Systolic blood pressure", ["mmHg", "mm Hg"], "mm[Hg]"],
  ["Body weight", ["kg", "kilograms"], "kg"],
  ["Age", ["years", "years old", "yrs"], "a"],
  ["Time since the last infusion", ["weeks", "wks"], "wk"],
  ["Body temperature", ["°C", "degrees Celsius", "℃"], "Cel"],
  ["Vector dose", ["vg/kg", "vector genomes/kg"], "{vg}/kg"],
  ["Left ventricular ejection fraction", ["%", " percent"], "%"],
];

const comparators: readonly (readonly [written: string, comparator: string])[] = [
  ["≥ ", ">="],
  [">= ", ">="],
  ["at least ", ">="],
  ["no less than ", ">="],
  ["> ", ">"],
  ["greater than ", ">"],
  ["≤ ", "<="],
  ["no more than ", "<="],
  ["up to ", "<="],
  ["< ", "<"],
  ["below ", "<"],
  ["not less than ", ">="],
  ["> or = ", ">="],
  ["greater than or equal to ", ">="],
  ["equal to or greater than ", ">="],
  ["a minimum of ", ">="],
  ["no greater than ", "<="],
  ["not exceeding ", "<="],
  ["=< ", "<="],
  ["in excess of ", ">"],
  ["older than ", ">"],
  ["approximately ", "~"],
];

const endings = [".", ";", ", unless the investigator agrees.", " at screening.", " (local laboratory)."];

/** One clause with one quantity. */
const clause: fc.Arbitrary<Sentence> = fc
  .record({
    measure: fc.constantFrom(...measures),
    spelling: fc.nat(),
    comparator: fc.constantFrom(...comparators),
    whole: fc.integer({ min: 1, max: 999 }),
    tenth: fc.integer({ min: 0, max: 9 }),
    ending: fc.constantFrom(...endings),
  })
  .map(({ measure: [subject, written, unit], spelling, comparator: [sign, comparator], whole, tenth, ending }) => {
    const number = tenth === 0 ? String(whole) : `${whole}.${tenth}`;
    const word = written[spelling % written.length]!;
    const blank = /^[%/ ]/.test(word) ? "" : " ";
    return {
      text: `${subject} must be ${sign}${number}${blank}${word}${ending}`,
      quantities: [{ comparator, value: Number(number), unit }],
    };
  });

/** A multiple of a limit. */
const limitClause: fc.Arbitrary<Sentence> = fc
  .record({
    sign: fc.constantFrom(...comparators),
    tenths: fc.integer({ min: 10, max: 99 }),
    written: fc.constantFrom(" × ULN", "x ULN", " times the upper limit of normal", " × upper limit of normal (ULN)"),
  })
  .map(({ sign: [sign, comparator], tenths, written }) => ({
    text: `Alanine aminotransferase ${sign}${tenths / 10}${written}.`,
    quantities: [{ comparator, value: tenths / 10, unit: "1", relativeTo: "ULN" }],
  }));

/** Words without a quantity, also with numbers that are not quantities. */
const remark: fc.Arbitrary<Sentence> = fc
  .constantFrom(
    "Written informed consent.",
    "Negative for HIV-1 and HIV-2.",
    "Prior therapy with a CD19-directed product is allowed.",
    "See section 5.2.1 of the protocol.",
    "Karnofsky score as defined in Appendix 3.",
  )
  .map((text) => ({ text, quantities: [] }));

/** A list of criteria as one text. */
export const criteria: fc.Arbitrary<Sentence> = fc
  .array(
    fc.oneof({ weight: 4, arbitrary: clause }, { weight: 1, arbitrary: limitClause }, { weight: 1, arbitrary: remark }),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  .map((parts) => ({
    text: parts.map(({ text }) => `* ${text}`).join("\n"),
    quantities: parts.flatMap(({ quantities }) => quantities),
  }));
