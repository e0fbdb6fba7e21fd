/** The files that the tarball of a package may have: the built sources, the documents, the data, and nothing else. */
import { existsSync, readdirSync, statSync } from "node:fs";
import path from "node:path";

/** The part of a published manifest that is checked. */
export interface PublishedManifest {
  readonly name: string;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly bundledDependencies?: readonly string[];
  readonly devDependencies?: Readonly<Record<string, string>>;
}

/** Folders of data that are published as they are, where a package has them. */
const dataFolders = ["data", "json-schema", "openapi", "sql", "avro", "parquet", "protobuf"];

/** What npm runs on the machine of whoever installs. */
const installScripts = ["preinstall", "install", "postinstall", "prepublish", "preprepare", "prepare", "postprepare"];

/**
 * Lists the files that are missing in a tarball and those that should not be in it.
 *
 * The expected files are derived from the sources of the package, so that an unexpected file is found and a new source
 * needs no second entry.
 */
export function contentProblems(directory: string, files: readonly string[], released: boolean): string[] {
  const needed = ["package.json", "README.md", "LICENSE", ...(released ? ["CHANGELOG.md"] : [])];
  const allowed = new Set([...needed, "CHANGELOG.md"]);
  if (existsSync(path.join(directory, "NOTICE.md"))) needed.push("NOTICE.md");
  for (const source of filesBelow(path.join(directory, "src"))) {
    if (!source.endsWith(".ts") || /\.test(?:-d)?\.ts$/.test(source)) continue;
    const module = source.slice(0, -".ts".length);
    needed.push(`dist/${module}.js`, `dist/${module}.d.ts`);
  }
  for (const folder of dataFolders) {
    for (const file of filesBelow(path.join(directory, folder))) {
      needed.push(`${folder}/${file}`);
    }
  }
  for (const file of needed) allowed.add(file);
  const packed = new Set(files);
  return [
    ...needed.filter((file) => !packed.has(file)).map((file) => `contents: ${file} is missing`),
    ...files
      .filter((file) => !allowed.has(file) && !/^dist\/node\/[\w/.-]+\.js$/.test(file))
      .map((file) => `contents: ${file} is not expected in the package`),
  ];
}

/**
 * Lists what a published manifest must not have: scripts that run at installation, peers other than zod, specifiers that only
 * the workspace resolves and, in a library, dependencies of other publishers.
 */
export function manifestProblems(manifest: PublishedManifest, isLibrary: boolean): string[] {
  const scope = `${manifest.name.split("/")[0]}/`;
  const problems: string[] = [];
  for (const script of installScripts) {
    if (manifest.scripts?.[script] !== undefined) problems.push(`manifest: the script ${script} runs at installation`);
  }
  for (const field of ["dependencies", "optionalDependencies"] as const) {
    for (const name of Object.keys(manifest[field] ?? {})) {
      if (isLibrary && !name.startsWith(scope)) problems.push(`manifest: ${name} is a dependency of another publisher`);
    }
  }
  for (const name of Object.keys(manifest.peerDependencies ?? {})) {
    if (name !== "zod") problems.push(`manifest: ${name} is a peer besides zod`);
  }
  if ((manifest.bundledDependencies?.length ?? 0) > 0) problems.push("manifest: dependencies are bundled");
  const { scripts: _, devDependencies: __, ...published } = manifest;
  for (const unwanted of ["workspace:", "catalog:", `${scope}source`]) {
    if (JSON.stringify(published).includes(unwanted)) problems.push(`manifest: ${unwanted} is not resolved`);
  }
  return problems;
}

function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => statSync(path.join(folder, file)).isFile())
    .map((file) => file.replaceAll(path.sep, "/"));
}
