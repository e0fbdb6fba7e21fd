/**
 * Writes the specification files: `pnpm --filter @org/therapy-test-data specify`.
 *
 * Run it again when a registry changes its format. `generate` reads only the files that it writes.
 */
import { writeFiles } from "../generate/files.ts";
import { specifications } from "./specifications.ts";

writeFiles(specifications(), new URL("../", import.meta.url));
