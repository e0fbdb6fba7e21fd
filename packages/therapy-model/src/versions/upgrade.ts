/** Bringing a dossier to another version of the model. */
import type { Issue } from "../issue.ts";
import type { Fields } from "./fields.ts";
import type { Migration } from "./migration.ts";
import { migrations } from "./migrations.ts";
import { refused, startOf } from "./start.ts";
import { backwards, forwards, obstacles, taken, type Change, type Step } from "./step.ts";
import { isVersion, versions, type Version } from "./version.ts";

/** A dossier of any version: what is known of it before it is held against the model. */
export interface VersionedDossier {
  /** The version of the model that the records are written for. */
  modelVersion: Version;
  /** Everything else, as the version has it. */
  [field: string]: unknown;
}

/** What comes of bringing a dossier to another version. */
export type Upgrade =
  | {
      /** Says that the dossier could be brought to the version. */
      ok: true;
      /** The dossier in that version; what did not change is shared with the dossier that was given. */
      value: VersionedDossier;
      /** The version that it was in. */
      from: Version;
      /** The version that it is in. */
      to: Version;
      /** What was changed beside the version, in the order in which it was done. */
      changes: Change[];
    }
  | {
      /** Says that the dossier could not be brought to the version. */
      ok: false;
      /** What stands against it; at least one. */
      issues: Issue[];
    };

/**
 * Brings a dossier to a later version of the model: to that of this package, unless another one is named.
 *
 * What was valid in its version is valid in the later one. Whether it was valid is not asked: hold the result against
 * `Dossier`. The dossier that is given is not changed, nothing throws for data, and the time is linear in its size.
 *
 * @throws RangeError where `to` is no version of the model.
 *
 * @example
 * ```ts
 * import { upgrade } from "@org/therapy-model/versions";
 *
 * const event = { kind: "regulatory_event", id: "regulatory_event:x", therapy: "therapy:x", jurisdiction: "EU", milestone: "marketing_authorization_granted", approval: "conditional" };
 * const old = { kind: "dossier", modelVersion: "0.1.0-pre", id: "dossier:x", title: "X", records: [event] };
 *
 * const upgraded = upgrade(old);
 * upgraded.ok && upgraded.changes.map(({ kind, path, to, count }) => [kind, path, to, count]); // => [["renamed", "records[*].approval", "records[*].approvalKind", 1]]
 * upgraded.ok && upgraded.value.modelVersion; // => "0.1.0"
 *
 * const later = upgrade({ ...old, modelVersion: "9.0.0" });
 * later.ok ? "" : later.issues[0]?.message; // => "9.0.0 is a later version than this package knows, which is 0.1.0; use a later package"
 * ```
 */
export function upgrade(dossier: unknown, to: Version = versions.at(-1)!): Upgrade {
  refuseUnknown(to);
  const start = startOf(dossier);
  if (!start.ok) return start;
  const steps = between(start.from, to);
  if (steps === undefined) return refused("unsupported_version", `${start.from} is later than ${to}; downgrade it`);
  return take(start.dossier, start.from, to, steps.map(forwards));
}

/**
 * Brings a dossier to an earlier version of the model, where nothing of it is lost.
 *
 * Where the earlier version has no place for something, or asks for something that is absent, issues say for what and
 * where. The dossier that is given is not changed, nothing throws for data, and the time is linear in its size.
 *
 * @throws RangeError where `to` is no version of the model.
 *
 * @example
 * ```ts
 * import { dossiers } from "@org/therapy-model/dossiers";
 * import { downgrade, upgrade } from "@org/therapy-model/versions";
 *
 * const older = downgrade(dossiers[0], "0.1.0-pre");
 * older.ok && older.value.modelVersion; // => "0.1.0-pre"
 * older.ok && upgrade(older.value).ok; // => true
 *
 * const silent = { ...dossiers[0], silences: [] };
 * const refused = downgrade(silent, "0.1.0-pre");
 * refused.ok ? "" : refused.issues[0]?.message; // => '"silences" is not a field in version 0.1.0-pre; it would be lost'
 * ```
 */
export function downgrade(dossier: unknown, to: Version): Upgrade {
  refuseUnknown(to);
  const start = startOf(dossier);
  if (!start.ok) return start;
  const steps = between(to, start.from);
  if (steps === undefined) return refused("unsupported_version", `${start.from} is earlier than ${to}; upgrade it`);
  return take(start.dossier, start.from, to, steps.toReversed().map(backwards));
}

function refuseUnknown(to: Version): void {
  if (!isVersion(to)) throw new RangeError(`${String(to)} is no version of the model; they are ${versions.join(", ")}`);
}

/** The migrations that lead from a version to a later one; `undefined` where it is not later. */
function between(from: Version, to: Version): Migration[] | undefined {
  const [first, last] = [versions.indexOf(from), versions.indexOf(to)];
  return first > last ? undefined : migrations.slice(first, last);
}

function take(dossier: Fields, from: Version, to: Version, steps: readonly Step[]): Upgrade {
  let value = dossier;
  const changes: Change[] = [];
  for (const step of steps) {
    const issues = obstacles(value, step);
    if (issues.length > 0) return { ok: false, issues };
    value = taken(value, step, changes);
  }
  return { ok: true, value: value as unknown as VersionedDossier, from, to, changes };
}
