/**
 * Removes from a built package what none of its entries reaches: modules that only declare types, and declarations that no
 * public declaration refers to. `exports` hides them from users, and each would be one more file to install.
 *
 * Run in the folder of a package as the last step of its build.
 */
import { readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { entryFiles, filesBelow, reachedFiles, type Target } from "./packages/reached-files.ts";

const directory = process.cwd();
const { exports } = JSON.parse(readFileSync("package.json", "utf8")) as {
  readonly exports: Readonly<Record<string, Target>>;
};
const reached = reachedFiles(entryFiles(directory, exports));
for (const file of filesBelow("dist")) {
  if (!reached.has(path.join(directory, "dist", file))) rmSync(path.join("dist", file));
}
