/** Facets of a therapy that texts of a trial state: modality, targets, vectors, origin and source of the cells. */
import {
  type CellOrigin,
  cellOrigins,
  type CellSource,
  cellSources,
  modalities,
  type Modality,
  type Target,
  type TargetReference,
  type VectorClass,
  vectorClasses,
} from "@org/therapy-model";
import { decodeInn } from "@org/therapy-model/naming";
import { targets } from "@org/therapy-model/vocabularies";
import { isKindOf } from "@org/therapy-model/vocabulary";
import { findTerms } from "../terms/find-terms.ts";
import type { Evidence } from "./proposal.ts";
import {
  earlierTherapy,
  ligandTargets,
  modalityWords,
  originWords,
  payloadTargets,
  signalingTargets,
  transplantAfter,
} from "./receptor-words.ts";
import type { TrialText } from "./trial-text.ts";

/** A value and the words that state it. */
export interface Stated<Value> {
  readonly value: Value;
  readonly evidence: Evidence;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function stated<Value>(
  value: Value,
  text: TrialText,
  { start, end }: Span,
  basis: Evidence["basis"],
  detail: string,
): Stated<Value> {
  return { value, evidence: { path: text.path, start, end, basis, detail } };
}

/** Words without which no text states a cell, gene or RNA therapy. */
const hint =
  /cells?\b|\bgen(?:e|es|etic\w*|ome)\b|vector|\bAAV|\badeno|oncolytic|\b\w*vir(?:us|al|uses)\b|plasmid|\bs?[mit]?i?RNA|oligo|CRISPR|\bTCR|\bTILs?\b|lymphocyte|exosome|\bMSCs?\b|\bHSCT\b|chimeric|transplant|graft|stromal|vaccin|islet|chondrocyte|fibroblast|keratinocyte|editing/i;
const receptorHint = /CAR/;

/** Modalities that registries use for procedures and general classes. */
const tooGeneral: ReadonlySet<Modality> = new Set<Modality>([
  "cell_therapy",
  "gene_therapy",
  "gene_modified_cell_therapy",
  "rna_therapy",
]);

/** How far before a modality words show an earlier therapy. */
const window = 60;

/** Finds the modalities that a text names, without those of earlier therapies. */
export function modalitiesIn(text: TrialText, { isName }: { readonly isName: boolean }): Stated<Modality>[] {
  if (!hint.test(text.text) && !receptorHint.test(text.text)) return [];
  const found: Stated<Modality>[] = [];
  for (const [modality, pattern] of modalityWords) {
    const match = pattern.exec(text.text);
    if (match !== null) found.push(stated(modality, text, spanOf(match), "rule", match[0]));
  }
  for (const { key, name, start, end } of findTerms(text.text, modalities)) {
    if (!tooGeneral.has(key)) found.push(stated(key, text, { start, end }, "name", name));
  }
  if (isName) return found;
  return found.filter(
    ({ evidence: { start } }) => !earlierTherapy.test(text.text.slice(Math.max(0, start - window), start)),
  );
}

function spanOf({ index, 0: words }: RegExpExecArray): Span {
  return { start: index, end: index + words.length };
}

/** Chooses the narrowest of some modalities; `undefined` if neither of two is a kind of the other, unless one is a receptor therapy. */
export function narrowest(found: readonly Stated<Modality>[]): Stated<Modality> | undefined {
  const kept = found.filter(
    ({ value }) => !found.some(({ value: other }) => other !== value && isKindOf(modalities, other, value)),
  );
  const keys = new Set(kept.map(({ value }) => value));
  if (keys.size === 1) return kept[0];
  const receptors = kept.filter(({ value }) => isReceptor(value));
  const inVivo = receptors.filter(({ value }) => isKindOf(modalities, value, "in_vivo_car"));
  if (inVivo.length > 0 && new Set(inVivo.map(({ value }) => value)).size === 1) return inVivo[0];
  // A CAR-NK product is also described as engineered NK cells, and regulatory CAR-T cells as CAR-T cells.
  const special = receptors.filter(({ value }) => value !== "car_t");
  if (new Set(special.map(({ value }) => value)).size === 1) return special[0];
  return receptors.length > 0 && new Set(receptors.map(({ value }) => value)).size === 1 ? receptors[0] : undefined;
}

/** Checks whether a modality has a chimeric receptor. */
export function isReceptor(modality: Modality): boolean {
  return (
    isKindOf(modalities, modality, "car_cell_therapy") ||
    isKindOf(modalities, modality, "in_vivo_car") ||
    modality === "gene_modified_til"
  );
}

/** Words beside a target of a receptor in running text. */
const receptorBefore =
  /(?:\banti[- ]?|\btarget(?:s|ing|ed)?\s(?:to |against |at )?|\bdirected (?:to|against|at)\s|\bagainst\s|\bspecific (?:for|to)\s|\brecogni[sz]\w+\s|\bcalled "?)(?:human\s|the\s)?$/i;
const receptorAfter =
  /^(?:[/+&,\s-]{0,3}(?:and |or )?[A-Z\d][\w.-]{1,11}){0,3}[\s-]{0,2}(?:\([^)]{1,20}\)\s?)?[\s-]{0,2}(?:CARs?\b|CAR-?|CART|chimeric|target|directed|specific|redirected|positive T)/i;

/** Finds the targets in a text; in running text only those beside words of a receptor. */
export function targetsIn(text: TrialText, { isName }: { readonly isName: boolean }): Stated<TargetReference>[] {
  const found = [...findTerms(text.text, targets), ...sharedMarkers(text.text)]
    .filter(({ start, end }) => !isMarker(text.text, start, end) && (isName || isOfReceptor(text.text, start, end)))
    .map(({ key, name, start, end }) => stated<TargetReference>(key, text, { start, end }, "name", name));
  const own = found.filter(({ value }) => !signalingTargets.has(value) && !ligandTargets.has(value));
  const others = own.filter(({ value }) => !payloadTargets.test(value));
  return others.length > 0 ? others : own;
}

/** Checks whether a text names a ligand by which a receptor binds: it has more targets than are named. */
export function namesLigand(text: string): boolean {
  return findTerms(text, targets).some(({ key }) => ligandTargets.has(key)) || /\b(?:BAFF|APRIL)\b(?!-?R)/.test(text);
}

/** The second of two markers that share their letters with spaces between them: `CD19 / 20`. */
function sharedMarkers(text: string): { key: Target; name: string; start: number; end: number }[] {
  return [...text.matchAll(/\bCD\d{1,3} \/ ?(\d{1,3})(?![\w/-])/g)].flatMap(({ 0: words, 1: digits = "", index }) => {
    const [term] = findTerms(`CD${digits} CAR`, targets);
    const end = index + words.length;
    return term === undefined ? [] : [{ key: term.key, name: term.name, start: end - digits.length, end }];
  });
}

/** Checks whether a name is a marker of the cells, as in `CD4+ T cells`, and not a target of theirs. */
function isMarker(text: string, start: number, end: number): boolean {
  return (
    /^\s?[+⁺]\s?(?:CAR|T|NK|Fox|cells?|[A-Z][\w]*[+⁺])/.test(text.slice(end, end + 12)) &&
    !receptorBefore.test(text.slice(Math.max(0, start - 30), start))
  );
}

function isOfReceptor(text: string, start: number, end: number): boolean {
  return (
    receptorBefore.test(text.slice(Math.max(0, start - 30), start)) ||
    receptorAfter.test(text.slice(end, end + 60)) ||
    // The further members of a list: CD19/BCMA.
    /(?:\banti[- ]?|target\w*\s)[A-Z][\w.-]{1,11}\s?[/,&+-]\s?$/i.test(text.slice(Math.max(0, start - 30), start))
  );
}

/** Finds the origin of the cells; `undefined` if the texts state two. */
export function originIn(texts: readonly TrialText[]): Stated<CellOrigin> | undefined {
  const found = texts.flatMap((text) => originWords.flatMap(([origin, pattern]) => originAt(text, origin, pattern)));
  const known = new Set(found.map(({ value }) => value));
  return known.size === 1 ? found[0] : undefined;
}

function originAt(text: TrialText, origin: CellOrigin, pattern: RegExp): Stated<CellOrigin>[] {
  for (const match of text.text.matchAll(new RegExp(pattern, "gi"))) {
    const span = spanOf(match);
    if (transplantAfter.test(text.text.slice(span.end, span.end + 60))) continue;
    return [stated(origin, text, span, "name", cellOrigins.terms[origin].label)];
  }
  return [];
}

/** Sources of the cells of products. Other sources are those of samples of the participants. */
const productSources: ReadonlySet<CellSource> = new Set<CellSource>(
  [
    "adipose_tissue",
    "bone_marrow",
    "induced_pluripotent_stem_cells",
    "embryonic_stem_cells",
    "umbilical_cord_blood",
    "umbilical_cord_tissue",
    "placenta",
  ].filter((key): key is CellSource => Object.hasOwn(cellSources.terms, key)),
);

/** Finds the source of the cells. */
export function cellSourceIn(texts: readonly TrialText[]): Stated<CellSource> | undefined {
  const found = texts.flatMap((text) =>
    findTerms(text.text, cellSources)
      .filter(({ key, end }) => productSources.has(key) && !transplantAfter.test(text.text.slice(end, end + 30)))
      .map(({ key, name, start, end }) => stated(key, text, { start, end }, "name", name)),
  );
  return new Set(found.map(({ value }) => value)).size === 1 ? found[0] : undefined;
}

/** Finds the classes of the vectors, the narrowest ones. */
export function vectorsIn(texts: readonly TrialText[]): Stated<VectorClass>[] {
  const found = texts.flatMap((text) =>
    findTerms(text.text, vectorClasses).map(({ key, name, start, end }) =>
      stated(key, text, { start, end }, "name", name),
    ),
  );
  const kept = found.filter(
    ({ value }, at) =>
      found.findIndex((other) => other.value === value) === at &&
      !found.some(({ value: other }) => other !== value && isKindOf(vectorClasses, other, value)),
  );
  // Several vectors are those of several products or controls.
  return kept.length === 1 ? kept : [];
}

/** What a nonproprietary name implies. */
export interface NameFacets {
  readonly modality?: Modality;
  readonly origin?: CellOrigin;
  readonly vector?: VectorClass;
}

/** Returns what the nonproprietary names in a text imply, such as `autoleucel`. */
export function nameFacetsIn(text: string): (NameFacets & Span) | undefined {
  const match = /\b[a-z]{6,}(?:gene|cel|vec)(?: [a-z]{4,}(?:leucel|temcel|cel|vec|repvec))?\b/i.exec(text);
  if (match === null) return undefined;
  const { completeness, implies } = decodeInn(match[0].toLowerCase());
  if (completeness === "none") return undefined;
  const facets: { -readonly [K in keyof NameFacets]: NameFacets[K] } = {};
  for (const fact of implies) {
    if (fact.facet === "modality") facets.modality = fact.term;
    if (fact.facet === "cell_origin") facets.origin = fact.term;
    if (fact.facet === "vector_class") facets.vector = fact.term;
  }
  return { ...facets, ...spanOf(match) };
}
