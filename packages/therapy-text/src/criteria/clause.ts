/** A clause of a criterion: a list, with words that restrict it or make exceptions. */
import { isCue, type Reading } from "./element.ts";
import { consentOf } from "./kinds/consent.ts";
import { contraceptionOf } from "./kinds/contraception.ts";
import { judgmentOf } from "./kinds/judgment.ts";
import { pregnancyTestOf, reproductionOf } from "./kinds/reproduction.ts";
import { readList, textNode } from "./list.ts";
import { hull, type LocatedExpression, negated } from "./located.ts";
import { alternativesOf } from "./alternative.ts";
import { restrictors } from "./names/context-words.ts";
import { type Token, tokensOf } from "./token.ts";

/** Where a clause is. */
export interface ClausePlace {
  readonly start: number;
  readonly end: number;
  /** Whether the clause is an exclusion criterion. */
  readonly isExclusion: boolean;
}

/** Reads a clause, or returns `undefined` if it is not understood. */
export function readClause(reading: Reading, place: ClausePlace): LocatedExpression | undefined {
  const whole = wholeClause(reading, place);
  if (whole !== undefined) return whole;
  const tokens = withoutLabel(tokensOf(reading, place.start, place.end));
  return tokens === undefined ? undefined : alternativesOf(reading.text, tokens, place) ?? readTokens(reading.text, tokens, place);
}

/** A clause of a kind that is recognized as a whole. */
function wholeClause({ text, quantities }: Reading, { start, end, isExclusion }: ClausePlace): LocatedExpression | undefined {
  const words = text.slice(start, end);
  return (
    judgmentOf(words, start) ??
    consentOf(words, start, isExclusion) ??
    contraceptionOf(words, start, quantities.filter((one) => one.start >= start && one.end <= end), isExclusion) ??
    pregnancyTestOf(words, start) ??
    reproductionOf(words, start)
  );
}

/** Leaves out a label before a colon: "Renal: creatinine ≤ 2 mg/dL". With more words, the clause is not understood. */
function withoutLabel(tokens: Token[]): Token[] | undefined {
  const colon = tokens.findIndex((token) => isCue(token as never, "colon"));
  if (colon < 0) return tokens;
  const label = tokens.slice(0, colon);
  const rest = tokens.slice(colon + 1).filter((token) => !isCue(token as never, "colon"));
  if (rest.length === 0) return label;
  const hasConcept = label.some(({ kind }) => ["disease", "treatment", "measurement", "scale", "node", "quantity", "window"].includes(kind));
  if (hasConcept) return label.length <= 8 ? [...label, ...rest] : undefined;
  return label.length <= 5 && !label.some((token) => isCue(token as never, "negation", "except", "condition")) ? rest : undefined;
}

/** A part at the end of a clause. */
interface Tail {
  /** The index of its first token. */
  readonly at: number;
  /** `restriction` of what precedes, `exception` to it, or `example` of it. */
  readonly kind: "restriction" | "exception" | "example";
}

function readTokens(text: string, tokens: readonly Token[], place: ClausePlace): LocatedExpression | undefined {
  const tail = tailOf(text, tokens);
  if (tail?.kind === "example" && !tokens.slice(0, tail.at).some(isConcept)) return examplesOf(text, tokens, tail.at, place);
  const base = tail === undefined ? tokens : tokens.slice(0, tail.at);
  const list = readList(text, base, !place.isExclusion);
  if (list === undefined || tail === undefined || tail.kind === "example") return list?.expression;
  const rest = { start: tokens[tail.at]!.start, end: tokens.at(-1)!.end };
  const of = [list.expression, restOf(text, tokens.slice(tail.at), tail, rest, list.count)];
  if (list.expression.kind === "not") {
    // "No infection that requires treatment": the rest restricts what is negated.
    const inner = [list.expression.of, of[1]!];
    return negated({ kind: "all", of: inner, ...hull(inner) });
  }
  const kind = tail.kind === "exception" && !place.isExclusion ? "any" : "all";
  return { kind, of, ...hull(of) };
}

/** The rest of a clause: an exception that is understood, otherwise a text. */
function restOf(text: string, tokens: readonly Token[], tail: Tail, rest: { start: number; end: number }, count: number): LocatedExpression {
  const isException = tail.kind === "exception" && isCue(tokens[0] as never, "except");
  if (isException && count === 1) {
    const exception = readList(text, tokens.slice(1), false);
    if (exception !== undefined) return negated({ ...exception.expression, start: Math.max(exception.expression.start, rest.start) });
  }
  return textNode(text, rest);
}

/** Examples after words that are not understood: "uncontrolled illness including active infection". */
function examplesOf(text: string, tokens: readonly Token[], at: number, { isExclusion }: ClausePlace): LocatedExpression | undefined {
  const head = tokens.slice(0, at);
  const isNegated = head.filter((token) => isCue(token as never, "negation")).length === 1;
  if (isExclusion === isNegated || head.some((token) => isCue(token as never, "allergy", "family", "risk", "person", "except", "condition", "and"))) return undefined;
  const rest = tokens.slice(at + 1);
  const tail = tailOf(text, rest);
  const list = readList(text, tail === undefined ? rest : rest.slice(0, tail.at), false);
  if (list === undefined || list.expression.kind === "not" || list.expression.kind === "all") return undefined;
  const first = textNode(text, hull(head));
  const examples = list.expression.kind === "any" ? list.expression.of : [list.expression];
  const shown = tail === undefined ? examples : [restricted(text, examples, rest, tail.at)];
  const any: LocatedExpression = { kind: "any", of: [first, ...shown], ...hull([first, ...shown]) };
  return isNegated ? negated(any) : any;
}

function restricted(text: string, examples: readonly LocatedExpression[], rest: readonly Token[], at: number): LocatedExpression {
  const end = textNode(text, { start: rest[at]!.start, end: rest.at(-1)!.end });
  const any: LocatedExpression = examples.length === 1 ? examples[0]! : { kind: "any", of: [...examples], ...hull(examples) };
  return { kind: "all", of: [any, end], ...hull([any, end]) };
}

function isConcept({ kind }: Token): boolean {
  return kind === "disease" || kind === "treatment" || kind === "measurement" || kind === "scale" || kind === "node";
}

const restrictingFillers = /^(?:with|who|that|in|by|due to|as|whose|to|patients with|subjects with|having|have|has|is|are)$/i;

/** Finds the first word after a concept that begins an exception, a restriction or examples. */
function tailOf(text: string, tokens: readonly Token[]): Tail | undefined {
  let concept: Token | undefined;
  let hasLimit = false;
  for (const [at, token] of tokens.entries()) {
    if (isCue(token as never, "except", "condition")) return { at, kind: "exception" };
    if (isCue(token as never, "example")) return { at, kind: "example" };
    if (isConcept(token)) {
      [concept, hasLimit] = [token, token.kind === "node"];
      continue;
    }
    if (token.kind === "quantity") hasLimit = true;
    if (isCue(token as never, "and", "or", "comma")) [concept, hasLimit] = [undefined, false];
    if (concept === undefined || (concept.kind === "measurement" && !hasLimit)) continue;
    const isRestriction =
      isCue(token as never, "negation", "use", "window", "condition", "refractoryTo") ||
      (isCue(token as never, "before") && tokens[at + 1]?.kind !== "quantity") ||
      (token.kind === "word" && restrictors.has(token.key)) ||
      (isCue(token as never, "filler") && restrictingFillers.test(text.slice(token.start, token.end)));
    if (isRestriction && !endsTrivially(tokens, at)) return { at, kind: "restriction" };
  }
  return undefined;
}

/** Whether only words without a meaning of their own follow. */
function endsTrivially(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(at).every((token) => isCue(token as never, "filler", "before", "stop", "close", "test", "positive", "negative", "ago") || token.kind === "window" || token.kind === "quantity" || token.kind === "state");
}
