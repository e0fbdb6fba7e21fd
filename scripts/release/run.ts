/** Runs programs and prints their output only if they fail. */
import { spawn, type SpawnOptions } from "node:child_process";

/** The working directory and environment of a program. */
export interface RunOptions {
  readonly cwd: string;
  readonly env?: NodeJS.ProcessEnv;
}

/** Runs a program and returns its output; throws the command and the last lines of output if it fails. */
export async function run(program: string, args: readonly string[], { cwd, env }: RunOptions): Promise<string> {
  const options: SpawnOptions = { cwd, env: { ...process.env, ...env }, stdio: ["ignore", "pipe", "pipe"] };
  const child = spawn(program, [...args], options);
  let printed = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding("utf8").on("data", (chunk: string) => (printed += chunk));
  }
  const status = await new Promise<number | string>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code, signal) => resolve(code ?? signal ?? "nothing"));
  });
  if (status === 0) return printed;
  const lastLines = printed.trimEnd().split("\n").slice(-25).join("\n");
  throw new Error(`${program} ${args.join(" ")} ended with ${status}\n${lastLines}`);
}
