import type { Severity } from "../issue.ts";
import type { IdentifierIssue } from "./identifier-issue.ts";

/** The issue of an identifier that is not in its canonical spelling. */
export function spellingIssue(text: string, id: string, severity: Severity, detail = ""): IdentifierIssue {
  return {
    code: "spelling",
    severity,
    path: [],
    message: `expected ${id}, found “${text}”${detail && ` (${detail})`}`,
    fix: { kind: "replace", value: id },
  };
}
