/** The packages in a folder of tarballs. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { BuiltPackage } from "./provenance.ts";
import { run } from "./run.ts";

/** A package with the path of its tarball. */
export interface TarballPackage extends BuiltPackage {
  readonly file: string;
}

/** Reads the packages in a folder of tarballs. */
export async function tarballPackages(folder: string): Promise<TarballPackage[]> {
  const files = readdirSync(folder).filter((file) => file.endsWith(".tgz"));
  return Promise.all(
    files.map(async (file) => {
      const manifest = await run("tar", ["-xOzf", file, "package/package.json"], { cwd: folder });
      const { name, version } = JSON.parse(manifest) as { readonly name: string; readonly version: string };
      const found = path.join(folder, file);
      return { name, version, file: found, tarball: new Uint8Array(readFileSync(found)) };
    }),
  );
}
