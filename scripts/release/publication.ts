/** The publication of the rehearsal: the tarballs go to a registry, and what it serves is compared with them. */
import path from "node:path";
import { writeFileSync } from "node:fs";
import { integrityOf, provenanceProblems, type Publisher, statementOf } from "./provenance.ts";
import { publishedTarball } from "./published.ts";
import type { Registry } from "./registry.ts";
import { run } from "./run.ts";
import { tarballPackages } from "./tarball-packages.ts";

/** Publishes the tarballs of a folder as the release workflow does: with npm, without running scripts. */
export async function publishTarballs(tarballs: string, registry: Registry, folder: string): Promise<string> {
  const packages = await tarballPackages(tarballs);
  const npmrc = path.join(folder, "publish.npmrc");
  writeFileSync(npmrc, registry.npmrc(packages[0]!.name.split("/")[0]!));
  const env = { NPM_CONFIG_USERCONFIG: npmrc, npm_config_registry: registry.url, NPM_CONFIG_PROVENANCE: "false" };
  for (const { file } of packages) {
    await run("npm", ["publish", file, "--access", "public", "--ignore-scripts"], { cwd: folder, env });
  }
  return `${packages.length} packages`;
}

/** The publisher that npm trusts. */
const publisher: Publisher = { repository: "org/therapy-model", workflow: ".github/workflows/release.yml" };

/**
 * Compares what the registry serves with the tarballs, and verifies for each the statement that the workflow would sign. A statement
 * of another workflow, or for other bytes, must be refused.
 */
export async function verifyPublished(tarballs: string, registry: Registry): Promise<string> {
  const packages = await tarballPackages(tarballs);
  for (const built of packages) {
    const { integrity, bytes } = await publishedTarball(registry.url, built);
    const served = { ...built, tarball: bytes };
    if (integrity !== integrityOf(bytes) || integrity !== integrityOf(built.tarball)) {
      throw new Error(`${built.name}: the published tarball is not the one that was built`);
    }
    const statement = statementOf(built, publisher);
    const problems = provenanceProblems(statement, served, publisher);
    if (problems.length > 0) throw new Error(`${built.name}: ${problems.join("; ")}`);
    const changed = { ...served, tarball: new Uint8Array([...bytes, 0]) };
    const other = { ...publisher, workflow: ".github/workflows/ci.yml" };
    for (const refused of [
      provenanceProblems(statement, changed, publisher),
      provenanceProblems(statement, served, other),
    ]) {
      if (refused.length !== 1) throw new Error(`${built.name}: a wrong statement was not refused`);
    }
  }
  return `${packages.length} packages have the bytes and the provenance of the build`;
}
