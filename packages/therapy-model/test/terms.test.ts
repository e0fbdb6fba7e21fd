/** The generated terms are those of the tables. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { generateTerms, termTables } from "../scripts/generate-terms.ts";

test.each(termTables())("%s is up to date (otherwise run pnpm generate)", (name) => {
  const committed = readFileSync(new URL(`../src/gen/${name}-terms.ts`, import.meta.url), "utf8");
  expect(committed === generateTerms(name), `vocabularies/${name}.tsv was changed`).toBe(true);
});
