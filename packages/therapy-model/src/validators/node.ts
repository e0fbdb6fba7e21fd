/**
 * What a generated validator knows of a field to report issues: the tables of `src/gen/validators/nodes.ts`.
 *
 * Each function makes one node. A bundler removes the nodes that it does not need, because the calls are marked as pure.
 */
import type { Issue } from "../schema/issue.ts";
import type { SchemaAnnotation } from "../schema/annotation.ts";
import type { Unsatisfied } from "../schema/value-issue.ts";

/** A condition on a value whose parts have the right types. */
export interface Condition extends Unsatisfied {
  readonly isSatisfied: (value: never) => boolean;
  /** The field of the issue; absent for the value itself. */
  readonly path?: string | undefined;
}

/** A text: its length, its pattern and a further check. */
export interface TextNode {
  readonly type: "text";
  readonly minimum: number;
  readonly maximum: number;
  readonly pattern: RegExp | undefined;
  readonly options: TextOptions;
}

/** What a message about a text contains. */
export interface TextOptions extends SchemaAnnotation {
  /** The statement about a text that does not match the pattern. */
  readonly message?: string;
  readonly check?: Condition;
}

/** A limit of a number. */
export type NumberLimit = readonly ["ge" | "gt" | "le" | "lt", limit: number];

/** A number. */
export interface NumberNode {
  readonly type: "number";
  readonly isInteger: boolean;
  readonly limits: readonly NumberLimit[];
}

/** `true` or `false`. */
export interface BooleanNode {
  readonly type: "boolean";
}

/** A term of a vocabulary, or one of a few values. */
export interface TermNode {
  readonly type: "term";
  readonly keys: ReadonlySet<string>;
  readonly id: string | undefined;
}

/** A constant text. */
export interface ConstantNode {
  readonly type: "constant";
  readonly value: string;
}

/** A term or, for a concept that the vocabulary lacks, another text. */
export interface TermOrTextNode {
  readonly type: "term_or_text";
  readonly term: TermNode;
  readonly text: TextNode;
  readonly alternative: string | undefined;
  /** The keys of other terms that are valid. */
  readonly others: readonly ReadonlySet<string>[];
}

/** A list and its length. */
export interface ListNode {
  readonly type: "list";
  readonly member: () => Node;
  readonly minimum: number;
  readonly maximum: number;
  /** A check of all members; the paths of its issues are relative to the list. */
  readonly check: ((list: never) => Issue[]) | undefined;
}

/** An object. The name of a field that may be absent ends with `?`. */
export interface ObjectNode {
  readonly type: "object";
  readonly fields: () => { readonly [name: string]: Node };
  /** Whether an object has no issues. */
  readonly accepts: (value: unknown, depth: number) => boolean;
  readonly conditions: readonly Condition[];
  readonly annotation: SchemaAnnotation;
}

/** One of several objects, by their `kind`. */
export interface UnionNode {
  readonly type: "union";
  readonly members: () => { readonly [kind: string]: ObjectNode };
}

/** A value of any type. */
export type Node =
  | TextNode
  | NumberNode
  | BooleanNode
  | TermNode
  | ConstantNode
  | TermOrTextNode
  | ListNode
  | ObjectNode
  | UnionNode;

/** Makes the node of a text. */
export function text(minimum: number, maximum: number, pattern?: RegExp, options: TextOptions = {}): TextNode {
  return { type: "text", minimum, maximum, pattern, options };
}

/** Makes the node of a number. */
export function number(...limits: readonly NumberLimit[]): NumberNode {
  return { type: "number", isInteger: false, limits };
}

/** Makes the node of an integer. */
export function integer(...limits: readonly NumberLimit[]): NumberNode {
  return { type: "number", isInteger: true, limits };
}

/** The node of `true` or `false`. */
export const boolean: BooleanNode = { type: "boolean" };

/** Makes the node of a term. */
export function term(keys: ReadonlySet<string>, id?: string): TermNode {
  return { type: "term", keys, id };
}

/** Makes the node of a constant. */
export function constant(value: string): ConstantNode {
  return { type: "constant", value };
}

/** Makes the node of a term or another text. */
export function termOrText(
  ofTerm: TermNode,
  ofText: TextNode,
  alternative?: string,
  ...others: readonly ReadonlySet<string>[]
): TermOrTextNode {
  return { type: "term_or_text", term: ofTerm, text: ofText, alternative, others };
}

/** Makes the node of a list. */
export function list(member: () => Node, minimum: number, maximum: number, check?: (list: never) => Issue[]): ListNode {
  return { type: "list", member, minimum, maximum, check };
}

/** Makes the node of an object. */
export function object(
  fields: ObjectNode["fields"],
  accepts: ObjectNode["accepts"],
  conditions: readonly Condition[] = [],
  annotation: SchemaAnnotation = {},
): ObjectNode {
  return { type: "object", fields, accepts, conditions, annotation };
}

/** Makes the node of a union. */
export function union(members: UnionNode["members"]): UnionNode {
  return { type: "union", members };
}
