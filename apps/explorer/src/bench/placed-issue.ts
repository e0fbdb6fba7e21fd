/** An issue at its place in the text of a document, with its fix as a change of the text. */
import { type Fix, formatPath, type Issue } from "@org/therapy-model/issues";
import type { JsonPlace, JsonPlaces } from "../parts/json-places.ts";
import type { Edit, ShownIssue } from "./bench-answer.ts";

/** An issue, or a note of a reader, which has no severity. */
export type Placed = Pick<Issue, "path" | "message" | "rule" | "fix"> & {
  readonly code: string;
  readonly severity?: Issue["severity"];
};

/** Places an issue. */
export function placedIssue(text: string, places: JsonPlaces, input: Placed): ShownIssue {
  const { path, severity = "info", message, code, rule, fix } = input;
  const place = places(path);
  const { from, to } = place;
  const shown: ShownIssue = {
    from,
    to,
    severity,
    message: `${formatPath(path)} ${message}`.trim(),
    source: rule ?? code,
  };
  const edit = fix === undefined ? undefined : editOf(text, place, fix);
  return edit === undefined || fix === undefined ? shown : { ...shown, fix: { title: titleOf(fix), edit } };
}

function titleOf(fix: Fix): string {
  if (fix.kind === "replace") return JSON.stringify(fix.value);
  return fix.kind === "rename" ? fix.key : "×";
}

function editOf(text: string, { from, to, entry, key }: JsonPlace, fix: Fix): Edit | undefined {
  if (fix.kind === "replace") return { from, to, insert: JSON.stringify(fix.value) };
  if (fix.kind === "rename")
    return key === undefined ? undefined : { from: key.from, to: key.to, insert: JSON.stringify(fix.key) };
  const after = /^\s*,\s*/.exec(text.slice(entry.to, entry.to + 200))?.[0].length;
  if (after !== undefined) return { from: entry.from, to: entry.to + after, insert: "" };
  const before = /,\s*$/.exec(text.slice(Math.max(0, entry.from - 200), entry.from))?.[0].length ?? 0;
  return { from: entry.from - before, to: entry.to, insert: "" };
}
