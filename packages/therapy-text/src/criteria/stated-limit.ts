// cspell:ignore partum -- parts of expressions
/** The limits that a text states: each number with a comparator, and what it limits. */
import type { ParsedQuantity } from "@org/therapy-units/parse";
import type { EligibilityPart } from "../eligibility/part.ts";
import { isTime } from "./duration.ts";
import { type Element, elementsOf, isCue, quantitiesOf, type Reading } from "./element.ts";
import { agesIn } from "./kinds/age.ts";
import type { Offsets } from "./located.ts";
import { windowAt } from "./window.ts";

/** A number with a comparator or a range in a criterion, and the words that name what is limited. */
export interface StatedLimit extends Offsets {
  /** `age` also for the age at an event; `window` for a time before the study, `duration` for another time. */
  readonly kind: "age" | "window" | "duration" | "value";
  /** Where the words are that name what is limited. */
  readonly subject: Offsets;
  /** The number with its comparator and unit. An age without a unit has none. */
  readonly quantity?: ParsedQuantity | undefined;
}

/** Lists the limits of some parts of a text, in order. */
export function limitsOf(reading: Reading, parts: readonly EligibilityPart[]): StatedLimit[] {
  return parts.flatMap((part) => [
    ...limitsIn(reading, part.contentStart, part.contentEnd),
    ...limitsOf(reading, part.parts),
  ]);
}

function limitsIn(reading: Reading, start: number, end: number): StatedLimit[] {
  const elements = elementsOf(reading, start, end);
  if (!elements.some(({ kind }) => kind === "quantity") && !/\d/.test(reading.text.slice(start, end))) return [];
  const ages = agesIn(reading, start, end);
  const limits: StatedLimit[] = [];
  let nextAge = 0;
  for (const [at, { quantity }] of elements.entries()) {
    if (quantity === undefined || !isLimit(quantity)) continue;
    while (ages[nextAge] !== undefined && ages[nextAge]!.end <= quantity.start) nextAge++;
    if (ages[nextAge] !== undefined && ages[nextAge]!.start < quantity.end) continue;
    const kind = kindOf(reading, elements, at, quantity);
    const subject =
      gestationAt(reading, quantity) ??
      inBrackets(reading, elements, at) ??
      (kind === "value"
        ? (scaleAfter(reading, elements, at) ?? subjectOf(reading, elements, at))
        : (attributeAfter(reading, elements, at) ??
          nounOfTime(reading, elements, at, kind) ??
          clauseBefore(elements, at))) ??
      within(reading, quantity) ??
      limits.at(-1)?.subject ??
      (kind === "age" ? { start: quantity.start, end: quantity.end } : undefined);
    if (subject === undefined || subject.start < start) continue;
    limits.push({ kind, subject, quantity, start: quantity.start, end: quantity.end });
  }
  for (const { subject, start: from, end: to } of ages) {
    const [quantity] = quantitiesOf(reading, from - 1, to + 1);
    limits.push({ kind: "age", subject, quantity, start: from, end: to });
  }
  return limits.toSorted((a, b) => a.start - b.start);
}

function isLimit({ comparator, range }: ParsedQuantity): boolean {
  return (comparator !== undefined && comparator !== "~") || range !== undefined;
}

function kindOf(
  { text }: Reading,
  elements: readonly Element[],
  at: number,
  quantity: ParsedQuantity,
): StatedLimit["kind"] {
  if (!isTime(quantity)) return "value";
  // The age at an event: "onset of deafness at < 3 years of age".
  if (/\b(?:of age|old)\b/i.test(text.slice(quantity.start, quantity.end + 8))) return "age";
  const sense = windowAt(text, elements, at)?.sense;
  return sense === "within" || sense === "ago" ? "window" : "duration";
}

/** Words before a number that add no name: "a recent (< 48 h) admission". */
const describing =
  /^(?:an?|the|any|recent|recurrent|chronic|acute|severe|sustained|prolonged|persistent|high|low|elevated|long|short|large|small|positive|regular|frequent|significant)$/i;

/** The noun after brackets in which a number is alone, after a word that only describes it: "a recent (< 48 h) admission". */
function inBrackets({ text }: Reading, elements: readonly Element[], at: number): Offsets | undefined {
  const [word, open, close, next] = [elements[at - 2], elements[at - 1], elements[at + 1], elements[at + 2]];
  if (word === undefined || next === undefined || !isCue(open, "open") || !isCue(close, "close")) return undefined;
  if (!describing.test(text.slice(word.start, word.end)) || !/^\) ?$/.test(text.slice(close!.start, next.start)))
    return undefined;
  return phraseAfter(elements, at + 1);
}

/** The noun after a time that limits it: "more than 6 months of neck pain", "< 6 months post-partum". */
function nounOfTime(
  { text }: Reading,
  elements: readonly Element[],
  at: number,
  kind: StatedLimit["kind"],
): Offsets | undefined {
  const after = text.slice(elements[at]!.end, elements[at]!.end + 24);
  const isNoun =
    (kind === "duration" &&
      /^ of (?!age|screening|baseline|enrol|random|study|the |first|last|start|initiat)/i.test(after)) ||
    /^ ?-?post-? ?(?:partum|natal|operative|surgery|surgical|transplant|injury|stroke|infarct)/i.test(after);
  return isNoun ? phraseAfter(elements, at) : undefined;
}

/** The words for what is limited that are between those for the comparator: "Minimum life expectancy of 12 weeks". */
function within({ text }: Reading, { start, end }: Offsets): Offsets | undefined {
  const lead = /^[^\d<>≤≥=]*/.exec(text.slice(start, end))![0];
  const found =
    /^(?:an? )?(?:minimum|maximum|minimal|maximal)(?: of)? (?<name>[A-Za-z][A-Za-z -]*?)(?: of| is| must be)?[ ]*$/i.exec(
      lead,
    );
  const name = found?.groups?.["name"];
  if (name === undefined || /^(?:of|at|least|the)$/i.test(name)) return undefined;
  const from = start + lead.indexOf(name, 7);
  return { start: from, end: from + name.length };
}

/** Words after which a counted noun is not what an earlier noun has. */
const beforeCount =
  /^(?:has|have|had|having|with|in|receiv\w*|there|be|is|are|and|or|experienc\w*|requir\w*|despite|on|for|by|:)$/i;
/** Words after a counted noun that do not continue its name. */
const afterCount =
  /^(?:according|at|per|by|during|within|prior|before|after|for|on|as|required|is|are|was|were|measured|assessed|documented|who|that|which|since|from|must|should|and|or)$/i;

/** A counted noun, with the words after it: "has at least one measurable lesion of the liver". */
function countedNoun({ text }: Reading, elements: readonly Element[], at: number): Offsets | undefined {
  const { quantity, start, end } = elements[at]!;
  if (quantity === undefined || !/^\{(?!score|points?|pack|copies|cop)/.test(quantity.unit)) return undefined;
  const previous = elements[at - 1];
  if (previous !== undefined && !beforeCount.test(text.slice(previous.start, previous.end))) return undefined;
  const name = /(?:\d[\d.,]*|\bone|\btwo|\bthree|\bfour|\bfive|\bsix) (?<noun>[A-Za-z][A-Za-z -]*)$/i.exec(
    text.slice(start, end),
  )?.groups?.["noun"];
  if (name === undefined) return undefined;
  const next = elements[at + 1];
  const isName = next !== undefined && !afterCount.test(text.slice(next.start, next.end));
  return { start: end - name.length, end: (isName ? phraseAfter(elements, at)?.end : undefined) ?? end };
}

/** The words that name what a number limits: before it, or after it where those before it do not. */
function subjectOf(reading: Reading, elements: readonly Element[], at: number): Offsets | undefined {
  const { text } = reading;
  const before = phraseBefore(text, elements, at);
  const previous = elements[at - 1];
  if (previous !== undefined && isMeasured(previous)) return before;
  const counted = countedNoun(reading, elements, at);
  if (counted !== undefined) return counted;
  const next = elements[at + 1];
  if (next === undefined) return before;
  const isOf =
    /^(?:of (?!age|screening|baseline|normal|the (?:upper|lower|normal)))/i.test(
      text.slice(next.start, next.start + 24),
    ) && !elements.slice(Math.max(0, at - 4), at).some(isMeasured);
  const isUnnamed =
    next.kind === "word" &&
    elements[at]!.quantity!.unit.startsWith("{") &&
    !afterCount.test(text.slice(next.start, next.end));
  const isAdjective = /^(?:deep|wide|long|thick|high|tall|maxim\w+|in diameter|diameter)\b/i.test(
    text.slice(next.start, next.end),
  );
  const attribute = attributeAfter(reading, elements, at);
  const after = isMeasured(next) || isOf || isUnnamed || isAdjective ? phraseAfter(elements, at) : attribute;
  const isEmpty = before !== undefined && /^(?:there(?: is| are)?|\w+ing)$/i.test(text.slice(before.start, before.end));
  return after ?? (isEmpty ? phraseAfter(elements, at) : undefined) ?? before ?? phraseAfter(elements, at);
}

/** Words after which a limit is an attribute of the noun after it: "a > 25 % lifetime risk", "requiring < 40 minutes travel". */
const beforeAttribute = /^(?:an?|having|requir(?:e|es|ing))$/i;

/** The noun of which a limit is an attribute: the word directly after it. */
function attributeAfter(
  { text }: Pick<Reading, "text">,
  elements: readonly Element[],
  at: number,
): Offsets | undefined {
  const [previous, { end }, next] = [elements[at - 1], elements[at]!, elements[at + 1]];
  if (previous === undefined || next === undefined || next.kind !== "word") return undefined;
  const isBeside = /^\.? $/.test(text.slice(end, next.start));
  return isBeside && beforeAttribute.test(text.slice(previous.start, previous.end))
    ? phraseAfter(elements, at)
    : undefined;
}

/** The scale after a score: "a score of ≥ 3 on item 5", "stage < 2 on the scale". */
function scaleAfter({ text }: Reading, elements: readonly Element[], at: number): Offsets | undefined {
  const { start, end } = elements[at]!;
  const isScore = /\b(?:scores?|stage|grade)\b[^A-Za-z]*(?:of\b[^A-Za-z]*)?$/i.test(
    text.slice(Math.max(0, start - 12), end),
  );
  return isScore && /^ on (?:the )?[A-Z]/.test(text.slice(end, end + 10)) ? phraseAfter(elements, at) : undefined;
}

function isMeasured({ kind }: Element): boolean {
  return kind === "measurement" || kind === "scale";
}

/** The longest clause of which all words name what a time limits. */
const longestClause = 60;

/** The word gestation beside a time. */
function gestationAt({ text }: Reading, { start, end }: Offsets): Offsets | undefined {
  const found = /gestation/i.exec(text.slice(start, end + 18));
  return found === null ? undefined : { start, end: start + found.index + found[0].length };
}

/** All words of a sentence before a time, or those after it where none are before. */
function clauseBefore(elements: readonly Element[], at: number): Offsets | undefined {
  let from = at;
  while (from > 0 && from > at - longestClause && !isCue(elements[from - 1], "stop", "semicolon")) from--;
  const first = elements.slice(from, at).find(({ kind, key }) => kind !== "cue" || key === "history" || key === "use");
  return first === undefined ? phraseAfter(elements, at) : { start: first.start, end: elements[at - 1]!.end };
}

const longestPhrase = 8;

function phraseBefore(text: string, elements: readonly Element[], at: number): Offsets | undefined {
  let first: Element | undefined;
  let last: Element | undefined;
  let count = 0;
  for (let index = at - 1; index >= 0 && count < longestPhrase; index--) {
    const element = elements[index]!;
    if (isCue(element, "stop", "semicolon")) break;
    if (isCue(element, "and", "or", "comma", "open", "colon") || element.kind === "quantity") {
      const isEnd = last !== undefined && first !== undefined && isNamed(elements.slice(index + 1, at));
      if (isEnd && !isAbbreviation(text, elements, index) && !isBetween(text, elements, index)) break;
      continue;
    }
    last ??= element;
    if (isCue(element, "close", "filler", "before", "window", "negation")) continue;
    first = element;
    count++;
  }
  return first && last && { start: first.start, end: last.end };
}

/** Whether a bracket opens around an abbreviation of the words before it: "absolute neutrophil count (ANC)". */
function isAbbreviation(text: string, elements: readonly Element[], open: number): boolean {
  const close = elements[open + 2];
  return (
    isCue(elements[open], "open") &&
    isCue(close, "close") &&
    /^\([ ]?[A-Za-z][\w-]{0,7}[ ]?$/.test(text.slice(elements[open]!.start, close!.start))
  );
}

/** Whether a conjunction is within "the distance between one and another". */
function isBetween(text: string, elements: readonly Element[], and: number): boolean {
  return (
    isCue(elements[and], "and") &&
    elements
      .slice(Math.max(0, and - longestPhrase), and)
      .some(({ start, end }) => text.slice(start, end).toLowerCase() === "between")
  );
}

/** Whether a phrase has a word that can name what is limited. */
function isNamed(elements: readonly Element[]): boolean {
  return elements.some(({ kind }) => kind !== "cue" && kind !== "quantity");
}

function phraseAfter(elements: readonly Element[], at: number): Offsets | undefined {
  let first: Element | undefined;
  let last: Element | undefined;
  for (const element of elements.slice(at + 1, at + 1 + longestPhrase)) {
    if (isCue(element, "stop", "semicolon", "comma", "and", "or") || element.kind === "quantity") break;
    if (isCue(element, "filler", "before", "open", "close")) continue;
    first ??= element;
    last = element;
  }
  return first && last && { start: first.start, end: last.end };
}
