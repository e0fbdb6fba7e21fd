/**
 * Writes the generated documents: `pnpm --filter @org/therapy-test-data generate`.
 *
 * With `--check`, it writes nothing, lists stale files and exits with status 1 if there are any.
 */
import { corpus } from "./corpus.ts";
import { staleFiles, writeFiles } from "./files.ts";

const folder = new URL("../", import.meta.url);

if (process.argv.includes("--check")) {
  for (const path of staleFiles(corpus(), folder)) {
    process.stderr.write(`test-data/${path} is stale; run: pnpm --filter @org/therapy-test-data generate\n`);
    process.exitCode = 1;
  }
} else {
  writeFiles(corpus(), folder);
}
