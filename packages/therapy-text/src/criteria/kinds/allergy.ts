/** Allergies and hypersensitivity to a substance. */
import { type LocatedExpression, negated } from "../located.ts";

const allergy =
  /^(?:(?:are|is|patient['’]s|patients?|subjects?|participants?|individuals?|those|have|has|with|who|a|an|any|the|known|severe|serious|significant|history|of|or|suspected|documented|life-threatening|previous|prior|immediate|delayed|anaphylactic|clinically|and|must|should|not|no) ){0,9}(?:allerg(?:y|ies|ic)|hypersensitivit(?:y|ies)|hypersensitive|sensitivit(?:y|ies))\b[^.;]{0,60}?\b(?:to|against|of|with)\b/i;
const negation = /^(?:.{0,40} )?(?:no|not|without)\b/i;

/** Reads a criterion on an allergy; the substance stays a text. */
export function allergyOf(words: string, start: number): LocatedExpression | undefined {
  const found = allergy.exec(words);
  if (
    found === null ||
    /\b(?:except|unless|allowed|permitted|other than|rhinitis|asthma|dermatitis|conjunctivitis)\b/i.test(words)
  )
    return undefined;
  const at = { start, end: start + words.length };
  const substance: LocatedExpression = {
    kind: "text",
    text: words.slice(found[0].length).trim() || words,
    start: Math.min(start + found[0].length, at.end),
    end: at.end,
  };
  const node: LocatedExpression = {
    kind: "all",
    of: [{ kind: "condition", disease: "allergy", start, end: start + found[0].length }, substance],
    ...at,
  };
  return negation.test(found[0]) ? negated(node) : node;
}
