import { defineConfig, mergeConfig } from "vitest/config";
import { shared } from "../../vitest.shared.ts";

export default mergeConfig(
  shared,
  defineConfig({
    // The program runs in the process of its test, with threads that import sources; some tests start processes.
    test: { pool: "forks" },
  }),
);
