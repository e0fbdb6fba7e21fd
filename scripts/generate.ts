/**
 * Generates everything that is generated and committed; `--check` writes nothing, names each stale file and exits with 1.
 *
 * Run: `pnpm generate`, or `pnpm generate --check` as the gate does. The steps run in the order of the packages, because a
 * step reads what the steps before it wrote. API reports are made from the built packages: `pnpm api-report`.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "..");

/** The steps, each a script that takes `--check`. */
const steps = [
  "packages/therapy-identifiers/scripts/generate.ts",
  "packages/therapy-units/scripts/generate.ts",
  "packages/therapy-model/scripts/generate.ts",
  "packages/therapy-rules/scripts/generate.ts",
  "packages/therapy-catalog/scripts/generate.ts",
  "packages/therapy-exchange/scripts/generate.ts",
  "packages/therapy-schemas/scripts/generate.ts",
  "apps/cli/scripts/generate.ts",
  "scripts/generate/package-exports.ts",
].filter((step) => existsSync(path.join(root, step)));

// Where the reference data are present, the verification tables are generated, too.
if (existsSync(path.join(root, "../shared"))) steps.push("packages/therapy-model/scripts/verify.ts");

for (const step of steps) {
  const run = spawnSync(process.execPath, ["--conditions=@org/source", step, ...process.argv.slice(2)], {
    cwd: root,
    stdio: "inherit",
  });
  if (run.status !== 0) process.exitCode = 1;
}
