/** Collects the issues of a value from the nodes of a generated validator, in the order in which zod reports them. */
import type { Issue } from "../schema/issue.ts";
import { type IssueList, issueList } from "../schema/issue-list.ts";
import * as report from "../schema/value-issue.ts";
import type { TermSuggestion } from "../schema/term-suggestion.ts";
import { suggestSpelling } from "../vocabulary/suggestion.ts";
import type { FieldDescription } from "../schema/wrong-type.ts";
import type {
  Condition,
  ListNode,
  Node,
  NumberLimit,
  NumberNode,
  ObjectNode,
  TermNode,
  TermOrTextNode,
  TextNode,
  UnionNode,
} from "./node.ts";
import type { Suggester } from "./validator-options.ts";

/**
 * What an issue means for the checks that follow: `0` nothing, `1` no check of a part that contains it runs, `2` not even
 * a check of a length.
 */
type Effect = 0 | 1 | 2;

interface Collection {
  readonly list: IssueList;
  readonly root: unknown;
  readonly path: report.Path;
  readonly suggester: Suggester | undefined;
  /** The number of fields of the root that are valid, in the order of its keys. */
  readonly passed: number;
  isFull: boolean;
}

/**
 * Collects the issues of data without cycles and getters. Empty if the data are valid.
 *
 * @param passed - The number of fields of the data that are known to be valid, in the order of the keys.
 */
export function collectIssues(node: Node, data: unknown, suggester: Suggester | undefined, passed: number): Issue[] {
  const collection: Collection = {
    list: issueList(),
    root: data,
    path: [],
    suggester,
    passed,
    isFull: false,
  };
  visit(node, data, false, collection);
  return collection.list.issues;
}

function add(to: Collection, issue: Issue): void {
  if (!to.isFull) to.isFull = !to.list.add(issue);
}

function visit(node: Node, value: unknown, isOptional: boolean, to: Collection): Effect {
  switch (node.type) {
    case "text":
      if (typeof value === "string") return visitText(node, value, to);
      return addWrongType({ ...node.options, ...field(isOptional), isText: true }, "string", value, to);
    case "number":
      if (Number.isFinite(value)) return visitNumber(node, value as number, to);
      return addWrongType(field(isOptional), "number", value, to);
    case "boolean":
      return typeof value === "boolean" ? 0 : addWrongType(field(isOptional), "boolean", value, to);
    case "term":
      return visitTerm(node, value, isOptional, to);
    case "constant":
      if (value === node.value) return 0;
      add(to, report.unknownTerm(termField([node.value], undefined, to), [...to.path], value));
      return 1;
    case "term_or_text":
      return visitTermOrText(node, value, isOptional, to);
    case "list":
      return Array.isArray(value)
        ? visitList(node, value, to)
        : addWrongType(listField(node, isOptional, to), "array", value, to);
    case "object":
      return isObject(value)
        ? visitObject(node, value, to)
        : addWrongType({ ...objectField(node, to), isOptional }, "object", value, to);
    case "union":
      return isObject(value) ? visitUnion(node, value, to) : addWrongType(field(isOptional), "object", value, to);
  }
}

type JsonObject = { readonly [key: string]: unknown };

function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function field(isOptional: boolean): FieldDescription {
  return { isOptional, isText: false, requiredFields: undefined };
}

function addWrongType(of: FieldDescription, type: string, value: unknown, to: Collection): Effect {
  add(to, report.wrongType(of, type, value, [...to.path]));
  return 1;
}

function visitText({ minimum, maximum, pattern, options }: TextNode, value: string, to: Collection): Effect {
  if (value.length < minimum) addLimit({ of: "text", side: "minimum", limit: minimum, inclusive: true }, value, to);
  if (value.length > maximum) {
    const limit = { of: "text", side: "maximum", limit: maximum, inclusive: true } as const;
    add(to, report.textTooLong(options.formatCode, limit, value, [...to.path]));
    return 2;
  }
  if (pattern?.test(value) === false) {
    add(to, report.wrongFormat(options.formatCode, options.message, value, [...to.path]));
  }
  if (options.check !== undefined) visitCondition(options.check, value, to);
  return 0;
}

function addLimit(limit: report.BrokenLimit, value: unknown, to: Collection): void {
  add(to, report.outOfBounds(limit, value, [...to.path]));
}

const safe: readonly NumberLimit[] = [
  ["le", Number.MAX_SAFE_INTEGER],
  ["ge", Number.MIN_SAFE_INTEGER],
];

function visitNumber({ isInteger, limits }: NumberNode, value: number, to: Collection): Effect {
  if (isInteger && !Number.isInteger(value)) {
    addWrongType(field(false), "int", value, to);
    return 2;
  }
  for (const [comparator, limit] of isInteger ? [...safe, ...limits] : limits) {
    if (isWithin(value, comparator, limit)) continue;
    const side = comparator === "ge" || comparator === "gt" ? "minimum" : "maximum";
    addLimit({ of: "number", side, limit, inclusive: comparator === "ge" || comparator === "le" }, value, to);
  }
  return 0;
}

function isWithin(value: number, comparator: NumberLimit[0], limit: number): boolean {
  switch (comparator) {
    case "ge":
      return value >= limit;
    case "gt":
      return value > limit;
    case "le":
      return value <= limit;
    case "lt":
      return value < limit;
  }
}

function visitTerm(node: TermNode, value: unknown, isOptional: boolean, to: Collection): Effect {
  if (node.keys.has(value as string)) return 0;
  if (value === null || Array.isArray(value)) return addWrongType(field(isOptional), "string", value, to);
  add(to, report.unknownTerm(termField([...node.keys], node.id, to), [...to.path], value));
  return 1;
}

function termField(terms: readonly string[], id: string | undefined, { suggester }: Collection): report.TermField {
  const ofVocabulary = id === undefined ? undefined : suggester;
  return {
    terms,
    id,
    missingOption: ofVocabulary === undefined ? "suggest" : undefined,
    suggest: (text) =>
      ofVocabulary === undefined || id === undefined ? similarKey(text, terms) : ofVocabulary(text, terms, id),
  };
}

function similarKey(text: string, keys: readonly string[]): TermSuggestion | undefined {
  const similar = suggestSpelling(text, keys);
  return similar && { certain: similar.certain, terms: [{ key: similar.text }] };
}

function visitTermOrText(node: TermOrTextNode, value: unknown, isOptional: boolean, to: Collection): Effect {
  if (typeof value === "string") {
    const { minimum, maximum, pattern } = node.text;
    if ([node.term.keys, ...node.others].some((keys) => keys.has(value))) return 0;
    const isShort = value.length <= maximum;
    if (isShort && value.length >= minimum && pattern?.test(value) === true) return 0;
    addTermOrText(node, value, to);
    return isShort ? 0 : 1;
  }
  if (value === null || Array.isArray(value)) return addWrongType(field(isOptional), "string", value, to);
  addTermOrText(node, value, to);
  return 1;
}

function addTermOrText({ term, alternative }: TermOrTextNode, value: unknown, to: Collection): void {
  const of = { ...termField([...term.keys], term.id, to), alternative };
  add(to, report.unknownTerm(of, [...to.path], value));
}

function visitList({ member, minimum, maximum, check }: ListNode, value: readonly unknown[], to: Collection): Effect {
  const { path } = to;
  const node = member();
  let effect: Effect = 0;
  for (let index = 0; index < value.length; index++) {
    path.push(index);
    effect = larger(effect, visit(node, value[index], false, to));
    path.pop();
  }
  if (effect < 2) {
    if (value.length < minimum) addLimit({ of: "list", side: "minimum", limit: minimum, inclusive: true }, value, to);
    if (value.length > maximum) addLimit({ of: "list", side: "maximum", limit: maximum, inclusive: true }, value, to);
  }
  if (effect > 0 || check === undefined) return effect;
  const issues = check(value as never);
  for (const issue of issues) {
    const at = [...path, ...issue.path];
    add(to, report.unsatisfied(issue, report.valueAt(to.root, at), at, to.root));
  }
  return issues.length > 0 ? 1 : 0;
}

function larger(one: Effect, other: Effect): Effect {
  return one > other ? one : other;
}

interface Field {
  readonly name: string;
  readonly node: Node;
  readonly isOptional: boolean;
}

/** The fields of an object, read once from its node. */
interface ObjectFields {
  /** The fields in the order in which they are checked. */
  readonly fields: readonly Field[];
  /** The place of each field in that order. */
  readonly places: ReadonlyMap<string, number>;
  readonly names: readonly string[];
  readonly required: readonly string[];
  /** Issues about fields that the object does not have: the records of one source have the same ones. */
  readonly unknown: Map<string, Issue>;
}

/** The maximum number of issues that are kept for an object. */
const maximumKept = 100;

const knownFields = /* @__PURE__ */ new WeakMap<ObjectNode, ObjectFields>();

function fieldsOf(node: ObjectNode): ObjectFields {
  let known = knownFields.get(node);
  if (known === undefined) {
    const fields = Object.entries(node.fields()).map(([key, ofField]): Field => {
      const isOptional = key.endsWith("?");
      return { name: isOptional ? key.slice(0, -1) : key, node: ofField, isOptional };
    });
    const names = fields.map(({ name }) => name);
    const required = fields.flatMap(({ name, isOptional }) => (isOptional ? [] : [name]));
    known = { fields, places: new Map(names.map((name, place) => [name, place])), names, required, unknown: new Map() };
    knownFields.set(node, known);
  }
  return known;
}

function objectField(node: ObjectNode, to: Collection): FieldDescription {
  const { fields, required } = fieldsOf(node);
  const [first] = required.length === 1 ? fields.filter(({ isOptional }) => !isOptional) : [];
  const termOf = first && termIn(first.node, to);
  return { ...node.annotation, isOptional: false, isText: false, requiredFields: required, termOf };
}

/** Finds the term that a text means with certainty, for a field that has terms. */
function termIn(node: Node, to: Collection): ((text: string) => string | undefined) | undefined {
  const terms = node.type === "term" ? node : node.type === "term_or_text" ? node.term : undefined;
  if (terms === undefined) return undefined;
  return (text) => {
    const suggestion = termField([...terms.keys], terms.id, to).suggest(text);
    return suggestion?.certain === true ? suggestion.terms[0]?.key : undefined;
  };
}

function listField(node: ListNode, isOptional: boolean, to: Collection): FieldDescription {
  const member = node.member();
  return { ...field(isOptional), ...(member.type === "object" && { member: objectField(member, to) }) };
}

function visitObject(node: ObjectNode, value: JsonObject, to: Collection): Effect {
  // Most parts of a value have no issues, and the generated predicate is several times as fast.
  const isRoot = to.path.length === 0;
  if (!isRoot && node.accepts(value, 0)) return 0;
  const { path } = to;
  const ofObject = fieldsOf(node);
  const { fields, places } = ofObject;
  const keys = isRoot ? Object.keys(value).slice(to.passed) : Object.keys(value);
  let effect: Effect = 0;
  for (const place of placesToVisit(ofObject, value, keys)) {
    const { name, node: ofField, isOptional } = fields[place]!;
    path.push(name);
    effect = larger(effect, visit(ofField, value[name], isOptional, to));
    path.pop();
  }
  let hasUnknown = false;
  for (const key of keys) {
    if (places.has(key)) continue;
    hasUnknown = true;
    if (to.isFull) break;
    add(to, unknownField(ofObject, path, key));
  }
  if (effect > 0 || node.conditions.length === 0) return effect;
  const data = hasUnknown ? Object.fromEntries(Object.entries(value).filter(([key]) => places.has(key))) : value;
  for (const condition of node.conditions) visitCondition(condition, data, to);
  return effect;
}

function unknownField({ names, unknown }: ObjectFields, path: report.Path, key: string): Issue {
  const known = unknown.get(key);
  const issue = known ?? report.unknownField(names, [], key);
  if (known === undefined && unknown.size < maximumKept) unknown.set(key, issue);
  const { fix } = issue;
  return { ...issue, path: [...path, key], ...(fix === undefined ? {} : { fix: { ...fix } }) };
}

/** The places of the fields with one of the keys and of the required fields that are absent, in order. */
function placesToVisit(
  { fields, places, required }: ObjectFields,
  value: JsonObject,
  keys: readonly string[],
): number[] {
  const found: number[] = [];
  for (const key of keys) {
    const place = places.get(key);
    if (place !== undefined && (value[key] !== undefined || !fields[place]!.isOptional)) found.push(place);
  }
  for (const name of required) if (!Object.hasOwn(value, name)) found.push(places.get(name)!);
  return found.toSorted((one, other) => one - other);
}

function visitCondition(condition: Condition, value: unknown, to: Collection): void {
  if (condition.isSatisfied(value as never)) return;
  const at = condition.path === undefined ? [...to.path] : [...to.path, condition.path];
  add(to, report.unsatisfied(condition, report.valueAt(to.root, at), at, to.root));
}

function visitUnion(node: UnionNode, value: JsonObject, to: Collection): Effect {
  const members = node.members();
  const kind = Object.hasOwn(value, "kind") ? value["kind"] : undefined;
  if (typeof kind === "string" && Object.hasOwn(members, kind)) return visitObject(members[kind]!, value, to);
  add(to, report.unknownKind(Object.keys(members), [...to.path, "kind"], kind));
  return 1;
}
