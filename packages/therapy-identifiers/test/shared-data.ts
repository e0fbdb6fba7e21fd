/** The data that stands beside the repository, which tests read where it is present. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

const folder = join(import.meta.dirname, "../../../../shared/data");

/** Whether the data is there. */
export const present = existsSync(folder);

if (!present) console.warn("../shared/data is absent: the tests that read it are skipped");

/** The text of a file of the data, unpacked where it is packed. */
export function text(path: string): string {
  const bytes = readFileSync(join(folder, path));
  return (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
}

/** The rows of a table of the data, by the names in its first line. */
export function rows(path: string): Record<string, string>[] {
  const [head = "", ...lines] = text(path).trimEnd().split("\n");
  const names = head.split("\t");
  return lines.map((line) => Object.fromEntries(line.split("\t").map((cell, index) => [names[index] ?? "", cell])));
}
