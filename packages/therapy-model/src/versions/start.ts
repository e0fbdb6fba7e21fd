/** Finding the version of a record set. */
import type { Issue, IssueCode } from "../schema/issue.ts";
import { isObject, ownField, type Fields } from "./data.ts";
import { migrations } from "./migrations.ts";
import { isVersion, versions, type Version } from "./version.ts";

/** A record set with a known version, or issues. */
export type Start =
  | { readonly ok: true; readonly recordSet: Fields; readonly from: Version }
  | { readonly ok: false; readonly issues: Issue[] };

const latest = versions.at(-1)!;
const known = `the versions are ${versions.join(", ")}`;

/** The `kind` of record sets in all versions, the latest first. */
const kinds: readonly string[] = [
  "record_set",
  ...migrations.flatMap(({ renamed }) => {
    return renamed
      .filter(({ what, definition }) => what === "kind" && definition === "RecordSet")
      .map(({ from }) => from);
  }),
];

/** Finds the version of a record set. */
export function startOf(recordSet: unknown): Start {
  if (!isObject(recordSet)) return refuse("invalid_type", "expected a record set, which is an object");
  const kind = ownField(recordSet, "kind");
  if (typeof kind !== "string" || !kinds.includes(kind)) {
    const message = `expected "${kinds[0]}"; only a record set has a version, not a record in it`;
    return refuse(kind === undefined ? "missing_field" : "unknown_kind", message, "kind");
  }
  const from = ownField(recordSet, "modelVersion");
  if (isVersion(from)) return { ok: true, recordSet, from };
  if (from === undefined) return refuse("missing_field", `is missing; ${known}`, "modelVersion");
  if (typeof from !== "string") return refuse("invalid_type", `expected a string; ${known}`, "modelVersion");
  if (!/^\d{1,4}\.\d{1,4}\.\d{1,4}(?:-[a-z0-9.]{1,20})?$/.test(from)) {
    return refuse("invalid_format", `expected a version such as 1.2.3; ${known}`, "modelVersion");
  }
  const message = isLater(from, latest)
    ? `${from} is later than ${latest}, the latest version that this package supports; install a later package`
    : `${from} is not a released version; ${known}`;
  return refuse("unsupported_version", message, "modelVersion");
}

/** Makes the result for a record set that cannot be migrated. */
export function refuse(
  code: IssueCode,
  message: string,
  ...path: string[]
): { readonly ok: false; readonly issues: Issue[] } {
  return { ok: false, issues: [{ code, severity: "error", path, message }] };
}

/** Checks whether the three numbers of a version are greater than those of another one. */
function isLater(version: string, than: string): boolean {
  const [numbers, others] = [numbersOf(version), numbersOf(than)];
  const differs = numbers.findIndex((number, index) => number !== others[index]);
  return differs !== -1 && numbers[differs]! > others[differs]!;
}

function numbersOf(version: string): number[] {
  return version.replace(/-.*/, "").split(".").map(Number);
}
