/** Runs the command as a person does: as a process of its own. */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, openSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const main = fileURLToPath(new URL("../src/main.ts", import.meta.url));
/** Sources are compiled once, not once a run. */
export const compileCache = mkdtempSync(join(tmpdir(), "therapy-compiled-"));
const costReport = new URL("cost-report.ts", import.meta.url).href;

/** What came of running the command. */
export interface Run {
  /** Its exit status; nothing if a signal ended it. */
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** The greatest memory that it held, in MiB. */
  readonly memory: number;
  /** The packages of which it loaded a module. */
  readonly packages: readonly string[];
}

/** How to run the command. */
export interface RunOptions {
  /** What it reads from standard input. */
  readonly input?: string | Uint8Array | Iterable<Uint8Array>;
  readonly env?: { readonly [name: string]: string };
  /** Where it runs. */
  readonly cwd?: string;
  /** As which user it runs. */
  readonly uid?: number;
  /** Where its output goes instead of to the caller. */
  readonly outputFile?: string;
  /** Stop reading its output after the first piece. */
  readonly leaveEarly?: boolean;
  /** Is given the process when it has started. */
  readonly started?: (child: ChildProcess) => void;
}

/** Runs `therapy` with some arguments. */
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
  // A command that has heard enough closes its input.
  child.stdin?.on("error", () => undefined);
  if (child.stdin !== null) await feed(child.stdin, options.input ?? "");
  const status = await ended;
  return { status, ...text, ...costIn(costFile) };
}

async function feed(stdin: NodeJS.WritableStream, input: NonNullable<RunOptions["input"]>): Promise<void> {
  const pieces = typeof input === "string" || input instanceof Uint8Array ? [input] : input;
  for (const piece of pieces) {
    if (!stdin.writable) return;
    await new Promise<void>((resolve) => stdin.write(piece, () => resolve()));
  }
  stdin.end();
}

function costIn(file: string): Pick<Run, "memory" | "packages"> {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Pick<Run, "memory" | "packages">;
  } catch {
    return { memory: Number.NaN, packages: [] };
  }
}

/** Makes a directory that holds some files. */
export function directoryOf(files: { readonly [name: string]: string | Uint8Array }): string {
  const directory = mkdtempSync(join(tmpdir(), "therapy-"));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(directory, name), content);
  return directory;
}

/** A dossier that is valid, with a record of a platform, a therapy and a regulatory event. */
export function validDossier(): {
  kind: string;
  modelVersion: string;
  id: string;
  title: string;
  records: { [key: string]: unknown }[];
} {
  return {
    kind: "dossier",
    modelVersion: "0.1.0",
    id: "dossier:example",
    title: "An example",
    records: [
      { kind: "platform", id: "platform:armoured", names: [{ text: "One", kind: "brand" }] },
      {
        kind: "therapy",
        id: "therapy:x-101",
        names: [{ text: "X-101", kind: "code" }],
        modality: "car_t",
        delivery: "ex_vivo",
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

/** Where the package stands. */
export const packageDirectory = dirname(dirname(main));
