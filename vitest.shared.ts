/** The settings that the tests of every package share: sources are imported directly, results are also written as JSON. */
import { fileURLToPath } from "node:url";
import type { ViteUserConfig } from "vitest/config";

/** `pnpm test:long` runs the tests that take longer than a contributor waits; `pnpm test` runs all others. `.ci/run` runs both. */
const isLong = process.env["LONG_TESTS"] === "1";
/** `pnpm mutate` runs the tests that it names, as a JSON list: each change of the code runs them again. */
const ofMutation = process.env["MUTATION_TESTS"];
const ordinary =
  ofMutation === undefined ? ["src/**/*.test.ts", "test/**/*.test.ts"] : (JSON.parse(ofMutation) as string[]);
const long = ["src/**/*.long.test.ts", "test/**/*.long.test.ts"];

/** Merge this into a package's own `vitest.config.ts`. */
export const shared: ViteUserConfig = {
  test: {
    include: isLong ? long : ordinary,
    exclude: ["**/node_modules/**", "**/dist/**", ...(isLong ? [] : long)],
    passWithNoTests: true,
    setupFiles: [fileURLToPath(new URL("testing/seed.ts", import.meta.url))],
    reporters: ["default", ["json", { outputFile: isLong ? ".reports/vitest-long.json" : ".reports/vitest.json" }]],
    // A limit for what hangs, not for what is slow: no test depends on how busy the machine is.
    testTimeout: isLong ? 1_800_000 : 300_000,
    hookTimeout: 300_000,
    // Test files share one process and its modules: loading the vocabularies again for each file took most of the time. No test
    // changes a module or a global. Turbo runs the packages side by side.
    isolate: false,
    maxWorkers: 1,
    // Node runs the sources itself, as it runs every script of this repository: transforming them again for each package took a
    // quarter of the time.
    experimental: { viteModuleRunner: false },
    execArgv: ["--conditions=@org/source"],
  },
};
