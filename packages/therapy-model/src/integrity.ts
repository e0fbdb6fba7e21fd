/** What the records of a dossier must hold of one another: unique ids, references that lead somewhere, no circles. */
import type { Issue, IssueCode } from "./issue.ts";
import { ModelRecord } from "./record.ts";
import type { RecordKind } from "./reference.ts";
import { type Reference, type ReferencePath, referencePaths, referencesAt } from "./reference-path.ts";
import { type JsonPointer, resolvePointer } from "./shared/json-pointer.ts";
import { nearest } from "./suggestion.ts";

/** The fields through which a record can come to be above itself. */
const upward = ["parent", "supersedes"] as const;

const pathsByKind = new Map<RecordKind, readonly ReferencePath[]>();

/** Lists the places where records of a kind refer to others, worked out when first needed. */
export function referencePathsOf(kind: RecordKind): readonly ReferencePath[] {
  let found = pathsByKind.get(kind);
  if (found === undefined) {
    const schema = ModelRecord.options.find((option) => option._zod.propValues?.["kind"]?.has(kind));
    found = schema === undefined ? [] : referencePaths(schema);
    pathsByKind.set(kind, found);
  }
  return found;
}

/**
 * Lists what is wrong between records that are each valid: ids used twice, references and citations to nothing, circles.
 *
 * Paths are relative to the list. The time grows with the size of the records, not with its square.
 *
 * @example
 * ```ts
 * import { checkIntegrity } from "@org/therapy-model";
 *
 * const names = [{ text: "A", kind: "brand" as const }];
 * checkIntegrity([{ kind: "platform", id: "platform:a", names, parent: "platform:b" }])[0]?.code; // => "dangling_reference"
 * ```
 */
export function checkIntegrity(records: readonly ModelRecord[]): Issue[] {
  const byId = new Map<string, ModelRecord>();
  const issues: Issue[] = [];
  let suggestions = 0;
  for (const [index, record] of records.entries()) {
    if (byId.has(record.id)) {
      issues.push(issue("duplicate_id", [index, "id"], `"${record.id}" is the id of an earlier record too`));
    } else byId.set(record.id, record);
  }
  for (const [index, record] of records.entries()) {
    for (const path of referencePathsOf(record.kind)) {
      for (const reference of referencesAt(record, path)) {
        if (byId.has(reference.id)) continue;
        const candidates = suggestions++ < mostSuggestions ? idsOf(records, path.to) : [];
        issues.push(dangling(index, reference, candidates));
      }
    }
    issues.push(...citationsOfNothing(index, record), ...namesOfNothing(index, record));
  }
  issues.push(...circles(records, byId));
  return issues;
}

/** For how many references it is worked out what was meant; each is compared with every id of its kind. */
const mostSuggestions = 50;

function* idsOf(records: readonly ModelRecord[], kind: RecordKind): Generator<string> {
  for (const record of records) if (record.kind === kind) yield record.id;
}

function dangling(index: number, { id, path }: Reference, ids: Iterable<string>): Issue {
  const meant = nearest(id, ids);
  const mend = meant === undefined ? "" : `; did you mean "${meant}"?`;
  return issue("dangling_reference", [index, ...path], `"${id}" is the id of no record here${mend}`);
}

function citationsOfNothing(index: number, record: ModelRecord): Issue[] {
  if (record.kind === "source" || record.citations === undefined) return [];
  const issues: Issue[] = [];
  for (const [at, { field }] of record.citations.entries()) {
    if (resolvePointer(record, field) !== undefined) continue;
    const deepest = deepestThatHolds(record, field);
    issues.push(
      issue(
        "dangling_pointer",
        [index, "citations", at, "field"],
        `"${field}" leads to nothing in this record; "${deepest}" is the last part that does`,
      ),
    );
  }
  return issues;
}

function deepestThatHolds(record: ModelRecord, field: JsonPointer): JsonPointer {
  let pointer = field;
  while (pointer !== "" && resolvePointer(record, pointer) === undefined) {
    pointer = pointer.slice(0, pointer.lastIndexOf("/")) as JsonPointer;
  }
  return pointer;
}

/** The arms that results name, and the interventions that arms name, must be those of the same trial. */
function namesOfNothing(index: number, record: ModelRecord): Issue[] {
  if (record.kind !== "trial") return [];
  const issues: Issue[] = [];
  const refuse = (path: (string | number)[], name: string, what: string): void => {
    issues.push(issue("dangling_reference", [index, ...path], `"${name}" is the name of no ${what} of this trial`));
  };
  const interventions = new Set(record.interventions?.map(({ name }) => name));
  for (const [a, arm] of (record.arms ?? []).entries()) {
    for (const [i, name] of (arm.interventions ?? []).entries()) {
      if (!interventions.has(name)) refuse(["arms", a, "interventions", i], name, "intervention");
    }
  }
  const labels = new Set(record.arms?.map(({ label }) => label));
  for (const [r, { arms = [] }] of (record.results ?? []).entries()) {
    for (const [a, label] of arms.entries()) if (!labels.has(label)) refuse(["results", r, "arms", a], label, "arm");
  }
  return issues;
}

function circles(records: readonly ModelRecord[], byId: ReadonlyMap<string, ModelRecord>): Issue[] {
  const indexOf = new Map(records.map(({ id }, index) => [id as string, index]));
  const issues: Issue[] = [];
  for (const field of upward) {
    const settled = new Set<string>();
    for (const { id } of records) {
      const chain = new Set<string>();
      let next: string | undefined = id;
      while (next !== undefined && !settled.has(next) && !chain.has(next)) {
        chain.add(next);
        next = aboveOf(byId.get(next), field);
      }
      if (next !== undefined && chain.has(next)) {
        const members = [...chain];
        const circle = [...members.slice(members.indexOf(next)), next].join(" → ");
        issues.push(issue("reference_cycle", [indexOf.get(next) ?? 0, field], `${circle} is a circle`));
      }
      for (const member of chain) settled.add(member);
    }
  }
  return issues;
}

function aboveOf(record: ModelRecord | undefined, field: (typeof upward)[number]): string | undefined {
  return (record as { readonly [key: string]: unknown } | undefined)?.[field] as string | undefined;
}

function issue(code: IssueCode, path: (string | number)[], message: string): Issue {
  return { code, severity: "error", path, message, rule: code };
}
