/**
 * Readings that could exclude a patient wrongly, changed for matching: a sentence that was understood in part may state more
 * than the part, such as the patients to whom it applies.
 */
import { asText } from "./as-text.ts";
import { hull, type LocatedExpression } from "./located.ts";

/** Most nested combinations that are changed; deeper ones stay as they are. */
const deepest = 50;

/**
 * Changes an inclusion criterion. A minimum time since a treatment is a washout, which someone without the treatment meets;
 * several diseases that are joined by "and" are alternatives; a treatment beside words that were not understood is a text, and
 * so is a disease in a list below such words.
 */
export function cautiousInclusion(text: string, node: LocatedExpression): LocatedExpression {
  return changed(text, node, { depth: 0, isBelowText: false });
}

/** The place of a node: its depth, and whether it is in a list below words that were not understood. */
interface Place {
  readonly depth: number;
  readonly isBelowText: boolean;
}

function changed(text: string, node: LocatedExpression, { depth, isBelowText }: Place): LocatedExpression {
  if (depth > deepest) return node;
  if (node.kind === "treatment") return washout(node);
  if (node.kind === "condition") return isBelowText ? asText(text, node) : node;
  if (node.kind === "any") {
    return { ...node, of: node.of.map((part) => changed(text, part, { depth: depth + 1, isBelowText })) };
  }
  if (node.kind !== "all") return node;
  const hasText = node.of.some(({ kind }) => kind === "text");
  const of = node.of.map((part) => {
    const isList = part.kind === "all";
    return changed(text, part, { depth: depth + 1, isBelowText: isBelowText || (isList && hasText) });
  });
  if (hasText && of.some(({ kind }) => kind === "treatment")) return asText(text, node);
  const parts = withAlternatives(of);
  return parts.length === 1 ? parts[0]! : { ...node, of: parts };
}

/** Changes an exclusion criterion: a negative test excludes nobody, so that it is the part of another condition. */
export function cautiousExclusion(text: string, node: LocatedExpression, depth = 0): LocatedExpression {
  if (depth > deepest || node.kind === "not") return node;
  if (node.kind === "all" || node.kind === "any") {
    return { ...node, of: node.of.map((part) => cautiousExclusion(text, part, depth + 1)) };
  }
  const isNegative =
    node.kind === "measurement" &&
    node.limit.kind === "qualitative" &&
    (node.limit.finding === "negative" || node.limit.finding === "undetectable");
  return isNegative ? asText(text, node) : node;
}

type Treatment = Extract<LocatedExpression, { kind: "treatment" }>;

function washout(node: Treatment): LocatedExpression {
  const { atLeastAgo, outcome, minimumLines, minimumDistinct, ...rest } = node;
  if (atLeastAgo === undefined || outcome !== undefined || minimumLines !== undefined || minimumDistinct !== undefined)
    return node;
  const { start, end } = node;
  return { kind: "not", of: { ...rest, within: atLeastAgo }, start, end };
}

/** Conditions of a conjunction as alternatives: nobody needs to have several diseases. A text beside them may be another. */
function withAlternatives(of: readonly LocatedExpression[]): LocatedExpression[] {
  if (of.filter(({ kind }) => kind === "condition").length < 2) return [...of];
  const isAlternative = ({ kind }: LocatedExpression): boolean => kind === "condition" || kind === "text";
  const alternatives = of.filter(isAlternative);
  const any: LocatedExpression = { kind: "any", of: alternatives, ...hull(alternatives) };
  return [any, ...of.filter((part) => !isAlternative(part))];
}
