/** Names in data that exist only in the version after a step. */
import type { Issue } from "../schema/issue.ts";
import { tooDeep, type Report } from "./additions.ts";
import { isObject, ownField } from "./data.ts";
import type { Additions } from "./definition-changes.ts";
import type { DirectedRenaming, Names } from "./names.ts";
import type { Version } from "./version.ts";
import { maximumDepth, pathTo, places, type Place } from "./walk.ts";

/**
 * Reports each place where a record set of a version already uses a name that only the version after the step has. To
 * rename the data would overwrite one of two values, or the step back would give another value.
 */
export function findConflicts(
  recordSet: unknown,
  additions: Additions,
  names: Names,
  version: Version,
  report: Report,
): void {
  for (const place of places(recordSet, additions, names)) {
    if (place.depth > maximumDepth) {
      report(tooDeep(place));
      return;
    }
    for (const renaming of names.of(place.definition)) {
      const issue = conflict(place, renaming, version);
      if (issue !== undefined && !report(issue)) return;
    }
  }
}

function conflict(place: Place, { what, before, after }: DirectedRenaming, version: Version): Issue | undefined {
  const { value } = place;
  const issue = (name: string, ...field: string[]): Issue => {
    const message = `${JSON.stringify(after)} is not ${name} in version ${version}, which has ${JSON.stringify(before)}`;
    return { code: "not_in_version", severity: "error", path: [...pathTo(place), ...field], message };
  };
  switch (what) {
    case "field":
      return isObject(value) && Object.hasOwn(value, after) ? issue("a field", after) : undefined;
    case "kind":
      return isObject(value) && ownField(value, "kind") === after ? issue("a kind", "kind") : undefined;
    case "term":
      return value === after ? issue("a term") : undefined;
    case "prefix":
      return typeof value === "string" && value.startsWith(after) ? issue("the prefix of an id") : undefined;
  }
}
