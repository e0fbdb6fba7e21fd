/** Reference values: units of measurements, CTCAE limits and ranges of scales. */
import type { UnitCode } from "@org/therapy-units";
import type { Measurement, Scale } from "@org/therapy-model";

const concentration = ["g/L", "mol/L"] as const;
const catalysis = ["U/L", "kat/L"] as const;
const clearance = ["mL/min", "mL/min/m2"] as const;
const share = ["%"] as const;

/** Units of the dimensions in which something is measured. Not every measurement is listed. */
export const measurementUnits: { readonly [M in Measurement]?: readonly UnitCode[] } = {
  neutrophil_count: ["10*9/L"],
  platelet_count: ["10*9/L"],
  hemoglobin: concentration,
  hematocrit: share,
  inr: share,
  aptt: ["s", "%"],
  prothrombin_time: ["s", "%"],
  alt: catalysis,
  ast: catalysis,
  alkaline_phosphatase: catalysis,
  ggt: catalysis,
  ldh: catalysis,
  total_bilirubin: concentration,
  direct_bilirubin: [...concentration, "%"],
  albumin: concentration,
  creatinine: concentration,
  creatinine_clearance: clearance,
  egfr: clearance,
  urea_nitrogen: concentration,
  uric_acid: concentration,
  sodium: [...concentration, "eq/L"],
  potassium: [...concentration, "eq/L"],
  calcium: [...concentration, "eq/L"],
  glucose: concentration,
  hba1c: share,
  ldl_cholesterol: concentration,
  triglycerides: concentration,
  fibrinogen: concentration,
  lvef: share,
  qtc: ["ms"],
  systolic_blood_pressure: ["mm[Hg]"],
  diastolic_blood_pressure: ["mm[Hg]"],
  heart_rate: ["/min"],
  ankle_brachial_index: share,
  oxygen_saturation: share,
  fev1: ["L", "%"],
  fvc: ["L", "%"],
  bone_marrow_blasts: share,
  bone_marrow_plasma_cells: share,
  free_light_chain_ratio: share,
  body_weight: ["kg"],
  height: ["cm"],
  body_mass_index: ["kg/m2"],
  body_surface_area: ["m2"],
  body_temperature: ["Cel"],
  head_circumference: ["cm"],
  six_minute_walk_distance: ["m"],
};

/** The worst values that CTCAE 5.0 grades by number, for common laboratory tests. */
export const gradedLimits: { readonly [M in Measurement]?: { readonly value: number; readonly unit: UnitCode } } = {
  neutrophil_count: { value: 0.5, unit: "10*9/L" },
  platelet_count: { value: 25, unit: "10*9/L" },
  lymphocyte_count: { value: 0.2, unit: "10*9/L" },
  white_blood_cell_count: { value: 1, unit: "10*9/L" },
  hemoglobin: { value: 80, unit: "g/L" },
};

/** The minimum and maximum score of scales whose definition has both. */
export const scaleRanges: { readonly [S in Scale]?: readonly [least: number, greatest: number] } = {
  sledai_2k: [0, 105],
  cdai_arthritis: [0, 76],
  mrss: [0, 51],
  mayo_score: [0, 12],
  pasi: [0, 72],
  ecog: [0, 5],
  karnofsky: [0, 100],
  lansky: [0, 100],
  ipi: [0, 5],
  deauville: [1, 5],
  rutherford: [0, 6],
  mrs: [0, 6],
  nihss: [0, 42],
  edss: [0, 10],
  mg_adl: [0, 24],
  qmg: [0, 39],
  mgc: [0, 50],
  hfmse: [0, 66],
  chop_intend: [0, 64],
  north_star: [0, 34],
  gmfc_mld: [0, 6],
  alsfrs_r: [0, 48],
  sara: [0, 40],
  neurologic_function_score: [0, 25],
  loes: [0, 34],
  ice: [0, 10],
  glasgow_coma: [3, 15],
  mmse: [0, 30],
  facit_fatigue: [0, 52],
  tanner: [1, 5],
};
