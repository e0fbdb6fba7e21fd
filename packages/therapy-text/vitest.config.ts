import { defineConfig } from "vitest/config";
import { shared } from "../../vitest.shared.ts";

// Most of the time goes into imports of the model: test files share the modules. No test changes them.
export default defineConfig({ ...shared, test: { ...shared.test, isolate: false } });
