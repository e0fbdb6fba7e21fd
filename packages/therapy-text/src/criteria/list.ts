/** Lists of criteria within a clause: conjunctions and alternatives, with the words that their members share. */
import type { DiseaseState, QualitativeFinding, TreatmentOutcome, TreatmentTiming } from "@org/therapy-model";
import { combined, hull, type LocatedExpression, negated, type Offsets } from "./located.ts";
import { expressionOf, isPoison, type Member, memberOf, type Shared } from "./member.ts";
import { type Segment, segmentsOf } from "./segment.ts";
import { limitOf, measured } from "./kinds/measurement.ts";
import { isSlash } from "./limit-pair.ts";
import type { Token, WindowToken } from "./token.ts";

/** What a list states. */
export interface ReadList {
  readonly expression: LocatedExpression;
  /** The number of members that were understood. */
  readonly count: number;
}

/** The longest list that is read. */
const longestList = 100;

/**
 * Reads a list of criteria, or returns `undefined` if nothing of it is certain.
 *
 * @param isMet Whether its criteria must be met; otherwise commas separate alternatives.
 */
export function readList(text: string, tokens: readonly Token[], isMet: boolean): ReadList | undefined {
  const segments = segmentsOf(tokens);
  if (segments.length > longestList) return undefined;
  const groups = groupsOf(segments);
  if (groups !== undefined) return readGroups(text, groups, isMet);
  const poisoned = segments.findIndex((segment) => segment.tokens.some(isPoison));
  if (poisoned === 0) return undefined;
  const members = segments
    .slice(0, poisoned < 0 ? segments.length : poisoned)
    .map((segment) => memberOf(text, segment));
  if (poisoned > 0) members.push(remainder(segments.slice(poisoned)));
  const merged = mergeModifiers(members);
  if (merged === undefined) return undefined;
  const isNegated = merged[0]?.negated === true;
  if (merged.slice(1).some((one) => one.negated)) return undefined;
  const kind = combinationOf(withoutShared(merged), isMet && !isNegated);
  if (kind === undefined) return undefined;
  const nodes = nodesOf(text, merged, isMet && !isNegated);
  if (nodes === undefined) return undefined;
  const understood = nodes.filter((node) => node.kind !== "text").length;
  const expression = understood === 0 ? undefined : combined(kind, nodes);
  if (expression === undefined || (understood < nodes.length && kind === "all" && !isMet && !isNegated))
    return undefined;
  if (isNegated && merged.some(({ concept, quantities }) => concept?.kind === "measurement" && quantities.length > 0))
    return undefined;
  return { expression: isNegated ? negated(expression) : expression, count: understood };
}

/** Groups of members, and how they are connected: in "A or B, and C" the comma is before the outer conjunction. */
interface Groups {
  readonly kind: "all" | "any";
  readonly tokens: readonly (readonly Token[])[];
}

function groupsOf(segments: readonly Segment[]): Groups | undefined {
  const strong = segments.filter(({ isStrong }) => isStrong);
  const [outer] = strong.map(({ connector }) => connector);
  const isMixed = segments.some(
    ({ connector, isStrong }) => !isStrong && connector !== undefined && connector !== "comma" && connector !== outer,
  );
  if (
    outer === undefined ||
    !isMixed ||
    strong.some(({ connector }) => connector !== outer) ||
    segments.some(({ connector, isStrong }) => !isStrong && connector === outer)
  )
    return undefined;
  const tokens: Token[][] = [];
  for (const segment of segments) {
    const last = tokens.at(-1);
    if (last === undefined || segment.isStrong) tokens.push([...segment.tokens]);
    else
      last.push(
        { kind: "cue", key: segment.connector ?? "comma", start: segment.start, end: segment.start },
        ...segment.tokens,
      );
  }
  const hasShared = tokens
    .flat()
    .some(
      (token) => token.kind === "window" || (token.kind === "cue" && (token.key === "negation" || isPoison(token))),
    );
  return hasShared ? undefined : { kind: outer === "and" ? "all" : "any", tokens };
}

function readGroups(text: string, { kind, tokens }: Groups, isMet: boolean): ReadList | undefined {
  const lists = tokens.map((group) => readList(text, group, isMet));
  if (lists.some((one) => one === undefined)) return undefined;
  const read = lists.map((one) => one!);
  return {
    expression: combined(
      kind,
      read.map(({ expression }) => expression),
    )!,
    count: read.length,
  };
}

/** Members after a word that concerns all of them, such as "allergy to", as one text. */
function remainder(segments: readonly Segment[]): Member {
  const { connector } = segments[0]!;
  return {
    kind: "text",
    connector,
    states: [],
    history: false,
    negated: false,
    quantities: [],
    complete: false,
    ...hull(segments),
  };
}

/** Joins words such as "active", "history of" and "or" between states with the members that follow them. */
function mergeModifiers(members: readonly Member[]): Member[] | undefined {
  const merged: Member[] = [];
  let waiting: Member[] = [];
  for (const member of members) {
    if (
      member.kind === "modifier" ||
      (member.kind === "finding" && merged.length === 0) ||
      (member.kind === "window" && merged.length === 0)
    ) {
      waiting.push(member);
      continue;
    }
    merged.push(waiting.reduceRight((next, one) => withModifier(next, one, waiting.length), member));
    waiting = [];
  }
  const last = merged.at(-1);
  if (waiting.length === 0 || last === undefined) return last === undefined ? undefined : merged;
  return waiting.every(
    ({ states, negated: isNegated, outcome }) => states.length === 0 && !isNegated && outcome === undefined,
  )
    ? merged
    : undefined;
}

function withModifier(member: Member, before: Member, count: number): Member {
  const hasSeveralStates = before.states.length > 0 && member.states.length > 0 && count >= 1;
  return {
    ...member,
    connector: before.connector,
    start: before.start,
    history: member.history || before.history || (before.timing === "prior" && member.timing === "planned"),
    negated: member.negated !== before.negated,
    states: hasSeveralStates ? [] : [...before.states, ...member.states],
    complete: member.complete && !hasSeveralStates,
    ...((member.timing ?? before.timing) && { timing: member.timing ?? before.timing! }),
    ...((member.outcome ?? before.outcome) && { outcome: member.outcome ?? before.outcome! }),
    ...((member.finding ?? before.finding) && {
      finding: member.finding ?? before.finding!,
      findingStart: member.findingStart ?? before.findingStart!,
    }),
    ...((member.window ?? before.window) && { window: member.window ?? before.window! }),
  };
}

/** The members without those that share the limit of the next one: in "AST or ALT ≤ 3 × ULN and INR ≤ 2", "or" is within a member. */
function withoutShared(members: readonly Member[]): Member[] {
  return members.filter((_, index) => !sharesLimit(members[index - 1]));
}

function sharesLimit(member: Member | undefined): boolean {
  return member?.concept?.kind === "measurement" && member.quantities.length === 0 && member.finding === undefined;
}

/** Whether all members or any of them must be met. */
function combinationOf(members: readonly Member[], isMet: boolean): "all" | "any" | undefined {
  const connectors = new Set(members.slice(1).map(({ connector }) => connector));
  const [hasAnd, hasOr] = [connectors.has("and"), connectors.has("or")];
  if (hasAnd && hasOr) return undefined;
  if (hasOr) return "any";
  if (isMet) return "all";
  if (!hasAnd) return "any";
  if (members.some(({ concept }) => concept?.kind === "node" || concept?.kind === "measurement")) return "all";
  // "Stroke and seizures" among exclusion criteria may be two criteria or one.
  return members.length > 2 ? "any" : undefined;
}

/** The criteria of the members in order; a member that is not understood is a text. */
function nodesOf(text: string, members: readonly Member[], isMet: boolean): LocatedExpression[] | undefined {
  const nodes: LocatedExpression[] = [];
  const carried = new Carried();
  for (const [index, member] of members.entries()) {
    const shared = carried.next(member, members, index);
    if (member.kind === "window" || member.kind === "finding") continue;
    if (member.kind === "limit") {
      if (!addLimit(text, member, members.slice(0, index), nodes, isMet)) return undefined;
      continue;
    }
    const limited = withLimitOfNext(member, members, index);
    const node = expressionOf(limited, shared, isMet);
    const [read] = withRest(text, member, node, shared);
    const before = members[index - 1];
    const last = nodes.at(-1);
    // The measurements that share a limit are one member.
    const inner = member.connector === "or" ? "any" : member.connector === "and" || isMet ? "all" : "any";
    if (sharesLimit(before) && last !== undefined && last.kind !== "text" && read !== undefined)
      nodes[nodes.length - 1] = grouped(inner, last, read);
    else nodes.push(read!);
  }
  return nodes;
}

function grouped(kind: "all" | "any", first: LocatedExpression, second: LocatedExpression): LocatedExpression {
  return combined(first.kind === "all" || first.kind === "any" ? first.kind : kind, [first, second])!;
}

/** A criterion with what the model cannot express: words that restrict it, or a limit in half-lives. */
function withRest(
  text: string,
  member: Member,
  node: LocatedExpression | undefined,
  shared: Shared,
): LocatedExpression[] {
  if (node === undefined) return [textNode(text, member)];
  const alternative = (member.window ?? shared.window)?.window.alternative;
  if (alternative !== undefined && node.kind === "treatment" && node.within !== undefined) {
    const half = textNode(text, alternative);
    return [{ kind: alternative.isShorter ? "all" : "any", of: [node, half], ...hull([node, half]) }];
  }
  return [
    member.complete ? node : { kind: "all", of: [node, textNode(text, member)], start: node.start, end: node.end },
  ];
}

/** Returns the text of a part as a criterion. */
export function textNode(text: string, { start, end }: Offsets): LocatedExpression {
  return { kind: "text", text: text.slice(start, end).trim(), start, end };
}

/** A limit after another limit of the same measurement: "≥ 8 g/dL and ≤ 15 g/dL". */
function addLimit(
  text: string,
  member: Member,
  before: readonly Member[],
  nodes: LocatedExpression[],
  isMet: boolean,
): boolean {
  const last = before.findLast(({ concept }) => concept !== undefined);
  const [quantity] = member.quantities;
  if (last?.concept?.kind !== "measurement" || quantity === undefined || member.quantities.length > 1) return false;
  // "≥ 13/12 g/dL": limits of different people.
  if (last.quantities.some((one) => one.unit === quantity.unit && isSlash(text, one, quantity))) return false;
  const limit = limitOf(last.concept.key, quantity);
  if (limit === undefined) return false;
  nodes.push(measured(last.concept.key, limit, { start: member.start, end: member.end }, isMet));
  return true;
}

/** A measurement without a limit has that of the next member: "AST and ALT ≤ 2.5 × ULN". */
function withLimitOfNext(member: Member, members: readonly Member[], index: number): Member {
  if (member.concept?.kind !== "measurement" || member.quantities.length > 0 || member.finding !== undefined)
    return member;
  const next = members
    .slice(index + 1)
    .find(({ quantities, finding, kind }) => quantities.length > 0 || finding !== undefined || kind === "text");
  if (
    next === undefined ||
    next.kind === "text" ||
    next.concept?.kind === "disease" ||
    next.concept?.kind === "treatment"
  )
    return member;
  return { ...member, quantities: next.quantities, ...(next.finding && { finding: next.finding }) };
}

/** The words that a member shares with those after it, and a time with those before it. */
class Carried {
  #timing: TreatmentTiming | undefined;
  #outcome: TreatmentOutcome | undefined;
  #finding: QualitativeFinding | undefined;
  #window: WindowToken | undefined;
  #states: readonly DiseaseState[] = [];

  next(member: Member, members: readonly Member[], index: number): Shared {
    const shared: Shared = {
      timing: this.#timing,
      outcome: this.#outcome,
      states: isInfection(member) ? this.#states : [],
      window: this.#window ?? windowAfter(members, index),
      finding: this.#finding ?? findingAfter(members, index),
    };
    this.#timing = member.timing ?? this.#timing;
    this.#outcome = member.outcome ?? this.#outcome;
    if (member.finding !== undefined) this.#finding = isBefore(member) ? member.finding : undefined;
    if (
      index === 0 &&
      member.window !== undefined &&
      member.concept !== undefined &&
      member.window.start < member.concept.start
    )
      this.#window = member.window;
    if (isInfection(member) && member.states.length > 0) this.#states = member.states;
    return shared;
  }
}

/** Whether the finding is before the concept, so that the members after it have it, too: "positive for HIV, HBV". */
function isBefore({ findingStart, concept }: Member): boolean {
  return concept !== undefined && findingStart !== undefined && findingStart < concept.start;
}

const infections = /infection|hepatitis|hiv|tuberculosis|syphilis|covid|herpes|cytomegalovirus/;

function isInfection({ concept }: Member): boolean {
  return concept?.kind === "disease" && infections.test(concept.key);
}

/** The time after the last member of a list, which all of them have. */
function windowAfter(members: readonly Member[], index: number): WindowToken | undefined {
  const after = members.slice(index + 1).find(({ window }) => window !== undefined);
  const own = members[index]!.window;
  return own ?? (after !== undefined && after === members.at(-1) && !isDuration(after) ? after.window : undefined);
}

function isDuration({ window }: Member): boolean {
  return window?.window.sense === "lasting";
}

function findingAfter(members: readonly Member[], index: number): QualitativeFinding | undefined {
  const after = members.slice(index + 1).find(({ finding }) => finding !== undefined);
  return after === members.at(-1) ? after?.finding : undefined;
}
