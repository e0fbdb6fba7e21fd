/** Migrating a record set to another version of the model. */
import type { Issue } from "../schema/issue.ts";
import type { Change } from "./change.ts";
import type { Fields } from "./data.ts";
import type { Migration } from "./migration.ts";
import { migrations } from "./migrations.ts";
import { refuse, startOf } from "./start.ts";
import { applyStep, backwardStep, findBlockers, forwardStep, type Step } from "./step.ts";
import { isVersion, versions, type Version } from "./version.ts";

/** A record set of any version that is not validated yet. */
export interface VersionedRecordSet {
  /** The version of the model. */
  modelVersion: Version;
  /** The other fields in that version. */
  [field: string]: unknown;
}

/** The result of a migration. */
export type UpgradeResult =
  | {
      /** Discriminator: `true` if the record set was migrated. */
      ok: true;
      /** The record set in the target version. It shares all unchanged values with the input. */
      value: VersionedRecordSet;
      /** The version of the input. */
      from: Version;
      /** The target version. */
      to: Version;
      /** The changes except that of `modelVersion`, in order. */
      changes: Change[];
    }
  | {
      /** Discriminator: `false` if the record set was not migrated. */
      ok: false;
      /** The reasons; at least one. */
      issues: Issue[];
    };

/**
 * Migrates a record set to a later version of the model, by default to the version of this package.
 *
 * A record set that is valid in its version is valid in the later one. The input is not validated: validate the result
 * with `RecordSet`. The input is not changed, and the time is linear in its size.
 *
 * @throws RangeError if `to` is not a version of the model.
 *
 * @example
 * ```ts
 * import { upgrade } from "@org/therapy-model/versions";
 *
 * const event = { kind: "regulatory_event", id: "regulatory_event:x", therapy: "therapy:x", jurisdiction: "EU", milestone: "marketing_authorization_granted", approval: "conditional" };
 * const old = { kind: "dossier", modelVersion: "0.1.0-pre", id: "dossier:x", title: "X", records: [event] };
 *
 * const upgraded = upgrade(old);
 * upgraded.ok && upgraded.value.modelVersion; // => "0.1.0"
 * upgraded.ok && upgraded.value.id; // => "record_set:x"
 * upgraded.ok && upgraded.changes.at(-1); // => { kind: "renamed", record: "regulatory_event", path: "records[*].approval", to: "records[*].approvalKind", why: "The value is a kind of approval, such as conditional, not an approval.", count: 1 }
 *
 * const later = upgrade({ ...old, modelVersion: "9.0.0" });
 * later.ok ? "" : later.issues[0]?.message; // => "9.0.0 is later than 0.1.0, the latest version that this package supports; install a later package"
 * ```
 */
export function upgrade(recordSet: unknown, to: Version = versions.at(-1)!): UpgradeResult {
  assertVersion(to);
  const start = startOf(recordSet);
  if (!start.ok) return start;
  const steps = between(start.from, to);
  if (steps === undefined) return refuse("unsupported_version", `${start.from} is later than ${to}; downgrade it`);
  return migrate(start.recordSet, start.from, to, steps.map(forwardStep));
}

/**
 * Migrates a record set to an earlier version of the model if nothing is lost.
 *
 * If the record set uses what the earlier version does not have, or lacks a field that it requires, the result has an
 * issue for each such place. The input is not changed, and the time is linear in its size.
 *
 * @throws RangeError if `to` is not a version of the model.
 *
 * @example
 * ```ts
 * import { recordSets } from "@org/therapy-catalog/record-sets";
 * import { downgrade, upgrade } from "@org/therapy-model/versions";
 *
 * const older = downgrade(recordSets[0], "0.1.0-pre");
 * older.ok && older.value.modelVersion; // => "0.1.0-pre"
 * older.ok && upgrade(older.value).ok; // => true
 *
 * const suppressed = { ...recordSets[0], suppressions: [] };
 * const refused = downgrade(suppressed, "0.1.0-pre");
 * refused.ok ? "" : refused.issues[0]?.message; // => '"suppressions" is not a field in version 0.1.0-pre; it would be lost'
 * ```
 */
export function downgrade(recordSet: unknown, to: Version): UpgradeResult {
  assertVersion(to);
  const start = startOf(recordSet);
  if (!start.ok) return start;
  const steps = between(to, start.from);
  if (steps === undefined) return refuse("unsupported_version", `${start.from} is earlier than ${to}; upgrade it`);
  return migrate(start.recordSet, start.from, to, steps.toReversed().map(backwardStep));
}

function assertVersion(to: Version): void {
  if (isVersion(to)) return;
  throw new RangeError(`${String(to)} is not a version of the model; expected one of ${versions.join(", ")}`);
}

/** The migrations from a version to a later one; `undefined` if it is not later. */
function between(from: Version, to: Version): Migration[] | undefined {
  const [first, last] = [versions.indexOf(from), versions.indexOf(to)];
  return first > last ? undefined : migrations.slice(first, last);
}

function migrate(recordSet: Fields, from: Version, to: Version, steps: readonly Step[]): UpgradeResult {
  let value = recordSet;
  const changes: Change[] = [];
  for (const step of steps) {
    const issues = findBlockers(value, step);
    if (issues.length > 0) return { ok: false, issues };
    value = applyStep(value, step, changes);
  }
  return { ok: true, value: value as unknown as VersionedRecordSet, from, to, changes };
}
