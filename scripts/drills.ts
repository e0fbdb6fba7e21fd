/**
 * Drills: the recipes of ARCHITECTURE.md, done in a temporary clone that has nothing beside it.
 *
 * Each drill edits files, runs the commands of the recipe, and runs the checks that the change can affect. Printed are the
 * files that were edited by hand, the commands and the seconds. The last drills are breaks: they succeed when a check fails.
 *
 * Run: `pnpm drills` for all, `pnpm drills NAME …` for some, `pnpm drills --list` for the names.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Command, Drill, Edit } from "./drills/drill.ts";
import { drills } from "./drills/list.ts";

const root = path.resolve(import.meta.dirname, "..");
/** The pnpm that runs this script, without the seconds that npx takes to find it. */
const pnpm: readonly [program: string, ...first: string[]] = /\.[cm]?js$/.test(process.env["npm_execpath"] ?? "")
  ? [process.execPath, process.env["npm_execpath"]!]
  : ["npx", "--yes", "pnpm@12.21.0"];
const names = process.argv.slice(2);
const unknown = names.filter((name) => !drills.some((drill) => drill.name === name));

if (names[0] === "--list") for (const { name } of drills) console.log(name);
else if (unknown.length > 0) {
  console.error(`no drill ${unknown.join(", ")}; expected one of ${drills.map(({ name }) => name).join(", ")}`);
  process.exitCode = 2;
} else performAll(drills.filter(({ name }) => names.length === 0 || names.includes(name)));

/** Performs drills one after the other, each in the clone as it was committed. */
function performAll(chosen: readonly Drill[]): void {
  const folder = mkdtempSync(path.join(tmpdir(), "drills-"));
  const clone = path.join(folder, "clone");
  try {
    execFileSync("git", ["clone", "--quiet", root, clone]);
    const failed = firstFailure([["install", "--frozen-lockfile", "--prefer-offline"]], clone);
    if (failed !== undefined) throw new Error(failed.output);
    for (const drill of chosen) {
      if (!perform(drill, clone)) process.exitCode = 1;
      execFileSync("git", ["reset", "--quiet", "--hard"], { cwd: clone });
      execFileSync("git", ["clean", "--quiet", "-fd"], { cwd: clone });
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Performs a drill and prints its outcome. Returns whether the outcome is the expected one. */
function perform({ name, edits, commands, checks, finds }: Drill, clone: string): boolean {
  const began = Date.now();
  for (const edit of edits) apply(edit, clone);
  const failed = firstFailure(commands, clone);
  const refused = failed === undefined ? firstFailure(checks, clone) : undefined;
  const isRight = failed === undefined && (finds === undefined ? refused === undefined : isFound(finds, refused));
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  const failure = failed ?? refused;
  const outcome = failure === undefined ? "checks pass" : `refused by pnpm ${failure.command.join(" ")}`;
  console.log(`${isRight ? "ok    " : "FAILED"}  ${name}: ${outcome}; ${seconds} s`);
  console.log(`        by hand: ${edits.length === 0 ? "nothing" : edits.map(({ file }) => file).join(", ")}`);
  for (const command of commands) console.log(`        command: pnpm ${command.join(" ")}`);
  if (!isRight) console.log(failure?.output ?? "no check found the break");
  return isRight;
}

interface Failure {
  readonly command: Command;
  readonly output: string;
}

function isFound(finds: RegExp, failure: Failure | undefined): boolean {
  return failure !== undefined && finds.test(failure.output);
}

function apply({ file, change }: Edit, clone: string): void {
  const place = path.join(clone, file);
  const before = existsSync(place) ? readFileSync(place, "utf8") : "";
  const after = change(before);
  if (after === before) throw new Error(`the drill changes nothing in ${file}`);
  mkdirSync(path.dirname(place), { recursive: true });
  writeFileSync(place, after);
}

/** Runs commands until one fails, and returns that one with its output. */
function firstFailure(commands: readonly Command[], cwd: string): Failure | undefined {
  for (const command of commands) {
    const [program, ...first] = pnpm;
    const { status, stdout, stderr } = spawnSync(program, [...first, ...command], {
      cwd,
      encoding: "utf8",
      maxBuffer: 1 << 28,
      env: { ...process.env, NO_COLOR: "1", FORCE_COLOR: "0" },
    });
    if (status !== 0) return { command, output: stdout + stderr };
  }
  return undefined;
}
