/** Issues: the catalog of issue codes, and the formatting of issues and paths. */
export type { Fix, Issue, IssueCode, Severity, Span } from "../schema/issue.ts";
export { formatIssue, formatPath } from "../schema/issue.ts";
export { issueCatalog, type IssueDescription } from "../schema/issue-catalog.ts";
