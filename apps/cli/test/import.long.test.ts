/** Large and many records: import, interruption and memory. */
import { describe, expect, test } from "vitest";
import * as shared from "../../../testing/shared-data.ts";
import {
  completeImport,
  expectSameOutput,
  interrupt,
  interruptedInput,
  readPart,
  resume,
} from "./interrupted-import.ts";
import { all, corruptedStudies, idsOf, lines, read, roundTrip, study, type Study, valuesOf } from "./studies.ts";
import { directoryOf } from "./example-files.ts";
import { therapyProcess } from "./therapy-process.ts";

describe("unusual records are exported unchanged", () => {
  test("wrong types and unknown terms in every field", async () => {
    const original = shared.present
      ? (JSON.parse(shared.text("data/clinicaltrials-gov/sample.jsonl").split("\n")[0]!) as Study)
      : study(0);
    const documents = corruptedStudies(original);
    const { records, stderr, status } = await roundTrip(documents);
    const rejected = Number(/([\d,]+) records? rejected/.exec(stderr)?.[1]?.replace(",", ""));
    expect(records.length + rejected).toBe(documents.length);
    expect(rejected).toBeLessThan(200);
    expect(status).toBe(1);
  });

  test("a record of 50 MB, and one that exceeds the limit", async () => {
    const sites = Array.from({ length: 50_000 }, (_, index) => ({ facility: `Site ${index}`, zip: "1".repeat(960) }));
    const wide = study(2);
    wide.protocolSection["contactsLocationsModule"] = { locations: sites };
    const huge = study(3, { text: "x".repeat(70 * 1024 * 1024) });
    const directory = directoryOf({ "studies.jsonl": lines([study(1), wide, huge, study(4)]) });
    const run = await therapyProcess(["import", "clinicaltrials-gov", "studies.jsonl", ...all], { cwd: directory });
    expect(run.stderr).toMatch(/^studies\.jsonl:3:1: the record is larger than 64 MiB \(too_large\)\n✗ 3 records read/);
    expect(idsOf(read(directory, "unmapped.ndjson"))).toEqual([1, 2, 4].map((number) => `trial:nct1000000${number}`));
    expect(run.memory).toBeLessThan(1000);
    console.log(`a record of 50 MB: peak memory ${run.memory.toFixed(0)} MiB`);
  });
});

test("kill -9 at four moments, once while continuing", async () => {
  const input = interruptedInput(6000);
  const complete = await completeImport(input);
  for (const bytes of [1, 20_000, 400_000, 700_000]) {
    const directory = directoryOf({});
    await interrupt(input, directory, "SIGKILL", bytes);
    expect(valuesOf(readPart(directory, "notes.ndjson").replace(/[^\n]*$/, "")).length).toBeLessThan(input.count);
    await interrupt(input, directory, "SIGKILL", bytes + 200_000, ["--resume"]);
    const run = await resume(input, directory);
    expect(run.status).toBe(2);
    expectSameOutput(directory, complete.directory);
  }
});

test("150 MB of records, one per line and as one list, from standard input, by two threads, in constant memory", async () => {
  const piece = lines(Array.from({ length: 50 }, (_, index) => study(index, { padding: "x".repeat(20_000) })));
  const repeated = 150;
  function* onePerLine(): Generator<Uint8Array> {
    for (let index = 0; index < repeated; index++) yield Buffer.from(piece);
  }
  function* asList(): Generator<Uint8Array> {
    yield Buffer.from("[");
    const members = piece.trimEnd().replaceAll("\n", ",");
    for (let index = 0; index < repeated; index++) yield Buffer.from(index === 0 ? members : `,${members}`);
    yield Buffer.from("]");
  }
  for (const input of [onePerLine(), asList()]) {
    const directory = directoryOf({});
    const run = await therapyProcess(["import", "clinicaltrials-gov", "-", ...all, "--jobs", "2"], {
      input,
      cwd: directory,
    });
    expect(run.stderr).toMatch(/^✓ 7,500 records read/);
    expect(run.memory).toBeLessThan(300);
    console.log(`150 MB of records: peak memory ${run.memory.toFixed(0)} MiB`);
  }
});
