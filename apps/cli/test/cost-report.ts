/** Loaded into the program by the tests: reports its peak memory and the packages that it loaded. */
import { writeFileSync } from "node:fs";
import { registerHooks } from "node:module";

const packages = new Set<string>();

registerHooks({
  load(url, context, nextLoad) {
    const name = /\/node_modules\/(?:\.pnpm\/[^/]+\/node_modules\/)?((?:@[^/]+\/)?[^/]+)|\/packages\/([^/]+)/.exec(url);
    if (name !== null) packages.add(name[1] ?? name[2]!);
    return nextLoad(url, context);
  },
});

process.on("exit", () => {
  const file = process.env["THERAPY_COST_FILE"];
  const memory = process.resourceUsage().maxRSS / 1024;
  try {
    if (file !== undefined) writeFileSync(file, JSON.stringify({ memory, packages: [...packages] }));
  } catch {
    // A user without write permission has no report.
  }
});
