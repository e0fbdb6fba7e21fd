// cspell:ignore capab provid volunt -- abbreviations and parts of expressions
/** Informed consent and assent. */
import { type LocatedExpression, negated } from "../located.ts";

const consent =
  /\b(?:(?:informed|written|signed|verbal|oral|parental|voluntary|provide|give|giving|sign|obtain(?:ed)?|study|of) (?:and dated |and written |voluntary |informed |written |signed |their |an? |the |parental |legal )*consent(?:s|ed|ing)?\b|consent(?: form| document|ed)|consent (?:to|for) (?:participat\w+|the study|study|research|take part|be)|informed consents?|assent|ICF)\b|知情同意|同意书/i;
const unable =
  /\b(?:unable|inability|not able|incapable|unwilling\w*|not willing|refus\w+|cannot|can not|lack(?:s|ing)?|without|no|not|absence|did not|do not|does not|don't|decline\w*|fail(?:ure|s)? to|impair\w*|inadequate|withdraw\w*|preclud\w*|prevent\w*|interfer\w*|unlikely|incompetent)\b|不能|无法|拒绝|不愿/i;
const other =
  /\b(?:prior to|before|after|at|since|from|of|until|time of|date of|during|following|within)\b[^.;]{0,30}(?:sign(?:ing|ature|ed)?|informed|written|obtain\w*|provid\w*|giv\w*|ICF|the|study)?[^.;]{0,20}\bconsent/i;
const act =
  /\b(?:sign|signs|signed|signing|provid\w*|giv\w*|given|able to|willing\w*|ability|obtain\w*|capab\w*|capacity|understand\w*|must have|voluntar\w*|agree\w*|read|competent|documented|have|consent to|written|informed consent)\b|签署|同意/i;

/** Reads a criterion on consent. In an exclusion criterion it must state that consent is absent. */
export function consentOf(words: string, start: number, isExclusion: boolean): LocatedExpression | undefined {
  const found = consent.exec(words);
  if (found === null || words.length > 700) return undefined;
  const before = words.slice(0, found.index + found[0].length);
  const isShort = words.length < 60;
  if (
    !isShort &&
    other.test(before) &&
    !/^\W*(?:\w+ ){0,6}?(?:sign|provid|giv|able|willing|understand|volunt|informed|written|obtain|must|have|ability|capab|patient|subject)/i.test(
      words,
    )
  )
    return undefined;
  if (other.test(before) && /\d/.test(before)) return undefined;
  if (!act.test(words)) return undefined;
  const isUnable =
    unable.test(before) ||
    /\b(?:not|unable|refus\w+|declin\w+|lacking)\b/i.test(words.slice(found.index, found.index + found[0].length + 30));
  const node: LocatedExpression = { kind: "consent", start, end: start + words.length };
  if (isExclusion) return isUnable ? negated(node) : undefined;
  return isUnable &&
    !/\b(?:unable|incapable|not able|cannot|can not|impair\w*|lack)\b.{0,120}\b(?:representative|guardian|surrogate|proxy|relative)/i.test(
      words,
    )
    ? /^no\b|not (?:have|be)/i.test(words)
      ? undefined
      : undefined
    : node;
}
