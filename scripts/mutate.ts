/**
 * Mutation testing: changes the files that decide, one place at a time, and lists the changes that no test notices.
 *
 * Stryker runs in a copy of each package under `.stryker`, which is deleted afterwards. The scores and the changes that remain
 * are in `docs/mutation-testing.md`.
 *
 * Run: `pnpm mutate` for all files, `pnpm mutate FILE …` for some, each relative to the root.
 */
import { spawnSync } from "node:child_process";
import path from "node:path";
import { decidingFiles } from "./mutation/deciding-files.ts";

const root = path.resolve(import.meta.dirname, "..");
const stryker = path.join(root, "node_modules/@stryker-mutator/core/bin/stryker.js");
const named = process.argv.slice(2).map((file) => path.relative(root, path.resolve(file)));
const listed = new Map(decidingFiles.map(({ file, tests }) => [file, tests]));

for (const file of named.length === 0 ? listed.keys() : named) {
  const folder = packageOf(file);
  const tests = listed.get(file) ?? ["src/**/*.test.ts"];
  const { status } = spawnSync(
    process.execPath,
    [stryker, "run", path.join(root, "stryker.config.json"), "--mutate", path.relative(folder, file)],
    {
      cwd: path.join(root, folder),
      stdio: "inherit",
      env: { ...process.env, MUTATION_TESTS: JSON.stringify(tests) },
    },
  );
  if (status !== 0) process.exitCode = 1;
}

/** The folder of the package of a file: `packages/therapy-units`. */
function packageOf(file: string): string {
  return file.split(path.sep).slice(0, 2).join("/");
}
