/** The settings every package's tests share: sources are imported directly, results are also written as JSON. */
import { fileURLToPath } from "node:url";
import { defaultServerConditions } from "vite";
import type { ViteUserConfig } from "vitest/config";

/** Merge this into a package's own `vitest.config.ts`. */
export const shared: ViteUserConfig = {
  ssr: { resolve: { conditions: ["@org/source", ...defaultServerConditions] } },
  test: {
    include: ["src/**/*.test.ts", "test/**/*.test.ts"],
    setupFiles: [fileURLToPath(new URL("testing/seed.ts", import.meta.url))],
    typecheck: { enabled: true, include: ["src/**/*.test-d.ts"], checker: "tsc", tsconfig: "./tsconfig.json" },
    reporters: ["default", ["json", { outputFile: ".reports/vitest.json" }]],
    testTimeout: 60_000,
    maxWorkers: 2,
  },
};
