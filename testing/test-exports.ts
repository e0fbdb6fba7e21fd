/** The tests that hold the names that each public subpath of a package exports: an added or removed name shows in review. */
import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { subpathsOf } from "./entries.ts";

/** Declares one test for each public subpath of the package in a folder; the names are in `test/exports`. */
export function testExports(directory: URL): void {
  const root = fileURLToPath(directory);
  for (const [subpath, file] of subpathsOf(path.basename(root))) {
    test(`${subpath} exports the names in test/exports`, async () => {
      const names = Object.keys((await import(/* @vite-ignore */ file)) as object).toSorted();
      const snapshot = path.join(root, "test/exports", `${subpath.split("/").slice(2).join("-") || "index"}.txt`);
      await expect(`${names.join("\n")}\n`).toMatchFileSnapshot(snapshot);
    });
  }
}
