/** Merging of records with the same id. */
import type { Issue } from "../../schema/issue.ts";
import { mergeCitations } from "./merge-citations.ts";
import { addPart, createMergeState, type MergeState, toPlainJson, type RejectedValue } from "./merge-fields.ts";
import type { ModelRecord } from "../record.ts";
import type { RecordId } from "../../domain/shared/record-id.ts";

/** The result of {@link mergeRecords}. */
export interface MergedRecords {
  /** One record for each id, in the order of the first occurrences. */
  records: ModelRecord[];
  /** A warning for each field with a single value that has two; its path is that of the rejected value. */
  conflicts: Issue[];
}

/**
 * Merges records of several record sets: records with the same id become one record.
 *
 * Fields are merged one by one. Lists are merged by member: new members of the later record are appended, and members
 * that both records have are kept once. Members with the same key are merged; the keys are text and kind of names,
 * exchange and ticker of listings, scheme and value of identifiers and registrations, organization and role of associated
 * parties, disease and states of conditions and indications, label of arms, name of interventions, name and place of
 * sites. Other members, such as agreements, are the same only if they are equal; so are members of which one record has
 * several with the same key.
 *
 * Lists that have a meaning only as a unit are single values: criteria, results, endpoints, cells, vectors, constructs,
 * devices, dosing, conditioning, prior and combined treatments, the interventions of an arm, and the allocation ratio.
 * Equal members can have another order, except those of the ratio. An additional member is a conflict: the age limits of
 * two snapshots do not apply together, and two descriptions of one receptor are not two receptors.
 *
 * If two values conflict, the first one is kept, a warning is reported, and the citations of the rejected value get the
 * stance `differs`. Citations are moved with their values. A citation of a list or record to which another record added
 * something becomes citations of its parts.
 *
 * The records are not changed. The time is linear in the size of the records.
 *
 * @example
 * ```ts
 * import { mergeRecords } from "@org/therapy-model/records";
 *
 * const names = [{ text: "Legend Biotech", kind: "trade" as const }];
 * const { records, conflicts } = mergeRecords([
 *   { kind: "organization", id: "organization:legend", names, founded: "2014" },
 *   { kind: "organization", id: "organization:legend", names, founded: "2015", type: "company" },
 * ]);
 * records; // => [{ kind: "organization", id: "organization:legend", names: [{ text: "Legend Biotech", kind: "trade" }], founded: "2014", type: "company" }]
 * conflicts.map(({ path }) => path); // => [[1, "founded"]]
 * ```
 */
export function mergeRecords(records: readonly ModelRecord[]): MergedRecords {
  const byId = new Map<RecordId, MergeEntry>();
  const conflicts: Issue[] = [];
  for (const [index, record] of records.entries()) {
    const entry = byId.get(record.id);
    if (entry === undefined) byId.set(record.id, { first: record, state: undefined });
    else {
      entry.state ??= begin(entry.first);
      const { rejected } = addPart(entry.state, record);
      for (const value of rejected.values()) conflicts.push(conflict(index, value));
    }
  }
  return {
    records: [...byId.values()].map(({ first, state }) => (state === undefined ? first : finish(state))),
    conflicts,
  };
}

/** The first record with an id and, if there are more, the state of their merge. */
interface MergeEntry {
  readonly first: ModelRecord;
  state: MergeState | undefined;
}

function begin(record: ModelRecord): MergeState {
  const state = createMergeState();
  addPart(state, record);
  return state;
}

function finish(state: MergeState): ModelRecord {
  const citations = mergeCitations(state);
  const record = toPlainJson(state.fields) as ModelRecord;
  return citations.length === 0 ? record : ({ ...record, citations } as ModelRecord);
}

function conflict(index: number, { path, text }: RejectedValue): Issue {
  const message = `${text} differs from the value of an earlier record with the same id, which is kept`;
  return {
    code: "conflicting_values",
    severity: "warning",
    path: [index, ...path],
    message,
    rule: "conflicting_values",
  };
}
