import { defineConfig, mergeConfig } from "vitest/config";
import { shared } from "../../vitest.shared.ts";

// The modules keep memos only, so test files can share a worker.
export default mergeConfig(shared, defineConfig({ test: { isolate: false } }));
