/** Running the program once. */
import { CommanderError } from "commander";
import { type ExitStatus, exitStatus } from "./exit-status.ts";
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
    const known = error instanceof Error ? error : new Error(String(error));
    const isDebug = process.env["THERAPY_DEBUG"] !== undefined;
    const details = isDebug ? known.stack : `${known.message}\nSet THERAPY_DEBUG=1 for the stack trace.`;
    process.stderr.write(`therapy: this is a bug: ${details}\n`);
    return exitStatus.defect;
  }
}
