/**
 * Running the program as a process: for what only a process shows, such as memory, signals and closed outputs. Everything else
 * runs in the process of the test (`therapy.ts`), which takes a fraction of the time.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, openSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { inputPieces, type Run, type RunOptions, testEnvironment } from "./therapy.ts";

/** The program: the sources, or the built file that `THERAPY_MAIN` names, which starts in half the time. */
const built = process.env["THERAPY_MAIN"];
const program =
  built === undefined
    ? ["--conditions=@org/source", fileURLToPath(new URL("../src/main.ts", import.meta.url))]
    : [resolve(built)];
/** A cache of the compiled sources for all runs. */
const compileCache = mkdtempSync(join(tmpdir(), "therapy-compiled-"));
const costReport = new URL("cost-report.ts", import.meta.url).href;

/** The result of a process. */
export interface ProcessRun extends Omit<Run, "status"> {
  /** The exit status; null if a signal ended the process. */
  readonly status: number | null;
  /** The peak memory in MiB. */
  readonly memory: number;
  /** The packages of the loaded modules. */
  readonly packages: readonly string[];
}

/** The options of a process. */
export interface ProcessOptions extends RunOptions {
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

/** Runs `therapy` as a process. */
export async function therapyProcess(args: readonly string[], options: ProcessOptions = {}): Promise<ProcessRun> {
  const costFile = join(mkdtempSync(join(tmpdir(), "therapy-cost-")), "cost.json");
  const child = spawn(process.execPath, ["--import", costReport, ...program, ...args], {
    cwd: options.cwd,
    env: { ...testEnvironment(), NODE_COMPILE_CACHE: compileCache, THERAPY_COST_FILE: costFile, ...options.env },
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
  for (const piece of inputPieces(input)) {
    if (!stdin.writable) return;
    await new Promise<void>((resolve) => stdin.write(piece, () => resolve()));
  }
}

function costIn(file: string): Pick<ProcessRun, "memory" | "packages"> {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Pick<ProcessRun, "memory" | "packages">;
  } catch {
    return { memory: Number.NaN, packages: [] };
  }
}
