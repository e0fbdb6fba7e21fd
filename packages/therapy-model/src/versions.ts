/** Versions: bringing data from one version of the model to another. */
export type { Change } from "./versions/step.ts";
export { downgrade, upgrade, type Upgrade, type VersionedDossier } from "./versions/upgrade.ts";
export { isVersion, versions, type Version } from "./versions/version.ts";
