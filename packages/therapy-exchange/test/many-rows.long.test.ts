/** Many rows as CSV and XLSX, written and read in bounded memory: `ROWS=1000000` for a million. */
import { createReadStream, createWriteStream, mkdtempSync, readFileSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { expect, test } from "vitest";
import type { Trial } from "@org/therapy-model";
import { readCsv, writeCsv } from "@org/therapy-exchange/csv";
import { tableColumns } from "@org/therapy-exchange/tables";
import { readXlsx, writeXlsx } from "@org/therapy-exchange/xlsx";

const count = Number(process.env["ROWS"] ?? 100_000);
const columns = tableColumns("trial", ["type", "phase", "title", "enrollment.count", "countries", "arms"]);

function* trials(): Generator<Trial> {
  for (let index = 0; index < count; index++) {
    yield {
      kind: "trial",
      id: `trial:x-${index}`,
      type: "interventional",
      phase: "phase_1",
      title: `=Study ${index}`,
      enrollment: { count: index },
      countries: ["CN", "US"],
      arms: [{ label: "A" }, { label: "B" }],
    };
  }
}

/** The heap in use after what is not referenced was collected, in MB; sampled while rows pass. */
function heapSampler(): { readonly sample: (row: number) => void; readonly highest: () => number } {
  let highest = 0;
  return {
    sample(row) {
      if (row % 50_000 !== 0) return;
      global.gc?.();
      highest = Math.max(highest, process.memoryUsage().heapUsed / 1e6);
    },
    highest: () => Math.round(highest),
  };
}

/** Passes items on, and samples the heap. */
async function* sampled<T>(items: AsyncIterable<T> | Iterable<T>, sample: (row: number) => void): AsyncGenerator<T> {
  let row = 0;
  for await (const item of items) {
    sample(row++);
    yield item;
  }
}

test("CSV", { timeout: 1_800_000 }, async () => {
  const file = join(mkdtempSync(join(tmpdir(), "rows-")), "trial.csv");
  const heap = heapSampler();
  await pipeline(Readable.from(writeCsv(sampled(trials(), heap.sample), columns)), createWriteStream(file));
  let read = 0;
  for await (const row of sampled(readCsv(createReadStream(file), "trial"), heap.sample)) if (row.ok) read++;
  console.log(`CSV: ${read} rows, ${Math.round(statSync(file).size / 1e6)} MB, heap at most ${heap.highest()} MB`);
  expect(read).toBe(count);
  expect(heap.highest()).toBeLessThan(400);
});

test("XLSX", { timeout: 1_800_000 }, async () => {
  const file = join(mkdtempSync(join(tmpdir(), "rows-")), "trials.xlsx");
  const heap = heapSampler();
  const table = { kind: "trial", records: sampled(trials(), heap.sample), count, columns } as const;
  await pipeline(Readable.from(writeXlsx([table])), createWriteStream(file));
  let read = 0;
  for await (const row of sampled(readXlsx(readFileSync(file)), heap.sample)) if (row.ok) read++;
  console.log(`XLSX: ${read} rows, ${Math.round(statSync(file).size / 1e6)} MB, heap at most ${heap.highest()} MB`);
  expect(read).toBe(count);
  expect(heap.highest()).toBeLessThan(400);
});
