/**
 * Renames the scope of every package, import, document and configuration, for a team that publishes under its own.
 *
 * Run: `pnpm rescope @acme [--repository acme/therapies] [--dry-run]`, in a clean working tree. What is generated is made
 * again, files are formatted (lines have other lengths now), and the lockfile follows. Nothing is committed.
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

/** Thrown for a mistake of the person who runs this. */
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

/** Whether an error is the parser's own, about the options that were written. */
function isUnknownOption(error: unknown): error is Error {
  return error instanceof Error && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");
}

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { repository: { type: "string" }, "dry-run": { type: "boolean", default: false } },
  });
  const [scope] = positionals;
  if (scope === undefined || positionals.length > 1) throw new Refusal("name one scope, such as @acme");
  if (!/^@[a-z0-9][a-z0-9._-]{0,100}$/.test(scope)) {
    throw new Refusal(`"${scope}" is not a scope of npm: an @, then small letters, digits, dots, hyphens, underscores`);
  }
  if (values.repository !== undefined && !/^[\w.-]{1,100}\/[\w.-]{1,100}$/.test(values.repository)) {
    throw new Refusal(`"${values.repository}" is not a repository of the form owner/name`);
  }
  const from = readScope();
  if (from === scope) throw new Refusal(`the scope is ${scope} already`);
  if (!values["dry-run"] && git("status", "--porcelain") !== "") {
    throw new Refusal("the working tree has changes; commit them first, so that what is renamed can be told apart");
  }
  const changes = findChanges(from, scope, values.repository);
  for (const { file, count } of changes) console.log(`${String(count).padStart(5)}  ${file}`);
  const total = changes.reduce((sum, { count }) => sum + count, 0);
  console.log(`${total} places in ${changes.length} files${values["dry-run"] ? " would change" : ""}`);
  if (values.repository === undefined) {
    console.log(`links to the repository ${readRepository()} stay; name yours with --repository owner/name`);
  }
  if (values["dry-run"]) return;

  for (const { file, text } of changes) writeFileSync(path.join(root, file), text);
  follow("pnpm", "install", "--no-frozen-lockfile");
  follow("pnpm", "generate");
  follow("pnpm", "format");
  console.log(`\nrenamed ${from} to ${scope}; now run the tests, and commit`);
}

/** Every tracked text file in which something has to change, with its new text. */
function findChanges(from: string, to: string, repository: string | undefined): Change[] {
  const changes: Change[] = [];
  const rename = renamer(from, to, repository);
  for (const file of git("ls-files", "-z").split("\0")) {
    const full = path.join(root, file);
    // The lockfile is pnpm's to write; a link is changed where it leads.
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
  // Not a part of an address (someone@org.example) nor of a longer scope (@organic).
  const scopes = new RegExp(String.raw`(?<![\w.@-])${escape(from)}(?![\w-]|\.\w)`, "g");
  // As the documentation site writes it in addresses.
  const inAddresses = new RegExp(String.raw`_${escape(from.slice(1))}_(?=therapy-)`, "g");
  const [owner, name] = readRepository().split("/") as [string, string];
  const [newOwner, newName] = (repository ?? `${owner}/${name}`).split("/") as [string, string];
  const repositories = new RegExp(String.raw`(?<=github\.com[/:]|')${escape(`${owner}/${name}`)}(?![\w-])`, "g");
  const pages = new RegExp(String.raw`(?<![\w-])${escape(`${owner}.github.io/${name}`)}(?![\w-])`, "g");
  return (before) => {
    let count = 0;
    const say = (after: string) => (found: string) => {
      if (found !== after) count += 1;
      return after;
    };
    const text = before
      .replaceAll(scopes, say(to))
      .replaceAll(inAddresses, say(`_${to.slice(1)}_`))
      .replaceAll(repositories, say(`${newOwner}/${newName}`))
      .replaceAll(pages, say(`${newOwner}.github.io/${newName}`));
    return { text, count };
  };
}

/** Dependencies stand in the order of the alphabet, which a new name may change. */
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
    throw new Refusal(`the repository ${repository.url} is not on GitHub; rename its links by hand`);
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
