/** Makes records of CTIS, in the format of the current public portal and in the one until June 2024. */
import { specification } from "../specification.ts";
import { day, person, product, productCode, prose, sentence, words } from "../words.ts";
import {
  dayFirst,
  type Draft,
  inTurn,
  type JsonObject,
  makeRecords,
  type Maker,
  oneOf,
  type Rules,
  serial,
} from "./fill.ts";

const euNumber: Maker = (draft) => `2098-599${serial(draft)}-21-00`;
const eudraCt: Maker = (draft) => oneOf([`2098-499${serial(draft)}-10`, "", "not transitioned"])(draft);
const line: Maker = ({ random }) => sentence(random);
const member: Maker = oneOf(["Spain", "Italy", "Netherlands", "France", "Lantern Islands"]);
const code = (codes: readonly string[]): Maker => oneOf(codes);

/** Dates at the top of a record: a day, a month or a year with slashes, or another form. */
const slashed: Maker = (draft) =>
  inTurn([dayFirst(draft.random), "03/2098", "2098", "2098-03-01", "31/02/2098", ""])(draft);

/** The sites of an application: parts of one country each, and parts that the model cannot separate. */
function partsOfCountries({ random, number }: Draft): unknown {
  const site = (country: string | undefined): JsonObject => ({
    id: random.below(90_000),
    organisationAddressInfo: {
      organisation: { id: 7, name: random.pick(words.facilities), commercial: false, businessKey: "ORG-999000001" },
      address: {
        oneLine: "Lantern Way 1",
        addressLine1: random.pick(["Lantern Way 1", "N/A", ""]),
        addressLine2: "",
        city: random.pick(words.cities),
        postcode: random.pick(["1000", "EX1 0AA"]),
        country: 99,
        ...(country === undefined ? {} : { countryName: country }),
      },
      phone: random.pick(["+34 555 0100", "5550199"]),
      email: "site@example.org",
    },
    personInfo: { firstName: "Ilvara", lastName: "Quest-Brael" },
    departmentName: random.pick(["Hematology", "血液科", ""]),
  });
  const part = (...countries: (string | undefined)[]): JsonObject => ({
    id: random.below(90_000),
    mscInfo: { mscName: countries[0], organisationInfo: {}, fromDate: day(random) },
    trialSites: countries.map(site),
  });
  const rows: unknown[] = [
    [part("Spain", "Spain"), part("Italy")],
    [part("Spain"), part("Spain"), part("France")],
    [part("Italy", "Spain")],
    [part(undefined), part("Netherlands", "Netherlands")],
    [],
    [part("Lantern Islands")],
    [{ id: 1, trialSites: [] }, part("France"), part("Spain"), part("France")],
    [{ ...part("Spain"), trialSites: [{ id: 4 }, site("Spain")] }],
  ];
  return rows[number % rows.length];
}

/** Sponsors: the first one has public contact points, some of which are empty or cannot be read. */
function sponsors({ random, number }: Draft): unknown {
  const points: unknown[] = [
    [
      {
        functionalName: "Trials Desk",
        functionalEmailAddress: "trials@example.org",
        telephone: "+34 555 0100",
        organisation: { name: "Velloria Genomics" },
      },
    ],
    [],
    [{ functionalName: "", telephone: "+34 555 0100" }],
    undefined,
    "not given",
    [{ telephone: "请致电" }, { functionalName: person(random) }],
  ];
  const one = (index: number): JsonObject => ({
    id: random.below(90_000),
    primary: index === 0,
    organisation: { name: random.pick([...words.sponsors, ""]), businessKey: "ORG-999000002" },
    isCommercial: random.pick([true, false]),
    ...(points[(number + index) % points.length] === undefined
      ? {}
      : { publicContacts: points[(number + index) % points.length] }),
    scientificContacts: [{ functionalName: "Medical Director" }],
  });
  return Array.from({ length: 1 + (number % 3) }, (_, index) => one(index));
}

const ageRanges: Maker = ({ random }) => ({
  id: random.below(90_000),
  ageRangeCategoryCode: "9",
  ageRangeCategory: random.pick(["1", "2", "3", "4", "9"]),
});
const narrowAges: Maker = ({ random }) => ({
  id: random.below(90_000),
  ctAgeRangeCode: "9",
  ctAgeRange: random.pick(["0", "1", "2", "5", "3", "7"]),
});
const translation =
  (text: string): Maker =>
  ({ random }) => ({
    id: random.below(90_000),
    uuid: "99999999-0000-4000-8000-000000000001",
    attributeTranslation: text,
    language: random.pick([7, 7, 11, "7"]),
    languageDescription: "Spanish",
  });

/** A list of zero, one or two members. */
const zeroToTwo = ({ number }: Draft): number => number % 3;

const rules: Rules = {
  makers: {
    _id: euNumber,
    ctNumber: euNumber,
    ctrname: () => "CTIS",
    record_last_import: () => "2098-03-08 17:37:06",
    startDateEU: slashed,
    totalNumberEnrolled: inTurn(["120", "99999999", "0", "10000001", "abc", ""]),
    eudraCtCode: eudraCt,
    mscName: member,
    countryName: member,
    fullTitle: ({ random, number }) => (number % 7 === 3 ? prose(random, 20) : `A trial of ${product(random)}`),
    publicTitle: ({ random }) => `A trial of a new treatment for ${random.pick(words.conditions)}`,
    shortTitle: oneOf(["417", "BRUME-3", ""]),
    "fullTitleTranslations/*": translation("Un ensayo del síndrome de Haldenby"),
    "publicTitleTranslations/*": translation("Un nuevo tratamiento"),
    nctNumber: (draft) =>
      inTurn<unknown>([{ id: 7, number: `NCT99400${serial(draft)}` }, { id: 8, number: "N/A" }, {}, { id: 9 }])(draft),
    "trialInformation/trialCategory/trialPhase": code(["4", "6", "2", "11", ""]),
    trialPhase: line,
    mainObjective: ({ random }) => prose(random, 2),
    secondaryObjective: line,
    "partIMedicalConditions/medicalCondition": ({ random }) => random.pick([...words.conditions, ""]),
    "medicalConditions/*": ({ random }) => ({
      id: random.below(90_000),
      medicalCondition: random.pick([...words.conditions, ""]),
    }),
    "secondaryObjectives/*": ({ random }) => ({ id: random.below(90_000), secondaryObjective: sentence(random) }),
    "primaryEndPoints/endPoint": line,
    "secondaryEndPoints/endPoint": line,
    "principalInclusionCriteria/principalInclusionCriteria": line,
    estimatedEndDate: ({ random }) => random.pick([day(random), day(random).slice(0, 7), "2098-02-30"]),
    estimatedRecruitmentStartDate: ({ random }) => day(random),
    "sourceOfMonetarySupport/*": ({ random }) => ({
      id: random.below(90_000),
      organisationName: random.pick(words.sponsors),
    }),
    "ageRanges/*": ageRanges,
    "ageRangeSecondaryIds/*": narrowAges,
    productName: ({ random }) => random.pick([product(random), productCode(random), ""]),
    jsonActiveSubstanceNames: oneOf(["quorbiran", "naltesiran sodium, 霜叶素", ""]),
    mpRoleInTrial: oneOf(["1", "2", "4"]),
    "routes/*": oneOf(["INTRAVENOUS USE", "INTRATRACHEAL USE", "SUBRETINAL USE"]),
    sponsors,
    authorizedPartsII: partsOfCountries,
  },
  lengths: {
    fullTitleTranslations: zeroToTwo,
    publicTitleTranslations: zeroToTwo,
    secondaryObjectives: zeroToTwo,
    sourceOfMonetarySupport: zeroToTwo,
    ageRanges: ({ number }) => number % 4,
    ageRangeSecondaryIds: ({ number }) => (number + 1) % 4,
    memberStatesConcerned: ({ number }) => 1 + (number % 3),
    products: ({ number }) => 1 + (number % 2),
    routes: ({ number }) => 1 + (number % 2),
  },
  likelihood: {
    ctNumber: 1,
    authorizedApplication: 1,
    authorizedPartI: 1,
    trialDetails: 0.97,
    trialInformation: 0.97,
    applicationInfo: 0.2,
    productRoleGroupInfos: 0.1,
    publicEvaluation: 0.1,
    documents: 0.4,
    events: 0.4,
    productDictionaryInfo: 0.3,
  },
};

/** Makes a number of CTIS records in the current format. */
export function ctisRecords(count: number, seed: string): JsonObject[] {
  const makers = { ...rules.makers, lastUpdated: slashed };
  return makeRecords("CTIS", count, seed, specification("ctis").shape, { ...rules, makers });
}

/** Makes a number of CTIS records in the earlier format. */
export function ctisEarlierRecords(count: number, seed: string): JsonObject[] {
  const makers: Rules["makers"] = {
    ...rules.makers,
    ctStatus: inTurn(["Authorised, not started", "Ongoing, recruiting", ""]),
    lastUpdated: ({ random }) => random.pick([day(random), "2098-03", "03/2098"]),
  };
  return makeRecords("CTIS earlier", count, seed, specification("ctis-earlier").shape, { ...rules, makers });
}
