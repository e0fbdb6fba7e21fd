/**
 * The table of reported inputs: each input with its result at commit 004a4f3, its result today, and the right one.
 *
 *     node --conditions=@org/source bench/earlier/reported-inputs.ts
 *     git worktree add ../earlier 004a4f3   # and install it, to write the column of earlier results again
 *     node --conditions=@org/source bench/earlier/reported-inputs.ts ../earlier
 *
 * Tests compare the results of today with the right ones: `test/reported-inputs.test.ts` of therapy-units and of the command.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { outcomes as ofTexts, recordOutcomes, textOutcomes } from "../../apps/cli/test/reported-inputs.ts";
import { outcomes as ofUnits, unitOutcomes } from "../../packages/therapy-units/test/reported-inputs.ts";
import {
  inputText,
  type Outcome,
  type ReportedInput,
  reportedInputs,
  tableFile,
} from "../../testing/reported-inputs/rows.ts";
import { earlierRecords, earlierTexts, earlierUnits } from "./earlier-functions.ts";

const [checkout] = process.argv.slice(2);
if (checkout === undefined) await print();
else await writeEarlier(checkout);

/** Prints the table with the results of today and their tests. */
async function print(): Promise<void> {
  console.log(["kind", "subject", "origin", "function", "input", "before", "now", "right", "test"].join("\t"));
  let wrong = 0;
  for (const row of reportedInputs()) {
    const isOfUnits = Object.hasOwn(ofUnits, row.function);
    const now = await resultOf({ ...ofTexts, ...ofUnits }, row);
    if (now !== row.right) wrong += 1;
    const test = isOfUnits ? "packages/therapy-units" : "apps/cli";
    const { kind, subject, origin, before, right } = row;
    const cells = [kind, subject, origin, row.function, inputText(row), before, now, right];
    console.log([...cells, `${test}/test/reported-inputs.test.ts`].join("\t"));
  }
  console.error(`${wrong} results are not right`);
}

/** Writes the results of an earlier checkout to the table. */
async function writeEarlier(folder: string): Promise<void> {
  const earlier = {
    ...textOutcomes(await earlierTexts(folder)),
    ...recordOutcomes(await earlierRecords(folder)),
    ...unitOutcomes(await earlierUnits(folder)),
  };
  const [head = "", ...lines] = readFileSync(tableFile, "utf8").trimEnd().split("\n");
  const rows = reportedInputs();
  const written = await Promise.all(
    lines.map(async (line, index) => {
      const cells = line.split("\t");
      cells[5] = await resultOf(earlier, rows[index]!);
      return cells.join("\t");
    }),
  );
  writeFileSync(tableFile, `${[head, ...written].join("\n")}\n`);
}

/** The result of a row in one line; `-` if its function or vocabulary does not exist. */
async function resultOf(outcomes: Readonly<Record<string, Outcome>>, row: ReportedInput): Promise<string> {
  const outcome = outcomes[row.function];
  if (outcome === undefined) return "-";
  try {
    return (await outcome(...row.input)).replaceAll(/\s+/g, " ");
  } catch (error) {
    return error instanceof TypeError ? "-" : `throws ${(error as Error).name}`;
  }
}
