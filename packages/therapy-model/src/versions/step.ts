/** One migration in one direction: what stands against it, and what it does. */
import type { Issue } from "../issue.ts";
import type { RecordKind } from "../reference.ts";
import { ownField, withFields, type Fields } from "./fields.ts";
import type { Migration, Renaming } from "./migration.ts";
import { findNewer, type NewerDefinitions, type Tell } from "./newer.ts";
import { clash, rename } from "./rename.ts";
import type { Version } from "./version.ts";

/** What was done to all the fields of one sort on the way to another version. */
export interface Change {
  /** What was done: the field has another name, or its value points elsewhere. */
  kind: "renamed" | "rewritten";
  /** The kind of the records that it was done to. */
  record: RecordKind;
  /** Where the field stood, such as `records[*].approval`; `[*]` stands for every member of a list. */
  path: string;
  /** Where a renamed field stands now. */
  to?: string | undefined;
  /** Why, in a sentence. */
  why: string;
  /** How often it was done. */
  count: number;
}

/** One migration in one direction. */
export interface Step {
  /** The version that it leaves. */
  readonly from: Version;
  /** The version that it leads to. */
  readonly to: Version;
  /** The fields that it renames, in order. */
  readonly renamed: readonly Renaming[];
  /** What of the version that it leaves the other one has no place for. */
  readonly lost?: NewerDefinitions;
}

/** The step to the later version. */
export function forwards({ from, to, renamed }: Migration): Step {
  return { from, to, renamed };
}

/** The step back to the earlier version. */
export function backwards({ from, to, renamed, newer }: Migration): Step {
  const back = renamed.map((renaming) => ({
    ...renaming,
    from: renaming.to,
    to: renaming.from,
    why: `Version ${from} calls the field ${renaming.from}.`,
  }));
  return { from: to, to: from, renamed: back.reverse(), lost: newer };
}

/** The most issues that are listed for one dossier. */
const mostIssues = 10_000;

/** Lists what stands against a step. */
export function obstacles(dossier: Fields, { from, to, renamed, lost }: Step): Issue[] {
  const issues: Issue[] = [];
  const tell: Tell = (issue) => {
    if (issues.length < mostIssues) return issues.push(issue) > 0;
    const message = `has more issues than the ${mostIssues} that are listed`;
    issues.push({ code: "too_many_issues", severity: "error", path: [], message });
    return false;
  };
  for (const [index, record] of recordsOf(dossier).entries()) {
    for (const renaming of renamed) {
      const found = clash(record, renaming, from);
      if (found !== undefined && !tell({ ...found, path: ["records", index, ...found.path] })) return issues;
    }
  }
  if (lost !== undefined) findNewer(dossier, lost, to, tell);
  return issues;
}

/** Gives the dossier after a step; what was changed is added to `changes`. */
export function taken(dossier: Fields, { to, renamed }: Step, changes: Change[]): Fields {
  let records = recordsOf(dossier);
  for (const renaming of renamed) {
    const counts = { fields: 0, citations: 0 };
    records = records.map((record) => rename(record, renaming, counts));
    changes.push(...changesOf(renaming, counts));
  }
  return withFields(dossier, (name, field) => {
    if (name === "modelVersion") return [name, to];
    return [name, name === "records" && Array.isArray(field) ? records : field];
  });
}

function recordsOf(dossier: Fields): readonly unknown[] {
  const records = ownField(dossier, "records");
  return Array.isArray(records) ? records : [];
}

function changesOf({ record, from, to, why }: Renaming, counts: { fields: number; citations: number }): Change[] {
  const [path, there] = [`records[*].${from}`, `records[*].${to}`];
  const follows = `Citations of /${from} follow the field to /${to}.`;
  const all: Change[] = [
    { kind: "renamed", record, path, to: there, why, count: counts.fields },
    { kind: "rewritten", record, path: "records[*].citations[*].field", why: follows, count: counts.citations },
  ];
  return all.filter(({ count }) => count > 0);
}
