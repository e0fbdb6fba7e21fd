/** Loaded into the command by the tests: says at the end how much memory it held. */
import { writeFileSync } from "node:fs";

process.on("exit", () => {
  const file = process.env["THERAPY_MEMORY_FILE"];
  try {
    if (file !== undefined) writeFileSync(file, String(process.resourceUsage().maxRSS / 1024));
  } catch {
    // A user who may not write there has no number.
  }
});
