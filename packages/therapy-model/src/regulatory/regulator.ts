/** Which authority decided or reviewed. */
import type { Jurisdiction } from "./jurisdiction.ts";
import { vocabulary, type TermKey } from "../vocabulary.ts";
import { termSchema, type TermSchema } from "../term-schema.ts";

/**
 * Authorities that authorize or review trials and medicines, and their centres where they act under their own name.
 *
 * @see https://org.github.io/therapy-model/vocabularies/regulator.html
 */
export const regulators = /* @__PURE__ */ vocabulary({
  id: "regulator",
  title: "Regulator",
  definition: "Which authority decided or reviewed.",
  terms: {
    nmpa: {
      label: "National Medical Products Administration",
      definition: "China: authorizes trials and medicines. Formerly CFDA.",
      synonyms: ["NMPA", "CFDA"],
    },
    cde: {
      label: "Center for Drug Evaluation",
      definition:
        "China: the center of NMPA that reviews applications and posts implied trial permissions. Not Taiwan's body of like name.",
      synonyms: ["CDE"],
    },
    nifdc: {
      label: "National Institutes for Food and Drug Control",
      definition: "China: tests and releases lots. Approves nothing.",
      synonyms: ["NIFDC"],
    },
    fda: {
      label: "Food and Drug Administration",
      definition: "United States: authorizes trials and medicines; CBER has cell and gene therapies.",
      synonyms: ["FDA", "US FDA"],
    },
    cber: {
      label: "Center for Biologics Evaluation and Research",
      definition: "United States: the center of the FDA that has cell and gene therapies, vaccines and blood.",
      synonyms: ["CBER"],
    },
    cder: {
      label: "Center for Drug Evaluation and Research",
      definition: "United States: the center of the FDA that has medicines, antibodies and oligonucleotides.",
      synonyms: ["CDER"],
    },
    ema: {
      label: "European Medicines Agency",
      definition:
        "European Union: reviews central applications; CAT and CHMP give the opinion. The Commission decides.",
      synonyms: ["EMA"],
    },
    cat: {
      label: "Committee for Advanced Therapies",
      definition: "European Union: the committee of the EMA that classifies and assesses advanced therapies.",
      synonyms: ["CAT"],
    },
    chmp: {
      label: "Committee for Medicinal Products for Human Use",
      definition: "European Union: the committee of the EMA that adopts the opinion on a marketing application.",
      synonyms: ["CHMP"],
    },
    comp: {
      label: "Committee for Orphan Medicinal Products",
      definition: "European Union: the committee of the EMA that gives the opinion on orphan designation.",
      synonyms: ["COMP"],
    },
    ec: {
      label: "European Commission",
      definition: "European Union: grants, refuses and withdraws central marketing authorizations.",
      synonyms: ["EC"],
    },
    mhra: {
      label: "Medicines and Healthcare products Regulatory Agency",
      definition: "United Kingdom: authorizes trials and medicines.",
      synonyms: ["MHRA"],
    },
    swissmedic: {
      label: "Swissmedic",
      definition: "Switzerland: authorizes trials and medicines.",
    },
    hc: {
      label: "Health Canada",
      definition: "Canada: authorizes trials and medicines.",
      synonyms: ["HC"],
    },
    tga: {
      label: "Therapeutic Goods Administration",
      definition: "Australia: registers medicines and takes trial notifications.",
      synonyms: ["TGA"],
    },
    pmda: {
      label: "Pharmaceuticals and Medical Devices Agency",
      definition: "Japan: reviews and takes trial notifications. The ministry decides.",
      synonyms: ["PMDA"],
    },
    mhlw: {
      label: "Ministry of Health, Labour and Welfare",
      definition: "Japan: designates and approves.",
      synonyms: ["MHLW"],
    },
    tfda: {
      label: "Taiwan Food and Drug Administration",
      definition: "Taiwan: authorizes trials and medicines.",
      synonyms: ["TFDA"],
    },
    cde_tw: {
      label: "Center for Drug Evaluation, Taiwan",
      definition: "Taiwan: reviews for the TFDA. Not the mainland body of like name.",
      synonyms: ["CDE-TW"],
    },
    mfds: {
      label: "Ministry of Food and Drug Safety",
      definition: "South Korea: authorizes trials and medicines. Formerly KFDA.",
      synonyms: ["MFDS", "KFDA"],
    },
    hsa: {
      label: "Health Sciences Authority",
      definition: "Singapore: authorizes trials and medicines.",
      synonyms: ["HSA"],
    },
    cdsco: {
      label: "Central Drugs Standard Control Organisation",
      definition: "India: authorizes trials and medicines; the Drugs Controller General signs.",
      synonyms: ["CDSCO", "DCGI"],
    },
    anvisa: {
      label: "Brazilian Health Regulatory Agency",
      definition: "Brazil: authorizes trials and medicines.",
      synonyms: ["ANVISA"],
    },
    cofepris: {
      label: "Federal Commission for the Protection against Sanitary Risk",
      definition: "Mexico: authorizes trials and medicines.",
      synonyms: ["COFEPRIS"],
    },
    anmat: {
      label: "National Administration of Drugs, Foods and Medical Devices",
      definition: "Argentina: authorizes trials and medicines.",
      synonyms: ["ANMAT"],
    },
    isp: {
      label: "Public Health Institute of Chile",
      definition: "Chile: authorizes trials and medicines.",
      synonyms: ["ISP"],
    },
    invima: {
      label: "National Food and Drug Surveillance Institute",
      definition: "Colombia: authorizes trials and medicines.",
      synonyms: ["INVIMA"],
    },
    digemid: {
      label: "General Directorate of Medicines, Supplies and Drugs",
      definition: "Peru: authorizes medicines.",
      synonyms: ["DIGEMID"],
    },
    sahpra: {
      label: "South African Health Products Regulatory Authority",
      definition: "South Africa: authorizes trials and medicines. Formerly MCC.",
      synonyms: ["SAHPRA"],
    },
    eda: {
      label: "Egyptian Drug Authority",
      definition: "Egypt: authorizes trials and medicines.",
      synonyms: ["EDA"],
    },
    moh_il: {
      label: "Ministry of Health, Israel",
      definition: "Israel: authorizes trials and medicines.",
    },
    moh_tr: {
      label: "Ministry of Health, Türkiye",
      definition: "Türkiye: authorizes trials and medicines.",
    },
    moh_ru: {
      label: "Ministry of Health, Russia",
      definition: "Russia: authorizes trials and medicines.",
    },
    npra: {
      label: "National Pharmaceutical Regulatory Agency",
      definition: "Malaysia: authorizes trials and medicines.",
      synonyms: ["NPRA"],
    },
    fda_ph: {
      label: "Food and Drug Administration, Philippines",
      definition: "Philippines: authorizes trials and medicines. Not the United States body.",
      synonyms: ["FDA Philippines"],
    },
    pei: {
      label: "Paul-Ehrlich-Institut",
      definition: "Germany: authorizes trials of advanced therapies and biologicals and releases lots.",
      synonyms: ["PEI", "Paul Ehrlich Institute"],
    },
    bfarm: {
      label: "Federal Institute for Drugs and Medical Devices",
      definition: "Germany: medicines that the Paul-Ehrlich-Institut does not handle.",
      synonyms: ["BfArM"],
    },
    ansm: {
      label: "National Agency for Medicines and Health Products Safety",
      definition: "France: authorizes trials and early access.",
      synonyms: ["ANSM"],
    },
    aifa: {
      label: "Italian Medicines Agency",
      definition: "Italy: authorizes trials; price and reimbursement.",
      synonyms: ["AIFA"],
    },
    aemps: {
      label: "Spanish Agency of Medicines and Medical Devices",
      definition: "Spain: authorizes trials and hospital-exempt advanced therapies.",
      synonyms: ["AEMPS"],
    },
    meb: {
      label: "Medicines Evaluation Board",
      definition: "Netherlands: authorizes medicines.",
      synonyms: ["MEB", "CBG"],
    },
    mpa: {
      label: "Swedish Medical Products Agency",
      definition: "Sweden: authorizes trials and medicines.",
      synonyms: ["MPA", "Läkemedelsverket"],
    },
    dkma: {
      label: "Danish Medicines Agency",
      definition: "Denmark: authorizes trials and medicines.",
      synonyms: ["DKMA", "Lægemiddelstyrelsen"],
    },
    fimea: {
      label: "Finnish Medicines Agency",
      definition: "Finland: authorizes trials and medicines.",
      synonyms: ["Fimea"],
    },
    noma: {
      label: "Norwegian Medicines Agency",
      definition: "Norway: authorizes trials and medicines. Since 2024 within DMP.",
      synonyms: ["NoMA", "DMP"],
    },
    hpra: {
      label: "Health Products Regulatory Authority",
      definition: "Ireland: authorizes trials and medicines.",
      synonyms: ["HPRA"],
    },
    famhp: {
      label: "Federal Agency for Medicines and Health Products",
      definition: "Belgium: authorizes trials and medicines.",
      synonyms: ["FAMHP", "FAGG", "AFMPS"],
    },
    basg: {
      label: "Federal Office for Safety in Health Care",
      definition: "Austria: authorizes trials and medicines.",
      synonyms: ["BASG", "AGES"],
    },
    sukl: {
      label: "State Institute for Drug Control, Czechia",
      definition: "Czechia: authorizes trials and medicines.",
      synonyms: ["SÚKL"],
    },
    ogyei: {
      label: "National Institute of Pharmacy and Nutrition",
      definition: "Hungary: authorizes trials and medicines.",
      synonyms: ["OGYÉI"],
    },
    infarmed: {
      label: "National Authority of Medicines and Health Products",
      definition: "Portugal: authorizes trials and medicines.",
      synonyms: ["INFARMED"],
    },
    eof: {
      label: "National Organization for Medicines",
      definition: "Greece: authorizes trials and medicines.",
      synonyms: ["EOF"],
    },
    halmed: {
      label: "Agency for Medicinal Products and Medical Devices",
      definition: "Croatia: authorizes medicines.",
      synonyms: ["HALMED"],
    },
    anmdmr: {
      label: "National Agency for Medicines and Medical Devices",
      definition: "Romania: authorizes trials and medicines.",
      synonyms: ["ANMDMR", "NAMMD"],
    },
    sam: {
      label: "State Agency of Medicines",
      definition: "Estonia: authorizes trials and medicines.",
      synonyms: ["SAM", "Ravimiamet"],
    },
    sidc: {
      label: "State Institute for Drug Control, Slovakia",
      definition: "Slovakia: authorizes trials and medicines.",
      synonyms: ["SIDC"],
    },
    jazmp: {
      label: "Agency for Medicinal Products and Medical Devices of Slovenia",
      definition: "Slovenia: authorizes trials and medicines.",
      synonyms: ["JAZMP"],
    },
    ima: {
      label: "Icelandic Medicines Agency",
      definition: "Iceland: authorizes trials and medicines.",
      synonyms: ["IMA", "Lyfjastofnun"],
    },
    mma: {
      label: "Malta Medicines Authority",
      definition: "Malta: authorizes trials and medicines.",
      synonyms: ["MMA"],
    },
    sfda: {
      label: "Saudi Food and Drug Authority",
      definition: "Saudi Arabia: authorizes trials and medicines. Not the former Chinese body of like name.",
      synonyms: ["Saudi FDA"],
    },
  },
});

/** A term of {@link regulators}. */
export type Regulator = TermKey<typeof regulators>;
/** Schema of {@link Regulator}. */
export const Regulator: TermSchema<Regulator> = /* @__PURE__ */ termSchema(regulators);

/** For which jurisdiction each regulator acts. */
export const regulatorJurisdictions: { readonly [R in Regulator]: Jurisdiction } = {
  nmpa: "CN",
  cde: "CN",
  nifdc: "CN",
  fda: "US",
  cber: "US",
  cder: "US",
  ema: "EU",
  cat: "EU",
  chmp: "EU",
  comp: "EU",
  ec: "EU",
  mhra: "GB",
  swissmedic: "CH",
  hc: "CA",
  tga: "AU",
  pmda: "JP",
  mhlw: "JP",
  tfda: "TW",
  cde_tw: "TW",
  mfds: "KR",
  hsa: "SG",
  cdsco: "IN",
  anvisa: "BR",
  cofepris: "MX",
  anmat: "AR",
  isp: "CL",
  invima: "CO",
  digemid: "PE",
  sahpra: "ZA",
  eda: "EG",
  moh_il: "IL",
  moh_tr: "TR",
  moh_ru: "RU",
  npra: "MY",
  fda_ph: "PH",
  pei: "DE",
  bfarm: "DE",
  ansm: "FR",
  aifa: "IT",
  aemps: "ES",
  meb: "NL",
  mpa: "SE",
  dkma: "DK",
  fimea: "FI",
  noma: "NO",
  hpra: "IE",
  famhp: "BE",
  basg: "AT",
  sukl: "CZ",
  ogyei: "HU",
  infarmed: "PT",
  eof: "GR",
  halmed: "HR",
  anmdmr: "RO",
  sam: "EE",
  sidc: "SK",
  jazmp: "SI",
  ima: "IS",
  mma: "MT",
  sfda: "SA",
};

/** The authority that each centre or committee is a part of. */
export const regulatorParents: { readonly [R in Regulator]?: Regulator } = {
  cde: "nmpa",
  nifdc: "nmpa",
  cber: "fda",
  cder: "fda",
  cat: "ema",
  chmp: "ema",
  comp: "ema",
};

/**
 * Lists the regulators that act for a jurisdiction, each authority before its centres and committees.
 *
 * @example
 * ```ts
 * import { regulatorsIn } from "@org/therapy-model";
 *
 * regulatorsIn("EU"); // => ["ema", "ec", "cat", "chmp", "comp"]
 * regulatorsIn("JP"); // => ["pmda", "mhlw"]
 * ```
 */
export function regulatorsIn(jurisdiction: Jurisdiction): Regulator[] {
  const acting = regulators.keys.filter((regulator) => regulatorJurisdictions[regulator] === jurisdiction);
  const isPart = (regulator: Regulator): boolean => regulatorParents[regulator] !== undefined;
  return [...acting.filter((regulator) => !isPart(regulator)), ...acting.filter(isPart)];
}
