/**
 * Generates everything in `src/gen/`.
 *
 * Run: `pnpm --filter @org/therapy-units generate [--check]`
 */
import "./generate-analytes.ts";
import "./generate-unit-words.ts";
// Last, because it ends the process if the UCUM file is absent.
import "./generate-atoms.ts";
