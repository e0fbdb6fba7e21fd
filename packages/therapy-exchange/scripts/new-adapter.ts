/**
 * Makes the files of a new registry adapter: `pnpm new adapter NAME`.
 *
 * NAME is the subpath of the adapter, in kebab case, such as `ansm` or `pan-african-registry`. The adapter reads a number and
 * a few texts of an invented document; replace the mapping and the documents with those of the registry. The tests find
 * the adapter by its entry. `pnpm new` then adds the subpath to package.json.
 */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { adapterFiles } from "./adapter-files.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const [name = "", ...others] = process.argv.slice(2);

if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name) || name === "index" || others.length > 0) {
  process.stderr.write("expected a name in lower case with hyphens\n");
  process.exit(2);
}

const files = adapterFiles(name);
const existing = [...files.keys()].filter((file) => existsSync(path.join(root, file)));
if (existing.length > 0) {
  process.stderr.write(`these files exist already:\n${existing.map((file) => `  ${file}\n`).join("")}`);
  process.exit(1);
}
for (const [file, text] of files) {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), text);
  process.stdout.write(`${file}\n`);
}
process.stdout.write("next: replace the mapping and the documents with those of the registry\n");
