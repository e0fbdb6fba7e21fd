/** Jurisdictions and parents of regulators. */
import { regulators, type Regulator } from "../../gen/vocabularies/regulator.ts";
import type { Jurisdiction } from "../../gen/vocabularies/jurisdiction.ts";

/** The jurisdiction of each regulator. */
export const regulatorJurisdictions: { readonly [R in Regulator]: Jurisdiction } = {
  nmpa: "CN",
  cde: "CN",
  nifdc: "CN",
  hgrac: "CN",
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
  medsafe: "NZ",
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
  nngyk: "HU",
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

/** The authority to which each center or committee belongs. */
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
 * Lists the regulators that act for a jurisdiction, each authority before its centers and committees.
 *
 * @example
 * ```ts
 * import { regulatorsIn } from "@org/therapy-model/regulators";
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
