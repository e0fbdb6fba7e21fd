/** Record sets with many small records. */
import { modelVersion } from "@org/therapy-model";
import { downgrade, upgrade } from "@org/therapy-model/versions";

/** Upgrades records with a renamed field, and downgrades records with a field that would be lost. */
export function migrateRecords(count: number): {
  readonly renamed: number;
  readonly issues: number;
  readonly last: string;
} {
  const records = Array.from({ length: count }, () => ({ kind: "regulatory_event", approval: "full" }));
  const result = upgrade({ kind: "dossier", modelVersion: "0.1.0-pre", records });
  const renamed = result.ok ? result.changes.find(({ path }) => path === "records[*].approval") : undefined;
  const later = Array.from({ length: count }, () => ({ kind: "regulatory_event", vote: null }));
  const refused = downgrade({ kind: "record_set", modelVersion, records: later }, "0.1.0-pre");
  const issues = refused.ok ? [] : refused.issues;
  return { renamed: renamed?.count ?? 0, issues: issues.length, last: issues.at(-1)?.code ?? "" };
}
