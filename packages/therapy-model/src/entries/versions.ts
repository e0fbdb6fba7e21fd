/** Versions of the model and migrations between them. */
export { findAdditions, type Report } from "../versions/additions.ts";
export type { Change } from "../versions/change.ts";
export type { Additions, DefinitionChanges } from "../versions/definition-changes.ts";
export type { Migration, Renames, Renaming } from "../versions/migration.ts";
export { migrations } from "../versions/migrations.ts";
export { downgrade, upgrade, type UpgradeResult, type VersionedRecordSet } from "../versions/upgrade.ts";
export { isVersion, versions, type Version } from "../versions/version.ts";
