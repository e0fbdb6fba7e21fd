/**
 * How many real eligibility texts a second `splitEligibility`, `findQuantities` and `parseEligibility` read, on one core.
 *
 *     node --conditions=@org/source bench/text/criteria-speed.ts
 */
import { parseEligibility } from "@org/therapy-text/criteria";
import { splitEligibility } from "@org/therapy-text/eligibility";
import { findQuantities } from "@org/therapy-units/parse";
import { realEligibilityTexts } from "../../packages/therapy-text/test/real-texts.ts";
import { present } from "../../testing/shared-data.ts";

const functions = { splitEligibility, findQuantities, parseEligibility };

if (present) {
  const texts = [...realEligibilityTexts().values()];
  for (const [name, read] of Object.entries(functions)) {
    const rates: number[] = [];
    for (let round = 0; round < 8; round++) {
      const begin = process.cpuUsage();
      for (const text of texts) read(text);
      const { user, system } = process.cpuUsage(begin);
      rates.push((texts.length / (user + system)) * 1e6);
    }
    console.log(`${name}: ${Math.round(Math.max(...rates))} texts a second`);
  }
} else console.log("Nothing was measured: the folder ../shared with the texts of the registry is absent.");
