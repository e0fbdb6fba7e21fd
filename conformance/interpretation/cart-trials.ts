/** The 21 labeled CAR-T trials of ../shared as trials with the texts that a labeled axis may be read from, and their labels. */
// cspell:ignore Allo -- a label of the data
import type { CellOrigin, Modality, SponsorClass, Target, Trial } from "@org/therapy-model";
import { text } from "../../testing/shared-data.ts";

/** A trial and its labels. */
export interface LabeledTrial {
  readonly trial: Trial;
  readonly labels: {
    readonly disease: string;
    readonly targets: readonly Target[];
    readonly modality: Modality | undefined;
    readonly productType: CellOrigin | "in_vivo" | undefined;
    readonly sponsor: "academic" | "industry";
  };
}

const targetsOf: { readonly [label: string]: readonly Target[] } = {
  CD19: ["CD19"],
  BCMA: ["TNFRSF17"],
  CD20: ["MS4A1"],
  CD6: ["CD6"],
  "CD19/CD20 dual": ["CD19", "MS4A1"],
  "CD19/BCMA dual": ["CD19", "TNFRSF17"],
};
const modalityOf: { readonly [label: string]: Modality } = {
  "Auto CAR-T": "car_t",
  "Allo CAR-T": "car_t",
  "CAR-γδ T": "car_gamma_delta_t",
  "CAR-Treg": "car_treg",
  "CAR-NK": "car_nk",
  "In vivo CAR": "in_vivo_car",
};
const typeOf: { readonly [label: string]: CellOrigin | "in_vivo" } = {
  Autologous: "autologous",
  "Allogeneic/Off-the-shelf": "allogeneic",
  "In vivo": "in_vivo",
};

type Row = Readonly<Record<string, string>>;

/** Reads the labeled trials. Their texts are those of the columns that the labels may be read from. */
export function labeledTrials(): LabeledTrial[] {
  const records = new Map(csv("data/cart-trials/snapshots__2026-08-22__trials.csv").map((row) => [row["NCTId"], row]));
  return csv("data/cart-trials/tests__benchmark_set.csv").map((row) => ({
    trial: trialOf(records.get(row["NCTId"]) ?? {}),
    labels: {
      disease: row["DiseaseEntity"] ?? "",
      targets: targetsOf[row["TargetCategory"] ?? ""] ?? [],
      modality: modalityOf[row["Modality"] ?? ""],
      productType: typeOf[row["ProductType"] ?? ""],
      sponsor: row["SponsorType"] === "Industry" ? "industry" : "academic",
    },
  }));
}

function trialOf(row: Row): Trial {
  const members = (column: string): string[] => (row[column] ?? "").split("|").filter((cell) => cell !== "");
  const classOf = (code = ""): SponsorClass => (code === "INDUSTRY" ? "industry" : code === "NIH" ? "nih" : "other");
  return {
    kind: "trial",
    id: `trial:${(row["NCTId"] ?? "").toLowerCase()}`,
    type: "interventional",
    title: row["BriefTitle"] ?? "",
    summary: row["BriefSummary"] ?? "",
    conditionNames: members("Conditions"),
    interventions: members("Interventions").map((name) => ({ name })),
    organizations: [{ role: "lead_sponsor", name: row["LeadSponsor"] ?? "", class: classOf(row["LeadSponsorClass"]) }],
    endpoints: members("PrimaryEndpoints").map((title) => ({ level: "primary", title })),
  };
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
