/** Checks studies of USDM by the rules of CDISC. */
import { unreadableIssue } from "../../mapping/unreadable.ts";
import { codelistRules } from "./codelist-rules.ts";
import { contentRules } from "./content-rules.ts";
import { designRules } from "./design-rules.ts";
import { partRules } from "./part-rules.ts";
import { referenceRules } from "./reference-rules.ts";
import type { StudyRule, UsdmRule } from "./rule.ts";
import { scheduleRules } from "./schedule-rules.ts";
import { schemaRules } from "./schema-rules.ts";
import { pathOf, StudyIndex } from "./study-index.ts";

const rules: readonly StudyRule[] = [
  ...codelistRules,
  ...contentRules,
  ...designRules,
  ...partRules,
  ...referenceRules,
  ...scheduleRules,
  ...schemaRules,
].toSorted((left, right) => (left.id < right.id ? -1 : 1));

/** The rules of CDISC that {@link checkUsdm} checks, in the order of their numbers. */
export const usdmRules: readonly UsdmRule[] = rules.map(({ id, core, message }) => ({ id, core, message }));

/** An object of a study that breaks a rule. */
export interface UsdmFinding {
  /** The number of the rule, such as DDF00006. */
  readonly rule: string;
  /** The number of the rule in CDISC CORE, such as CORE-000402. */
  readonly core: string;
  /** The location of the object in the document. */
  readonly path: readonly (string | number)[];
  /** What is wrong with the object, as a sentence without its subject. */
  readonly message: string;
}

/**
 * Checks a study by the rules of CDISC that a schema cannot express, and those about the attributes of its classes.
 *
 * Any value is accepted. Objects without the name of their class (`instanceType`) are not checked.
 *
 * @returns The objects that break a rule, by rule and place. An unreadable document has none.
 * @see https://github.com/cdisc-org/DDF-RA
 * @example
 * ```ts
 * import { checkUsdm } from "@org/therapy-exchange/usdm";
 *
 * const timing = { id: "T", windowLower: "P1D", value: "P2D", instanceType: "Timing" };
 * const findings = checkUsdm({ study: { timing } }).filter(({ rule }) => rule === "DDF00006");
 * findings.map(({ path }) => path.join("/")); // => ["study/timing"]
 * findings[0]?.message; // => "has a part of a window; the label, the lower and the upper limit are set together"
 * ```
 */
export function checkUsdm(document: unknown): UsdmFinding[] {
  if (unreadableIssue(document) !== undefined) return [];
  const study = new StudyIndex(document);
  return rules.flatMap(({ id, core, message, find }) =>
    find(study).map((instance) => ({ rule: id, core, path: pathOf(instance), message })),
  );
}
