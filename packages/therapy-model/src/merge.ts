/** Records of several dossiers as one list. */
import type { Issue } from "./issue.ts";
import { settleCitations } from "./merge/settle-citations.ts";
import { addPart, emptyMerging, type Merging, plain, type Refused } from "./merge/unite.ts";
import type { ModelRecord } from "./record.ts";
import type { RecordId } from "./reference.ts";

/** What comes of merging records. */
export interface MergedRecords {
  /** One record for each id, in the order in which the ids first stood. */
  records: ModelRecord[];
  /** A warning for each field that can hold one value and was given two; its path leads to the value that gave way. */
  conflicts: Issue[];
}

/**
 * Makes one list of the records of several dossiers: records of the same id become one.
 *
 * Their fields are united, and so are their lists: what the later record adds follows, and what stands in both stands
 * once. Names are the same by their text and kind, listings by exchange and ticker, identifiers and registrations by
 * scheme and value, involvements by organisation and role, conditions and indications by disease and states, arms by
 * label, interventions by name, sites by name and place; their other fields are united in turn. Everything else is the
 * same only where it is equal, such as an agreement, and so are members of which one record has several of the same key.
 *
 * Lists that only as a whole say something are one value: criteria, results, endpoints, cells, vectors, constructs,
 * devices, doses, conditioning, the treatments before or with a use, the interventions of an arm, and the ratio of the
 * arms. Equal members may stand in another order, except those of the ratio, but one more is a contradiction: two age
 * limits of two snapshots are not both asked for, and two accounts of one receptor are not two receptors.
 *
 * Where both give a different value the first stays, a warning says so, and the later citations of the field become
 * citations of a source that differs. Citations follow what they are about to where it came to stand; one of a whole
 * list or record becomes one of each of its parts where the other record added some.
 *
 * No record is changed. The time is linear in the size of the records.
 *
 * @example
 * ```ts
 * import { mergeRecords } from "@org/therapy-model";
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
  const byId = new Map<RecordId, Standing>();
  const conflicts: Issue[] = [];
  for (const [index, record] of records.entries()) {
    const standing = byId.get(record.id);
    if (standing === undefined) byId.set(record.id, { first: record, merging: undefined });
    else {
      standing.merging ??= begin(standing.first);
      const { refused } = addPart(standing.merging, record);
      for (const value of refused.values()) conflicts.push(conflict(index, value));
    }
  }
  return {
    records: [...byId.values()].map(({ first, merging }) => (merging === undefined ? first : finish(merging))),
    conflicts,
  };
}

/** What stands for an id: the first record, and what the later ones make of it. */
interface Standing {
  readonly first: ModelRecord;
  merging: Merging | undefined;
}

function begin(record: ModelRecord): Merging {
  const merging = emptyMerging();
  addPart(merging, record);
  return merging;
}

function finish(merging: Merging): ModelRecord {
  const citations = settleCitations(merging);
  const record = plain(merging.fields) as ModelRecord;
  return citations.length === 0 ? record : ({ ...record, citations } as ModelRecord);
}

function conflict(index: number, { path, states }: Refused): Issue {
  const message = `${states} is not what an earlier record of the same id says, which stays`;
  return {
    code: "conflicting_values",
    severity: "warning",
    path: [index, ...path],
    message,
    rule: "conflicting_values",
  };
}
