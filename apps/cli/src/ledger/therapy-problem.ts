/** Reporting a requested therapy that is not on record. */
import type { Issue } from "@org/therapy-model";
import type { ExitStatus } from "../exit-status.ts";
import { writeJson } from "../output/out.ts";
import { usageError } from "../output/usage-error.ts";

/** Writes the issue to standard error and, as JSON, to standard output; returns the exit status. */
export async function therapyProblem(issue: Issue, therapy: string, json: boolean | undefined): Promise<ExitStatus> {
  if (json === true) await writeJson([{ therapy, issues: [issue] }]);
  return usageError(`--therapy ${issue.message}`);
}
