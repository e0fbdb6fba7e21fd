/**
 * Writes the bill of materials of a release (CycloneDX): the published packages and all their dependencies.
 *
 * Run: `pnpm release:sbom FILE`, after `pnpm build`. npm creates the list from an installation of the packed tarballs.
 */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { run } from "./run.ts";

const root = path.resolve(import.meta.dirname, "../..");
const destination = process.argv[2];
if (destination === undefined) {
  console.error("sbom: name the file to write");
  process.exitCode = 2;
} else {
  const folder = mkdtempSync(path.join(tmpdir(), "sbom-"));
  try {
    const tarballs = path.join(folder, "tarballs");
    await run(process.execPath, ["scripts/check-packages.ts", "--keep", tarballs], { cwd: root });
    writeFileSync(
      path.join(folder, "package.json"),
      JSON.stringify({ name: "release", version: "0.0.0", private: true }),
    );
    const packages = readdirSync(tarballs).map((file) => path.join(tarballs, file));
    await run("npm", ["install", "--no-audit", "--no-fund", "--ignore-scripts", ...packages, "zod@4"], { cwd: folder });
    writeFileSync(path.resolve(destination), await billOfMaterials(folder));
    console.log(`wrote ${destination}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Returns npm's list of an installation, without the folders of this machine. */
async function billOfMaterials(folder: string): Promise<string> {
  const printed = await run("npm", ["sbom", "--sbom-format=cyclonedx", "--sbom-type=library"], { cwd: folder });
  return `${printed.slice(printed.indexOf("{"), printed.lastIndexOf("}") + 1).replaceAll(`file:${folder}/`, "file:")}\n`;
}
