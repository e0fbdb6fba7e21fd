/** Running the program in the process of the test. */
import { Readable, Writable } from "node:stream";
import { run as runProgram } from "../src/run.ts";

/** The result of a run. */
export interface Run {
  /** The exit status. */
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** The options of a run. */
export interface RunOptions {
  /** The standard input. */
  readonly input?: string | Uint8Array | Iterable<Uint8Array>;
  readonly env?: { readonly [name: string]: string };
  /** The working directory. */
  readonly cwd?: string;
}

/** The last run: a process has one standard output and one working directory, so that runs wait for each other. */
let last: Promise<unknown> = Promise.resolve();

/**
 * Runs `therapy` in this process, with streams, environment and working directory of its own.
 *
 * An import uses no threads: Node may crash if a thread ends in the process of a test. `therapyProcess` tests threads.
 */
export function therapy(args: readonly string[], options: RunOptions = {}): Promise<Run> {
  const isOfRegistry = args[0] === "import" && !["csv", "xlsx", "fhir-r5", "usdm"].includes(args[1] ?? "");
  const withoutThreads = isOfRegistry && !args.includes("--jobs") ? [...args, "--jobs", "1"] : args;
  const next = last.then(() => runAlone(withoutThreads, options));
  last = next.catch(() => undefined);
  return next;
}

async function runAlone(args: readonly string[], options: RunOptions): Promise<Run> {
  const stdout = new Collected();
  const stderr = new Collected();
  const input = Readable.from(inputPieces(options.input ?? ""), { objectMode: false });
  const restore = replaceProcess(args, { stdin: input, stdout, stderr }, options);
  try {
    const status = await runProgram(args, "0.0.0");
    return { status, stdout: stdout.text(), stderr: stderr.text() };
  } finally {
    restore();
    input.destroy();
  }
}

/** A stream that keeps what is written. */
class Collected extends Writable {
  readonly #chunks: Buffer[] = [];

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.#chunks.push(chunk);
    done();
  }

  text(): string {
    return Buffer.concat(this.#chunks).toString("utf8");
  }
}

/** The standard streams of a process. */
interface Streams {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable;
}

/** Replaces what the program takes from its process; returns a function that puts it back. */
function replaceProcess(args: readonly string[], streams: Streams, { cwd, env }: RunOptions): () => void {
  const before = { argv: process.argv, env: process.env, cwd: process.cwd() };
  const names = ["stdin", "stdout", "stderr"] as const;
  const descriptors = names.map((name) => Object.getOwnPropertyDescriptor(process, name)!);
  for (const name of names) Object.defineProperty(process, name, { value: streams[name], configurable: true });
  process.argv = [...process.argv.slice(0, 2), ...args];
  process.env = { ...testEnvironment(), ...env };
  if (cwd !== undefined) process.chdir(cwd);
  return () => {
    for (const [index, name] of names.entries()) Object.defineProperty(process, name, descriptors[index]!);
    Object.assign(process, { argv: before.argv, env: before.env });
    process.chdir(before.cwd);
  };
}

/** The environment without the variables that change colors, width and the next steps of a report. */
export function testEnvironment(): NodeJS.ProcessEnv {
  const { FORCE_COLOR: _, NO_COLOR: __, COLUMNS: ___, npm_lifecycle_event: ____, ...others } = process.env;
  return others;
}

/** An input as chunks of bytes. */
export function* inputPieces(input: NonNullable<RunOptions["input"]>): Generator<Uint8Array> {
  if (typeof input === "string") yield Buffer.from(input);
  else if (input instanceof Uint8Array) yield input;
  else yield* input;
}
