/**
 * Adds a term, a field, a rule, an identifier scheme, a registry adapter or a command: `pnpm new KIND …`.
 *
 * Each kind is a script of the package that owns it; `pnpm new KIND` without arguments prints what the script takes. The
 * generated files are written afterwards, as by `pnpm generate`.
 */
import { spawnSync } from "node:child_process";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "..");

/** The script of each kind. */
const scripts: Readonly<Record<string, string>> = {
  term: "packages/therapy-model/scripts/new-term.ts",
  field: "packages/therapy-model/scripts/new-field.ts",
  rule: "packages/therapy-rules/scripts/new-rule.ts",
  scheme: "packages/therapy-identifiers/scripts/new-scheme.ts",
  adapter: "packages/therapy-exchange/scripts/new-adapter.ts",
  command: "apps/cli/scripts/new-command.ts",
};

const [kind = "", ...rest] = process.argv.slice(2);
const script = Object.hasOwn(scripts, kind) ? scripts[kind] : undefined;
if (script === undefined) {
  console.error(`expected one of ${Object.keys(scripts).join(", ")}, got ${JSON.stringify(kind)}`);
  process.exitCode = 2;
} else {
  process.exitCode = run(script, ...rest) || run("scripts/generate.ts");
}

/** Runs a script and returns its exit status. */
function run(file: string, ...args: readonly string[]): number {
  const { status } = spawnSync(process.execPath, ["--conditions=@org/source", file, ...args], {
    cwd: root,
    stdio: "inherit",
  });
  return status ?? 1;
}
