/** Makes records of the ISRCTN registry. */
import { specification } from "../specification.ts";
import { day, product, prose, words } from "../words.ts";
import { type Draft, inTurn, type JsonObject, makeRecords, oneOf, type Rules, serial } from "./fill.ts";

const { shape } = specification("isrctn");

/** A day in the form of the registry, midnight UTC, sometimes another form. */
function midnight({ random }: Draft): string {
  return random.chance(0.12)
    ? random.pick([day(random), `${day(random)}T12:30:00.000Z`, "2019-02"])
    : `${day(random)}T00:00:00.000Z`;
}

const notProvided = ["Nil known", "Not provided at time of registration"];
const text = ({ random }: Draft): string =>
  random.chance(0.2) ? random.pick(notProvided) : `${prose(random, 3)}\n${prose(random, 1)}`;
const country = oneOf([
  "United Kingdom",
  "France",
  "Spain",
  "Mexico",
  "England",
  "Scotland",
  "Former Lantern Federation",
]);

const rules: Rules = {
  makers: {
    _id: (draft) => `99000${serial(draft)}`,
    isrctn: (draft) => `99000${serial(draft)}`,
    ctrname: () => "ISRCTN",
    record_last_import: () => "2098-03-08 17:34:31",
    doi: (draft) => `10.5555/ISRCTN99000${serial(draft)}`,
    "trialDescription/title": ({ random }) => `${product(random)} in ${random.pick(words.conditions)}`,
    acronym: oneOf(["BRUME", "", "Lantern, phase 2", "霜叶"]),
    studyHypothesis: text,
    plainEnglishSummary: text,
    primaryOutcome: text,
    secondaryOutcome: text,
    eudraCTNumber: (draft) => oneOf(["", `2098-499${serial(draft)}-10`, "Nil known"])(draft),
    irasNumber: (draft) => oneOf(["", `999${serial(draft)}`, "IRAS 1"])(draft),
    clinicalTrialsGovNumber: (draft) => oneOf(["", `NCT99200${serial(draft)}`, "Nil known"])(draft),
    protocolSerialNumber: oneOf(["Nil known", "LANTERN-01", "40/2098", "Not provided at time of registration", ""]),
    "externalRefs/secondaryNumbers/secondaryNumber/*": oneOf(["Nil known", "LANTERN-01", "2098-499001-10"]),
    primaryStudyDesign: () => "Interventional",
    secondaryStudyDesign: oneOf(["Randomised controlled trial", "Non randomised study", ""]),
    trialType: inTurn(["Treatment", "Prevention", "Quality of life"]),
    overallEndDate: midnight,
    recruitmentStart: midnight,
    recruitmentEnd: midnight,
    gender: inTurn(["All", "Female", "Both"]),
    ageRange: inTurn(["Neonate", "Adult", "Mixed"]),
    upperAgeLimit: inTurn(["29 Weeks", "18 years", "1 Year"]),
    targetEnrolment: inTurn(["120", "99999999", "", "0", "approx. 40", "10000000", "10000001", "007"]),
    totalFinalEnrolment: inTurn(["", "118", "99999999"]),
    inclusion: ({ random }) => `1. ${prose(random, 1)}\n2. ${prose(random, 1)}`,
    exclusion: ({ random }) => `${prose(random, 1)}\n\n${prose(random, 1)}`,
    "participants/recruitmentCountries/country/*": country,
    "participants/recruitmentCountries/country": (draft) =>
      inTurn<unknown>([
        "France",
        ["United Kingdom", "Spain"],
        ["England", "Scotland", "United Kingdom"],
        "England",
        ["France"],
        [],
        "",
      ])(draft),
    "participants/trialCentres/trialCentre/country": country,
    "participants/trialCentres/trialCentre/name": oneOf([...words.facilities, ""]),
    city: oneOf([...words.cities, ""]),
    "conditions/condition/description": oneOf(words.conditions),
    "interventions/intervention": (draft) => given(draft),
    ipdSharingStatement: text,
    ipdSharingPlan: inTurn(["No", "Yes", ""]),
  },
  lengths: { "participants/trialCentres/trialCentre": ({ number }) => 1 + (number % 3) },
  likelihood: {
    isrctn: 1,
    trialDesign: 1,
    primaryStudyDesign: 1,
    outputs: 0.6,
    parties: 0.6,
    totalFinalEnrolment: 0.5,
  },
};

/** One intervention, or a list of several, with empty fields. */
function given({ random, number }: Draft): unknown {
  const one = (index: number): JsonObject => ({
    description: prose(random, 1),
    interventionType: random.pick(["Drug", "Biological/Vaccine", "Other"]),
    ...(random.chance(0.8)
      ? { phase: random.pick(["Phase III", "Phase III", "Phase I/II", "Not Specified", ""]) }
      : {}),
    ...(index % 3 === 2 ? {} : { drugNames: random.pick([product(random), product(random), ""]) }),
    pharmaceuticalStudyTypes: "",
  });
  const forms: (() => unknown)[] = [
    () => one(0),
    () => [one(0), one(1)],
    () => one(0),
    () => [one(0)],
    () => [one(1), one(2), one(4)],
  ];
  return forms[number % forms.length]!();
}

/** Makes a number of ISRCTN records. */
export function isrctnRecords(count: number, seed: string): JsonObject[] {
  return makeRecords("ISRCTN", count, seed, shape, rules);
}
