/** Generates the API pages of a package that extends the model, as the recipe shows, and reads their links. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { pagesAddress, readSiteFile, site } from "./site.ts";

const example = path.resolve(import.meta.dirname, "../examples/extension");
const typedoc = fileURLToPath(import.meta.resolve("typedoc")).replace(/dist[/\\].*$/, "bin/typedoc");
let out: string;

beforeAll(() => {
  out = mkdtempSync(path.join(tmpdir(), "extension-"));
  const options = ["--options", "typedoc.config.js", "--out", out];
  execFileSync(process.execPath, [typedoc, ...options], { cwd: example, stdio: ["ignore", "ignore", "inherit"] });
});

afterAll(() => {
  rmSync(out, { recursive: true, force: true });
});

test("the types of the model lead to their pages on the site", () => {
  const page = readFileSync(path.join(out, "functions/modelModality.html"), "utf8");
  for (const address of ["interfaces/_org_therapy-model.Therapy.html", "types/_org_therapy-model.Modality.html"]) {
    expect(page).toContain(`href="${pagesAddress()}${address}"`);
    expect(existsSync(path.join(site, address))).toBe(true);
  }
});

test("the exports of the package have pages of their own", () => {
  expect(existsSync(path.join(out, "variables/acmeModalities.html"))).toBe(true);
});

test("every export of the model has a link", () => {
  const links = JSON.parse(readSiteFile("typedoc-links.json")) as Record<string, Record<string, string>>;
  expect(Object.keys(links)).toHaveLength(7);
  const all = Object.values(links).flatMap((names) => Object.values(names));
  const missing = all.filter((address) => !existsSync(path.join(site, address.replace(pagesAddress(), ""))));
  expect(missing).toEqual([]);
});
