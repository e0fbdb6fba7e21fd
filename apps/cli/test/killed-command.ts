/** Commands that are killed at a moment, and what may then be on the disk. */
import type { ChildProcess } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { directoryOf } from "./example-files.ts";
import { lines, study } from "./studies.ts";
import { therapy } from "./therapy.ts";
import { therapyProcess } from "./therapy-process.ts";

/** A command with its inputs and outputs. */
export interface KilledCommand {
  readonly name: string;
  readonly args: readonly string[];
  /** The arguments after an interruption, if they differ. */
  readonly again?: readonly string[];
  readonly files: { readonly [name: string]: string };
  /** The output files and folders. */
  readonly outputs: readonly string[];
  /** Whether it begins its output only when all is read, so that the moments are counted from its start. */
  readonly writesLate?: boolean;
}

const count = 500;

const therapies = Array.from({ length: 150 }, (_, index) => ({
  kind: "therapy",
  id: `therapy:x-${index}`,
  names: [{ text: `X-${index}`, kind: "code" }],
  modality: "car_t",
  cells: [{ origin: "autologous", source: "cell_line" }],
  constructs: [{ kind: "car", binders: [{ target: "HGNC:11913" }] }],
}));
const events = Array.from({ length: 100 }, () => ({ kind: "regulatory_event", approval: "full" }));
const dossier = { kind: "dossier", modelVersion: "0.1.0-pre", id: "dossier:x", title: "X", records: events };
const trials = Array.from({ length: 1300 }, (_, index) => ({
  kind: "trial",
  id: `trial:x-${index % 1280}`,
  type: "interventional",
  title: "X",
}));

/** Makes the commands. */
export async function killedCommands(): Promise<readonly KilledCommand[]> {
  const studies = lines(Array.from({ length: count }, (_, index) => study(index, { padding: "x".repeat(500) })));
  const imported = directoryOf({ "in.jsonl": studies });
  const names = ["records.ndjson", "unmapped.ndjson", "notes.ndjson"];
  const importing = [
    "import",
    "clinicaltrials-gov",
    "in.jsonl",
    "-o",
    names[0]!,
    "--unmapped",
    names[1]!,
    "--notes",
    names[2]!,
  ];
  await therapy(importing, { cwd: imported });
  const text = (name: string): string => readFileSync(join(imported, name), "utf8");
  const old = Object.fromEntries(names.map((name) => [name, "old\n"]));
  return [
    {
      name: "import",
      args: importing,
      again: [...importing, "--resume"],
      files: { "in.jsonl": studies, ...old },
      outputs: names,
    },
    {
      name: "export",
      args: ["export", "clinicaltrials-gov", "records.ndjson", "--unmapped", "unmapped.ndjson", "-o", "out.ndjson"],
      files: { "records.ndjson": text(names[0]!), "unmapped.ndjson": text(names[1]!), "out.ndjson": "old\n" },
      outputs: ["out.ndjson"],
    },
    {
      name: "upgrade",
      args: ["upgrade", "--write", "set.ndjson"],
      files: { "set.ndjson": `${JSON.stringify(dossier)}\n`.repeat(30) },
      outputs: ["set.ndjson"],
    },
    {
      name: "lint --fix",
      args: ["lint", "--fix", "--max-issues", "10000", "therapies.json"],
      files: { "therapies.json": JSON.stringify(therapies, undefined, 1) },
      outputs: ["therapies.json"],
      writesLate: true,
    },
    {
      name: "export parquet",
      args: ["export", "parquet", "trials.ndjson", "-o", "lake"],
      files: { "trials.ndjson": lines(trials) },
      outputs: ["lake"],
    },
  ];
}

/** A command whose complete output and duration are known. */
export interface MeasuredCommand extends KilledCommand {
  /** The state of each output before the command and after it. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** An estimate of the milliseconds in which it writes. It follows the load of the machine. */
  milliseconds: number;
}

/** Runs a command once without an interruption. */
export async function measure(command: KilledCommand): Promise<MeasuredCommand> {
  const directory = directoryOf(command.files);
  const before = command.outputs.map((name) => stateOf(join(directory, name)));
  let start = performance.now();
  await therapyProcess(command.args, {
    cwd: directory,
    started: (child) => whenWriting(command, child, directory, () => (start = performance.now())),
  });
  const milliseconds = performance.now() - start;
  return { ...command, before, after: command.outputs.map((name) => stateOf(join(directory, name))), milliseconds };
}

/** Calls a function when a process has begun a file or, if it writes late, when it has started. */
function whenWriting({ writesLate }: KilledCommand, child: ChildProcess, directory: string, action: () => void): void {
  if (writesLate) return action();
  const { length } = readdirSync(directory);
  const timer = setInterval(() => {
    if (readdirSync(directory).length === length) return;
    clearInterval(timer);
    action();
  }, 3);
  child.on("exit", () => clearInterval(timer));
}

/** The content of a file; of a folder, its files with their sizes. */
function stateOf(path: string): string {
  if (!existsSync(path)) return "absent";
  if (statSync(path).isFile()) return readFileSync(path, "utf8");
  const names = readdirSync(path, { recursive: true, encoding: "utf8" }).toSorted();
  return names
    .map((name) => `${name} ${statSync(join(path, name)).isFile() ? statSync(join(path, name)).size : ""}`)
    .join("\n");
}

/** What was found after a kill. */
export interface KillResult {
  /** Whether the process was killed before it ended. */
  readonly isKilled: boolean;
  /** The temporary files that were left. */
  readonly leaves: readonly string[];
  readonly isNew: boolean;
}

/**
 * Kills a command at a share of the time in which it writes. Checks that each output is the old or the new one, runs the command again and
 * checks that its outputs are those of an uninterrupted run, and that nothing else is left.
 */
export async function kill(command: MeasuredCommand, share: number, signal: NodeJS.Signals): Promise<KillResult> {
  const { args, again = args, files, outputs, before, after, milliseconds } = command;
  const directory = directoryOf(files);
  const run = await therapyProcess(args, {
    cwd: directory,
    started: (child) => {
      whenWriting(command, child, directory, () => {
        const timer = setTimeout(() => child.kill(signal), share * milliseconds);
        child.on("exit", () => clearTimeout(timer));
      });
    },
  });
  const states = outputs.map((name) => stateOf(join(directory, name)));
  for (const [index, state] of states.entries()) {
    expect(
      [before[index], after[index]].includes(state),
      `${command.name}: ${outputs[index]} is the old or the new one`,
    ).toBe(true);
  }
  const expected = new Set([...Object.keys(files), ...outputs]);
  const leaves = readdirSync(directory).filter((name) => !expected.has(name));
  const isNew = states.every((state, index) => state === after[index]);
  // A directory that exists is not written again.
  if (!(isNew && command.name === "export parquet")) await therapy(again, { cwd: directory });
  expect(
    outputs.map((name) => stateOf(join(directory, name))),
    `${command.name}: the outputs of the next run`,
  ).toEqual(after);
  expect(
    readdirSync(directory).filter((name) => !expected.has(name)),
    `${command.name}: what is left`,
  ).toEqual([]);
  const isKilled = run.status === null;
  command.milliseconds *= isKilled ? 1.1 : 0.6;
  return { isKilled, leaves, isNew };
}
