/** Giving a field of records another name, and leading the citations that point at it there. */
import type { Issue } from "../issue.ts";
import { isObject, ownField, withFields } from "./fields.ts";
import type { Renaming } from "./migration.ts";
import type { Version } from "./version.ts";

/** How often something was changed. */
export interface RenameCounts {
  /** In how many records the field was renamed. */
  fields: number;
  /** How many citations were led to the field under its new name. */
  citations: number;
}

/**
 * Renames a field of a record, and leads the citations there that point at it or beneath it.
 *
 * The record itself is given back where nothing of it changes.
 */
export function rename(record: unknown, { record: kind, from, to }: Renaming, counts: RenameCounts): unknown {
  if (!isObject(record) || ownField(record, "kind") !== kind) return record;
  const cited = ownField(record, "citations");
  const citations = Array.isArray(cited) ? led(cited, from, to, counts) : cited;
  const has = Object.hasOwn(record, from);
  if (has) counts.fields++;
  else if (citations === cited) return record;
  return withFields(record, (name, field) => {
    if (name === from) return [to, field];
    return [name, name === "citations" ? citations : field];
  });
}

/** Says what is wrong with a record that has the name already which a field would get. */
export function clash(record: unknown, { record: kind, from, to }: Renaming, version: Version): Issue | undefined {
  if (!isObject(record) || ownField(record, "kind") !== kind || !Object.hasOwn(record, to)) return undefined;
  const message = `${JSON.stringify(to)} is not a field in version ${version}, which calls it ${JSON.stringify(from)}`;
  return { code: "not_in_version", severity: "error", path: [to], message };
}

function led(citations: readonly unknown[], from: string, to: string, counts: RenameCounts): readonly unknown[] {
  const pointer = `/${from}`;
  const before = counts.citations;
  const now = citations.map((citation) => {
    if (!isObject(citation)) return citation;
    const field = ownField(citation, "field");
    if (typeof field !== "string" || (field !== pointer && !field.startsWith(`${pointer}/`))) return citation;
    counts.citations++;
    const there = `/${to}${field.slice(pointer.length)}`;
    return withFields(citation, (name, value) => [name, name === "field" ? there : value]);
  });
  return counts.citations === before ? citations : now;
}
