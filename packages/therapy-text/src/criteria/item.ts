/** A criterion of a list with its sentences and the criteria below it. */
import type { EligibilityPart } from "../eligibility/part.ts";
import { readClause, wholeClause } from "./clause.ts";
import { elementsOf, isCue, type Reading } from "./element.ts";
import { textNode } from "./list.ts";
import { combined, hull, type LocatedExpression, type Offsets } from "./located.ts";
import { leadOf } from "./lead.ts";

/** Reads a criterion with those below it. What is not understood is a text. */
export function readItem(reading: Reading, part: EligibilityPart, isExclusion: boolean): LocatedExpression {
  const own = { start: part.contentStart, end: part.contentEnd };
  const below = part.parts.filter(({ kind }) => kind !== "remark");
  if (below.length === 0) return readContent(reading, own, isExclusion) ?? textNode(reading.text, own);
  const whole = { start: own.start, end: endOf(part) };
  const lead = below.length > largestList ? undefined : leadOf(reading, own, below.length, isExclusion);
  if (lead === undefined) return textNode(reading.text, whole);
  const children = below.map((child) => readItem(reading, child, isExclusion !== lead.isNegated));
  const list = lead.combine(children);
  if (list === undefined) return textNode(reading.text, whole);
  if (lead.own === undefined) return { ...list, ...whole };
  return { kind: lead.ownCombination, of: [lead.own, list], ...whole };
}

/** The largest list that the model has. */
const largestList = 200;

/** The end of the content of a part and of those below it. */
function endOf(part: EligibilityPart): number {
  const last = part.parts.at(-1);
  return last === undefined ? part.contentEnd : endOf(last);
}

/** Words that allow what the sentence before them excludes. */
const allowance =
  /\b(?:allowed|permitted|eligible|exceptions?|except|unless|acceptable|may (?:be )?(?:enroll\w*|includ\w*|participat\w*|enter|still|have|receive)|not (?:be )?(?:exclud\w*|exclusionary)|allowable|does not apply|will not|can (?:be )?(?:enroll\w*|includ\w*|participat\w*)|note|however|is defined|are defined|refers?)\b|除外|允许|可以入组/i;

/** Reads the sentences of a criterion, or returns `undefined` if none is understood. */
function readContent(reading: Reading, { start, end }: Offsets, isExclusion: boolean): LocatedExpression | undefined {
  const sentences = sentencesOf(reading, start, end);
  if (sentences.length === 1) return readClause(reading, { ...sentences[0]!, isExclusion });
  const whole = wholeClause(reading, { start, end, isExclusion });
  if (whole !== undefined && isOfOneKind(whole)) return { ...whole, start, end };
  const nodes = sentences.map((sentence) => ({ sentence, node: readClause(reading, { ...sentence, isExclusion }) }));
  if (nodes.every(({ node }) => node === undefined)) return undefined;
  // Exclusion criteria after semicolons are alternatives, so that one that is not understood is a text beside others.
  const isList =
    sentences.slice(1).every((one) => /[;；]\s*$/.test(reading.text.slice(start, one.start))) &&
    !allowance.test(reading.text.slice(start, end));
  if (
    nodes[0]!.node === undefined &&
    ((isExclusion && !isList) || allowance.test(reading.text.slice(start, sentences[0]!.end)))
  )
    return undefined;
  return joinSentences(reading, nodes, isExclusion, isList);
}

function isOfOneKind({ kind }: LocatedExpression): boolean {
  return kind === "consent" || kind === "contraception" || kind === "investigator_judgment" || kind === "reproduction";
}

interface ReadSentence {
  readonly sentence: Sentence;
  readonly node: LocatedExpression | undefined;
}

/** Combines sentences: an allowance weakens those before it, others are further criteria. */
function joinSentences(
  reading: Reading,
  read: readonly ReadSentence[],
  isExclusion: boolean,
  isList: boolean,
): LocatedExpression | undefined {
  let joined = read[0]!.node ?? textNode(reading.text, read[0]!.sentence);
  for (const { sentence, node } of read.slice(1)) {
    const words = reading.text.slice(sentence.start, sentence.end);
    const isAllowance =
      allowance.test(words) && !/\b(?:no|not)\b[^.]{0,60}\b(?:allowed|permitted|acceptable|eligible)\b/i.test(words);
    if (node === undefined && !isAllowance && isExclusion && !isList) return undefined;
    const next = node === undefined || isAllowance ? textNode(reading.text, sentence) : node;
    const kind = isAllowance === isExclusion ? "all" : isAllowance ? "any" : isExclusion ? "any" : "all";
    joined = { ...combined(kind, [joined, next])!, ...hull([joined, next]) };
  }
  return joined;
}

/** A sentence. */
interface Sentence extends Offsets {}

/** Splits a criterion at the ends of sentences and at semicolons. */
function sentencesOf(reading: Reading, start: number, end: number): Sentence[] {
  const elements = elementsOf(reading, start, end);
  const sentences: Sentence[] = [];
  let from = start;
  for (const [index, element] of elements.entries()) {
    const next = elements[index + 1];
    if (next === undefined || !isCue(element, "stop", "semicolon")) continue;
    const after = reading.text.slice(element.end, next.start + 1);
    const isEnd =
      element.key === "semicolon" ||
      /^[\s"')\]]+[A-Z\d*•≥≤<>\\]$/.test(after) ||
      /[。；]/.test(reading.text.slice(element.start, element.end));
    if (
      !isEnd ||
      /\b(?:vs|approx|e\.g|i\.e|no|st|dr|incl|max|min)$/i.test(
        reading.text.slice(Math.max(start, element.start - 7), element.start),
      )
    )
      continue;
    sentences.push({ start: from, end: element.start });
    from = next.start;
  }
  const last = elements.at(-1);
  const isStop = last !== undefined && isCue(last, "stop", "semicolon") && last.end === end;
  sentences.push({ start: from, end: isStop ? last.start : end });
  return sentences.filter((one) => one.end > one.start);
}
