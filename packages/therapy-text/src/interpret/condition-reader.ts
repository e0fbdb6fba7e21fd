/** Reads the name of a condition in a registry record as diseases with their states. */
import type { Condition, Disease, DiseaseReference, DiseaseState } from "@org/therapy-model";
import { diseases, diseaseStates } from "@org/therapy-model/vocabularies";
import { isKindOf } from "@org/therapy-model/vocabulary";
import {
  allergens,
  allergyWords,
  detailWords,
  generalHeads,
  idleWords,
  markerWords,
  stateNames,
  unreadStates,
} from "./condition-modifiers.ts";
import { diseaseOfAbbreviation, diseaseOfWords, isAbbreviation, type FoundDisease } from "./disease-index.ts";
import { joinWords, type NameWord, nameWords } from "./name-key.ts";
import type { ProposalCertainty } from "./proposal.ts";
import { notDiseases, type UntypedReason } from "./not-diseases.ts";

/** A condition that a text names, with the offsets of the words that name the disease. */
export interface ReadCondition {
  readonly condition: Condition;
  readonly label: string;
  readonly start: number;
  readonly end: number;
  /** Whether the whole text is a name of this one disease and its states. */
  readonly certainty: ProposalCertainty;
}

/** The conditions that a text names or, without one, the reason. */
export type ConditionReading =
  | { readonly kind: "found"; readonly conditions: readonly ReadCondition[] }
  | { readonly kind: "none"; readonly reason: UntypedReason };

/** The longest text that is read as a name. */
const maxLength = 300;
/** The maximum number of words before and after a disease that are left out. */
const maxModifiers = 6;
/** The maximum number of words of a state. */
const maxStateWords = 6;

/** Readings of names: registry records repeat a few thousand names. */
const readings = new Map<string, ConditionReading>();

/** The maximum number of remembered readings. */
const remembered = 20_000;

/** Reads a condition. */
export function readCondition(text: string): ConditionReading {
  if (text.length > maxLength) return { kind: "none", reason: "unknown" };
  let reading = readings.get(text);
  if (reading === undefined) {
    reading = readAnew(text);
    if (readings.size < remembered) readings.set(text, reading);
  }
  return reading;
}

function readAnew(text: string): ConditionReading {
  const clean = text.replaceAll(/&amp;/gi, (entity) => "&".padEnd(entity.length));
  const whole = readName(clean, 0, clean.length);
  if (whole !== undefined) return { kind: "found", conditions: [whole] };
  const reason = reasonOf(clean);
  if (reason !== undefined) return { kind: "none", reason };
  const bracketed = readBrackets(clean);
  if (bracketed !== undefined) return { kind: "found", conditions: [bracketed] };
  const repeated = readTwice(clean);
  if (repeated !== undefined) return { kind: "found", conditions: [{ ...repeated, certainty: "likely" }] };
  const parts = readParts(clean);
  if (parts !== undefined) return { kind: "found", conditions: parts };
  const broader = readJoined(clean) ?? readHead(clean) ?? readAllergy(clean);
  if (broader !== undefined) return { kind: "found", conditions: [{ ...broader, certainty: "likely" }] };
  return { kind: "none", reason: isAbbreviation(clean.trim()) ? "ambiguous" : "unknown" };
}

function reasonOf(text: string): UntypedReason | undefined {
  const small = text.trim().toLowerCase();
  return notDiseases.find(([, pattern]) => pattern.test(small))?.[0];
}

/** A place where the name of the disease may begin or end, and the states outside of it. */
interface Boundary {
  readonly at: number;
  readonly states: readonly DiseaseState[];
}

/** Reads a part of a text as one disease with its states. */
function readName(text: string, start: number, end: number): ReadCondition | undefined {
  const part = text.slice(start, end);
  const trimmed = part.trim();
  const abbreviated = diseaseOfAbbreviation(trimmed);
  if (abbreviated !== undefined) {
    const from = start + part.indexOf(trimmed);
    return reading(abbreviated, [], part, from, from + trimmed.length);
  }
  const words = nameWords(part);
  if (words.length === 0 || words.length > 30) return undefined;
  const firsts = boundariesBefore(words, part);
  const lasts = boundariesAfter(words);
  const cores = firsts
    .flatMap((first) => lasts.map((last) => ({ first, last, length: last.at - first.at })))
    .filter(({ length }) => length > 0)
    .toSorted((one, other) => other.length - one.length);
  for (const { first, last } of cores) {
    const core = words.slice(first.at, last.at);
    const found = diseaseOfCore(core, part);
    if (found === undefined) continue;
    const states = [...new Set([...first.states, ...last.states])];
    return reading(found, states, part, start + core[0]!.start, start + core.at(-1)!.end);
  }
  return undefined;
}

function diseaseOfCore(core: readonly NameWord[], part: string): FoundDisease | undefined {
  const written = part.slice(core[0]!.start, core.at(-1)!.end);
  return diseaseOfAbbreviation(written) ?? diseaseOfWords(core);
}

function reading(
  { disease, label, isExact }: FoundDisease,
  states: readonly DiseaseState[],
  part: string,
  start: number,
  end: number,
): ReadCondition {
  // States that are alternatives: locally advanced or metastatic.
  const areAlternatives = states.length > 1 && /\bor\b|\//i.test(part);
  const key = areAlternatives ? "anyStates" : "states";
  return {
    condition: { disease, ...(states.length > 0 && { [key]: [...states] }) },
    label,
    start,
    end,
    certainty: isExact ? "certain" : "likely",
  };
}

let stateIndex: ReadonlyMap<string, DiseaseState> | undefined;

function states(): ReadonlyMap<string, DiseaseState> {
  if (stateIndex !== undefined) return stateIndex;
  const index = new Map<string, DiseaseState>();
  for (const key of diseaseStates.keys) {
    const { label, synonyms = [] } = diseaseStates.terms[key];
    for (const name of [label, ...synonyms]) index.set(joinWords(nameWords(name)), key);
  }
  for (const [name, key] of Object.entries(stateNames)) index.set(joinWords(nameWords(name)), key);
  for (const name of unreadStates) index.delete(name);
  return (stateIndex = index);
}

/** The places where the name may begin: after each modifier at the start. */
function boundariesBefore(words: readonly NameWord[], part: string): Boundary[] {
  const boundaries: Boundary[] = [{ at: 0, states: [] }];
  while (boundaries.length <= maxModifiers) {
    const { at, states: before } = boundaries.at(-1)!;
    const found = modifierFrom(words, at) ?? markerFrom(words, at, part);
    if (found === undefined) break;
    boundaries.push({ at: found.at, states: [...before, ...found.states] });
  }
  return boundaries;
}

/** The places where the name may end: before each modifier at the end. */
function boundariesAfter(words: readonly NameWord[]): Boundary[] {
  const boundaries: Boundary[] = [{ at: words.length, states: [] }];
  while (boundaries.length <= maxModifiers) {
    const { at, states: after } = boundaries.at(-1)!;
    const found = modifierUntil(words, at);
    if (found === undefined) break;
    boundaries.push({ at: found.at, states: [...found.states, ...after] });
  }
  return boundaries;
}

function modifierFrom(words: readonly NameWord[], at: number): Boundary | undefined {
  for (let end = Math.min(words.length, at + maxStateWords); end > at; end--) {
    const state = states().get(joinWords(words.slice(at, end)));
    if (state !== undefined) return { at: end, states: [state] };
  }
  return at < words.length && idleWords.has(words[at]!.key) ? { at: at + 1, states: [] } : undefined;
}

function modifierUntil(words: readonly NameWord[], at: number): Boundary | undefined {
  for (let start = Math.max(0, at - maxStateWords); start < at; start++) {
    const state = states().get(joinWords(words.slice(start, at)));
    if (state !== undefined) return { at: start, states: [state] };
  }
  const last = words[at - 1];
  return last !== undefined && idleWords.has(last.key) ? { at: at - 1, states: [] } : undefined;
}

/** A symbol and a word such as `positive` at an index: `B7-H3 positive`. */
function markerFrom(words: readonly NameWord[], at: number, part: string): Boundary | undefined {
  const marker = words.findIndex(({ key }, index) => index > at && index <= at + 3 && markerWords.has(key));
  if (marker === -1) return undefined;
  const symbol = part.slice(words[at]!.start, words[marker - 1]!.end);
  return !/\s\p{P}|\p{P}\s/u.test(symbol) && /\p{Lu}.*\p{Lu}|\d/u.test(symbol)
    ? { at: marker + 1, states: [] }
    : undefined;
}

/** Reads a name with brackets: the words outside, then those inside. */
function readBrackets(text: string): ReadCondition | undefined {
  const open = text.search(/[([]/);
  if (open === -1) return undefined;
  const closing = text.slice(open).search(/[)\]]/);
  const close = closing === -1 ? text.length : open + closing;
  const outside = text.slice(0, open).padEnd(Math.min(close + 1, text.length)) + text.slice(close + 1);
  const named = readName(outside, 0, outside.length);
  if (named !== undefined) return named;
  const inside = readName(text, open + 1, close);
  return inside && { ...inside, certainty: "likely" };
}

/** Reads two names of a disease one after the other, of which one may be broader: `Atopic Dermatitis Eczema`. */
function readTwice(text: string): ReadCondition | undefined {
  const words = nameWords(text);
  if (words.length > 12) return undefined;
  for (let cut = 1; cut < words.length; cut++) {
    const first = readName(text, 0, words[cut - 1]!.end);
    const second = first && readName(text, words[cut]!.start, text.length);
    if (first === undefined || second === undefined) continue;
    if (isNarrower(first, second)) return first;
    if (isNarrower(second, first)) return second;
  }
  return undefined;
}

/** Checks whether a disease is the same as another one or a kind of it. */
function isNarrower({ condition: { disease } }: ReadCondition, other: ReadCondition): boolean {
  const broader = other.condition.disease;
  return disease === broader || (isDisease(disease) && isDisease(broader) && isKindOf(diseases, disease, broader));
}

function isDisease(disease: DiseaseReference): disease is Disease {
  return !disease.startsWith("MONDO:");
}

/** Reads a name whose words a hyphen divides: `colo-rectal cancer`. */
function readJoined(text: string): ReadCondition | undefined {
  const joined = text.replaceAll(/(?<=\p{L})-(?=\p{Ll})/gu, "");
  const found = joined === text ? undefined : readName(joined, 0, joined.length);
  return found && { ...found, start: 0, end: text.length };
}

/** Reads the disease after a heading, or before a detail: `asthma with nasal polyps`. */
function readHead(text: string): ReadCondition | undefined {
  const colon = text.indexOf(": ");
  const after = colon === -1 ? undefined : readName(text, colon + 1, text.length);
  if (after !== undefined) return after;
  const at = text.search(detailWords);
  if (at < 4) return undefined;
  const found = readName(text, 0, at);
  return found === undefined || generalHeads.has(nameWords(found.label)[0]?.key ?? "") ? undefined : found;
}

/** Reads the allergy to a food or a medicine, of which there is only the broader disease. */
function readAllergy(text: string): ReadCondition | undefined {
  const words = nameWords(text);
  if (words.length > 8 || !words.some(({ key }) => /^(?:allerg|hypersens)/.test(key))) return undefined;
  for (const [disease, names] of allergens) {
    const isOther = ({ key }: NameWord): boolean => !names.has(key) && !allergyWords.has(key) && !idleWords.has(key);
    const named = words.filter(({ key }) => names.has(key));
    if (named.length === 0 || words.some(isOther)) continue;
    const { label } = diseases.terms[disease];
    return { condition: { disease }, label, start: words[0]!.start, end: words.at(-1)!.end, certainty: "likely" };
  }
  return undefined;
}

/** Reads the parts of a list. Every part must name a disease. */
function readParts(text: string): ReadCondition[] | undefined {
  for (const separator of [/[;|/]| - |, (?:and|or) |:/g, /[,;|/]|\b(?:and|or)\b|&/g]) {
    const parts = partsOf(text, separator);
    const found = parts.map(([start, end]) => readName(text, start, end) ?? readWithHead(text, [start, end], parts));
    if (found.length > 1 && found.length <= 10 && found.every((each) => each !== undefined)) {
      return found.map((each) => ({ ...each, certainty: "likely" as const }));
    }
  }
  return undefined;
}

/** Reads a part with the last word of the list, which the parts share: `gastric or esophageal cancer`. */
function readWithHead(
  text: string,
  [start, end]: readonly [number, number],
  parts: readonly (readonly [number, number])[],
): ReadCondition | undefined {
  const head = /\p{L}+\s*$/u.exec(text.slice(...parts.at(-1)!))?.[0];
  if (head === undefined) return undefined;
  const found = readName(`${text.slice(start, end).trimEnd()} ${head}`, 0, end - start + head.length + 1);
  return found && { ...found, start: start + text.slice(start, end).search(/\S/), end };
}

function partsOf(text: string, separator: RegExp): (readonly [start: number, end: number])[] {
  const parts: (readonly [number, number])[] = [];
  let start = 0;
  for (const { index, 0: sign } of [...text.matchAll(separator), { index: text.length, 0: "" }]) {
    if (/[\p{L}\p{N}]/u.test(text.slice(start, index))) parts.push([start, index]);
    start = index + sign.length;
  }
  return parts;
}
