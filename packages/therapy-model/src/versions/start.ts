/** Which version a dossier is in. */
import type { Issue, IssueCode } from "../issue.ts";
import { isObject, ownField, type Fields } from "./fields.ts";
import { isVersion, versions, type Version } from "./version.ts";

/** A dossier whose version is known, or what keeps it from being known. */
export type Start =
  | { readonly ok: true; readonly dossier: Fields; readonly from: Version }
  | { readonly ok: false; readonly issues: Issue[] };

const latest = versions.at(-1)!;
const known = `the versions are ${versions.join(", ")}`;

/** Finds the version that a dossier says that it is in. */
export function startOf(dossier: unknown): Start {
  if (!isObject(dossier)) return refused("invalid_type", "is not a dossier; expected an object");
  const kind = ownField(dossier, "kind");
  if (kind !== "dossier") {
    const message = 'is not "dossier"; a record has no version of its own, but the dossier that holds it has';
    return refused(kind === undefined ? "missing_field" : "unknown_kind", message, "kind");
  }
  const from = ownField(dossier, "modelVersion");
  if (isVersion(from)) return { ok: true, dossier, from };
  if (from === undefined) return refused("missing_field", `is missing; ${known}`, "modelVersion");
  if (typeof from !== "string") return refused("invalid_type", `expected a string; ${known}`, "modelVersion");
  if (!/^\d{1,4}\.\d{1,4}\.\d{1,4}(?:-[a-z0-9.]{1,20})?$/.test(from)) {
    return refused("invalid_format", `is not a version of the form 1.2.3; ${known}`, "modelVersion");
  }
  const message = isLater(from, latest)
    ? `${from} is a later version than this package knows, which is ${latest}; use a later package`
    : `${from} is no version that was released; ${known}`;
  return refused("unsupported_version", message, "modelVersion");
}

/** Says that a dossier cannot be brought to a version. */
export function refused(
  code: IssueCode,
  message: string,
  ...path: string[]
): { readonly ok: false; readonly issues: Issue[] } {
  return { ok: false, issues: [{ code, severity: "error", path, message }] };
}

/** Whether the three numbers of a version come after those of another one. */
function isLater(version: string, than: string): boolean {
  const [numbers, others] = [numbersOf(version), numbersOf(than)];
  const differs = numbers.findIndex((number, index) => number !== others[index]);
  return differs !== -1 && numbers[differs]! > others[differs]!;
}

function numbersOf(version: string): number[] {
  return version.replace(/-.*/, "").split(".").map(Number);
}
