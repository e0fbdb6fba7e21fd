/** The runner as one JavaScript file, which needs Node.js alone. */
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/** Makes the text of the runner. */
export async function runnerText(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL("run.ts", import.meta.url))],
    bundle: true,
    write: false,
    platform: "node",
    format: "esm",
    target: "node20",
    banner: { js: "#!/usr/bin/env node\n// Generated from scripts/conformance by `pnpm generate`. Do not edit." },
  });
  return outputFiles[0]!.text;
}
