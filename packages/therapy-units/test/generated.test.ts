import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const hasEssence = existsSync(path("../../../../shared/data/ucum/ucum-essence.xml"));
const check = (script: string) =>
  execFileSync(process.execPath, [path(`../scripts/${script}`), "--check"], { encoding: "utf8", stdio: "pipe" });

describe("generated files are up to date", () => {
  it.each(["generate-analytes.ts", "generate-unit-words.ts"])("%s", (script) => {
    expect(check(script)).toMatch(/^\d+ /);
  });

  it.skipIf(!hasEssence)("generate-atoms.ts (needs ../shared/data/ucum/ucum-essence.xml)", () => {
    expect(check("generate-atoms.ts")).toMatch(/^312 units \(7 base\), 24 prefixes/);
  });
});
