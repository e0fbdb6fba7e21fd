// cspell:ignore TNBC -- abbreviation
/** Brackets without a meaning of their own, which a clause is read without. */
import { isCue } from "./element.ts";
import type { Token } from "./token.ts";

/** The longest brackets that are read, in words. */
export const longestBracket = 60;

/** The longest aside in brackets, in words. */
const longestAside = 6;

/** Leaves out brackets without a meaning of their own: an abbreviation, a formula, a reference. */
export function withoutAsides(text: string, tokens: readonly Token[]): Token[] {
  const kept: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const end = isCue(tokens[at], "open")
      ? (asideEnd(text, tokens, at) ??
        definitionEnd(tokens, at) ??
        exampleEnd(text, tokens, at) ??
        memberEnd(tokens, at))
      : undefined;
    if (end === undefined) kept.push(tokens[at]!);
    else at = end;
  }
  return kept;
}

/** A sex in brackets after a limit: the limit is not that of all participants. */
const sexAside = /^\( ?(?:in |for )?(?:males?|men|boys|females?|women|girls)\b/i;

function asideEnd(text: string, tokens: readonly Token[], open: number): number | undefined {
  const { start } = tokens[open]!;
  if (tokens[open - 1]?.kind === "quantity" && sexAside.test(text.slice(start, start + 20))) return undefined;
  for (let at = open + 1; at < tokens.length && at <= open + longestAside + 1; at++) {
    const token = tokens[at]!;
    if (isCue(token, "close")) return at > open + 1 ? at : undefined;
    const isPlain =
      token.kind === "word" ||
      token.kind === "method" ||
      isCue(token, "and", "or", "filler", "before", "comma", "test", "use");
    if (!isPlain) return undefined;
  }
  return undefined;
}

/** Diseases that the lack of markers defines, which brackets after their name list. */
const definedByMarkers: ReadonlySet<string> = new Set(["triple_negative_breast_carcinoma"]);

/** The end of the markers that define a disease: "TNBC (ER-, PR-, HER2-negative)". */
function definitionEnd(tokens: readonly Token[], open: number): number | undefined {
  if (!definedByMarkers.has(tokens[open - 1]?.key ?? "")) return undefined;
  const close = closeOf(tokens, open);
  const inside = tokens.slice(open + 1, close);
  return close !== undefined &&
    inside.every(
      ({ kind, key }) =>
        kind === "word" || kind === "state" || (kind === "cue" && /^(?:negative|comma|and|or|filler)$/.test(key)),
    )
    ? close
    : undefined;
}

/** The end of brackets with those within them. */
function closeOf(tokens: readonly Token[], open: number): number | undefined {
  let depth = 0;
  for (let at = open; at < tokens.length && at < open + longestBracket; at++) {
    if (isCue(tokens[at], "open")) depth++;
    if (isCue(tokens[at], "close") && --depth === 0) return at;
  }
  return undefined;
}

/** The end of the members of a class in brackets before a time: "steroids (prednisone, dexamethasone) within 2 weeks". */
function memberEnd(tokens: readonly Token[], open: number): number | undefined {
  const close = open + 1 + tokens.slice(open + 1, open + longestBracket).findIndex((token) => isCue(token, "close"));
  if (close <= open || tokens[close + 1]?.kind !== "window" || tokens[open - 1]?.kind !== "treatment") return undefined;
  const inside = tokens.slice(open + 1, close);
  return inside.every((token) => token.kind === "treatment" || isCue(token, "comma", "and", "or", "filler"))
    ? close
    : undefined;
}

/** The end of examples or of all forms in brackets: "(such as heart, lung)", "(either a history or current)". */
function exampleEnd(text: string, tokens: readonly Token[], open: number): number | undefined {
  const first = tokens[open + 1];
  if (first === undefined) return undefined;
  const isForms = text.slice(first.start, first.end).toLowerCase() === "either";
  return isForms || isCue(first, "example") ? closeOf(tokens, open) : undefined;
}
