/** Compares docs/promises.md with the promises of README.md and SECURITY.md and with the test files that it names. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";

const root = path.resolve(import.meta.dirname, "../../..");
const table = read("docs/promises.md");

describe.each(["README.md", "SECURITY.md"])("%s", (page) => {
  const promised = promisesOf(read(page));
  const rows = rowsOf(table.split(/^## /m).find((section) => section.startsWith(page)) ?? "");

  test("has promises, and each has a test", () => {
    expect(promised.length).toBeGreaterThan(0);
    expect([...new Set(rows.map(({ promise }) => promise))]).toEqual(promised);
  });

  test.each(rows)("$promise: $file has the test $title", ({ file, title }) => {
    expect(existsSync(path.join(root, file)), `${file} exists`).toBe(true);
    expect(titlesOf(read(file)), `titles in ${file}`).toContain(title);
  });
});

describe("packages", () => {
  const packages = readdirSync(path.join(root, "packages")).filter((name) =>
    existsSync(path.join(root, "packages", name, "package.json")),
  );

  test.each(packages)("%s supports Node 20.19 and later", (name) => {
    expect(manifestOf(name).engines?.["node"]).toBe(">=20.19");
  });

  test.each(packages)("%s has no install script, and depends only on zod and our packages", (name) => {
    const {
      name: full,
      scripts = {},
      dependencies = {},
      peerDependencies = {},
      peerDependenciesMeta = {},
      optionalDependencies = {},
    } = manifestOf(name);
    expect(Object.keys(scripts).filter((script) => /^(?:pre|post)?(?:install|prepare)$/.test(script))).toEqual([]);
    const scope = `${full.split("/")[0]!}/therapy-`;
    const others = Object.keys({ ...dependencies, ...peerDependencies, ...optionalDependencies });
    const isOptional = (other: string): boolean => peerDependenciesMeta[other]?.optional === true;
    expect(others.filter((other) => other !== "zod" && !other.startsWith(scope) && !isOptional(other))).toEqual([]);
  });

  test("no package uses the network or code from strings", () => {
    const forbidden =
      /\bfrom "(?:node:)?(?:https?|http2|net|tls|dgram|dns|child_process)"|\bfetch\(|\bnew (?:WebSocket|XMLHttpRequest|EventSource|Function)\b|\beval\(/;
    const found = packages.flatMap(sourcesOf).filter((file) => forbidden.test(withoutComments(read(file))));
    expect(found).toEqual([]);
  });
});

test("the release workflow publishes with provenance and without a token", () => {
  const workflow = read(".github/workflows/release.yml");
  expect(workflow.match(/^ *id-token: write/gm)).toHaveLength(1);
  expect(workflow).toMatch(/^ *NPM_CONFIG_PROVENANCE: "true"/m);
  expect(workflow).not.toMatch(/NPM_TOKEN|NODE_AUTH_TOKEN/);
});

interface Manifest {
  readonly name: string;
  readonly engines?: Readonly<Record<string, string>>;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

function read(file: string): string {
  return readFileSync(path.join(root, file), "utf8");
}

function manifestOf(name: string): Manifest {
  return JSON.parse(read(`packages/${name}/package.json`)) as Manifest;
}

/** The bold names of the bullets below "## Promises". */
function promisesOf(page: string): string[] {
  const section = page.split(/^## /m).find((each) => each.startsWith("Promises\n")) ?? "";
  return [...section.matchAll(/^- (?:\*\*(.+?)\.\*\*)?/gm)].map(([line, name]) => name ?? line);
}

function rowsOf(section: string): { readonly promise: string; readonly file: string; readonly title: string }[] {
  return [...section.matchAll(/^\| (.+?) +\| `([^`]+)` +\| `([^`]+)` +\|$/gm)].map(
    ([, promise = "", file = "", title = ""]) => ({ promise, file, title }),
  );
}

/** The titles of tests: texts that are the first argument of a call, or the key of a property. */
function titlesOf(source: string): string[] {
  return [...source.matchAll(/(?:\(\s*|^\s*)"((?:[^"\\]|\\.)+)"(?=[,:])/gm)].map(([, title = ""]) => title);
}

function sourcesOf(name: string): string[] {
  const folder = `packages/${name}/src`;
  if (!existsSync(path.join(root, folder))) return [];
  return readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => /(?<!\.test|\.test-d)\.ts$/.test(file))
    .map((file) => `${folder}/${file}`);
}

function withoutComments(source: string): string {
  return source.replaceAll(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, "");
}
