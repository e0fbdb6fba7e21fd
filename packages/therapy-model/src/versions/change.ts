/** What a migration changed in a record set. */
import type { RecordKind } from "../domain/shared/record-id.ts";
import type { DirectedRenaming, Names } from "./names.ts";

/** One kind of change at all places with the same path. */
export interface Change {
  /** A field was renamed, or a value was replaced. */
  kind: "renamed" | "rewritten";
  /** The kind of the records if it is a change of a field of these records. */
  record?: RecordKind | undefined;
  /**
   * The path before the change, such as `records[*].approval`. `[*]` is every member of a list, `..` any depth of
   * nested objects.
   */
  path: string;
  /** The path of a renamed field after the change. */
  to?: string | undefined;
  /** The reason, in one or two sentences. */
  why: string;
  /** The number of places. */
  count: number;
}

/** Counts the changes of a step. */
export interface ChangeCounter {
  /** Counts a change that a renaming caused. */
  add(renaming: DirectedRenaming, change: Omit<Change, "count">): void;
  /** The changes, in the order of the renames. */
  changes(): Change[];
}

/** Makes a counter without changes. */
export function changeCounter(names: Names): ChangeCounter {
  const counted = new Map<DirectedRenaming, Map<string, Change>>();
  return {
    add(renaming, change) {
      const byPath = counted.get(renaming) ?? new Map<string, Change>();
      counted.set(renaming, byPath);
      const key = `${change.record ?? ""} ${change.path} ${change.to ?? ""} ${change.why}`;
      const same = byPath.get(key);
      if (same === undefined) byPath.set(key, { ...change, count: 1 });
      else same.count++;
    },
    changes: () => names.all.flatMap((renaming) => [...(counted.get(renaming)?.values() ?? [])].toSorted(renamedFirst)),
  };
}

function renamedFirst(one: Change, other: Change): number {
  return Number(other.kind === "renamed") - Number(one.kind === "renamed");
}
