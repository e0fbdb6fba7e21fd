/**
 * Renames the scope of every package, import, document and configuration, for a team that publishes under another scope.
 *
 * Run: `pnpm rescope @acme [--repository acme/therapies] [--dry-run]`, in a clean working tree. Then generates the generated
 * files, updates the lockfile and formats. Commits nothing.
 */
import { execFileSync } from "node:child_process";
import { existsSync, lstatSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";

const root = path.resolve(import.meta.dirname, "..");

interface Change {
  readonly file: string;
  readonly text: string;
  readonly count: number;
}

/** Thrown for wrong arguments or a working tree with changes. */
class Refusal extends Error {
  override readonly name = "Refusal";
}

try {
  main();
} catch (error) {
  if (!(error instanceof Refusal) && !isUnknownOption(error)) throw error;
  console.error(`rescope: ${error.message}`);
  process.exitCode = 2;
}

/** Checks whether an error is the argument parser's, about unknown or malformed options. */
function isUnknownOption(error: unknown): error is Error {
  return error instanceof Error && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");
}

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { repository: { type: "string" }, "dry-run": { type: "boolean", default: false } },
  });
  const [scope] = positionals;
  if (scope === undefined || positionals.length > 1) throw new Refusal("expected one scope, such as @acme");
  if (!/^@[a-z0-9][a-z0-9._-]{0,100}$/.test(scope)) {
    throw new Refusal(
      `"${scope}" is not an npm scope: expected @ and lowercase letters, digits, dots, hyphens or underscores`,
    );
  }
  if (values.repository !== undefined && !/^[\w.-]{1,100}\/[\w.-]{1,100}$/.test(values.repository)) {
    throw new Refusal(`"${values.repository}" is not a repository of the form owner/name`);
  }
  const from = readScope();
  if (from === scope) throw new Refusal(`the scope is ${scope} already`);
  if (!values["dry-run"] && git("status", "--porcelain") !== "") {
    throw new Refusal("the working tree has changes; commit them first");
  }
  const changes = findChanges(from, scope, values.repository);
  for (const { file, count } of changes) console.log(`${String(count).padStart(5)}  ${file}`);
  const total = changes.reduce((sum, { count }) => sum + count, 0);
  console.log(`${total} places in ${changes.length} files${values["dry-run"] ? " would change" : ""}`);
  if (values.repository === undefined) {
    console.log(
      `links to the repository ${readRepository()} do not change; to change them, add --repository owner/name`,
    );
  }
  if (values["dry-run"]) return;

  for (const { file, text } of changes) writeFileSync(path.join(root, file), text);
  follow("pnpm", "install", "--no-frozen-lockfile");
  follow("pnpm", "generate");
  follow("pnpm", "format");
  console.log(`\nrenamed ${from} to ${scope}; now run the tests, and commit`);
}

/** Returns every tracked text file that changes, with its new text. */
function findChanges(from: string, to: string, repository: string | undefined): Change[] {
  const changes: Change[] = [];
  const rename = renamer(from, to, repository);
  for (const file of git("ls-files", "-z").split("\0")) {
    const full = path.join(root, file);
    // pnpm writes the lockfile; the target of a symbolic link is itself a tracked file.
    if (file === "" || file === "pnpm-lock.yaml" || !existsSync(full) || lstatSync(full).isSymbolicLink()) continue;
    const before = readFileSync(full, "utf8");
    if (before.includes("\0")) continue;
    const { text, count } = rename(before);
    if (count > 0)
      changes.push({ file, text: file.endsWith("package.json") ? withSortedDependencies(text) : text, count });
  }
  return changes;
}

function renamer(
  from: string,
  to: string,
  repository: string | undefined,
): (text: string) => { text: string; count: number } {
  // Not in an email address (someone@org.example) or a longer scope (@organic).
  const scopes = new RegExp(String.raw`(?<![\w.@-])${escape(from)}(?![\w-]|\.\w)`, "g");
  // In the addresses of the documentation site.
  const inAddresses = new RegExp(String.raw`_${escape(from.slice(1))}_(?=therapy-)`, "g");
  const [owner, name] = readRepository().split("/") as [string, string];
  const [newOwner, newName] = (repository ?? `${owner}/${name}`).split("/") as [string, string];
  const repositories = new RegExp(String.raw`(?<=github\.com[/:]|')${escape(`${owner}/${name}`)}(?![\w-])`, "g");
  const pages = new RegExp(String.raw`(?<![\w-])${escape(`${owner}.github.io/${name}`)}(?![\w-])`, "g");
  return (before) => {
    let count = 0;
    const counted = (after: string) => (found: string) => {
      if (found !== after) count += 1;
      return after;
    };
    const text = before
      .replaceAll(scopes, counted(to))
      .replaceAll(inAddresses, counted(`_${to.slice(1)}_`))
      .replaceAll(repositories, counted(`${newOwner}/${newName}`))
      .replaceAll(pages, counted(`${newOwner}.github.io/${newName}`));
    return { text, count };
  };
}

/** Sorts dependencies by name, because the new names may have another order. */
function withSortedDependencies(text: string): string {
  const manifest = JSON.parse(text) as { [field: string]: unknown };
  for (const field of ["dependencies", "devDependencies", "peerDependencies"]) {
    const listed = manifest[field];
    if (typeof listed !== "object" || listed === null) continue;
    const sorted = Object.entries(listed).toSorted(([a], [b]) => (a < b ? -1 : 1));
    manifest[field] = Object.fromEntries(sorted);
  }
  return `${JSON.stringify(manifest, undefined, 2)}\n`;
}

function readScope(): string {
  const { name } = readManifest("packages/therapy-model/package.json") as { name: string };
  return name.split("/")[0]!;
}

function readRepository(): string {
  const { repository } = readManifest("packages/therapy-model/package.json") as { repository: { url: string } };
  const found = /github\.com\/([^/]+\/[^/]+?)(?:\.git)?$/.exec(repository.url)?.[1];
  if (found === undefined)
    throw new Refusal(`the repository ${repository.url} is not on GitHub; rename the links manually`);
  return found;
}

function readManifest(file: string): unknown {
  return JSON.parse(readFileSync(path.join(root, file), "utf8"));
}

function escape(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
}

function git(...args: string[]): string {
  return execFileSync("git", args, { cwd: root, encoding: "utf8", maxBuffer: 1 << 28 });
}

function follow(program: string, ...args: string[]): void {
  console.log(`\n${program} ${args.join(" ")}`);
  execFileSync(program, args, { cwd: root, stdio: "inherit" });
}
