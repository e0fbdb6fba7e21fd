/** Limits with another limit for some patients: "≤ 2.5 × ULN (≤ 5 × ULN with liver metastases)", "unless Gilbert syndrome". */
import type { Limit } from "@org/therapy-model";
import type { ClausePlace } from "./clause-place.ts";
import { isCue } from "./element.ts";
import { limitOf, measured } from "./kinds/measurement.ts";
import { hull, type LocatedExpression, type Offsets } from "./located.ts";
import type { Token } from "./token.ts";

/** Reads measurements whose limit differs for some patients. */
export function alternativesOf(
  text: string,
  tokens: readonly Token[],
  { isExclusion }: ClausePlace,
): LocatedExpression | undefined {
  const first = tokens.findIndex(({ kind }) => kind === "quantity");
  if (first < 1 || isExclusion) return undefined;
  const subjects = tokens.slice(0, first).filter(({ kind }) => kind === "measurement");
  const isPlain = tokens
    .slice(0, first)
    .every(({ kind, key }) => kind === "measurement" || (kind === "cue" && isNeutral(key)));
  if (subjects.length === 0 || !isPlain) return undefined;
  const rest = tokens.slice(first + 1);
  const when = conditionIn(text, rest);
  if (when === undefined) return undefined;
  const [second, ...others] = rest.filter(({ kind }) => kind === "quantity");
  if (
    others.length > 0 ||
    rest.some(({ kind }) => kind === "measurement" && !subjects.some(({ key }) => key === kind))
  ) {
    if (others.length > 0) return undefined;
  }
  return withException(tokens[first]!, subjects, second, when, text, tokens);
}

function withException(
  first: Token,
  subjects: readonly Token[],
  second: Token | undefined,
  when: LocatedExpression,
  text: string,
  tokens: readonly Token[],
): LocatedExpression | undefined {
  const isAny = tokens.slice(0, tokens.indexOf(first)).some((token) => isCue(token, "or"));
  const at = hull(tokens);
  const nodes: LocatedExpression[] = [];
  for (const subject of new Map(subjects.map((one) => [one.key, one])).values()) {
    const limit = quantityLimit(subject.key, first);
    const other = second && quantityLimit(subject.key, second);
    if (limit === undefined || (second !== undefined && other === undefined)) return undefined;
    const node = measured(subject.key, limit, at, true);
    if (node.kind !== "measurement") return undefined;
    nodes.push({ ...node, start: subject.start, exceptions: [{ when, ...(other && { limit: other }) }] });
  }
  const [only] = nodes;
  return nodes.length === 1 ? only : { kind: isAny ? "any" : "all", of: nodes, ...at };
}

function quantityLimit(key: string, token: Token): Limit | undefined {
  return token.kind === "quantity" ? limitOf(key, token.quantity!) : undefined;
}

function isNeutral(key: string): boolean {
  return ["filler", "comma", "and", "or", "open", "close", "colon", "before", "test", "current"].includes(key);
}

const liver =
  /\b(?:liver|hepatic)(?: tumou?r)? (?:metasta\w+|involvement|mets|lesions?)|\bmetasta\w+ (?:to|in) the liver|肝转移/i;

/** The only condition of an exception: liver metastases or Gilbert syndrome. */
function conditionIn(text: string, rest: readonly Token[]): LocatedExpression | undefined {
  if (rest.length === 0) return undefined;
  const at = hull(rest);
  const words = text.slice(at.start, at.end);
  const isConditional =
    rest.some((token) => isCue(token, "condition", "except")) || /\bwith\b|\bin\b|\bfor\b/i.test(words);
  if (!isConditional || /\b(?:medullary|bone|muscle|hemolysis|cirrhosis|transfusion|leukemi\w+|marrow)\b/i.test(words))
    return undefined;
  const metastases = liver.exec(words);
  const gilbert = rest.find(({ kind, key }) => kind === "disease" && key === "gilbert_syndrome");
  const diseases = rest.filter(({ kind, key }) => kind === "disease" && key !== "gilbert_syndrome");
  if (diseases.length > 0 || (metastases !== null) === (gilbert !== undefined)) return undefined;
  if (gilbert !== undefined) return { kind: "condition", disease: "gilbert_syndrome", ...place(gilbert) };
  const start = at.start + metastases!.index;
  return {
    kind: "condition",
    disease: "cancer",
    states: ["liver_metastases"],
    start,
    end: start + metastases![0].length,
  };
}

function place({ start, end }: Offsets): Offsets {
  return { start, end };
}
