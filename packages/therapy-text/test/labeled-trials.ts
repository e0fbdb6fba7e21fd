/** CAR-T trials with labels: invented ones of `test-data/`, and the real ones in ../shared. */
import { readFileSync } from "node:fs";
import type { CellOrigin, Disease, Initiation, Modality, SponsorClass, Target } from "@org/therapy-model";
import { present, text } from "../../../testing/shared-data.ts";

/** A trial with the texts of its registry record, and the terms that a reader assigned. */
export interface LabeledTrial {
  readonly id: string;
  readonly conditions: readonly string[];
  readonly interventions: readonly string[];
  readonly briefTitle: string;
  readonly briefSummary: string;
  readonly leadSponsorClass: string;
  readonly labels: {
    readonly disease: Disease | "several";
    readonly targets: readonly Target[];
    readonly productType: CellOrigin | "in_vivo" | null;
    readonly modality: Modality | null;
    readonly initiation: Initiation;
    readonly sponsorClass: SponsorClass;
  };
}

/** Reads the invented trials. */
export function inventedTrials(): readonly LabeledTrial[] {
  const file = new URL("../../../test-data/labeled/cart-trials-invented.json", import.meta.url);
  return (JSON.parse(readFileSync(file, "utf8")) as { readonly trials: readonly LabeledTrial[] }).trials;
}

/** The labels of the real trials as terms; `several` for several diseases, `undefined` if unclear. */
const diseaseOf: { readonly [label: string]: Disease | "several" } = {
  SLE: "systemic_lupus_erythematosus",
  SSc: "systemic_sclerosis",
  IIM: "idiopathic_inflammatory_myopathy",
  AAV: "anca_associated_vasculitis",
  Sjogren: "sjogren_syndrome",
  RA: "rheumatoid_arthritis",
  "IgG4-RD": "igg4_related_disease",
  CTD_other: "connective_tissue_disease",
  cGVHD: "chronic_graft_versus_host_disease",
  "Other immune-mediated": "autoimmune_disease",
  "Basket/Multidisease": "several",
};
const targetsOf: { readonly [label: string]: readonly Target[] } = {
  CD19: ["CD19"],
  BCMA: ["TNFRSF17"],
  CD20: ["MS4A1"],
  CD6: ["CD6"],
  "CD19/CD20 dual": ["CD19", "MS4A1"],
  "CD19/BCMA dual": ["CD19", "TNFRSF17"],
  Other_or_unknown: [],
};
const originOf: { readonly [label: string]: CellOrigin | "in_vivo" | undefined } = {
  Autologous: "autologous",
  "Allogeneic/Off-the-shelf": "allogeneic",
  "In vivo": "in_vivo",
  Unclear: undefined,
};
const modalityOf: { readonly [label: string]: Modality | undefined } = {
  "Auto CAR-T": "car_t",
  "Allo CAR-T": "car_t",
  "CAR-γδ T": "car_gamma_delta_t",
  "CAR-Treg": "car_treg",
  "CAR-NK": "car_nk",
  "In vivo CAR": "in_vivo_car",
  "CAR-T (unclear)": undefined,
};
const sponsorOf: { readonly [label: string]: readonly [Initiation, SponsorClass] } = {
  Industry: ["industry_sponsored", "industry"],
  Academic: ["investigator_initiated", "other"],
};

type Row = Readonly<Record<string, string>>;

/** Reads the labeled real trials; none if there are no real data. */
export function realTrials(): readonly LabeledTrial[] {
  if (!present) return [];
  const records = new Map(recordRows().map((row) => [row["NCTId"], row]));
  return csv("data/cart-trials/tests__benchmark_set.csv").map((row) => trialOf(row, records.get(row["NCTId"]) ?? {}));
}

/** Returns the conditions of all real CAR-T trials. */
export function realConditions(): readonly string[] {
  return recordRows().flatMap((row) => split(row["Conditions"]));
}

function recordRows(): Row[] {
  return present ? csv("data/cart-trials/snapshots__2026-08-22__trials.csv") : [];
}

function trialOf(row: Row, record: Row): LabeledTrial {
  const [initiation, sponsorClass] = labelIn(sponsorOf, row["SponsorType"]);
  return {
    id: row["NCTId"] ?? "",
    conditions: split(record["Conditions"]),
    interventions: [record["Interventions"] ?? ""],
    briefTitle: record["BriefTitle"] ?? "",
    briefSummary: record["BriefSummary"] ?? "",
    leadSponsorClass: record["LeadSponsorClass"] ?? "",
    labels: {
      disease: labelIn(diseaseOf, row["DiseaseEntity"]),
      targets: labelIn(targetsOf, row["TargetCategory"]),
      productType: labelIn(originOf, row["ProductType"]) ?? null,
      modality: labelIn(modalityOf, row["Modality"]) ?? null,
      initiation,
      sponsorClass,
    },
  };
}

function labelIn<Term>(table: { readonly [label: string]: Term }, label = ""): Term {
  if (!Object.hasOwn(table, label)) throw new Error(`no term for the label ${label}`);
  return table[label] as Term;
}

function split(cell = ""): string[] {
  return cell.split("|").filter((one) => one !== "");
}

/** Reads a table of comma-separated values; lines that begin with # are comments. */
function csv(name: string): Row[] {
  const cells: string[][] = [[]];
  const body = text(name).replaceAll(/^#.*\r?\n/gm, "");
  for (const [, quoted, plain = "", end] of body.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    cells.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end !== ",") cells.push([]);
  }
  const [head = [], ...lines] = cells.filter((line) => line.length > 1);
  return lines.map((line) => Object.fromEntries(head.map((column, index) => [column, line[index] ?? ""])));
}
