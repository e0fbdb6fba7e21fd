/**
 * Adds a term, a rule, an identifier scheme, a registry adapter or a command: `pnpm new KIND …`.
 *
 * Each kind is a script of the package that owns it; `pnpm new KIND` without arguments prints what the script takes.
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
  const run = spawnSync(process.execPath, ["--conditions=@org/source", script, ...rest], {
    cwd: root,
    stdio: "inherit",
  });
  process.exitCode = run.status ?? 1;
}
