/** The verification table has a row for every scheme, and its rows are about the present patterns. */
import { expect, it } from "vitest";
import { patternDigest, readTable } from "../scripts/verification-table.ts";
import { schemeKeys, schemeTable } from "../src/scheme-table.ts";

const table = readTable();
const command = "run: pnpm --filter @org/therapy-identifiers verify";

it.each(schemeKeys)("%s has a row with a source and a result", (key) => {
  const own = table.filter(({ scheme }) => scheme === key);
  expect(own.length, `${key} is not in test/verification/schemes.tsv; ${command}`).toBeGreaterThan(0);
  for (const row of own) for (const [column, cell] of Object.entries(row)) expect(cell, column).not.toBe("");
});

it.each(table)("the pattern of $scheme is the one that was compared with $source", ({ scheme, digest }) => {
  const declared = Object.entries(schemeTable).find(([key]) => key === scheme)?.[1];
  expect(declared && patternDigest(declared), `the pattern of ${scheme} has changed; ${command}`).toBe(digest);
});
