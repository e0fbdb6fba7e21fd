/** Holding the records of a dossier against rules once. */
import type { Dossier } from "../dossier.ts";
import { type Lint, type LintOptions, makeLinter } from "./linter.ts";

/**
 * Tells what a dossier says that nobody in the field would believe.
 *
 * The dossier must be valid by the schema. The time grows with the size of the records. It never throws for data: a rule
 * that breaks off is an issue that names the rule.
 *
 * @throws RuleError where a grade is for a rule that is not asked, two rules have the same id, or one has an id like those
 * of the catalogue without being in it.
 *
 * @example
 * ```ts
 * import { lint } from "@org/therapy-model/rules";
 *
 * const { issues } = lint(
 *   {
 *     kind: "dossier",
 *     modelVersion: "0.1.0",
 *     id: "dossier:x",
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
export function lint(dossier: Dossier, options: LintOptions): Lint {
  return makeLinter(dossier, options, false).lint();
}
