/** Scores the axes of the labeled CAR-T trials: target, modality, product type, disease and sponsor. */
import { modalities, type Modality, type Therapy, type Trial } from "@org/therapy-model";
import { diseases } from "@org/therapy-model/vocabularies";
import type { Disease, DiseaseReference } from "@org/therapy-model";
import { isKindOf } from "@org/therapy-model/vocabulary";
import { applyProposals, interpretTrial } from "@org/therapy-text/interpret";
import { labeledTrials, type LabeledTrial } from "./cart-trials.ts";

/** The counts of one axis. A trial with another answer than its label is wrong, one without an answer missed. */
export interface AxisResult {
  readonly axis: string;
  right: number;
  wrong: number;
  missed: number;
  readonly errors: string[];
}

const diseaseOf: { readonly [label: string]: Disease } = {
  SLE: "systemic_lupus_erythematosus",
  SSc: "systemic_sclerosis",
  IIM: "idiopathic_inflammatory_myopathy",
  AAV: "anca_associated_vasculitis",
  Sjogren: "sjogren_syndrome",
  RA: "rheumatoid_arthritis",
  "IgG4-RD": "igg4_related_disease",
  CTD_other: "connective_tissue_disease",
  cGVHD: "chronic_graft_versus_host_disease",
};

/** Scores all axes. */
export function scoreAxes(): AxisResult[] {
  const results = new Map<string, AxisResult>();
  const count = (axis: string, id: string, isRight: boolean, answer: string): void => {
    const result = results.get(axis) ?? { axis, right: 0, wrong: 0, missed: 0, errors: [] };
    results.set(axis, result);
    if (isRight) result.right++;
    else if (answer === "") result.missed++;
    else result.wrong++;
    if (!isRight) result.errors.push(`${id}: ${answer || "no answer"}`);
  };
  for (const { trial, labels } of labeledTrials()) {
    const { proposals, therapies } = interpretTrial(trial);
    const applied = applyProposals(trial, proposals, { certainty: "likely" });
    const [therapy] = therapies;
    const targets = targetsOf(therapy);
    count("target", trial.id, sameMembers(targets, labels.targets), targets.join());
    // A broader modality counts as a missing answer.
    const modality = isBroader(therapy?.modality, labels.modality) ? "" : (therapy?.modality ?? "");
    count("modality", trial.id, isModality(therapy, labels), modality);
    const type = therapy?.modality.startsWith("in_vivo") === true ? "in_vivo" : (therapy?.cells?.[0]?.origin ?? "");
    count("product type", trial.id, type === (labels.productType ?? ""), type);
    const found = (applied.conditions ?? []).map(({ disease }) => disease);
    count("disease", trial.id, isDisease(found, labels.disease), found.join());
    count("sponsor", trial.id, sponsorOf(applied) === labels.sponsor, applied.initiation ?? "");
  }
  return [...results.values()];
}

function targetsOf(therapy: Therapy | undefined): string[] {
  return (therapy?.constructs ?? []).flatMap((construct) =>
    construct.kind === "car" ? (construct.binders ?? []).map(({ target }) => target) : [],
  );
}

function sameMembers(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && others.every((each) => some.includes(each));
}

function isModality(therapy: Therapy | undefined, { modality }: LabeledTrial["labels"]): boolean {
  if (modality === undefined || therapy === undefined) return modality === therapy?.modality;
  return isKindOf(modalities, therapy.modality, modality) && (modality !== "car_t" || therapy.modality === "car_t");
}

function isBroader(modality: Modality | undefined, label: Modality | undefined): boolean {
  return modality !== undefined && label !== undefined && modality !== label && isKindOf(modalities, label, modality);
}

/** Checks the disease: the first one, or several of which none is a kind of another. */
function isDisease(found: readonly DiseaseReference[], label: string): boolean {
  const isTerm = (disease: DiseaseReference): disease is Disease => !disease.startsWith("MONDO:");
  const terms = [...new Set(found.filter(isTerm))];
  const expected = diseaseOf[label];
  if (expected !== undefined) return terms[0] !== undefined && isKindOf(diseases, terms[0], expected);
  if (label.startsWith("Other")) return terms[0] !== undefined && isKindOf(diseases, terms[0], "autoimmune_disease");
  const apart = terms.filter((key) => !terms.some((other) => other !== key && isKindOf(diseases, key, other)));
  return apart.length > 1 || apart[0] === "autoimmune_disease" || apart[0] === ("rheumatic_disease" as never);
}

function sponsorOf({ initiation }: Trial): string {
  return initiation === "industry_sponsored" ? "industry" : initiation === undefined ? "" : "academic";
}
