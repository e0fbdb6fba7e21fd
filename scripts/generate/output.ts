/** How every `generate` script writes its files or, with `--check`, compares them. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** Generated files by path or file URL; the text is `undefined` for a file that must not exist. */
export type GeneratedFiles = ReadonlyMap<URL | string, string | undefined>;

const repository = fileURLToPath(new URL("../../", import.meta.url));

/**
 * Writes generated files. With `--check` among the arguments of the command, writes nothing: prints each stale file and
 * the command that updates it, and sets the exit status to 1.
 */
export function emit(files: GeneratedFiles, check: boolean = process.argv.includes("--check")): void {
  for (const [place, text] of files) {
    const file = typeof place === "string" ? place : fileURLToPath(place);
    const current = existsSync(file) ? readFileSync(file, "utf8") : undefined;
    if (current === text) continue;
    if (check) {
      console.error(`${path.relative(repository, file)} is stale; run: pnpm generate`);
      process.exitCode = 1;
    } else if (text === undefined) {
      rmSync(file);
    } else {
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
  }
}
