/** The built page in Chromium: the main path of each tab, the policy, accessibility, links and use offline. */
import { existsSync, readFileSync } from "node:fs";
import type { Server } from "node:http";
import { createRequire } from "node:module";
import path from "node:path";
import { type Browser, type BrowserContext, chromium as driver, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { tabs } from "../src/state/tabs.ts";
import { chromium, dist, serve } from "./serve.ts";

const isBuilt = existsSync(path.join(dist, "index.html"));
if (!isBuilt) console.log("skipped: the page is not built");
if (chromium === undefined) console.log("skipped: Chromium is not installed");

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core"), "utf8");

interface AxeRun {
  readonly violations: readonly {
    readonly id: string;
    readonly impact: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}

describe.skipIf(chromium === undefined || !isBuilt)("the explorer in Chromium", () => {
  let server: Server;
  let address: string;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  const problems: string[] = [];

  beforeAll(async () => {
    ({ server, address } = await serve());
    browser = await driver.launch({ executablePath: chromium!, args: ["--no-sandbox"] });
    context = await browser.newContext({ viewport: { width: 1280, height: 860 }, acceptDownloads: true });
    page = await context.newPage();
    page.setDefaultTimeout(120_000);
    // A violation of the content security policy is an error in the console.
    page.on("console", (message) => void (message.type() === "error" && problems.push(message.text())));
    page.on("pageerror", (error) => void problems.push(String(error)));
    await page.goto(address);
  });

  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  /** Shows a state, and waits until everything of it is computed. */
  async function show(fragment: string): Promise<void> {
    await page.evaluate((next) => void (location.hash = next), fragment);
    await page.waitForTimeout(400);
    await page.waitForFunction(() => {
      const text = document.querySelector("main")?.textContent ?? "Loading…";
      return !/Loading…|正在加载/.test(text) && document.querySelector(".stale") === null;
    });
  }

  test("Convert: a quantity, with its derivation", async () => {
    await show("convert?quantity=3.0+mg%2FdL&to=umol%2FL&analyte=bilirubin");
    await page.getByText("51.3107 μmol/L").first().waitFor();
    await page.getByRole("textbox", { name: "Quantity" }).fill("1,500");
    await page.getByRole("button", { name: "Use 1500" }).waitFor();
    await page.getByRole("textbox", { name: "Identifiers and names" }).fill("CXSL2300659, tisagenlecleucel");
    await page.getByText("accepted in 2023", { exact: true }).waitFor();
    await page.getByText("Kymriah").first().waitFor();
  });

  test("Bench: a press release, its records and a file", async () => {
    await show("bench");
    await page.getByText("therapy:hgx-204", { exact: true }).first().waitFor();
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Save as FHIR" }).click();
    const saved = JSON.parse(readFileSync(await (await download).path(), "utf8")) as { readonly resourceType: string };
    expect(saved.resourceType).toBe("Bundle");
  });

  test("Bench: a fix of an issue changes the record", async () => {
    await page.getByRole("button", { name: "Record with issues" }).click();
    await page.getByRole("button", { name: 'Fix: "phase_1_2"' }).click();
    await page.getByRole("button", { name: 'Fix: "phase_1_2"' }).waitFor({ state: "detached" });
    await page.getByRole("button", { name: 'Fix: "NCT98000204"' }).waitFor();
  });

  test("Bench: a document of ClinicalTrials.gov is recognized", async () => {
    await page.getByRole("button", { name: "ClinicalTrials.gov document" }).click();
    await page.getByText("trial:nct98000204", { exact: true }).first().waitFor();
    await page.locator("summary", { hasText: "Unmapped" }).click();
    await page.getByText("/protocolSection/designModule/targetDuration").first().waitFor();
  });

  test("Match: a further fact decides the criteria", async () => {
    await show("match");
    await page.getByText("What is the latest value of Total bilirubin?").waitFor();
    await page.getByRole("button", { name: "Add Left ventricular ejection fraction" }).click();
    await page.getByRole("textbox", { name: "Value" }).last().fill("30%");
    await page.getByRole("heading", { name: "Verdict excluded" }).waitFor();
  });

  test("Pipeline: a facet, a search in Chinese, a therapy and its status on a date", async () => {
    await show("pipeline?search=西达基奥仑赛");
    await page.getByRole("link", { name: "ciltacabtagene autoleucel" }).waitFor();
    await show("pipeline");
    await page.getByRole("checkbox", { name: /^Cell therapy/ }).check();
    await show("pipeline?therapy=therapy:tisagenlecleucel&asof=2016-01-01");
    await page.getByRole("heading", { name: /tisagenlecleucel/ }).waitFor();
    const before = await page.locator(".lane-name .tag").first().textContent();
    await show("pipeline?therapy=therapy:tisagenlecleucel&asof=2020-01-01");
    await page.getByText("As of 2020-01-01").waitFor();
    expect(await page.locator(".lane-name .tag").first().textContent()).not.toBe(before);
  });

  test("Vocabularies: a term with several broader terms", async () => {
    await show("vocabularies?vocabulary=disease&term=diffuse_large_b_cell_lymphoma");
    await page.getByText("弥漫性大B细胞淋巴瘤").first().waitFor();
    await page.getByRole("searchbox").fill("DLBCL");
    await page
      .getByRole("button", { name: /^Diffuse large B-cell lymphoma/ })
      .first()
      .waitFor();
  });

  test("a copied link shows the same state in another window", async () => {
    await show("convert");
    const long = "The trial NCT98000204 treats lymphoma. ".repeat(30);
    await page.getByRole("textbox", { name: "Identifiers and names" }).fill(long);
    await page.waitForFunction(() => location.hash.includes("names.="));
    const other = await context.newPage();
    await other.goto(page.url());
    const field = other.getByRole("textbox", { name: "Identifiers and names" });
    await field.waitFor();
    expect(await field.inputValue()).toBe(long);
    await other.close();
  });

  test.for(tabs)(
    "%s: no serious problem of accessibility, light and dark, in both languages and widths",
    async (tab) => {
      for (const [width, colorScheme, lang] of [
        [1280, "light", "en"],
        [400, "dark", "zh"],
        [360, "light", "zh"],
      ] as const) {
        await page.setViewportSize({ width, height: 860 });
        await page.emulateMedia({ colorScheme });
        await show(`${tab}?lang=${lang}`);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(overflow, `${tab} at ${width}`).toBeLessThanOrEqual(0);
        await page.evaluate(axe);
        const { violations } = await page.evaluate<AxeRun>("axe.run()");
        const serious = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
        expect(serious.map(({ id, nodes }) => `${tab} ${width} ${id}: ${nodes[0]?.html}`)).toEqual([]);
      }
      await page.setViewportSize({ width: 1280, height: 860 });
    },
  );

  test("works offline once it was loaded", async () => {
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await context.setOffline(true);
    await page.reload();
    await show("convert?quantity=37+%C2%B0C&to=%5BdegF%5D&analyte=&lang=en");
    await page.getByText("98.6 °F").first().waitFor();
    await context.setOffline(false);
  });

  test("the console has no error, such as a violation of the policy", () => {
    expect(problems).toEqual([]);
  });
});
