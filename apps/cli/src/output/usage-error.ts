/** Errors in how a command was called. */
import { exitStatus, type ExitStatus } from "../exit-status.ts";
import { standardError } from "./out.ts";
import { printable } from "./printable.ts";
import { hanging } from "./wrap.ts";

/** Writes a message to standard error; returns the exit status. */
export async function usageError(message: string, status: ExitStatus = exitStatus.unreadable): Promise<ExitStatus> {
  const error = standardError();
  await error.write(`${hanging("", printable(message), error.width).join("\n")}\n`);
  return status;
}
