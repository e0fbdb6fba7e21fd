// cspell:ignore restrictors -- abbreviations and parts of expressions
/** A clause of a criterion: a list, with words that restrict it or make exceptions. */
import { clue } from "./clue.ts";
import { cluesIn, isCue, quantitiesOf, type Reading } from "./element.ts";
import { consentOf } from "./kinds/consent.ts";
import { contraceptionOf } from "./kinds/contraception.ts";
import { allergyOf } from "./kinds/allergy.ts";
import { expressionOf } from "./kinds/expression.ts";
import { genotypeOf, hlaOf } from "./kinds/genotype.ts";
import { judgmentOf } from "./kinds/judgment.ts";
import { pregnancyTestOf, reproductionOf } from "./kinds/reproduction.ts";
import { readList, textNode } from "./list.ts";
import { hull, type LocatedExpression, negated } from "./located.ts";
import { alternativesOf } from "./alternative.ts";
import type { ClausePlace } from "./clause-place.ts";
import { limitPair } from "./limit-pair.ts";
import { longestBracket, withoutAsides } from "./asides.ts";
import { organLead } from "./organ-lead.ts";
import { isPerson } from "./member.ts";
import { restrictors } from "./names/context-words.ts";
import { isDuty, type Token, tokensOf } from "./token.ts";

/** Words that forbid what an inclusion criterion names. */
const forbidden =
  /\b(?:prohibited|forbidden|not (?:be )?(?:allowed|permitted|administered|given|used)|must meet the following|not (?:be )?eligible|ineligible|excluded)\b/i;

/** Words that let some patients take part under a condition, which does not mean that all have their disease. */
const allowed =
  /\b(?:(?:is|are|be|remain) (?:also |still |only )?(?:eligible|allowed|permitted|acceptable|included|enrolled)\b[^.;]{0,20}\b(?:if|provided|as long as|when|unless|only|after)|(?:is|are) not required)\b/i;

/** What some patients may have is not what all must have: "prior radiotherapy is allowed". */
const mayHave =
  /\b(?:(?:is|are|will be|can be|may be) (?:also |still )?(?:allowed|permitted|acceptable|allowable)|may (?:also |still )?(?:be (?:included|enrolled|considered|eligible)|participate|enter|enroll))\b/i;
const denial = /\b(?:no|not|none|never|without|neither|only)\b/i;

/** What participants must leave off is not what they must have had. */
const promised =
  /\b(?:agree\w*|willing\w*|able|need|must) to (?:stop|discontinue|withhold|avoid|hold|forgo|withdraw|suspend)\b/i;

/** Reads a clause, or returns `undefined` if it is not understood. */
export function readClause(reading: Reading, place: ClausePlace): LocatedExpression | undefined {
  const words = reading.text.slice(place.start, place.end);
  const clues = cluesIn(reading, place.start, place.end);
  if (!place.isExclusion && forbidsOrAllows(words, clues)) return undefined;
  const whole = wholeClause(reading, place, clues);
  if (whole !== undefined) return whole;
  if (!place.isExclusion && (clues & clue.promised) !== 0 && promised.test(words)) return undefined;
  const start = place.start + ((clues & clue.adequate) === 0 ? 0 : organLead(words));
  const all = tokensOf(reading, start, place.end);
  const pair = limitPair(reading.text, all, place);
  if (pair !== undefined) return pair;
  const tokens = withoutLabel(reading.text, withoutAsides(reading.text, all));
  if (tokens?.some((token, at) => token.key === "age" && token.kind === "node" && isDuty(reading.text, tokens[at + 1])))
    return undefined;
  return tokens?.some(isConcept)
    ? (alternativesOf(reading.text, tokens, place) ?? readTokens(reading.text, tokens, place))
    : undefined;
}

/** Whether an inclusion criterion forbids what it names, or lets some patients take part. */
function forbidsOrAllows(words: string, clues: number): boolean {
  const isNotGiven = (clues & clue.not) !== 0 && (clues & clue.given) !== 0;
  if ((isNotGiven || (clues & clue.forbidden) !== 0) && forbidden.test(words)) return true;
  if ((clues & clue.allowed) === 0) return false;
  return allowed.test(words) || (mayHave.test(words) && !denial.test(words) && mayHave.test(withoutBrackets(words)));
}

function withoutBrackets(words: string): string {
  return words.replace(/\([^()]*\)/g, "");
}

/** A clause of a kind that is recognized as a whole. */
export function wholeClause(
  reading: Reading,
  place: ClausePlace,
  clues = cluesIn(reading, place.start, place.end),
): LocatedExpression | undefined {
  if ((clues & wholeKinds) === 0) return undefined;
  const { text } = reading;
  const { start, end, isExclusion } = place;
  const words = text.slice(start, end);
  const own = quantitiesOf(reading, start, end);
  const has = (bits: number): boolean => (clues & bits) !== 0;
  return (
    (has(clue.allergy) ? allergyOf(words, start) : undefined) ??
    (has(clue.judgment) ? judgmentOf(words, start) : undefined) ??
    (has(clue.contraception)
      ? withReproduction(words, start, contraceptionOf(words, start, own, isExclusion))
      : undefined) ??
    (has(clue.consent) ? consentOf(words, start, isExclusion) : undefined) ??
    (has(clue.pregnancy) ? pregnancyTestOf(words, start) : undefined) ??
    (has(clue.reproduction) ? reproductionOf(words, start) : undefined) ??
    withText(
      reading,
      place,
      (has(clue.expression) ? expressionOf(words, start, own) : undefined) ??
        (has(clue.hla) ? hlaOf(words, start) : undefined) ??
        (has(clue.genotype | clue.capital) ? genotypeOf(words, start) : undefined),
    )
  );
}

/** The clues of the kinds that are recognized as a whole. */
const wholeKinds =
  clue.allergy |
  clue.judgment |
  clue.contraception |
  clue.consent |
  clue.pregnancy |
  clue.reproduction |
  clue.expression |
  clue.hla |
  clue.genotype |
  clue.capital;

/** "Not pregnant and willing to use contraception" are two criteria. */
function withReproduction(
  words: string,
  start: number,
  node: LocatedExpression | undefined,
): LocatedExpression | undefined {
  const found = node?.kind === "contraception" ? notPregnant.exec(words) : null;
  if (found === null || node === undefined) return node;
  const reproduction = reproductionOf(found[0], start + found.index);
  return reproduction === undefined ? node : { kind: "all", of: [reproduction, node], start, end: node.end };
}

const notPregnant =
  /^(?:[\w-]+ ){0,4}?(?:non-?|not )(?:be )?(?:pregnant|lactating|breast-?feeding)(?:(?:\/|,| and| or| nor)+ ?(?:non-?|not )?(?:pregnant|lactating|breast-?feeding|nursing))*/i;

/** A criterion on a target beside the text of its clause, which may restrict it. */
function withText(
  { text }: Reading,
  { start, end }: ClausePlace,
  node: LocatedExpression | undefined,
): LocatedExpression | undefined {
  if (node === undefined) return undefined;
  const isWhole = end - start - (node.end - node.start) < 12;
  return isWhole ? node : { kind: "all", of: [node, textNode(text, { start, end })], start, end };
}

/** Leaves out a label before a colon: "Renal: creatinine ≤ 2 mg/dL". With more words, the clause is not understood. */
function withoutLabel(text: string, tokens: Token[]): Token[] | undefined {
  const colon = tokens.findIndex((token) => isCue(token, "colon"));
  if (colon < 0) return tokens;
  const label = tokens.slice(0, colon);
  const rest = tokens.slice(colon + 1).filter((token) => !isCue(token, "colon"));
  if (rest.length === 0) return label;
  // A limit for some ages does not apply to all.
  if (label.some(({ kind, key }) => kind === "node" && key === "age")) return undefined;
  if (label.some(({ start, end }) => /^following$/i.test(text.slice(start, end))))
    return [
      ...label.filter((token) => token.kind === "window" || isCue(token, "history", "use", "current", "negation")),
      ...rest,
    ];
  // "Patients with Gilbert syndrome: bilirubin < 3 mg/dL" is a limit for some patients.
  const isScope = label.some(({ kind }) => kind === "disease") && rest.some(({ kind }) => kind === "quantity");
  if (isScope) return undefined;
  const hasConcept = label.some(({ kind }) =>
    ["disease", "treatment", "measurement", "scale", "node", "quantity", "window"].includes(kind),
  );
  if (hasConcept) return label.length <= 8 ? [...label, ...rest] : undefined;
  return label.length <= 5 && !label.some((token) => isCue(token, "negation", "except", "condition"))
    ? rest
    : undefined;
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
  if (tail?.kind === "example" && !tokens.slice(0, tail.at).some(isConcept))
    return examplesOf(text, tokens, tail.at, place);
  const base = tail === undefined ? tokens : tokens.slice(0, tail.at);
  const late = tail?.kind === "restriction" ? timeAtEnd(text, base, tokens.slice(tail.at)) : [];
  const list = readList(text, [...base, ...late], !place.isExclusion);
  if (list === undefined && tail?.kind === "example") return examplesOf(text, tokens, tail.at, place);
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

/** The time at the end of a purpose, which is that of the treatment: "a trial for the treatment of asthma in the past 6 months". */
function timeAtEnd(text: string, base: readonly Token[], rest: readonly Token[]): Token[] {
  const [first] = rest;
  const last = rest.findLast((token) => !isCue(token, "stop", "close", "semicolon"));
  if (first === undefined || last?.kind !== "window" || last.key !== "within") return [];
  const isPurpose = /^for$/i.test(text.slice(first.start, first.end));
  const hasOther = rest.some(
    (token) => token !== last && ["treatment", "window", "quantity", "node"].includes(token.kind),
  );
  const hasTime = base.some(({ kind }) => kind === "window");
  return isPurpose && !hasOther && !hasTime && base.findLast(isConcept)?.kind === "treatment" ? [last] : [];
}

/** The rest of a clause: an exception that is understood, otherwise a text. */
function restOf(
  text: string,
  tokens: readonly Token[],
  tail: Tail,
  rest: { start: number; end: number },
  count: number,
): LocatedExpression {
  const isException = tail.kind === "exception" && isCue(tokens[0], "except");
  if (isException && count === 1) {
    const exception = readList(text, tokens.slice(1), false);
    if (exception !== undefined)
      return negated({ ...exception.expression, start: Math.max(exception.expression.start, rest.start) });
  }
  return textNode(text, rest);
}

/** Examples after words that are not understood: "uncontrolled illness including active infection". */
function examplesOf(
  text: string,
  tokens: readonly Token[],
  at: number,
  { isExclusion }: ClausePlace,
): LocatedExpression | undefined {
  const head = tokens.slice(0, at);
  const isNegated = head.filter((token) => isCue(token, "negation")).length === 1;
  if (
    isExclusion === isNegated ||
    head.some((token) => isCue(token, "allergy", "family", "risk", "person", "except", "condition", "and"))
  )
    return undefined;
  const rest = tokens.slice(at + 1);
  const tail = tailOf(text, rest);
  const list = readList(text, tail === undefined ? rest : rest.slice(0, tail.at), false);
  if (list === undefined || list.expression.kind === "not" || list.expression.kind === "all") return undefined;
  const own = head.length === 0 ? [] : [textNode(text, hull(head))];
  const examples = list.expression.kind === "any" ? list.expression.of : [list.expression];
  const shown = tail === undefined ? examples : [restricted(text, examples, rest, tail.at)];
  const any: LocatedExpression = { kind: "any", of: [...own, ...shown], ...hull([...own, ...shown]) };
  return isNegated ? negated(any) : any;
}

function restricted(
  text: string,
  examples: readonly LocatedExpression[],
  rest: readonly Token[],
  at: number,
): LocatedExpression {
  const end = textNode(text, { start: rest[at]!.start, end: rest.at(-1)!.end });
  const any: LocatedExpression =
    examples.length === 1 ? examples[0]! : { kind: "any", of: [...examples], ...hull(examples) };
  return { kind: "all", of: [any, end], ...hull([any, end]) };
}

function isConcept({ kind }: Token): boolean {
  return kind === "disease" || kind === "treatment" || kind === "measurement" || kind === "scale" || kind === "node";
}

/** Whether brackets after a term have a number or another term. */
function hasOtherTerm(tokens: readonly Token[], open: number, concept: Token, hasLimit: boolean): boolean {
  const close = open + 1 + tokens.slice(open + 1, open + longestBracket).findIndex((token) => isCue(token, "close"));
  if (close <= open || (concept.kind === "measurement" && !hasLimit)) return false;
  const inside = tokens.slice(open + 1, close);
  if (inside[0]?.kind === "window" || isCue(inside[0], "example")) return false;
  return inside.some(
    (token) => token.kind === "quantity" || (isConcept(token) && token.key !== concept.key && token.key !== "scale"),
  );
}

const restrictingFillers =
  /^(?:with|who|that|in|by|due to|as|whose|to|patients with|subjects with|having|have|has|is|are)$/i;

/** Finds the first word after a concept that begins an exception, a restriction or examples. */
function tailOf(text: string, tokens: readonly Token[]): Tail | undefined {
  let concept: Token | undefined;
  let hasLimit = false;
  for (const [at, token] of tokens.entries()) {
    if (isCue(token, "except", "condition")) return { at, kind: "exception" };
    if (isCue(token, "example")) return { at, kind: "example" };
    if (
      isConcept(token) &&
      token.key === "age" &&
      concept === undefined &&
      isCue(tokens[at - 1], "open") &&
      tokens.slice(0, at).some(isConcept)
    )
      return { at, kind: "exception" };
    if (isConcept(token)) {
      [concept, hasLimit] = [token, token.kind === "node"];
      continue;
    }
    if (isCue(token, "open") && concept !== undefined && isPerson(concept) && bracketsPerson(tokens, at)) continue;
    if (isCue(token, "open") && concept !== undefined && hasOtherTerm(tokens, at, concept, hasLimit))
      return { at, kind: "restriction" };
    if (isCue(token, "comma") && beginsAside(text, tokens, at)) return { at: at + 1, kind: "restriction" };
    if (token.kind === "quantity") hasLimit = true;
    if (isCue(token, "and", "or", "comma")) [concept, hasLimit] = [undefined, false];
    if (concept === undefined || (concept.kind === "measurement" && !hasLimit)) continue;
    const isRestriction =
      isCue(token, "negation", "window", "condition", "refractoryTo") ||
      (isCue(token, "use") && !isPassive(text, tokens[at - 1]) && !isNoun(text, tokens, at)) ||
      (isCue(token, "before") && tokens[at + 1]?.kind !== "quantity") ||
      (token.kind === "word" && restrictors.has(token.key)) ||
      (isCue(token, "filler") && restrictingFillers.test(text.slice(token.start, token.end)));
    if (isRestriction && isPerson(concept) && namesDisease(tokens, at)) continue;
    if (isRestriction && !endsTrivially(tokens, at)) return { at, kind: "restriction" };
  }
  return undefined;
}

/** Whether a disease follows "with": "women of 18 years with asthma" are two criteria. */
function namesDisease(tokens: readonly Token[], at: number): boolean {
  if (!isCue(tokens[at], "filler")) return false;
  const next = tokens
    .slice(at + 1, at + 6)
    .find((token) => !isCue(token, "filler", "confirmed") && token.kind !== "state");
  return next?.kind === "disease" || (next?.kind === "node" && isPerson(next));
}

/** Whether brackets have only an age or a sex: "adult women (age 18 to 65 years)". */
function bracketsPerson(tokens: readonly Token[], open: number): boolean {
  return isPerson(tokens[open + 1] ?? tokens[open]!) && isCue(tokens[open + 2], "close");
}

/** Whether "with" or "without" follows a comma after a term: it restricts the term. */
function beginsAside(text: string, tokens: readonly Token[], comma: number): boolean {
  const next = tokens[comma + 1];
  return (
    next !== undefined &&
    /^(?:with|without)$/i.test(text.slice(next.start, next.end)) &&
    tokens.slice(0, comma).some((token) => isConcept(token))
  );
}

/** Whether "use" follows a treatment as a noun: "corticosteroid use within 4 weeks". */
function isNoun(text: string, tokens: readonly Token[], at: number): boolean {
  const [before, { start, end }, next] = [tokens[at - 1], tokens[at]!, tokens[at + 1]];
  return (
    before?.kind === "treatment" &&
    /^(?:use|usage)$/i.test(text.slice(start, end)) &&
    (next === undefined || next.kind === "window" || isCue(next, "comma", "and", "or", "stop", "semicolon"))
  );
}

/** "was used" and "were given" only repeat that there was a treatment. */
function isPassive(text: string, before: Token | undefined): boolean {
  return before !== undefined && /^(?:was|were|been|being|be)$/i.test(text.slice(before.start, before.end));
}

/** Whether only words without a meaning of their own follow. */
function endsTrivially(tokens: readonly Token[], at: number): boolean {
  return tokens
    .slice(at)
    .every(
      (token) =>
        isCue(token, "filler", "before", "stop", "close", "test", "positive", "negative", "ago") ||
        token.kind === "window" ||
        token.kind === "quantity" ||
        token.kind === "state",
    );
}
