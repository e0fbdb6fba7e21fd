import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const there = existsSync(path("../../../../shared/data/ucum/ucum-essence.xml"));
if (!there) console.log("skipped: ../shared/data is absent");

describe.skipIf(!there)("the committed tables", () => {
  it.each([
    ["generate-atoms.ts", ["atoms.ts", "names.ts"]],
    ["generate-analytes.ts", ["analytes.ts"]],
  ])("are what %s writes", (script, files) => {
    const read = () => files.map((file) => readFileSync(path(`../src/gen/${file}`), "utf8"));
    const before = read();
    execFileSync(process.execPath, [path(`../scripts/${script}`)], { stdio: "pipe" });
    expect(read()).toEqual(before);
  });
});
