/** The catalog is up to date with the files of rules, and a scaffolded rule is collected. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { catalogText, ruleFiles } from "../scripts/generate.ts";
import { ruleFileText } from "../scripts/new-rule.ts";

const sources = fileURLToPath(new URL("../src/", import.meta.url));

test("src/gen/catalog.ts equals what scripts/generate.ts writes", () => {
  expect(readFileSync(path.join(sources, "gen/catalog.ts"), "utf8")).toBe(catalogText(ruleFiles(sources)));
});

test("files without rules and folders that are not subjects are not collected", () => {
  const files = ruleFiles(sources);
  expect(files).toContain("trial/arms.ts");
  expect(files).not.toContain("trial/kinds.ts");
  expect(files.filter((file) => /^(?:engine|entries|gen|linter|shared)\//.test(file))).toEqual([]);
  expect(files).toEqual(files.toSorted());
});

test("a scaffolded file in a new subject folder is collected", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "rules-"));
  try {
    mkdirSync(path.join(folder, "platform"));
    writeFileSync(path.join(folder, "platform/open-name.ts"), ruleFileText("platform", "open-name"));
    expect(ruleFiles(folder)).toEqual(["platform/open-name.ts"]);
    expect(catalogText(ruleFiles(folder))).toContain(
      'import { rules as platformOpenName } from "../platform/open-name.ts";',
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});
