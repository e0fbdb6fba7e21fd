/** Running the program once. */
import { CommanderError } from "commander";
import { type ExitStatus, exitStatus } from "./exit-status.ts";
import { OutputError } from "./files/output-error.ts";
import { standardError } from "./output/out.ts";
import { withMinusSigns } from "./negative-quantity.ts";
import { makeProgram, usageStatus } from "./program.ts";

/** Runs the program with the words of the command line after its name; returns the exit status. */
export async function run(args: readonly string[], version: string): Promise<ExitStatus> {
  let status: ExitStatus = exitStatus.clean;
  try {
    await makeProgram(version, (ended) => (status = ended)).parseAsync(withMinusSigns(args), { from: "user" });
    return status;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitStatus.clean : usageStatus;
    if (error instanceof OutputError) return writeProblem(error.message);
    const known = error instanceof Error ? error : new Error(String(error));
    if (isOfSystem(known)) return writeProblem(`the operating system reports an error: ${known.message}`);
    const isDebug = process.env["THERAPY_DEBUG"] !== undefined;
    const details = isDebug ? known.stack : `${known.message}\nSet THERAPY_DEBUG=1 for the stack trace.`;
    await standardError().write(`therapy: this is a bug: ${details}\n`);
    return exitStatus.defect;
  }
}

/** Writes a problem of an input or output. What breaks lines is loaded only now, because help starts without it. */
async function writeProblem(message: string): Promise<ExitStatus> {
  const { usageError } = await import("./output/usage-error.ts");
  return usageError(message);
}

/** The errors of a full, read-only or failing disk, and of limits and permissions: not bugs of this program. */
const systemErrors: ReadonlySet<string | undefined> = new Set([
  "EACCES",
  "EDQUOT",
  "EFBIG",
  "EIO",
  "EMFILE",
  "ENFILE",
  "ENOMEM",
  "ENOSPC",
  "EPERM",
  "EROFS",
]);

function isOfSystem(error: NodeJS.ErrnoException): boolean {
  return error.syscall !== undefined && systemErrors.has(error.code);
}
