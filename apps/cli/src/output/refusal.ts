/** Refusing what cannot be done. */
import { exitStatus, type ExitStatus } from "../exit-status.ts";
import { standardError } from "./out.ts";
import { hanging, printable } from "./wrap.ts";

/** Says on standard error why something cannot be done; gives the status to end with. */
export async function refuse(message: string): Promise<ExitStatus> {
  const error = standardError();
  await error.write(`${hanging("", printable(message), error.width).join("\n")}\n`);
  return exitStatus.unreadable;
}
