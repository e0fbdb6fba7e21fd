/**
 * Removes the comments from the JavaScript of a built package: editors show those of the declarations. Marks for bundlers stay.
 *
 * Run in the folder of a package, after `tsc`.
 */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { transformSync } from "esbuild";
import { filesBelow } from "./packages/reached-files.ts";

for (const name of filesBelow("dist")) {
  if (!name.endsWith(".js") || name.startsWith("node/")) continue;
  const file = path.join("dist", name);
  const { code } = transformSync(readFileSync(file, "utf8"), { format: "esm", target: "es2022", charset: "utf8" });
  writeFileSync(file, code);
}
