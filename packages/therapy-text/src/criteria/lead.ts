/** The words before a list of criteria: which of them must be met, and what they restrict. */
import { readClause } from "./clause.ts";
import type { Reading } from "./element.ts";
import { textNode } from "./list.ts";
import { type LocatedExpression, negated, type Offsets, hull } from "./located.ts";

/** How a list below a criterion is read. */
export interface Lead {
  /** Whether the list states what must not be the case. */
  readonly isNegated: boolean;
  /** What the words before the list state themselves. */
  readonly own?: LocatedExpression;
  readonly ownCombination: "all" | "any";
  /** Combines the criteria of the list. */
  combine(children: readonly LocatedExpression[]): LocatedExpression | undefined;
}

const numbers: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  any: 1,
  either: 1,
  一: 1,
  两: 2,
  二: 2,
  三: 3,
  "1": 1,
  "2": 2,
  "3": 3,
  "4": 4,
  "5": 5,
};
const atLeast =
  /(?:\b(?:at least|a minimum of|minimum of|≥|>=|\\>=?)[ ]?|\b(?:meets?|meeting|has|have|of|with|following|by|having|fulfil\w*) )(one|two|three|four|five|any|either|[1-5])\b(?! of these two)[^.]{0,60}\b(?:following|below|criteria|these)|\b(any|one|either)(?: (?:\(1\) )?or more)? of (?:the )?(?:following|below|these)|\bone or more of|至少.{0,3}([一两二三])[项条]|以下(?:任何|任意|任一|任何一)|(any) (?:one )?of:?[ ]*$/i;
const all =
  /\ball (?:of )?(?:the )?(?:following|below|these|criteria)|\beach of the following|以下(?:所有|全部|各项)|同时满足/i;
const plain =
  /\b(?:following|below|as follows|includ(?:es?|ing)|defined (?:as|by)|definition|such as|e\.g\.?|i\.e\.?|for example|limited to|namely|criteria|requirements?)\b[^.]{0,60}[:：]?$|[:：]$|如下|包括|以下/i;
const none =
  /\b(?:none|no) (?:of the )?(?:following|history of|evidence of|prior|known|active)|\bnot (?:have|had|meet|be|received)\b[^.]{0,60}\b(?:any|following)|\bwithout (?:any )?(?:of )?(?:the )?following|\b(?:absence|free) of|没有以下|无以下/i;
/** Words that make the list one of exceptions. */
const exception =
  /\b(?:(?:following|these) exceptions?|exceptions? (?:include|are|is)|except(?:ing|ions?)?(?: for| are)?(?: the)?(?: following)?|unless(?: the following)?|other than(?: the following)?|(?:following|these) (?:is|are) (?:allowed|permitted|acceptable))[^.;,]{0,30}[:：]?$|除外[:：]?$/i;
/** Words of a head that only introduce the list. */
const empty =
  /^(?:(?:patients?|subjects?|participants?|individuals?|the|a|an|any|all|each|either|one|two|three|or|more|of|at|least|following|criteria|criterion|must|have|has|having|meet|meets|meeting|be|with|who|are|is|by|as|follows|includ(?:e|es|ing)|but|not|limited|to|these|conditions?|below|defined|fulfill?|satisfy|presence|for|inclusion|exclusion|study|in|this|also|should|will|eligible|only|if|they|excluded|and|additional|other|both|laboratory|values?|requirements?|adequate|organ|function|functions|acceptable|normal|sufficient|bone|marrow|hematolog\w*|hepatic|renal|liver|kidney|cardiac|pulmonary|parameters?|results?|within|screening|at|prior|status|hematopoietic|evidence|evidenced|demonstrated|indicated|determined|documented|obtained|based|on|blood|clinical|tests?|lab|labs|key|main|general|required|reserve|end-organ|system|systems|major)\b|[\s,.:;()/\d-])+$/i;

/** The words of a negation that governs the whole list. */
const negation = /\b(?:none|no|not|without|absence|free|had|history|cannot)\b/gi;

/** Reads the words before a list, or returns `undefined` if it is not certain what they state. */
export function leadOf(reading: Reading, own: Offsets, count: number, isExclusion: boolean): Lead | undefined {
  const words = reading.text.slice(own.start, own.end);
  const isNegated = none.test(words);
  const least = leastOf(words);
  const isPlain = plain.test(words) || least !== undefined || all.test(words);
  const combine = combination(words, least, count, isExclusion !== isNegated);
  if (combine === undefined) return undefined;
  const common = { isNegated, ownCombination: isExclusion ? ("any" as const) : ("all" as const) };
  const combineAll = isNegated ? (children: readonly LocatedExpression[]) => wrap(combine(children)) : combine;
  if (empty.test(isNegated ? words.replaceAll(negation, "") : words)) return { ...common, combine: combineAll };
  const node = readClause(reading, { ...own, end: own.end, isExclusion });
  const head = node ?? textNode(reading.text, own);
  if (exception.test(words)) {
    if (!isExclusion || isNegated) return undefined;
    return { isNegated, own: head, ownCombination: "all", combine: (children) => negated(joined("any", children)) };
  }
  if (isNegated) {
    const inner = textNode(reading.text, own);
    return {
      isNegated,
      ownCombination: "all",
      combine: (children) => wrap(joined("all", [inner, joined("any", children)])),
    };
  }
  if (isExclusion) {
    // "Patients with X and any of the following", "Any of the following within 6 months": the words restrict the list.
    const restricts =
      !isPlain ||
      /\b(?:and|with|plus|who|that|within)\b[^:]{0,60}\b(?:one|any|following|either|all)\b/i.test(words) ||
      /\b(?:within|in the|during)\b[^:]*\d/i.test(words);
    return { ...common, own: head, combine, ...(restricts && { ownCombination: "all" }) };
  }
  return {
    ...common,
    own: node ?? textNode(reading.text, own),
    combine: least === undefined && !isPlain ? combine : combineAll,
  };
}

function wrap(list: LocatedExpression | undefined): LocatedExpression | undefined {
  return list && negated(list);
}

/** The number of criteria of a list that must be met, if the words state one. */
function leastOf(words: string): number | undefined {
  const found = atLeast.exec(words);
  if (found === null) return undefined;
  const [, ...groups] = found;
  const number = groups.find((one) => one !== undefined);
  return number === undefined ? 1 : (numbers[number.toLowerCase()] ?? 1);
}

type Combine = (children: readonly LocatedExpression[]) => LocatedExpression | undefined;

/** The largest list of which every choice of a number of members is written out. */
const largestChoice = 6;

function combination(
  words: string,
  least: number | undefined,
  count: number,
  isExclusion: boolean,
): Combine | undefined {
  if (all.test(words)) return (children) => joined("all", children);
  if (least === undefined) return (children) => joined(isExclusion ? "any" : "all", children);
  if (least === 1) return (children) => joined("any", children);
  if (count < least || count > largestChoice) return undefined;
  return (children) => {
    // Choices of choices would grow without limit.
    if (children.some(({ kind }) => kind === "any" || kind === "all")) return undefined;
    return joined(
      "any",
      choices(children, least).map((choice) => joined("all", choice)),
    );
  };
}

function joined(kind: "all" | "any", of: readonly LocatedExpression[]): LocatedExpression {
  return of.length === 1 ? of[0]! : { kind, of: [...of], ...hull(of) };
}

/** Lists the choices of a number of members of a short list. */
function choices<T>(of: readonly T[], count: number): T[][] {
  if (count === 0) return [[]];
  return of.flatMap((first, index) => choices(of.slice(index + 1), count - 1).map((rest) => [first, ...rest]));
}
