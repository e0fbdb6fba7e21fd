import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { tabs } from "../src/state/tabs.ts";
import { firstLoad } from "./first-load.ts";
import { dist } from "./serve.ts";

/** Most bytes of the first load of a tab, compressed with gzip. */
const limit = 250_000;

describe.skipIf(!existsSync(path.join(dist, "index.html")))("the built page", () => {
  test.for(tabs)("the first load of %s is small", (tab) => {
    const size = firstLoad(tab);
    console.log(`${tab}: ${size} bytes`);
    expect(size).toBeLessThanOrEqual(limit);
  });

  test("has a strict content security policy and no inline scripts", () => {
    const html = readFileSync(path.join(dist, "index.html"), "utf8");
    expect(html).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
    expect(html).not.toMatch(/unsafe-|<style|\son\w+=/);
    expect(html.match(/<script(?![^>]* src=)/g)).toBeNull();
  });

  test("keeps every file for use offline", () => {
    const worker = readFileSync(path.join(dist, "service-worker.js"), "utf8");
    expect(worker).not.toContain("__FILES__");
    expect(worker).toMatch(/assets\/worker-[\w-]+\.js/);
    expect(worker).toMatch(/assets\/match-text-[\w-]+\.js/);
  });
});
