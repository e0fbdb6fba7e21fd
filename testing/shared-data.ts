/** Reads the folder of reference data beside the repository. Tests that need the folder are skipped if it is absent. */
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";

const folder = new URL("../../shared/", import.meta.url);

/** Whether the folder exists. */
export const present = existsSync(folder);

if (!present) console.warn("../shared is absent: the tests that read it are skipped");

/** Returns the path of a file or subfolder, by its name in the folder. */
export function path(name: string): string {
  return fileURLToPath(new URL(name, folder));
}

/** Reads a file as text; a `.gz` file is decompressed. */
export function text(name: string): string {
  const bytes = readFileSync(path(name));
  return (name.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
}

/** Reads the rows of a tab-separated table. The first line has the names of the columns. */
export function rows(name: string): Record<string, string>[] {
  const [head = "", ...lines] = text(name).trimEnd().split(/\r?\n/);
  const names = head.split("\t");
  return lines.map((line) => Object.fromEntries(line.split("\t").map((cell, index) => [names[index] ?? "", cell])));
}
