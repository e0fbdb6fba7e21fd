/** The tokens of a clause: elements, of which those that state one criterion or one time are joined. */
import type { Scale } from "@org/therapy-model";
import { clue } from "./clue.ts";
import { cluesIn, type Element, elementsOf, isCue, quantitiesOf, type Reading } from "./element.ts";
import { ageExpression, agesIn } from "./kinds/age.ts";
import { healthyOf } from "./kinds/healthy.ts";
import { lifeExpectancyOf } from "./kinds/life-expectancy.ts";
import { scoreAfter } from "./kinds/scale.ts";
import { sexOf } from "./kinds/sex.ts";
import { combined, type LocatedExpression, type Offsets } from "./located.ts";
import { type Window, windowAt } from "./window.ts";

/** A criterion that was read as a whole. */
export interface NodeToken extends Offsets {
  readonly kind: "node";
  readonly key: string;
  readonly expression: LocatedExpression;
}

/** A time relative to the study. */
export interface WindowToken extends Offsets {
  readonly kind: "window";
  readonly key: string;
  readonly window: Window;
}

/** A part of a clause. */
export type Token = Element | NodeToken | WindowToken;

/** Lists the tokens of a clause. */
export function tokensOf(reading: Reading, start: number, end: number): Token[] {
  const elements = elementsOf(reading, start, end);
  const nodes = wholeNodes(reading, start, end);
  const tokens: Token[] = [];
  let nextNode = 0;
  for (let at = 0; at < elements.length;) {
    const element = elements[at]!;
    const node = nodes[nextNode];
    if (node !== undefined && element.end > node.start) {
      tokens.push(node);
      nextNode++;
      while (at < elements.length && elements[at]!.start < node.end) at++;
      if (node.expression.kind === "age" || node.expression.kind === "not")
        at = afterAge(reading.text, elements, at, nodes[nextNode]?.start ?? end);
      continue;
    }
    const joined = joinedAt(reading, elements, at, end);
    tokens.push(joined ?? element);
    const last = joined?.end ?? element.end;
    at++;
    while (at < elements.length && elements[at]!.start < last) at++;
  }
  return tokens;
}

/** The score or the time that begins at an element. */
function joinedAt(
  reading: Reading,
  elements: readonly Element[],
  at: number,
  end: number,
): NodeToken | WindowToken | undefined {
  const element = elements[at]!;
  if (element.kind === "scale") {
    const score = scoreAfter(reading.text, element.key as Scale, element, end);
    return score && { kind: "node", key: "scale", expression: score.expression, start: element.start, end: score.end };
  }
  const window = windowAt(reading.text, elements, at);
  return window && { kind: "window", key: window.sense, window, start: window.start, end: window.end };
}

/** The ages, the sex and the life expectancy of a clause. */
function wholeNodes(reading: Reading, start: number, end: number): NodeToken[] {
  const { text } = reading;
  const words = text.slice(start, end);
  const clues = cluesIn(reading, start, end);
  const nodes: NodeToken[] = [];
  const life =
    (clues & clue.lifeExpectancy) === 0 ? undefined : lifeExpectancyOf(words, start, quantitiesOf(reading, start, end));
  if (life !== undefined) nodes.push(nodeToken("life_expectancy", life));
  const ages = agesIn(reading, start, end);
  for (const age of ages) nodes.push(nodeToken("age", ageExpression(age)));
  const sex = (clues & clue.sex) === 0 ? undefined : sexOf(words, start);
  if (sex !== undefined) nodes.push(nodeToken("sex", sex));
  const healthy = (clues & clue.healthy) === 0 ? undefined : healthyOf(words, start);
  if (healthy !== undefined) nodes.push(nodeToken("healthy_volunteer", healthy));
  return nodes.length < 2 ? nodes : withoutOverlap(nodes);
}

function nodeToken(key: string, expression: LocatedExpression): NodeToken {
  return { kind: "node", key, expression, start: expression.start, end: expression.end };
}

/** Joins nodes that overlap: an age whose cue is the word for the sex. */
function withoutOverlap(nodes: readonly NodeToken[]): NodeToken[] {
  const sorted = nodes.toSorted((a, b) => a.start - b.start);
  const kept: NodeToken[] = [];
  for (const node of sorted) {
    const last = kept.at(-1);
    if (last === undefined || last.end <= node.start) kept.push(node);
    else kept[kept.length - 1] = nodeToken("all", combined("all", [last.expression, node.expression])!);
  }
  return kept;
}

const afterAgeWords: ReadonlySet<string> = new Set([
  "old",
  "inclusive",
  "years",
  "year",
  "age",
  "of",
  "at",
  "time",
  "the",
  "both",
  "or",
  "older",
  "over",
  "above",
  "screening",
  "enrollment",
  "consent",
  "signing",
  "informed",
  "study",
  "entry",
  "yrs",
  "inclusion",
  "day",
  "visit",
  "included",
  "on",
  "first",
  "randomization",
  "form",
  "registration",
  "周",
  "岁",
  "者",
]);

/** Whether a word begins what participants of an age must do. */
export function isDuty(text: string, token: Offsets | undefined): boolean {
  return token !== undefined && /^(?:must|should|will|need|shall|may)\b/i.test(text.slice(token.start, token.end));
}

/** The index after words that belong to an age; a conjunction before another criterion stays. */
function afterAge(text: string, elements: readonly Element[], at: number, limit: number): number {
  let next = at;
  while (
    next < elements.length &&
    next < at + 14 &&
    (afterAgeWords.has(elements[next]!.key) || isCue(elements[next], "filler", "before", "ago")) &&
    !isDuty(text, elements[next])
  )
    next++;
  const last = elements[next - 1];
  const isBefore = next > at && isCue(last, "or", "and") && (elements[next]?.end ?? 0) > limit;
  return isBefore ? next - 1 : next;
}
