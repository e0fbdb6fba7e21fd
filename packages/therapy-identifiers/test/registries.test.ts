/** Registry numbers as users write them, and texts that only look like them. */
import { expect, it } from "vitest";
import { identify } from "../src/entries/index.ts";
import { present, rows } from "../../../testing/shared-data.ts";
import { registrySchemes } from "./verification/sources.ts";

/** Rows that the table marks as corrupted: no number of their registry may be found in them. */
const corrupted: Readonly<Record<string, string>> = {
  "ACTRN012607000195459 (15 digits: one too many)": "fifteen digits",
  "ISRCTN6696362166963621 (number printed twice)": "the number twice over",
};

it.skipIf(!present)("recognizes every registry number as written", () => {
  const tally = new Map<string, { rows: number; recognized: number; certain: number }>();
  const missed: string[] = [];
  for (const { id_as_written = "", registry = "" } of rows("data/reference/registry-ids.tsv")) {
    const scheme = registrySchemes[registry];
    if (!scheme) throw new Error(`expected a scheme for ${registry}`);
    const matches = identify(id_as_written);
    const own = matches.find((match) => match.scheme === scheme && match.id !== undefined);
    const line = tally.get(registry) ?? { rows: 0, recognized: 0, certain: 0 };
    line.rows += 1;
    if (own) line.recognized += 1;
    if (own?.certainty === "certain") line.certain += 1;
    tally.set(registry, line);
    if (id_as_written in corrupted) expect(own, id_as_written).toBeUndefined();
    else if (!own) missed.push(`${registry}: ${id_as_written}`);
  }
  console.table(Object.fromEntries(tally));
  const total = [...tally.values()].reduce((sum, line) => ({
    rows: sum.rows + line.rows,
    recognized: sum.recognized + line.recognized,
    certain: sum.certain + line.certain,
  }));
  console.log(
    `registry identifiers: ${total.recognized} of ${total.rows} recognized, ${total.certain} as certain; not recognized because corrupted: ${Object.keys(corrupted).length}`,
  );
  expect(missed).toEqual([]);
});

it.skipIf(!present)("finds no registry number in look-alikes", () => {
  const allowed: Readonly<Record<string, readonly string[]>> = {
    "NL67805.068.18": ["ccmo"],
    "R21NR022143;STUDY00008963": ["nih_grant"],
  };
  for (const { text = "" } of rows("data/reference/registry-ids-negative.tsv")) {
    const found = identify(text)
      .filter(({ id }) => id !== undefined)
      .map(({ scheme }) => scheme);
    expect(found, text).toEqual(allowed[text] ?? []);
  }
});
