/**
 * Compares what npm serves with the tarballs that were built, and their provenance with the release workflow.
 *
 * Run: `node scripts/release/verify-published.ts TARBALLS OWNER/REPOSITORY`, after the publication. The signatures are verified by
 * `npm audit signatures`.
 */
import { integrityOf, provenanceProblems, type Publisher } from "./provenance.ts";
import { publishedStatements, publishedTarball } from "./published.ts";
import { tarballPackages } from "./tarball-packages.ts";

const registry = "https://registry.npmjs.org/";
const [folder, repository] = process.argv.slice(2);
if (folder === undefined || repository === undefined) {
  console.error("verify-published: name the folder of the tarballs and the repository");
  process.exitCode = 2;
} else {
  const publisher: Publisher = { repository, workflow: ".github/workflows/release.yml" };
  const packages = await tarballPackages(folder);
  for (const built of packages) {
    const { integrity } = await publishedTarball(registry, built);
    const problems = integrity === integrityOf(built.tarball) ? [] : ["the published tarball is another one"];
    const statements = await publishedStatements(registry, built);
    const provenance = statements.map((statement) => provenanceProblems(statement, built, publisher));
    if (!provenance.some((found) => found.length === 0))
      problems.push("no provenance of this workflow", ...provenance.flat());
    for (const problem of problems) console.error(`${built.name} ${built.version}: ${problem}`);
    if (problems.length > 0) process.exitCode = 1;
  }
  if (process.exitCode === undefined) console.log(`${packages.length} packages are those that the workflow built`);
}
