/** The files that the tarball of a package may have: the built sources, the documents, the data, and nothing else. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { entryFiles, filesBelow, reachedFiles, type Target } from "./reached-files.ts";

/** The part of a published manifest that is checked. */
export interface PublishedManifest {
  readonly name: string;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly bundledDependencies?: readonly string[];
  readonly devDependencies?: Readonly<Record<string, string>>;
}

/** The part of a package's own manifest that names its published files. */
interface SourceManifest {
  readonly files: readonly string[];
  readonly exports: Readonly<Record<string, Target>>;
}

/** What npm runs on the machine of whoever installs. */
const installScripts = ["preinstall", "install", "postinstall", "prepublish", "preprepare", "prepare", "postprepare"];

/**
 * Lists the files that are missing in a tarball and those that should not be in it.
 *
 * The expected files are the documents, the files of each published folder of data, and the built files that an entry reaches,
 * so that an unexpected file is found and a new source needs no second entry.
 */
export function contentProblems(directory: string, files: readonly string[], released: boolean): string[] {
  const manifest = JSON.parse(readFileSync(path.join(directory, "package.json"), "utf8")) as SourceManifest;
  const needed = new Set(["package.json", "README.md", "LICENSE"]);
  if (released) needed.add("CHANGELOG.md");
  if (existsSync(path.join(directory, "NOTICE.md"))) needed.add("NOTICE.md");
  const unpublished = manifest.files.filter((entry) => entry.startsWith("!")).map((entry) => `${entry.slice(1)}/`);
  for (const published of manifest.files) {
    if (published === "dist" || published === "CHANGELOG.md" || published.startsWith("!")) continue;
    if (published.endsWith(".md")) needed.add(published);
    else for (const file of filesBelow(path.join(directory, published))) needed.add(`${published}/${file}`);
  }
  for (const file of needed) if (unpublished.some((folder) => file.startsWith(folder))) needed.delete(file);
  for (const file of builtFiles(directory, manifest)) needed.add(file);
  const packed = new Set(files);
  return [
    ...[...needed]
      .filter((file) => !packed.has(file))
      .map((file) => `contents: ${file} is missing; name it in "files", then run: pnpm check:packages`),
    ...files
      .filter((file) => !needed.has(file) && file !== "CHANGELOG.md")
      .map((file) => `contents: ${file} is not expected in the package; to build again, run: pnpm check:packages`),
  ];
}

/** Lists the built files of a package: what its entries reach, or, for a command, one module for each source. */
function builtFiles(directory: string, { exports }: SourceManifest): string[] {
  if (existsSync(path.join(directory, "src/entries"))) {
    return [...reachedFiles(entryFiles(directory, exports)).keys()].map((file) =>
      path.relative(directory, file).replaceAll(path.sep, "/"),
    );
  }
  return filesBelow(path.join(directory, "src"))
    .filter((source) => source.endsWith(".ts") && !/\.test(?:-d)?\.ts$/.test(source))
    .map((source) => `dist/${source.slice(0, -".ts".length)}.js`);
}

/**
 * Lists what a published manifest must not have: scripts that run at installation, required peers other than zod, specifiers that only
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
    const isOptional = manifest.peerDependenciesMeta?.[name]?.optional === true;
    if (name !== "zod" && !isOptional) problems.push(`manifest: ${name} is a required peer besides zod`);
  }
  if ((manifest.bundledDependencies?.length ?? 0) > 0) problems.push("manifest: dependencies are bundled");
  const { scripts: _, devDependencies: __, ...published } = manifest;
  for (const unwanted of ["workspace:", "catalog:", `${scope}source`]) {
    if (JSON.stringify(published).includes(unwanted)) problems.push(`manifest: ${unwanted} is not resolved`);
  }
  return problems;
}
