import { defineConfig } from "vitest/config";
import { shared } from "../vitest.shared.ts";

// Sizes are measured on what is published, so the tests see the built packages and not their sources.
export default defineConfig({
  ...shared,
  test: { ...shared.test, execArgv: [], include: ["**/*.test.ts"], typecheck: { enabled: false } },
});
