// cspell:ignore aquaporin autoantibody dsdna htlv igra -- abbreviations and parts of expressions
/** Laboratory values and vital signs with their limits. */
import type { Comparator, Limit, Measurement } from "@org/therapy-model";
import type { ParsedQuantity } from "@org/therapy-units/parse";
import type { LocatedExpression, Offsets } from "../located.ts";
import { transaminases } from "../names/transaminases.ts";

const comparators: Readonly<Record<string, Comparator>> = { "<": "lt", "<=": "le", "=": "eq", ">=": "ge", ">": "gt" };

const references = {
  ULN: "upper_limit_of_normal",
  LLN: "lower_limit_of_normal",
  baseline: "baseline",
} as const;

/** Measurements without a unit. */
const ratios: ReadonlySet<string> = new Set([
  "inr",
  "ankle_brachial_index",
  "free_light_chain_ratio",
  "urine_protein_creatinine_ratio",
  "vector_copy_number",
  "smn2_copy_number",
  "vaso_occlusive_crisis_count",
  "hla_type",
]);

/** The unit in which a measurement is always stated, where it is left out. */
const usualUnits: { readonly [key in Measurement]?: string } = { body_mass_index: "kg/m2" };

/** Returns the limit that a quantity states for a measurement, or `undefined` if it states none with certainty. */
export function limitOf(measurement: string, quantity: ParsedQuantity): Limit | undefined {
  const { range, value, relativeTo, plusMinus } = quantity;
  if (plusMinus !== undefined) return undefined;
  if (relativeTo !== undefined) {
    const comparator = comparators[quantity.comparator ?? ""];
    if (comparator === undefined || value === undefined || range !== undefined || !(value > 0) || value > 1000)
      return undefined;
    return { kind: "relative", comparator, multiple: value, of: references[relativeTo] };
  }
  const unit = unitOf(measurement, quantity.unit);
  if (unit === undefined || !isPlausible(measurement, unit)) return undefined;
  if (range !== undefined) {
    if (!range.low.inclusive || !range.high.inclusive || range.low.value > range.high.value) return undefined;
    return { kind: "range", low: { value: range.low.value, unit }, high: { value: range.high.value, unit } };
  }
  const comparator = comparators[quantity.comparator ?? ""];
  return comparator === undefined ? undefined : { kind: "absolute", comparator, value: { value: value!, unit } };
}

function unitOf(measurement: string, unit: string): string | undefined {
  if (unit !== "1") return unit;
  return usualUnits[measurement as Measurement] ?? (ratios.has(measurement) ? "1" : undefined);
}

/** The units that fit measurements whose names also mean something else. */
const unitPatterns: { readonly [key in Measurement]?: RegExp } = {
  body_weight: /^(?:kg|g|\[lb_av\])$/,
  body_temperature: /^(?:Cel|\[degF\])$/,
  glucose: /mol\/L|g\/dL|g\/L|g%/,
  heart_rate: /\/min$/,
  systolic_blood_pressure: /Hg/,
  diastolic_blood_pressure: /Hg/,
  hemoglobin: /g\/|mol\//,
  albumin: /g\/|mol\//,
  calcium: /g\/|mol\/|eq\//,
  body_mass_index: /^kg\/m/,
  platelet_count: /\/|10\*/,
  neutrophil_count: /\/|10\*|%/,
  creatinine: /g\/|mol\//,
  creatinine_clearance: /\/min|\/s/,
  egfr: /\/min|\/s|%/,
  lvef: /%/,
  oxygen_saturation: /%/,
  alt: /\/L|\/mL|kat/i,
  ast: /\/L|\/mL|kat/i,
  total_bilirubin: /g\/|mol\//,
};

function isPlausible(measurement: string, unit: string): boolean {
  return unitPatterns[measurement as Measurement]?.test(unit) ?? !/^(?:a|mo|wk|d|h|min|s|\{.*\})$/.test(unit);
}

/** Returns the criterion of a measurement; the name `transaminases` denotes two. */
export function measured(measurement: string, limit: Limit, at: Offsets, isMet: boolean): LocatedExpression {
  if (measurement !== transaminases)
    return { kind: "measurement", measurement: measurement as Measurement, limit, ...at };
  const of = (["alt", "ast"] as const).map((one): LocatedExpression => ({
    kind: "measurement",
    measurement: one,
    limit,
    ...at,
  }));
  return { kind: isMet ? "all" : "any", of, ...at };
}

/** The findings of qualitative tests, by the cue that states them. */
export const findings = {
  positive: "positive",
  negative: "negative",
  detectable: "detectable",
  undetectable: "undetectable",
  normal: "normal",
  abnormal: "abnormal",
  low: "low",
  high: "high",
} as const;

/** The measurements whose result is positive or negative. */
export const qualitative: ReadonlySet<string> = new Set([
  "hepatitis_b_surface_antigen",
  "hepatitis_b_surface_antibody",
  "hepatitis_b_core_antibody",
  "hbv_dna",
  "hcv_antibody",
  "hcv_rna",
  "hiv_antibody",
  "hiv_rna",
  "cmv_dna",
  "ebv_dna",
  "htlv_antibody",
  "syphilis_antibody",
  "syphilis_antigen",
  "tuberculosis_igra",
  "sars_cov_2_rna",
  "hpv_dna",
  "antinuclear_antibody",
  "anti_dsdna_antibody",
  "anti_smith_antibody",
  "rheumatoid_factor",
  "anti_ccp_antibody",
  "anti_acetylcholine_receptor_antibody",
  "anti_aquaporin_4_antibody",
  "anca",
  "antiphospholipid_antibody",
  "islet_autoantibody",
  "donor_specific_antibody",
  "anti_aav_antibody",
  "anti_adenovirus_antibody",
  "anti_drug_antibody",
  "pregnancy_test",
  "minimal_residual_disease",
]);
