/**
 * Drills: the recipes of ARCHITECTURE.md, done in a temporary clone that has nothing beside it.
 *
 * Each drill makes its change, generates, and runs the checks of the package that it changes. Printed are the files that were
 * touched by hand and the seconds. The last drills are breaks: they succeed when the checks fail.
 *
 * Run: `pnpm drills [NAME …]`; it takes some minutes.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { type Drill, drills } from "./drills/list.ts";

const root = path.resolve(import.meta.dirname, "..");
const folder = mkdtempSync(path.join(tmpdir(), "drills-"));
const clone = path.join(folder, "clone");
const data = path.resolve(root, "../shared");
const chosen = process.argv.slice(2);

try {
  execFileSync("git", ["clone", "--quiet", root, clone]);
  pnpm(["install", "--frozen-lockfile", "--prefer-offline"], "inherit");
  for (const drill of drills.filter(({ name }) => chosen.length === 0 || chosen.includes(name))) {
    if (!perform(drill)) process.exitCode = 1;
    execFileSync("git", ["reset", "--quiet", "--hard"], { cwd: clone });
    execFileSync("git", ["clean", "--quiet", "-fd"], { cwd: clone });
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Performs a drill: makes its change and runs its checks. Returns whether the outcome is the expected one. */
function perform({ name, change, commands, checks, isBreak, needsData }: Drill): boolean {
  if (needsData === true && !existsSync(data)) {
    console.log(`skipped ${name}: the reference data are not beside the repository`);
    return true;
  }
  if (needsData === true) symlinkSync(data, path.join(folder, "shared"));
  const began = Date.now();
  change?.(clone);
  const byHand = change === undefined ? [] : changedFiles();
  const made = commands.every((command) => pnpm(command));
  const failed = made ? checks.find((check) => !pnpm(check)) : commands[0];
  const isRight = made && (failed !== undefined) === (isBreak === true);
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  const outcome = failed === undefined ? "checks pass" : `fails: pnpm ${failed.join(" ")}`;
  console.log(`${isRight ? "ok    " : "FAILED"}  ${name}: ${outcome}; ${seconds} s`);
  console.log(`        by hand: ${byHand.length === 0 ? "nothing" : byHand.join(", ")}`);
  for (const command of commands) console.log(`        command: pnpm ${command.join(" ")}`);
  rmSync(path.join(folder, "shared"), { force: true });
  if (!isRight && failed !== undefined) pnpm(failed, "inherit");
  return isRight;
}

function changedFiles(): string[] {
  const status = execFileSync("git", ["status", "--porcelain", "--untracked-files=all"], {
    cwd: clone,
    encoding: "utf8",
  });
  return status
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => line.slice(3));
}

function pnpm(args: readonly string[], stdio: "ignore" | "inherit" = "ignore"): boolean {
  return spawnSync("npx", ["--yes", "pnpm@12.21.0", ...args], { cwd: clone, stdio }).status === 0;
}
