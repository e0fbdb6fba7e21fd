/** Problems that a client can resolve, as problem details (RFC 9457). */
import type { Issue as ModelIssue } from "@org/therapy-model";
import { formatPointer } from "@org/therapy-model/records";
import { z } from "@hono/zod-openapi";

/** The kinds of problems, with the status code and the title of each. */
export const problemKinds = {
  bad_request: { status: 400, title: "The request is not valid" },
  unauthorized: { status: 401, title: "A bearer token is required" },
  forbidden: { status: 403, title: "The token does not allow this" },
  not_found: { status: 404, title: "Nothing is at this address" },
  method_not_allowed: { status: 405, title: "The address does not have this method" },
  conflict: { status: 409, title: "The request conflicts with the stored data" },
  precondition_failed: { status: 412, title: "The record has another version" },
  too_large: { status: 413, title: "The request is too large" },
  unsupported_media_type: { status: 415, title: "The media type is not supported" },
  invalid: { status: 422, title: "The data are not valid" },
  precondition_required: { status: 428, title: "The request needs If-Match or If-None-Match" },
  too_many_requests: { status: 429, title: "Too many requests" },
  internal: { status: 500, title: "The service failed" },
  unavailable: { status: 503, title: "The service is not available" },
} as const;

/** The kind of a problem. */
export type ProblemKind = keyof typeof problemKinds;

/** An issue with its path as a JSON Pointer. */
export const Issue = z
  .object({
    code: z.string(),
    severity: z.enum(["error", "warning"]),
    path: z.string().describe("JSON Pointer to the value."),
    message: z.string(),
    rule: z.string().optional().describe("Id of the rule that was violated."),
    fix: z.looseObject({ kind: z.string() }).optional().describe("Change that resolves the issue."),
  })
  .openapi("Issue");

/** The body of a problem. */
export const Problem = z
  .object({
    type: z.string().describe("Kind of problem, as a relative reference."),
    title: z.string(),
    status: z.int(),
    detail: z.string().optional(),
    issues: z.array(Issue).optional(),
  })
  .openapi("Problem");

/** The media type of a problem. */
export const problemMediaType = "application/problem+json";

/** A problem that ends a request. */
export class ProblemError extends Error {
  override readonly name = "ProblemError";
  readonly kind: ProblemKind;
  readonly issues: readonly z.output<typeof Issue>[] | undefined;

  constructor(kind: ProblemKind, detail: string, issues?: readonly z.output<typeof Issue>[]) {
    super(detail);
    this.kind = kind;
    this.issues = issues;
  }
}

/** The body of a problem. */
export function problemBody({ kind, message, issues }: ProblemError): z.output<typeof Problem> {
  const { status, title } = problemKinds[kind];
  return {
    type: `/problems/${kind}`,
    title,
    status,
    ...(message !== "" && { detail: message }),
    ...(issues !== undefined && { issues: [...issues] }),
  };
}

/** An issue of a package as the service sends it. */
export function issueBody(issue: Omit<ModelIssue, "code"> & { readonly code: string }): z.output<typeof Issue> {
  const { code, severity, path, message, rule, fix } = issue;
  return {
    code,
    severity,
    path: formatPointer(path),
    message,
    ...(rule !== undefined && { rule }),
    ...(fix !== undefined && { fix }),
  };
}
