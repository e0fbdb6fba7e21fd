/** What a later version of the model adds, and where data uses it. */
import type { Issue } from "../schema/issue.ts";
import { ownField } from "./data.ts";
import type { Additions } from "./definition-changes.ts";
import type { Version } from "./version.ts";
import { maximumDepth, pathTo, places, type Place } from "./walk.ts";

/** Receives an issue; returns whether to continue. */
export type Report = (issue: Issue) => boolean;

/**
 * Reports where a record set of the later version uses what the earlier version does not have.
 *
 * Each object is checked once for each of its definitions and no deeper than records nest, so that the time is linear
 * even if values share parts.
 */
export function findAdditions(recordSet: unknown, additions: Additions, version: Version, report: Report): void {
  for (const place of places(recordSet, additions)) {
    if (place.depth > maximumDepth) {
      report(tooDeep(place));
      return;
    }
    for (const issue of problems(place, version)) if (!report(issue)) return;
  }
}

/** The issue of a value that is nested too deep. */
export function tooDeep(place: Place): Issue {
  const message = "is nested deeper than any record of the model";
  return { code: "too_deep", severity: "error", path: pathTo(place), message };
}

function* problems(place: Place, version: Version): Generator<Issue> {
  const { value, changes } = place;
  if (typeof value === "string") {
    if (changes.terms?.includes(value) === true) yield lost(place, `${quoted(value)} is not a term`, version);
    return;
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return;
  const kind = ownField(value, "kind");
  if (typeof kind === "string" && changes.options?.includes(kind) === true) {
    yield lost(place, `${quoted(kind)} is not a kind`, version, "kind");
    return;
  }
  for (const field of changes.added ?? []) {
    if (Object.hasOwn(value, field)) yield lost(place, `${quoted(field)} is not a field`, version, field);
  }
  for (const field of changes.required ?? []) {
    if (!Object.hasOwn(value, field)) yield notInVersion(place, `is missing; version ${version} requires it`, field);
  }
  for (const [field, limit] of Object.entries(changes.members ?? {})) {
    const list = ownField(value, field);
    if (!Array.isArray(list) || list.length <= limit) continue;
    const message = `has ${list.length} members; version ${version} allows at most ${limit}`;
    yield notInVersion(place, message, field);
  }
  for (const [field, limit] of Object.entries(changes.line ?? {})) {
    const text = ownField(value, field);
    if (typeof text !== "string" || (text.length <= limit && !/\p{Cc}/u.test(text))) continue;
    yield notInVersion(
      place,
      `expected one line of at most ${limit} characters, as version ${version} requires`,
      field,
    );
  }
}

function quoted(text: string): string {
  return JSON.stringify(text);
}

function lost(place: Place, problem: string, version: Version, field?: string): Issue {
  return notInVersion(place, `${problem} in version ${version}; it would be lost`, field);
}

function notInVersion(place: Place, message: string, field?: string): Issue {
  const path = [...pathTo(place), ...(field === undefined ? [] : [field])];
  return { code: "not_in_version", severity: "error", path, message };
}
