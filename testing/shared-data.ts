/** The folder of reference data beside the repository; tests that read it are skipped where it is absent. */
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";

const folder = new URL("../../shared/", import.meta.url);

/** Whether the folder is there. */
export const present = existsSync(folder);

if (!present) console.warn("../shared is absent: the tests that read it are skipped");

/** The place of a file or folder of it. */
export function path(name: string): string {
  return fileURLToPath(new URL(name, folder));
}

/** The text of a file of it, unpacked where it is packed. */
export function text(name: string): string {
  const bytes = readFileSync(path(name));
  return (name.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
}

/** The rows of a tab-separated table of it, by the names in its first line. */
export function rows(name: string): Record<string, string>[] {
  const [head = "", ...lines] = text(name).trimEnd().split(/\r?\n/);
  const names = head.split("\t");
  return lines.map((line) => Object.fromEntries(line.split("\t").map((cell, index) => [names[index] ?? "", cell])));
}
