/** Numbers of a document that a JavaScript number changes. */
import { ExactNumber, parseDocument } from "@org/therapy-exchange";
import type { LocatedIssue } from "../checking/located-issue.ts";

/** Most numbers that are reported. */
const mostReported = 100;

/** A warning for each number of a JSON text that is read as another one. */
export function changedNumbers(text: string): LocatedIssue[] {
  const issues: LocatedIssue[] = [];
  const open: { readonly value: unknown; readonly path: readonly (string | number)[] }[] = [
    { value: parseDocument(text), path: [] },
  ];
  for (let next = open.pop(); next !== undefined && issues.length < mostReported; next = open.pop()) {
    const { value, path } = next;
    if (value instanceof ExactNumber) {
      const message = `${value.text.slice(0, 60)} was read as ${Number(value.text)}, the nearest JavaScript number`;
      issues.push({ code: "out_of_range", severity: "warning", path: [...path], message });
    } else if (Array.isArray(value)) {
      for (const [index, each] of [...value.entries()].toReversed()) open.push({ value: each, path: [...path, index] });
    } else if (typeof value === "object" && value !== null) {
      for (const [key, each] of Object.entries(value).toReversed()) open.push({ value: each, path: [...path, key] });
    }
  }
  return issues;
}
