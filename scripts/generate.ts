/**
 * Generates everything that is generated and committed; `--check` writes nothing, names each stale file and exits with 1.
 *
 * Run: `pnpm generate [--check] [FOLDER …]`, for example `pnpm generate packages/therapy-model` for the files that the scripts
 * of one package write. The steps run in the order of the packages, because a step reads what the steps before it wrote. API
 * reports are made from the built packages: `pnpm api-report`.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "..");

/** The steps, each a script that takes `--check`. */
const steps = [
  "packages/therapy-identifiers/scripts/generate.ts",
  "packages/therapy-identifiers/scripts/verify-schemes.ts",
  "packages/therapy-units/scripts/generate.ts",
  "packages/therapy-model/scripts/generate.ts",
  "packages/therapy-model/scripts/verify.ts",
  "packages/therapy-rules/scripts/generate.ts",
  "packages/therapy-catalog/scripts/generate.ts",
  "packages/therapy-catalog/scripts/diseases.ts",
  "packages/therapy-exchange/scripts/generate.ts",
  "packages/therapy-schemas/scripts/generate.ts",
  "apps/cli/scripts/generate.ts",
  "conformance/registers/field-tables.ts",
  "scripts/generate/package-exports.ts",
].filter((step) => existsSync(path.join(root, step)));

const isCheck = process.argv.includes("--check");
const folders = process.argv.slice(2).filter((argument) => argument !== "--check");
const unknown = folders.filter((folder) => !steps.some((step) => step.startsWith(`${folder}/`)));
if (unknown.length > 0) {
  console.error(`no script generates files in ${unknown.join(", ")}; expected a folder such as packages/therapy-model`);
  process.exit(2);
}
const chosen = steps.filter((step) => folders.length === 0 || folders.some((folder) => step.startsWith(`${folder}/`)));

for (const step of chosen) {
  const run = spawnSync(process.execPath, ["--conditions=@org/source", step, ...(isCheck ? ["--check"] : [])], {
    cwd: root,
    stdio: "inherit",
  });
  if (run.status !== 0) process.exitCode = 1;
}
