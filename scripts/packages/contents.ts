/** What may be in the tarball of a package: what its sources are made into, its documents, and nothing else. */
import { existsSync, readdirSync, statSync } from "node:fs";
import path from "node:path";

/** The part of a published manifest that is held. */
export interface PublishedManifest {
  readonly name: string;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly bundledDependencies?: readonly string[];
  readonly devDependencies?: Readonly<Record<string, string>>;
}

/** Folders of data that are published as they stand, where a package has them. */
const dataFolders = ["schema", "dossiers"];

/** What npm runs on the machine of whoever installs. */
const installScripts = ["preinstall", "install", "postinstall", "prepublish", "preprepare", "prepare", "postprepare"];

/**
 * Lists what is missing in a tarball and what should not be there.
 *
 * What is expected is worked out from the package's own sources, so that a file that nobody meant to publish is found and
 * a new source need not be written down twice.
 */
export function contentProblems(directory: string, files: readonly string[], released: boolean): string[] {
  const needed = ["package.json", "README.md", "LICENSE", ...(released ? ["CHANGELOG.md"] : [])];
  const allowed = new Set([...needed, "CHANGELOG.md", "NOTICE.md"]);
  for (const source of filesBelow(path.join(directory, "src"))) {
    if (/\.test(?:-d)?\.ts$/.test(source)) continue;
    const module = source.slice(0, -".ts".length);
    const made = [".js", ".js.map", ".d.ts", ".d.ts.map"].map((extension) => `dist/${module}${extension}`);
    needed.push(`src/${source}`, `dist/${module}.js`, `dist/${module}.d.ts`);
    for (const file of [`src/${source}`, ...made]) allowed.add(file);
  }
  for (const folder of dataFolders) {
    for (const file of filesBelow(path.join(directory, folder))) {
      needed.push(`${folder}/${file}`);
      allowed.add(`${folder}/${file}`);
    }
  }
  const packed = new Set(files);
  return [
    ...needed.filter((file) => !packed.has(file)).map((file) => `contents: ${file} is missing`),
    ...files
      .filter((file) => !allowed.has(file) && !/^dist\/node\/[\w/.-]+\.js$/.test(file))
      .map((file) => `contents: ${file} is not expected in the package`),
  ];
}

/**
 * Lists what a published manifest must not say: scripts that run at installation, dependencies that are not ours, peers
 * other than zod, and anything that only the workspace understands.
 */
export function manifestProblems(manifest: PublishedManifest): string[] {
  const scope = `${manifest.name.split("/")[0]}/`;
  const problems: string[] = [];
  for (const script of installScripts) {
    if (manifest.scripts?.[script] !== undefined) problems.push(`manifest: the script ${script} runs at installation`);
  }
  for (const field of ["dependencies", "optionalDependencies"] as const) {
    for (const name of Object.keys(manifest[field] ?? {})) {
      if (!name.startsWith(scope)) problems.push(`manifest: ${name} is a dependency that is not ours`);
    }
  }
  for (const name of Object.keys(manifest.peerDependencies ?? {})) {
    if (name !== "zod") problems.push(`manifest: ${name} is a peer besides zod`);
  }
  if ((manifest.bundledDependencies?.length ?? 0) > 0) problems.push("manifest: dependencies are bundled");
  const { scripts: _, devDependencies: __, ...published } = manifest;
  for (const unwanted of ["workspace:", "catalog:", `${scope}source`]) {
    if (JSON.stringify(published).includes(unwanted)) problems.push(`manifest: still says ${unwanted}`);
  }
  return problems;
}

function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => statSync(path.join(folder, file)).isFile())
    .map((file) => file.replaceAll(path.sep, "/"));
}
