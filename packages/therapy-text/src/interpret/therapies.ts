/** Proposals for the therapies of a trial: known products, and drafts of products that only the trial describes. */
import { type Product, toTherapy } from "@org/therapy-catalog/products";
import type { CellOrigin, InterventionType, Modality, Therapy, TherapyId, Trial } from "@org/therapy-model";
import { findProducts } from "./known-product.ts";
import type { Evidence, Proposal, ProposalCertainty } from "./proposal.ts";
import { accompanying, companyCode, earlierTherapy } from "./receptor-words.ts";
import {
  cellSourceIn,
  isReceptor,
  modalitiesIn,
  nameFacetsIn,
  namesLigand,
  narrowest,
  originIn,
  type Stated,
  targetsIn,
  vectorsIn,
} from "./therapy-facets.ts";
import { descriptionsOf, interventionDescriptions, interventionNames, titlesOf, type TrialText } from "./trial-text.ts";

/** The therapies that a trial evaluates. */
export interface TherapyReading {
  readonly proposals: readonly Proposal[];
  readonly therapies: readonly Therapy[];
}

/** Types of interventions other than products. */
const otherTypes: ReadonlySet<InterventionType> = new Set<InterventionType>([
  "behavioral",
  "device",
  "diagnostic_test",
  "dietary_supplement",
  "procedure",
  "radiation",
  "surgery",
]);

/** A therapy of the trial before it is written: a known product, or a modality and the intervention that it belongs to. */
type Candidate =
  | {
      readonly kind: "known";
      readonly product: Product;
      readonly index: number | undefined;
      readonly evidence: Evidence;
    }
  | {
      readonly kind: "draft";
      readonly modality: Stated<Modality>;
      readonly index: number | undefined;
      readonly certainty: ProposalCertainty;
    };

/** The maximum number of interventions that are read. */
const maxInterventions = 50;

/** Reads the therapies of a trial. */
export function readTherapies(trial: Trial, least: ProposalCertainty = "likely"): TherapyReading {
  if (trial.type === "observational" && (trial.interventions ?? []).length === 0)
    return { proposals: [], therapies: [] };
  const candidates = candidatesOf(trial).filter((each) => least === "likely" || certaintyOf(each) === "certain");
  const isOnly = candidates.length === 1;
  const proposals: Proposal[] = [];
  const therapies = new Map<TherapyId, Therapy>();
  for (const candidate of candidates) {
    const { index } = candidate;
    const evidence = [candidate.kind === "known" ? candidate.evidence : candidate.modality.evidence];
    const scope: Scope = { trial, index, isOnly, least };
    const therapy = candidate.kind === "known" ? knownOf(candidate.product, scope) : draftOf(candidate.modality, scope);
    const certainty = certaintyOf(candidate);
    if (!therapies.has(therapy.id)) proposals.push({ path: "/therapies/-", value: therapy.id, evidence, certainty });
    therapies.set(therapy.id, therapy);
    if (index !== undefined && trial.interventions?.[index]?.therapy === undefined) {
      proposals.push({ path: `/interventions/${index}/therapy`, value: therapy.id, evidence, certainty });
    }
  }
  return { proposals, therapies: [...therapies.values()] };
}

function certaintyOf(candidate: Candidate): ProposalCertainty {
  return candidate.kind === "known" ? "certain" : candidate.certainty;
}

/** Where the facets of a therapy are read. */
interface Scope {
  readonly trial: Trial;
  /** The index of its intervention. */
  readonly index: number | undefined;
  /** Whether it is the only therapy, which the titles and the descriptions describe. */
  readonly isOnly: boolean;
  /** The least certainty of a facet. */
  readonly least: ProposalCertainty;
}

function candidatesOf(trial: Trial): Candidate[] {
  const named = interventionIndexes(trial).flatMap((index) => ofIntervention(trial, index));
  if (named.length === 1) return [narrowedBy(trial, named[0]!)];
  if (named.length > 0) return named;
  const main = mainIntervention(trial);
  const known = titlesOf(trial).flatMap((text) => productsIn(text, main));
  if (known.length > 0) return known.slice(0, 1);
  const titles = narrowest(titlesOf(trial).flatMap((text) => modalitiesIn(text, { isName: false })));
  if (
    titles !== undefined &&
    (isReceptor(titles.value) || (isProduct(trial, main) && titles.value !== "hsc_transplant"))
  ) {
    return [{ kind: "draft", modality: titles, index: main, certainty: main === undefined ? "likely" : "certain" }];
  }
  if (main === undefined) return [];
  const described = narrowest(
    interventionDescriptions(trial, main).flatMap((text) => modalitiesIn(text, { isName: false })),
  );
  if (described !== undefined && isReceptor(described.value)) {
    return [{ kind: "draft", modality: described, index: main, certainty: "likely" }];
  }
  const summary = narrowest(
    descriptionsOf(trial)
      .slice(0, 1)
      .flatMap((text) => modalitiesIn(text, { isName: false })),
  );
  return summary !== undefined && isReceptor(summary.value)
    ? [{ kind: "draft", modality: summary, index: main, certainty: "likely" }]
    : [];
}

/** The only product of a trial, with the narrower modality of the titles: CAR-T cells that are regulatory T cells. */
function narrowedBy(trial: Trial, candidate: Candidate): Candidate {
  if (candidate.kind === "known" || !isReceptor(candidate.modality.value)) return candidate;
  const titles = titlesOf(trial).flatMap((text) => modalitiesIn(text, { isName: false }));
  const modality = narrowest([candidate.modality, ...titles.filter(({ value }) => isReceptor(value))]);
  return modality === undefined ? candidate : { ...candidate, modality };
}

function isProduct({ interventions = [] }: Trial, index: number | undefined): boolean {
  const type = index === undefined ? undefined : interventions[index]!.type;
  return type === "biological" || type === "genetic" || type === "combination_product";
}

function productsIn(text: TrialText, index: number | undefined): Candidate[] {
  return findProducts(text.text)
    .filter(({ start }) => !earlierTherapy.test(text.text.slice(Math.max(0, start - 60), start)))
    .map(({ product, name, start, end }) => ({
      kind: "known",
      product,
      index,
      evidence: { path: text.path, start, end, basis: "name", detail: name },
    }));
}

/** The interventions that may be products. */
function interventionIndexes({ interventions = [] }: Trial): number[] {
  return [...interventions.slice(0, maxInterventions).keys()].filter((index) => {
    const { type } = interventions[index]!;
    return type === undefined || !otherTypes.has(type);
  });
}

/** The first intervention that may be the product, without those that go with a cell or gene therapy. */
function mainIntervention(trial: Trial): number | undefined {
  const indexes = interventionIndexes(trial).filter((index) => !accompanying.test(trial.interventions![index]!.name));
  const typed = indexes.find((index) => {
    const { type } = trial.interventions![index]!;
    return type === undefined || type === "biological" || type === "genetic" || type === "combination_product";
  });
  return typed ?? indexes[0];
}

function ofIntervention(trial: Trial, index: number): Candidate[] {
  const names = interventionNames(trial, index);
  const known = names.flatMap((text) => productsIn(text, index));
  if (known.length > 0) return known.slice(0, 1);
  const [first] = names;
  if (first === undefined) return [];
  const stated = narrowest(names.flatMap((text) => modalitiesIn(text, { isName: true })));
  if (stated !== undefined) return [{ kind: "draft", modality: stated, index, certainty: "certain" }];
  const implied = nameFacetsIn(first.text);
  if (implied?.modality === undefined) return [];
  const { start, end } = implied;
  const evidence: Evidence = { path: first.path, start, end, basis: "rule", detail: "nonproprietary name" };
  return [{ kind: "draft", modality: { value: implied.modality, evidence }, index, certainty: "certain" }];
}

/** The usual origin of the cells of a product whose texts do not state it. */
const usualOrigins: { readonly [M in Modality]?: CellOrigin } = { car_t: "autologous", car_nk: "allogeneic" };

/** The facets that the texts of a trial state about one of its therapies. */
type TextFacets = Pick<Product, "targets" | "vectors" | "origin" | "cellSource">;

/** Reads the facets of a therapy. The titles and the descriptions describe it, if it is the only one. */
function facetsOf(modality: Modality, { trial, index, isOnly, least }: Scope): TextFacets {
  const names = index === undefined ? [] : interventionNames(trial, index);
  const own = index === undefined ? [] : [...names, ...interventionDescriptions(trial, index)];
  const about = isOnly ? [...own, ...titlesOf(trial), ...descriptionsOf(trial)] : own;
  const inVivo = modality.startsWith("in_vivo");
  const implied = nameFacetsIn(names[0]?.text ?? "");
  const usual = least === "likely" ? usualOriginOf(modality, about) : undefined;
  const origin = inVivo ? undefined : (implied?.origin ?? originIn(about)?.value ?? usual);
  const cellSource = inVivo ? undefined : cellSourceIn(own)?.value;
  const vectors = vectorsIn(about);
  const targets = targetsOf(modality, names, about);
  return {
    ...(targets.length > 0 && { targets }),
    ...(vectors.length > 0 && { vectors: vectors.map(({ value }) => ({ class: value })) }),
    ...(origin !== undefined && { origin }),
    ...(cellSource !== undefined && { cellSource }),
  };
}

/** Makes the draft of a therapy that only the trial describes. */
function draftOf(modality: Stated<Modality>, scope: Scope): Therapy {
  const { trial, index } = scope;
  return toTherapy({
    id: draftId(trial, index),
    names: [{ text: draftName(trial, index, modality), kind: index === undefined ? "descriptive" : "working" }],
    modality: modality.value,
    ...facetsOf(modality.value, scope),
    sources: [],
  });
}

/** Makes the draft of a known product. The texts of the trial add the facets that the catalog lacks. */
function knownOf(product: Product, scope: Scope): Therapy {
  return toTherapy({
    ...facetsOf(product.modality, { ...scope, least: product.modality === "car_nk" ? scope.least : "certain" }),
    ...product,
  });
}

/** Checks whether a text is a summary or a description. */
function isLong(path: string): boolean {
  return path === "/summary" || path === "/description";
}

function usualOriginOf(modality: Modality, about: readonly TrialText[]): CellOrigin | undefined {
  const statesAny = about.some(({ text }) => /allo|donor|universal|off[- ]the[- ]shelf|\biPSC|cord blood/i.test(text));
  // The developer of a product with a code may make it of the cells of donors; NK cells usually come from donors.
  const hasCode = about.some(
    ({ path, text }) => !path.endsWith("/text") && !isLong(path) && (companyCode.test(text) || hasOwnName(text)),
  );
  return statesAny || (hasCode && modality !== "car_nk") ? undefined : usualOrigins[modality];
}

/** Checks whether a CAR-T product has a name of its own in capitals, not that of a target: `ATHENA CAR-T`. */
function hasOwnName(text: string): boolean {
  const name = /(?<![\w-])([A-Z]{5,16}) CAR[- ]?T/.exec(text)?.[1];
  return name !== undefined && targetsIn({ path: "/text", text: name }, { isName: true }).length === 0;
}

/** The targets of a receptor: those in the names, else those in the titles, else those in the descriptions. */
function targetsOf(
  modality: Modality,
  names: readonly TrialText[],
  about: readonly TrialText[],
): NonNullable<Product["targets"]> {
  if (!isReceptor(modality) && modality !== "tcr_t") return [];
  const isName = ({ path }: TrialText): boolean => names.some((name) => name.path === path);
  const titles = about.filter(({ path }) => path === "/title" || path === "/officialTitle");
  const rest = about.filter((text) => !isName(text) && !titles.includes(text));
  if ([...names, ...titles].some(({ text }) => namesLigand(text))) return [];
  for (const [texts, areNames] of [
    [names, true],
    [titles, true],
    [rest, false],
  ] as const) {
    for (const text of texts) {
      const found = [...new Set(targetsIn(text, { isName: areNames }).map(({ value }) => value))];
      if (found.length > 0 && found.length <= 20) return found;
    }
  }
  return [];
}

function draftId({ id }: Trial, index: number | undefined): TherapyId {
  const slug = id.slice("trial:".length, "trial:".length + 90);
  return `therapy:${slug}-${index === undefined ? "0" : index + 1}`;
}

function draftName({ interventions = [] }: Trial, index: number | undefined, { evidence }: Stated<Modality>): string {
  const name = index === undefined ? undefined : interventions[index]?.name;
  return name ?? evidence.detail;
}
