/** The records that share a key, for each group rule. */
import type { ModelRecord } from "@org/therapy-model";
import type { GroupRule } from "../engine/rule.ts";
import type { EnabledRule } from "./options.ts";

/** Groups of records by rule and key. */
export interface GroupIndex {
  /** Adds a record to a group; returns the number of records in the group. */
  readonly add: (rule: number, key: string, id: string) => number;
  readonly delete: (rule: number, key: string, id: string) => void;
  /** Returns the ids of the records in a group. */
  readonly members: (rule: number, key: string) => ReadonlySet<string> | readonly [string] | undefined;
}

/** The ids of the records in a group. Most groups have one record, which is kept without a set. */
type Members = string | Set<string>;

/** Makes an index without groups. */
export function groupIndex(enabled: readonly EnabledRule[]): GroupIndex {
  const groups = enabled.map(() => new Map<string, Members>());
  return {
    add(rule, key, id) {
      const members = groups[rule]!.get(key);
      if (members === undefined) groups[rule]!.set(key, id);
      else if (typeof members !== "string") return members.add(id).size;
      else if (members !== id) {
        groups[rule]!.set(key, new Set([members, id]));
        return 2;
      }
      return 1;
    },
    delete(rule, key, id) {
      const members = groups[rule]!.get(key);
      if (members === undefined) return;
      if (typeof members === "string" ? members === id : members.delete(id) && members.size === 0) {
        groups[rule]!.delete(key);
      }
    },
    members(rule, key) {
      const members = groups[rule]!.get(key);
      return typeof members === "string" ? [members] : members;
    },
  };
}

/** The start of the key of a record for which `groupBy` threw an error. */
const failedKeyPrefix = "\u0000failed ";

/** Checks whether a key is that of a record for which `groupBy` threw an error. */
export function isFailedKey(key: string): boolean {
  return key.startsWith(failedKeyPrefix);
}

/** Returns the keys of a record for a group rule. If `groupBy` throws, the record gets a key that no other record has. */
export function groupKeys(rule: GroupRule, record: ModelRecord): readonly string[] {
  try {
    return evaluateGroupKeys(rule, record);
  } catch {
    return [`${failedKeyPrefix}${record.id}`];
  }
}

/** Returns the keys of a record for a group rule, or throws the error of `groupBy`. */
export function evaluateGroupKeys({ groupBy }: GroupRule, record: ModelRecord): readonly string[] {
  const keys = groupBy(record as never);
  return Array.isArray(keys) ? (keys as string[]) : [...keys];
}
