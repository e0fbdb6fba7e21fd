import type { IdentifierIssue } from "../scheme/identifier-issue.ts";
import type { Scheme } from "../scheme/scheme.ts";
import { spellingIssue } from "../scheme/spelling-issue.ts";
import { findLookAlike } from "./look-alike.ts";

/** The issue that prevents the text from being a canonical identifier of the scheme, or `undefined`. */
export function diagnose(scheme: Scheme, text: string): IdentifierIssue | undefined {
  const is: (value: unknown) => boolean = scheme.is;
  if (is(text)) return undefined;
  const parsed = scheme.parse(text);
  if (parsed.ok) return spellingIssue(text, parsed.value.id, "error");
  const [issue] = parsed.issues;
  return (issue?.code === "form" && findLookAlike(scheme, text)) || issue;
}
