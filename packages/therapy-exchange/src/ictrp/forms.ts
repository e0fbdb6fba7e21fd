/**
 * The forms of values that the portal passes on from a register as they are there: each register has its own words for the same
 * term. A value in another form than that of its register is left unmapped.
 */
import type { Duration, Phase, Registration, SexEligibility, StudyType, TimeUnit, Trial } from "@org/therapy-model";
import { type Codec, type Crosswalk, termCodec } from "../mapping/codec.ts";

/** Returns the register of a trial, as the portal names it: the issuer of its primary number. */
function registerOf({ registrations = [] }: Trial): string | undefined {
  return registrations.find(isPrimary)?.issuer;
}

/** Checks whether a number is the primary one. */
export function isPrimary({ use }: Registration): boolean {
  return use === "primary";
}

/** Makes the codec that is that of the register of the trial. */
function byRegister<Value>(usual: Codec<Value>, others: { readonly [register: string]: Codec<Value> }): Codec<Value> {
  const codecOf = (root: object): Codec<Value> => {
    const register = registerOf(root as Trial);
    return register !== undefined && Object.hasOwn(others, register) ? others[register]! : usual;
  };
  return {
    expected: `${usual.expected}, or the form of the register`,
    read: (wire, context) => codecOf(context.root).read(wire, context),
    write: (value, root) => codecOf(root).write(value, root),
  };
}

const phases = (form: (numeral: string) => string, join: string): Codec<Phase> => {
  const one = (index: number): string => form(String(index));
  const words: Crosswalk<Phase> = {
    "N/A": "not_applicable",
    [one(1)]: "phase_1",
    [`${one(1)}${join}${one(2)}`]: "phase_1_2",
    [one(2)]: "phase_2",
    [`${one(2)}${join}${one(3)}`]: "phase_2_3",
    [one(3)]: "phase_3",
    [`${one(3)}${join}${one(4)}`]: "phase_3_4",
    [one(4)]: "phase_4",
  };
  return termCodec(words);
};

/** The phase with `Not Applicable` in words. */
function inWords(codec: Codec<Phase>): Codec<Phase> {
  return {
    expected: codec.expected,
    read: (wire, context) =>
      wire === "Not Applicable" ? "not_applicable" : wire === "N/A" ? undefined : codec.read(wire, context),
    write: (phase, root) => (phase === "not_applicable" ? "Not Applicable" : codec.write(phase, root)),
  };
}

const numerals = ["0", "I", "II", "III", "IV"];

/** The phase. */
export const phase: Codec<Phase> = byRegister(
  phases((digit) => `Phase ${digit}`, "/"),
  {
    ANZCTR: inWords(phases((digit) => `Phase ${digit}`, " / ")),
    ISRCTN: inWords(phases((digit) => `Phase ${numerals[Number(digit)]!}`, "/")),
    REBEC: phases((digit) => digit, "-"),
  },
);

/** The sex of eligible participants. */
export const sex: Codec<SexEligibility> = byRegister(
  termCodec<SexEligibility>({ Both: "all", Female: "female", Male: "male" }),
  { "ClinicalTrials.gov": termCodec<SexEligibility>({ All: "all", Female: "female", Male: "male" }) },
);

/** The study type. */
export const studyType: Codec<StudyType> = byRegister(
  termCodec<StudyType>({ Interventional: "interventional", Observational: "observational" }),
  {
    ChiCTR: termCodec<StudyType>({ "Interventional study": "interventional", "Observational study": "observational" }),
  },
);

const units: readonly (readonly [letter: string, unit: TimeUnit])[] = [
  ["Y", "a"],
  ["M", "mo"],
  ["W", "wk"],
  ["D", "d"],
  ["H", "h"],
];
const short = /^(0|[1-9]\d{0,4})([YMWDH])$/;

/** An age such as `18Y`, or in years alone. */
function age(years: boolean): Codec<Duration> {
  return {
    expected: years ? "a number of years" : "an age such as 18Y, 6M or 730D",
    read(wire) {
      if (typeof wire !== "string" || wire.length > 6) return undefined;
      const [, number, letter] = short.exec(years ? `${wire}Y` : wire) ?? [];
      const unit = units.find(([each]) => each === letter)?.[1];
      return number === undefined || unit === undefined ? undefined : { value: Number(number), unit };
    },
    write({ value, unit }) {
      const letter = units.find(([, each]) => each === unit)?.[0];
      if (letter === undefined || !Number.isInteger(value)) return undefined;
      return years ? (unit === "a" ? String(value) : undefined) : `${value}${letter}`;
    },
  };
}

/** An age limit. */
export const ageLimit: Codec<Duration> = byRegister(age(false), { ChiCTR: age(true) });
