/** Linting a record set once. */
import type { RecordSet } from "@org/therapy-model";
import { type LintResult, makeLinter } from "./linter.ts";
import type { LintOptions } from "./options.ts";

/**
 * Runs rules on the records of a record set and reports the violations.
 *
 * The record set must be valid by the schema. The time is proportional to the size of the records. Data never cause an
 * exception: if a rule throws an error, the result has an issue with code `rule_error`.
 *
 * @throws RuleError if the profile is missing or unknown, `severities` has an unknown severity or an id that is not among the
 * rules, two rules have the same id, or a custom rule has no prefix.
 *
 * @example
 * ```ts
 * import { lint } from "@org/therapy-rules";
 *
 * const { issues } = lint(
 *   {
 *     kind: "record_set",
 *     modelVersion: "0.1.0",
 *     id: "record_set:x",
 *     title: "X",
 *     records: [
 *       {
 *         kind: "therapy",
 *         id: "therapy:x-1",
 *         names: [{ text: "X-1", kind: "code" }],
 *         modality: "car_t",
 *         cells: [{ origin: "autologous", source: "cell_line" }],
 *       },
 *     ],
 *   },
 *   { profile: "registered" },
 * );
 * issues.map(({ rule }) => rule); // => ["autologous_from_bank"]
 * ```
 */
export function lint(recordSet: RecordSet, options: LintOptions): LintResult {
  return makeLinter(recordSet, options, false).lint();
}
