/** Integrity of a list of records: unique ids, references that resolve, no circular references. */
import type { Issue, IssueCode } from "../schema/issue.ts";
import type { ModelRecord } from "./record.ts";
import type { RecordKind } from "../domain/shared/record-id.ts";
import { type RecordReference, type ReferencePath, referencesAt } from "./reference-path.ts";
import { referencePathTable } from "../gen/reference-paths.ts";
import type { JsonPointer } from "../domain/shared/json-pointer.ts";
import { resolvePointer } from "../domain/shared/json-pointer-path.ts";
import { findClosest } from "../vocabulary/suggestion.ts";

/** The fields that must not form a cycle. */
const acyclicFields = ["parent", "supersedes"] as const;

/** Lists the fields of a record kind that refer to other records. */
export function referencePathsOf(kind: RecordKind): readonly ReferencePath[] {
  return referencePathTable[kind] ?? [];
}

/**
 * Checks valid records for duplicate ids, unresolved references, citations of missing fields and circular references.
 *
 * Paths are relative to the list. The time is linear in the size of the records.
 *
 * @example
 * ```ts
 * import { checkIntegrity } from "@org/therapy-model/records";
 *
 * const names = [{ text: "A", kind: "brand" as const }];
 * checkIntegrity([{ kind: "platform", id: "platform:a", names, parent: "platform:b" }])[0]?.code; // => "dangling_reference"
 * ```
 */
export function checkIntegrity(records: readonly ModelRecord[]): Issue[] {
  const byId = new Map<string, ModelRecord>();
  const issues: Issue[] = [];
  const idsByKind = groupIds(records);
  let suggestions = 0;
  let comparisons = 0;
  for (const [index, record] of records.entries()) {
    if (byId.has(record.id)) {
      issues.push(issue("duplicate_id", [index, "id"], `"${record.id}" is also the id of an earlier record`));
    } else byId.set(record.id, record);
  }
  for (const [index, record] of records.entries()) {
    for (const path of referencePathsOf(record.kind)) {
      for (const reference of referencesAt(record, path)) {
        if (byId.has(reference.id)) continue;
        const ids = idsByKind.get(path.to) ?? [];
        const isSuggested = suggestions < maximumSuggestions && comparisons <= maximumComparisons;
        if (isSuggested) {
          suggestions++;
          comparisons += ids.length;
        }
        issues.push(danglingReference(index, reference, isSuggested ? ids : []));
      }
    }
    issues.push(...danglingCitations(index, record), ...danglingNames(index, record));
  }
  // Not spread into `push`: a call takes about 100,000 arguments.
  return issues.concat(referenceCycles(records, byId));
}

/** The number of references with a suggestion. */
const maximumSuggestions = 50;
/** With more comparisons than this, further references have no suggestion: each one is compared with every id of its kind. */
const maximumComparisons = 250_000;

function groupIds(records: readonly ModelRecord[]): ReadonlyMap<RecordKind, readonly string[]> {
  const ids = new Map<RecordKind, string[]>();
  for (const { kind, id } of records) {
    const ofKind = ids.get(kind);
    if (ofKind === undefined) ids.set(kind, [id]);
    else ofKind.push(id);
  }
  return ids;
}

function danglingReference(index: number, { id, path }: RecordReference, ids: readonly string[]): Issue {
  const closest = findClosest(id, ids);
  const suggestion = closest === undefined ? "" : `; did you mean "${closest}"?`;
  return issue("dangling_reference", [index, ...path], `"${id}" does not match the id of any record${suggestion}`);
}

function danglingCitations(index: number, record: ModelRecord): Issue[] {
  if (record.kind === "source" || record.citations === undefined) return [];
  const issues: Issue[] = [];
  for (const [at, { field }] of record.citations.entries()) {
    if (resolvePointer(record, field) !== undefined) continue;
    const deepest = deepestResolving(record, field);
    issues.push(
      issue(
        "dangling_pointer",
        [index, "citations", at, "field"],
        `"${field}" does not resolve in this record; the longest part that resolves is "${deepest}"`,
      ),
    );
  }
  return issues;
}

function deepestResolving(record: ModelRecord, field: JsonPointer): JsonPointer {
  let pointer = field;
  while (pointer !== "" && resolvePointer(record, pointer) === undefined) {
    pointer = pointer.slice(0, pointer.lastIndexOf("/")) as JsonPointer;
  }
  return pointer;
}

/** Checks that the arms of results and the interventions of arms are those of the same trial. */
function danglingNames(index: number, record: ModelRecord): Issue[] {
  if (record.kind !== "trial") return [];
  const issues: Issue[] = [];
  const report = (path: (string | number)[], name: string, what: string): void => {
    issues.push(
      issue("dangling_reference", [index, ...path], `"${name}" does not match the name of any ${what} of this trial`),
    );
  };
  const interventions = new Set(record.interventions?.map(({ name }) => name));
  for (const [a, arm] of (record.arms ?? []).entries()) {
    for (const [i, name] of (arm.interventions ?? []).entries()) {
      if (!interventions.has(name)) report(["arms", a, "interventions", i], name, "intervention");
    }
  }
  const labels = new Set(record.arms?.map(({ label }) => label));
  for (const [r, { arms = [] }] of (record.results ?? []).entries()) {
    for (const [a, label] of arms.entries()) if (!labels.has(label)) report(["results", r, "arms", a], label, "arm");
  }
  return issues;
}

function referenceCycles(records: readonly ModelRecord[], byId: ReadonlyMap<string, ModelRecord>): Issue[] {
  const indexOf = new Map(records.map(({ id }, index) => [id as string, index]));
  const issues: Issue[] = [];
  for (const field of acyclicFields) {
    const visited = new Set<string>();
    for (const { id } of records) {
      const chain = new Set<string>();
      let next: string | undefined = id;
      while (next !== undefined && !visited.has(next) && !chain.has(next)) {
        chain.add(next);
        next = idAt(byId.get(next), field);
      }
      if (next !== undefined && chain.has(next)) {
        const members = [...chain];
        const cycle = [...members.slice(members.indexOf(next)), next].join(" → ");
        issues.push(issue("reference_cycle", [indexOf.get(next) ?? 0, field], `${cycle} is a circular reference`));
      }
      for (const member of chain) visited.add(member);
    }
  }
  return issues;
}

function idAt(record: ModelRecord | undefined, field: (typeof acyclicFields)[number]): string | undefined {
  return (record as { readonly [key: string]: unknown } | undefined)?.[field] as string | undefined;
}

function issue(code: IssueCode, path: (string | number)[], message: string): Issue {
  return { code, severity: "error", path, message, rule: code };
}
