/** Healthy volunteers as participants. */
import { asText } from "../as-text.ts";
import type { LocatedExpression } from "../located.ts";

const healthy =
  /^(?:(?:generally|clinically|all|be|in) )?healthy(?:,|;)? (?:(?:and\/or|adult|human|elderly|young|japanese|chinese|caucasian|non-?smoking|nulliparous) ?,? ?){0,3}(?:volunteers?|subjects?|participants?|individuals?|persons?|people|adults?|males?|females?|men|women|man|woman|boys|girls|children|infants)\b/i;
/** Words that make the health that of other people, or relative to a disease. */
const other =
  /\b(?:controls?|donors?|siblings?|partners?|caregivers?|except|other than|with(?! no\b)|without|or patients?|and patients?)\b/i;

const mention = /healthy/i;

/** Reads the word "healthy" at the beginning of a criterion on participants. */
export function healthyOf(words: string, start: number): LocatedExpression | undefined {
  if (!mention.test(words)) return undefined;
  const found = healthy.exec(words);
  if (found === null || other.test(words)) return undefined;
  const from = start + words.search(mention);
  return { kind: "healthy_volunteer", start: from, end: from + "healthy".length };
}

/** Criteria in which healthy volunteers are texts if others require a disease: they concern different participants. */
export function withoutHealthy(text: string, criteria: readonly LocatedExpression[]): readonly LocatedExpression[] {
  if (!criteria.some(requiresDisease)) return criteria;
  return criteria.map((node) => (hasHealthy(node) ? asText(text, node) : node));
}

function requiresDisease(node: LocatedExpression): boolean {
  if (node.kind === "all" || node.kind === "any") return node.of.some(requiresDisease);
  return node.kind === "condition";
}

function hasHealthy(node: LocatedExpression): boolean {
  if (node.kind === "all" || node.kind === "any") return node.of.some(hasHealthy);
  return node.kind === "healthy_volunteer";
}
