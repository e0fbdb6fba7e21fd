/** Running the program as a process. */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, openSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const main = fileURLToPath(new URL("../src/main.ts", import.meta.url));
/** A cache of the compiled sources for all runs. */
export const compileCache = mkdtempSync(join(tmpdir(), "therapy-compiled-"));
const costReport = new URL("cost-report.ts", import.meta.url).href;

/** The result of a run. */
export interface Run {
  /** The exit status; null if a signal ended the process. */
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** The peak memory in MiB. */
  readonly memory: number;
  /** The packages of the loaded modules. */
  readonly packages: readonly string[];
}

/** The options of a run. */
export interface RunOptions {
  /** The standard input. */
  readonly input?: string | Uint8Array | Iterable<Uint8Array>;
  readonly env?: { readonly [name: string]: string };
  /** The working directory. */
  readonly cwd?: string;
  /** The user id of the process. */
  readonly uid?: number;
  /** A file for the standard output. */
  readonly outputFile?: string;
  /** Whether to close the output after the first chunk. */
  readonly leaveEarly?: boolean;
  /** Whether to leave standard input open, so that the process waits for more. */
  readonly keepOpen?: boolean;
  /** Receives the process when it has started. */
  readonly started?: (child: ChildProcess) => void;
}

/** Runs `therapy`. */
export async function therapy(args: readonly string[], options: RunOptions = {}): Promise<Run> {
  const costFile = join(mkdtempSync(join(tmpdir(), "therapy-cost-")), "cost.json");
  const { FORCE_COLOR: _, NO_COLOR: __, COLUMNS: ___, npm_lifecycle_event: ____, ...inherited } = process.env;
  const child = spawn(process.execPath, ["--import", costReport, "--conditions=@org/source", main, ...args], {
    cwd: options.cwd,
    env: { ...inherited, NODE_COMPILE_CACHE: compileCache, THERAPY_COST_FILE: costFile, ...options.env },
    stdio: ["pipe", options.outputFile === undefined ? "pipe" : openSync(options.outputFile, "w"), "pipe"],
    ...(options.uid !== undefined && { uid: options.uid }),
  });
  options.started?.(child);
  const text = { stdout: "", stderr: "" };
  child.stdout?.setEncoding("utf8").on("data", (piece: string) => {
    text.stdout += piece;
    if (options.leaveEarly) child.stdout?.destroy();
  });
  child.stderr?.setEncoding("utf8").on("data", (piece: string) => (text.stderr += piece));
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  });
  // A command may close its input early.
  child.stdin?.on("error", () => undefined);
  if (child.stdin !== null) {
    await feed(child.stdin, options.input ?? "");
    if (options.keepOpen !== true) child.stdin.end();
  }
  const status = await ended;
  return { status, ...text, ...costIn(costFile) };
}

async function feed(stdin: NodeJS.WritableStream, input: NonNullable<RunOptions["input"]>): Promise<void> {
  const pieces = typeof input === "string" || input instanceof Uint8Array ? [input] : input;
  for (const piece of pieces) {
    if (!stdin.writable) return;
    await new Promise<void>((resolve) => stdin.write(piece, () => resolve()));
  }
}

function costIn(file: string): Pick<Run, "memory" | "packages"> {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Pick<Run, "memory" | "packages">;
  } catch {
    return { memory: Number.NaN, packages: [] };
  }
}

/** Makes a directory with files. */
export function directoryOf(files: { readonly [name: string]: string | Uint8Array }): string {
  const directory = mkdtempSync(join(tmpdir(), "therapy-"));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(directory, name), content);
  return directory;
}

/** A valid record set of a platform, a therapy and a regulatory event. */
export function validRecordSet(): {
  kind: string;
  modelVersion: string;
  id: string;
  title: string;
  records: { [key: string]: unknown }[];
} {
  return {
    kind: "record_set",
    modelVersion: "0.1.0",
    id: "record_set:example",
    title: "An example",
    records: [
      { kind: "platform", id: "platform:armoured", names: [{ text: "One", kind: "brand" }] },
      {
        kind: "therapy",
        id: "therapy:x-101",
        names: [{ text: "X-101", kind: "code" }],
        modality: "car_t",
        modificationSetting: "ex_vivo",
        platforms: ["platform:armoured"],
        constructs: [{ kind: "car", binders: [{ target: "TNFRSF17" }] }],
        indications: [{ disease: "multiple_myeloma", states: ["relapsed"] }],
      },
      {
        kind: "regulatory_event",
        id: "regulatory_event:x-101-ind",
        therapy: "therapy:x-101",
        jurisdiction: "CN",
        milestone: "trial_authorized",
        date: { value: "2024-02-23", type: "actual" },
      },
    ],
  };
}

/** The directory of the package. */
export const packageDirectory = dirname(dirname(main));

/** Valid records as NDJSON, in chunks of a thousand lines. */
export function* manyRecords(count: number): Generator<Uint8Array> {
  const record = JSON.stringify(validRecordSet().records[1]);
  for (let index = 0; index < count; index += 1000) {
    const chunk = Array.from({ length: 1000 }, (_, next) => `${record.replace("x-101", `x-${index + next}`)}\n`);
    yield Buffer.from(chunk.join(""));
  }
}
