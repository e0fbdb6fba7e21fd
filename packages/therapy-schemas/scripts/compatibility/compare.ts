/** What changed between two contracts, each change by its sort. */
import type { RuleSeverity, SeverityProfile } from "@org/therapy-rules";
import type { Contract, ContractTerm, Schema } from "./contract.ts";
import type { ChangeKind } from "./policy.ts";

/** One change. */
export interface Change {
  readonly kind: ChangeKind;
  /** What it happened to: `Trial.phase`, `phase: phase_1_2`, `rule inn_facet_conflict`. */
  readonly where: string;
  /** The values before and after, if they are short. */
  readonly detail?: string;
}

/** What is compared, and what was found so far. */
interface Comparison {
  readonly before: Contract;
  readonly after: Contract;
  readonly changes: Change[];
}

/** Lists what changed, definitions first, then terms, then rules. */
export function compareContracts(before: Contract, after: Contract): Change[] {
  const changes: Change[] = [];
  const comparison: Comparison = { before, after, changes };
  const reachable = { before: shapes(before), after: shapes(after) };
  for (const name of Object.keys(before.definitions)) {
    const old = before.definitions[name]!;
    const now = after.definitions[name];
    if (now === undefined) {
      // Terms and inlined texts are compared where they are used.
      if (reachable.before.has(name)) changes.push({ kind: "definition_removed", where: name });
    } else if (isVocabulary(name, before)) compareSentences(changes, name, old, now);
    else compareSchemas(comparison, name, old, now);
  }
  for (const name of Object.keys(after.definitions)) {
    if (before.definitions[name] === undefined && reachable.after.has(name)) {
      changes.push({ kind: "definition_added", where: name });
    }
  }
  for (const [id, terms] of Object.entries(before.vocabularies)) {
    const now = after.vocabularies[id];
    if (now === undefined) changes.push({ kind: "definition_removed", where: `vocabulary ${id}` });
    else compareTerms(changes, id, terms, now);
  }
  for (const id of Object.keys(after.vocabularies)) {
    if (before.vocabularies[id] === undefined) changes.push({ kind: "definition_added", where: `vocabulary ${id}` });
  }
  compareRules(changes, before, after);
  return changes;
}

/** The names of definitions that are neither vocabularies nor plain texts. */
function shapes({ definitions }: Contract): ReadonlySet<string> {
  return new Set(Object.keys(definitions).filter((name) => isShape(definitions[name]!)));
}

function isShape(schema: Schema): boolean {
  return schema.properties !== undefined || alternatives(schema) !== undefined;
}

/** Whether a definition is the list of a vocabulary's keys, which are compared with all that is known of the terms. */
function isVocabulary(name: string, { vocabularies }: Contract): boolean {
  const id = name.replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g, "_").toLowerCase();
  return Object.hasOwn(vocabularies, id);
}

function alternatives({ oneOf, anyOf }: Schema): readonly Schema[] | undefined {
  return oneOf ?? anyOf;
}

function compareSchemas(comparison: Comparison, where: string, before: Schema, after: Schema): void {
  const { changes } = comparison;
  if (typeName(before) !== typeName(after)) {
    // Under another name there may be the same: an object that gained fields, a text that may be longer.
    const old = resolved(before, comparison.before);
    const now = resolved(after, comparison.after);
    if ((old !== before || now !== after) && typeName(old) === typeName(now))
      compareSchemas(comparison, where, old, now);
    else changes.push({ kind: "type_changed", where, detail: `${typeName(before)} → ${typeName(after)}` });
    return;
  }
  if (before.description !== after.description) changes.push({ kind: "wording_changed", where });
  if (before.properties !== undefined && after.properties !== undefined) {
    compareFields(comparison, where, before, after);
  }
  const old = alternatives(before);
  const now = alternatives(after);
  if (old !== undefined && now !== undefined) compareAlternatives(changes, where, old, now);
  if (before.items !== undefined && after.items !== undefined) {
    compareSchemas(comparison, `${where}[]`, before.items, after.items);
  }
  if (before.enum !== undefined && after.enum !== undefined) compareKeys(changes, where, before.enum, after.enum);
  compareBounds(changes, where, before, after);
}

function compareFields(comparison: Comparison, where: string, before: Schema, after: Schema): void {
  const { changes } = comparison;
  const old = before.properties!;
  const now = after.properties!;
  const required = { before: new Set(before.required), after: new Set(after.required) };
  const added = Object.keys(now).filter((name) => !Object.hasOwn(old, name));
  const renamed = new Set<string>();
  for (const [name, schema] of Object.entries(old)) {
    const field = `${where}.${name}`;
    const next = now[name];
    if (next === undefined || !Object.hasOwn(now, name)) {
      // A field with the same description and type under another name.
      const successor = added.find((each) => !renamed.has(each) && sameButForWords(now[each]!, schema));
      if (successor === undefined) changes.push({ kind: "field_removed", where: field });
      else {
        renamed.add(successor);
        changes.push({ kind: "field_renamed", where: field, detail: `→ ${successor}` });
      }
      continue;
    }
    if (!required.before.has(name) && required.after.has(name)) {
      changes.push({ kind: "field_made_required", where: field });
    }
    if (required.before.has(name) && !required.after.has(name)) {
      changes.push({ kind: "field_made_optional", where: field });
    }
    compareSchemas(comparison, field, schema, next);
  }
  for (const name of added) {
    if (renamed.has(name)) continue;
    const kind = required.after.has(name) ? "field_added_required" : "field_added";
    changes.push({ kind, where: `${where}.${name}` });
  }
}

function compareAlternatives(
  changes: Change[],
  where: string,
  before: readonly Schema[],
  after: readonly Schema[],
): void {
  const old = new Set(before.map(typeName));
  const now = new Set(after.map(typeName));
  for (const name of now) if (!old.has(name)) changes.push({ kind: "alternative_added", where, detail: name });
  for (const name of old) if (!now.has(name)) changes.push({ kind: "alternative_removed", where, detail: name });
}

/** The definitions of the terms of a vocabulary. */
function compareSentences(changes: Change[], name: string, before: Schema, after: Schema): void {
  const old = new Map(before.enum?.map((key, at) => [key, before.enumDescriptions?.[at]]));
  for (const [at, key] of (after.enum ?? []).entries()) {
    const sentence = old.get(key);
    if (sentence !== undefined && sentence !== after.enumDescriptions?.[at]) {
      changes.push({ kind: "wording_changed", where: `${name}: ${key}` });
    }
  }
}

/** Keys of a list that is not a vocabulary. */
function compareKeys(changes: Change[], where: string, before: readonly string[], after: readonly string[]): void {
  for (const key of after) if (!before.includes(key)) changes.push({ kind: "term_added", where: `${where}: ${key}` });
  for (const key of before) if (!after.includes(key)) changes.push({ kind: "term_removed", where: `${where}: ${key}` });
}

/** Bounds and whether a larger number allows more. */
const bounds = [
  ["maxLength", true],
  ["maxItems", true],
  ["maximum", true],
  ["exclusiveMaximum", true],
  ["minLength", false],
  ["minItems", false],
  ["minimum", false],
  ["exclusiveMinimum", false],
] as const;

function compareBounds(changes: Change[], where: string, before: Schema, after: Schema): void {
  for (const [bound, largerAllowsMore] of bounds) {
    const open = largerAllowsMore ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
    const old = (before[bound] as number | undefined) ?? open;
    const now = (after[bound] as number | undefined) ?? open;
    if (old === now) continue;
    const kind = now > old === largerAllowsMore ? "bound_loosened" : "bound_tightened";
    changes.push({ kind, where, detail: `${bound} ${boundText(before[bound])} → ${boundText(after[bound])}` });
  }
  if (before.pattern !== after.pattern) {
    // Which of two patterns allows more cannot be read off them; the careful answer is that data may be refused.
    const kind = after.pattern === undefined ? "bound_loosened" : "bound_tightened";
    changes.push({ kind, where, detail: "pattern" });
  }
}

function boundText(bound: unknown): string {
  return typeof bound === "number" ? String(bound) : "none";
}

function compareTerms(
  changes: Change[],
  id: string,
  before: { readonly [key: string]: ContractTerm },
  after: { readonly [key: string]: ContractTerm },
): void {
  const added = Object.keys(after).filter((key) => !Object.hasOwn(before, key));
  const renamed = new Set<string>();
  for (const [key, old] of Object.entries(before)) {
    const where = `${id}: ${key}`;
    const now = Object.hasOwn(after, key) ? after[key] : undefined;
    if (now === undefined) {
      const successor = added.find((each) => !renamed.has(each) && sameMeaning(after[each]!, old));
      if (successor === undefined) changes.push({ kind: "term_removed", where });
      else {
        renamed.add(successor);
        changes.push({ kind: "term_renamed", where, detail: `→ ${successor}` });
      }
      continue;
    }
    if (parentsOf(old) !== parentsOf(now)) {
      changes.push({ kind: "term_moved", where, detail: `${parentsOf(old)} → ${parentsOf(now)}` });
    }
    if (old.label !== now.label)
      changes.push({ kind: "wording_changed", where, detail: `${old.label} → ${now.label}` });
    compareCodes(changes, where, old, now);
  }
  for (const key of added) if (!renamed.has(key)) changes.push({ kind: "term_added", where: `${id}: ${key}` });
}

/** The keys of the broader terms, as text; "none" for a top term. */
function parentsOf({ broader = [] }: ContractTerm): string {
  const keys = typeof broader === "string" ? [broader] : broader;
  return keys.length === 0 ? "top" : keys.toSorted().join(", ");
}

function compareCodes(changes: Change[], where: string, before: ContractTerm, after: ContractTerm): void {
  for (const system of new Set([...Object.keys(before.codes), ...Object.keys(after.codes)])) {
    const old = before.codes[system]?.join(", ");
    const now = after.codes[system]?.join(", ");
    if (old === now) continue;
    const kind = old === undefined ? "code_added" : now === undefined ? "code_removed" : "code_changed";
    changes.push({ kind, where, detail: `${system} ${old ?? "none"} → ${now ?? "none"}` });
  }
}

/** Whether two terms are called the same or share a code that only one meaning may have. */
function sameMeaning(a: ContractTerm, b: ContractTerm): boolean {
  if (a.label === b.label) return true;
  return Object.entries(a.codes).some(
    ([system, codes]) => !system.includes(" ") && b.codes[system]?.join() === codes.join(),
  );
}

const profiles: readonly SeverityProfile[] = ["draft", "registered", "publishable"];
const order: readonly RuleSeverity[] = ["off", "warning", "error"];

function compareRules(changes: Change[], before: Contract, after: Contract): void {
  for (const [id, old] of Object.entries(before.rules)) {
    const now = after.rules[id];
    if (now === undefined) {
      changes.push({ kind: "rule_removed", where: `rule ${id}` });
      continue;
    }
    for (const profile of profiles) {
      if (old[profile] === now[profile]) continue;
      const raised = order.indexOf(now[profile]) > order.indexOf(old[profile]);
      const detail = `${profile}: ${old[profile]} → ${now[profile]}`;
      changes.push({ kind: raised ? "rule_raised" : "rule_lowered", where: `rule ${id}`, detail });
    }
  }
  for (const id of Object.keys(after.rules)) {
    if (before.rules[id] === undefined) changes.push({ kind: "rule_added", where: `rule ${id}` });
  }
}

/** The schema that a reference leads to, or the schema itself. */
function resolved(schema: Schema, { definitions }: Contract): Schema {
  return schema.$ref === undefined ? schema : (definitions[typeName(schema)] ?? schema);
}

/** The type of value that a schema accepts, in one word. */
function typeName(schema: Schema): string {
  if (schema.$ref !== undefined) return schema.$ref.slice(schema.$ref.lastIndexOf("/") + 1);
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum !== undefined) return "one of a list";
  if (alternatives(schema) !== undefined) return "one of several";
  return schema.type ?? "anything";
}

function sameButForWords(a: Schema, b: Schema): boolean {
  const words = (key: string, value: unknown): unknown => (key === "description" ? undefined : value);
  return JSON.stringify(a, words) === JSON.stringify(b, words) && a.description === b.description;
}
