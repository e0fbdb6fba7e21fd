/** Tests pages in a browser: height, width, accessibility, the search, and the example of the front page. */
import { readFileSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import path from "node:path";
import type { AxeResults } from "axe-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openSite, program, type SiteBrowser } from "./browser.ts";
import { readPages, site } from "./site.ts";

const axe = readFileSync(fileURLToPath(import.meta.resolve("axe-core/axe.min.js")), "utf8");

/** A page of each form. */
const forms = [
  "index.html",
  "guides/start.html",
  "cookbook/ten-questions.html",
  "tutorials/analyst.html",
  "model/index.html",
  "model/ledger.html",
  "records/Trial.html",
  "vocabularies/disease.html",
  "vocabularies/disease/2.html",
  "rules/index.html",
  "issues.html",
  "regulators.html",
  "mappings/ctis.html",
  "modules.html",
  "interfaces/_org_therapy-model.Trial.html",
  "functions/_org_therapy-model.validate.html",
];

/** The greatest height of a page at 1280 px. */
const maxHeight = 20_000;

describe.skipIf(program === undefined)("in Chromium", () => {
  let browser: SiteBrowser;

  beforeAll(async () => {
    browser = await openSite();
  });

  afterAll(async () => {
    await browser?.close();
  });

  test("no page of the reference of data is higher than 20,000 px, among the 30 largest files", async () => {
    const size = (page: string): number => statSync(path.join(site, page)).size;
    const largest = readPages()
      .filter((page) => /^(?:vocabularies|rules|records|model|issues|regulators)\b/.test(page))
      .toSorted((a, b) => size(b) - size(a))
      .slice(0, 30);
    const heights: [string, number][] = [];
    for (const page of largest) {
      const { result } = await browser.open(page, { width: 1280, scheme: "light" }, (opened) =>
        opened.evaluate(() => document.documentElement.scrollHeight),
      );
      heights.push([page, result]);
    }
    const [highest] = heights.toSorted(([, a], [, b]) => b - a);
    console.log(`${highest![0]} has ${highest![1]} px`);
    expect(heights.filter(([, height]) => height > maxHeight)).toEqual([]);
  });

  describe.each([
    { width: 1280, scheme: "light" },
    { width: 400, scheme: "dark" },
  ] as const)("at $width px, $scheme", (view) => {
    test.each(forms)("%s is accessible, not wider than the window, and loads nothing from elsewhere", async (file) => {
      const { result, outside } = await browser.open(file, view, async (page) => {
        await page.evaluate(axe);
        const { violations } = await page.evaluate(() =>
          (globalThis as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run(),
        );
        return { violations, width: await page.evaluate(() => document.documentElement.scrollWidth) };
      });
      const found = result.violations.map(
        ({ id, nodes }) =>
          `${id}: ${nodes
            .slice(0, 3)
            .map(({ html }) => html.slice(0, 200))
            .join(" | ")}`,
      );
      expect(found).toEqual([]);
      expect(result.width).toBeLessThanOrEqual(view.width);
      expect(outside).toEqual([]);
    });
  });

  test("the search opens with a key, and leads to a page", async () => {
    const { result } = await browser.open("index.html", { width: 1280, scheme: "light" }, async (page) => {
      await page.keyboard.press("/");
      await page.locator("#site-search input").fill("DuckDB");
      await page.locator("#site-search-results a").first().waitFor();
      await page.keyboard.press("Enter");
      await page.waitForURL(/at-scale|ten-questions/);
      return page.title();
    });
    expect(result).toMatch(/At scale|Ten questions/);
  });

  test("the example of the front page has a mistake and a fix", async () => {
    const { result } = await browser.open("index.html", { width: 1280, scheme: "light" }, async (page) => {
      await page.locator("#try-record").focus();
      await page.locator("#try-issues button").click();
      return page.locator("#try-issues").textContent();
    });
    expect(result).toBe("The record is valid.");
  });

  test("the address of a term leads to the page that explains it, and a field filters the list", async () => {
    const { result } = await browser.open(
      "vocabularies/disease.html",
      { width: 1280, scheme: "light" },
      async (page) => {
        await page.locator("section.terms input").fill("lupus nephritis");
        const shown = await page.locator("section.terms li:not([hidden]) > a").count();
        await page.evaluate(() => (location.hash = "systemic_lupus_erythematosus"));
        await page.waitForURL(/disease\/\d+\.html#systemic_lupus_erythematosus/);
        return shown;
      },
    );
    expect(result).toBeGreaterThan(0);
    expect(result).toBeLessThan(15);
  });
});
