import type { InvalidUnitIssue } from "./conversion-issue.ts";
import { unitOf } from "./unit.ts";
import { unitIssue } from "./explain-unit.ts";

/** The issue of the first code that is not a unit; undefined where all are units. */
export function invalidUnit(...codes: readonly string[]): InvalidUnitIssue | undefined {
  const index = codes.findIndex((code) => unitOf(code) === undefined);
  if (index < 0) return undefined;
  const unit = codes[index]!;
  const { code: reason, severity, path, message, span } = unitIssue(unit);
  return { code: "invalid_unit", severity, path, message, unit, reason, span };
}
