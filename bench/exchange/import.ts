/**
 * Measures the import of registry records: on one core, compared with decoding and parsing the same bytes and with typical
 * hand-written code; on two cores, compared with one; and the peak memory.
 *
 * Run it with `node --conditions=@org/source bench/exchange/import.ts [records]`. The documents are the ClinicalTrials.gov
 * records in ../shared, repeated to 20,000 or more; without them, it ends at once.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import { fileURLToPath } from "node:url";
import { read } from "@org/therapy-exchange/clinicaltrials-gov";
import * as z from "zod";
import { present, text } from "../../testing/shared-data.ts";

if (!present) process.exit(0);

const bytes = Buffer.from(text("data/clinicaltrials-gov/studies.jsonl.gz"));
const once = text("data/clinicaltrials-gov/studies.jsonl.gz").trimEnd().split("\n").length;
const wanted = Number(process.argv[2] ?? 20_000);
const repeats = Math.ceil(wanted / once);
const rounds = 5;

/** Typical hand-written code that needs a few fields. */
const few = z.looseObject({
  protocolSection: z.looseObject({
    identificationModule: z.looseObject({ nctId: z.string().regex(/^NCT\d{8}$/), briefTitle: z.string().optional() }),
    statusModule: z.looseObject({
      overallStatus: z.string().optional(),
      startDateStruct: z.looseObject({ date: z.string(), type: z.string().optional() }).optional(),
    }),
    designModule: z.looseObject({ studyType: z.string(), phases: z.array(z.string()).optional() }).optional(),
    conditionsModule: z.looseObject({ conditions: z.array(z.string()).optional() }).optional(),
    armsInterventionsModule: z
      .looseObject({
        armGroups: z.array(z.looseObject({ label: z.string(), type: z.string().optional() })).optional(),
        interventions: z.array(z.looseObject({ name: z.string(), type: z.string().optional() })).optional(),
      })
      .optional(),
    contactsLocationsModule: z
      .looseObject({
        locations: z
          .array(z.looseObject({ facility: z.string().optional(), country: z.string().optional() }))
          .optional(),
      })
      .optional(),
  }),
});
const compiled = z.compile(few);

const decoder = new TextDecoder();
const encoder = new TextEncoder();

/** Splits the bytes at their line breaks, decodes and parses each line, and does something with it. */
function eachDocument(use: (document: unknown) => unknown): void {
  for (let repeat = 0; repeat < repeats; repeat++) {
    for (let start = 0; start < bytes.length;) {
      const found = bytes.indexOf(10, start);
      const end = found === -1 ? bytes.length : found;
      if (end > start) use(JSON.parse(decoder.decode(bytes.subarray(start, end))));
      start = end + 1;
    }
  }
}

interface Way {
  readonly name: string;
  readonly run: () => void | Promise<void>;
}

const ways: readonly Way[] = [
  { name: "split, decode, JSON.parse", run: () => eachDocument(() => undefined) },
  { name: "and read as valid trials (ours)", run: () => eachDocument(read) },
  {
    name: "and write records and unmapped values as bytes (ours)",
    run: () =>
      eachDocument((document) => {
        const result = read(document);
        if (!result.ok) return;
        encoder.encode(`${JSON.stringify(result.value)}\n`);
        encoder.encode(`${JSON.stringify(result.unmapped)}\n`);
      }),
  },
  { name: "zod of a few fields, nothing mapped", run: () => eachDocument((document) => few.safeParse(document)) },
  { name: "z.compile of the same", run: () => eachDocument((document) => compiled.safeParse(document)) },
  {
    name: "readline and JSON.parse",
    run: async () => {
      for (let repeat = 0; repeat < repeats; repeat++) {
        for await (const line of createInterface({ input: Readable.from([bytes]), crlfDelay: Infinity })) {
          if (line !== "") JSON.parse(line);
        }
      }
    },
  },
];

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

/**
 * Measures the alternatives in turn, by processor time, so that other processes affect the result less. Ratios are
 * computed within each round, because the speed of a machine varies.
 */
async function oneCore(): Promise<void> {
  const times = ways.map((): number[] => []);
  for (let round = -1; round < rounds; round++) {
    for (let turn = 0; turn < ways.length; turn++) {
      const index = (turn + round + 1) % ways.length;
      const start = process.cpuUsage();
      await ways[index]!.run();
      const { user, system } = process.cpuUsage(start);
      if (round >= 0) times[index]!.push((user + system) / 1000);
    }
  }
  const megabytes = (bytes.length * repeats) / 1e6;
  console.log(
    `One core: ${(once * repeats).toLocaleString("en")} records, ${megabytes.toFixed(0)} MB, ${rounds} rounds\n`,
  );
  console.log("| way | processor s | MB/s | × decode and parse |");
  console.log("|:--|--:|--:|--:|");
  for (const [index, { name }] of ways.entries()) {
    const seconds = median(times[index]!) / 1000;
    const ratio = median(times[index]!.map((time, round) => time / times[0]![round]!));
    console.log(`| ${name} | ${seconds.toFixed(2)} | ${(megabytes / seconds).toFixed(0)} | ${ratio.toFixed(2)} |`);
  }
}

/** The cost of one run of the command. */
interface Cost {
  readonly seconds: number;
  /**
   * The processor time of the busiest thread, in seconds: the duration of the run if each thread had a processor of its
   * own.
   */
  readonly busiest: number;
  /** The peak memory, in mebibytes. */
  readonly memory: number;
}

/** Runs the command line. */
function command(directory: string, jobs: number): Cost {
  const main = fileURLToPath(new URL("../../apps/cli/src/main.ts", import.meta.url));
  const outputs = ["--output", "records.ndjson", "--unmapped", "unmapped.ndjson", "--notes", "notes.ndjson"];
  const args = ["import", "clinicaltrials-gov", "studies.jsonl", ...outputs, "--jobs", String(jobs)];
  const start = performance.now();
  const report = new URL("thread-report.ts", import.meta.url).href;
  const { status, stderr } = spawnSync(
    process.execPath,
    ["--import", report, "--conditions=@org/source", main, ...args],
    { cwd: directory, encoding: "utf8", env: { ...process.env, NODE_COMPILE_CACHE: join(directory, "compiled") } },
  );
  if (status !== 0) throw new Error(stderr);
  const [, memory, busiest] = /most memory (\S+), busiest thread (\S+)/.exec(stderr)!;
  return { seconds: (performance.now() - start) / 1000, busiest: Number(busiest), memory: Number(memory) / 1024 };
}

/** Runs the command with one thread and with two threads, in pairs. */
function twoCores(): void {
  const directory = mkdtempSync(join(tmpdir(), "therapy-import-"));
  try {
    for (let repeat = 0; repeat < repeats; repeat++)
      writeFileSync(join(directory, "studies.jsonl"), bytes, { flag: "a" });
    command(directory, 2);
    const pairs = Array.from({ length: rounds }, (_, round) => {
      const runs = (round % 2 === 0 ? [1, 2] : [2, 1]).map((jobs) => [jobs, command(directory, jobs)] as const);
      return { one: runs.find(([jobs]) => jobs === 1)![1], two: runs.find(([jobs]) => jobs === 2)![1] };
    });
    console.log(`\nThe command, three output files, ${rounds} pairs, ${availableParallelism()} processors\n`);
    console.log("| threads | median s | busiest thread, processor s | peak memory, MiB |");
    console.log("|:--|--:|--:|--:|");
    for (const key of ["one", "two"] as const) {
      const seconds = median(pairs.map((pair) => pair[key].seconds));
      const busiest = median(pairs.map((pair) => pair[key].busiest));
      const memory = Math.max(...pairs.map((pair) => pair[key].memory));
      console.log(`| ${key} | ${seconds.toFixed(2)} | ${busiest.toFixed(2)} | ${memory.toFixed(0)} |`);
    }
    const faster = median(pairs.map(({ one, two }) => one.seconds / two.seconds));
    const idle = median(pairs.map(({ one, two }) => one.busiest / two.busiest));
    console.log(
      `\nTwo threads are ${faster.toFixed(2)} times as fast as one; ${idle.toFixed(2)} times by the busiest thread`,
    );
  } finally {
    rmSync(directory, { recursive: true });
  }
}

await oneCore();
twoCores();
