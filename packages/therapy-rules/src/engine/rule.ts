/**
 * Rules: how they are declared, and how to write one.
 *
 * A rule checks records that are valid by the schema and reports content that is wrong or unlikely. Each file in a subject
 * folder exports its rules as `rules`; `scripts/generate.ts` collects them. `pnpm new rule SUBJECT NAME` creates a file
 * with an example. To write a rule:
 *
 * 1. Choose the form. `rule` checks one record of the kinds in `recordKinds` in which all fields in `requires` are present.
 *    `groupRule` checks records that share a key (`groupBy`), such as an identifier. No rule checks all records at once,
 *    because every change would run it again. Add `when` if `check` is expensive and seldom applies.
 * 2. `check` reports each violation: the path from the root of the record, a message that reads after the path and states what
 *    was found and what was expected, and a `fix` only if it is certain. It reads other records only through `context`, and
 *    uses no clock and no state, so that the linter knows when to run it again.
 * 3. `severity` depends on the profile. A rule with true exceptions is a `warning`, never an `error`. Common combinations are
 *    in `severities.ts`.
 * 4. `title` names the violation. `rationale` is one or two sentences for a reader who disagrees. `source` is the document,
 *    table or definition that the rule is based on.
 * 5. `valid` and `invalid` are the tests: small sets of records made with `example.ts`. `catalog.test.ts` runs all rules on
 *    them. An invalid example violates only its own rule, a valid one violates no rule.
 */
import type { Fix, ModelRecord, RecordKind } from "@org/therapy-model";
import { ruleIdForm } from "@org/therapy-model/records";

/** The purpose that a record set must meet: a draft, entry in a registry or database, or publication. */
export type SeverityProfile = "draft" | "registered" | "publishable";

/** The severity of the violations of a rule; a rule that is `off` does not run. */
export type RuleSeverity = "off" | "warning" | "error";

/** The severity of a rule in each profile. */
export type SeverityByProfile = { readonly [P in SeverityProfile]: RuleSeverity };

/** The record type of a kind. */
export type RecordOf<Kind extends RecordKind> = Extract<ModelRecord, { kind: Kind }>;

/** A record in which some optional fields are present. */
export type WithFields<R, Field extends keyof R> = R & { [F in Field]-?: Exclude<R[F], undefined> };

/** A place in a record where a rule is violated. */
export interface Violation {
  /** The path from the root of the record. */
  readonly path: readonly (string | number)[];
  /** What was found and what was expected. Reads after the path, without a subject. */
  readonly message: string;
  /** The change that resolves the violation, if it is certain. */
  readonly fix?: Fix | undefined;
}

/** A place where a group rule is violated. */
export interface GroupViolation extends Violation {
  /** The id of the record that the path belongs to. */
  readonly record: string;
}

/** Reports a violation. Call it only while `check` runs. */
export type Report<Kind extends Violation = Violation> = (violation: Kind) => void;

/** Access to other records. The linter tracks what a rule reads. */
export interface RuleContext {
  /** Returns a record by its id. */
  readonly record: <Kind extends RecordKind>(id: `${Kind}:${string}`) => RecordOf<Kind> | undefined;
  /** Returns the records of a kind that refer to a record, except in citations. */
  readonly referencesTo: <Kind extends RecordKind>(id: string, kind: Kind) => readonly RecordOf<Kind>[];
  /** Computes a value from the checked record once for all rules. The value must depend only on the record. */
  readonly memoize: <Checked extends ModelRecord, Result>(
    record: Checked,
    compute: (record: Checked) => Result,
  ) => Result;
}

/** The description of a rule. */
export interface RuleDescription {
  /** The id in snake case. A custom rule has a prefix and a slash, such as `acme/no_code_names`. */
  readonly id: string;
  /** The name of the violation, in a few words. */
  readonly title: string;
  /** The severity of violations in each profile. */
  readonly severity: SeverityByProfile;
  /** Why the rule applies, for a reader who disagrees. */
  readonly rationale: string;
  /** The basis of the rule: a document, a table or the definition of a term. */
  readonly source: string;
  /** Sets of records that violate no rule. */
  readonly valid: readonly (readonly ModelRecord[])[];
  /** Sets of records that violate only this rule. */
  readonly invalid: readonly (readonly ModelRecord[])[];
}

/** A rule that checks one record at a time. */
export interface RecordRule extends RuleDescription {
  /** The kinds of records that the rule checks. */
  readonly recordKinds: readonly RecordKind[];
  /** Fields that must be present for the rule to run. */
  readonly requires: readonly string[];
  /** A cheap precondition. If it returns false, the rule does not run on the record. */
  readonly when?: ((record: never) => boolean) | undefined;
  /** Reports the violations in a record. */
  readonly check: (record: never, report: Report, context: RuleContext) => void;
}

/** A rule that checks the records that share a key. */
export interface GroupRule extends RuleDescription {
  /** The kinds of records that the rule checks. */
  readonly recordKinds: readonly RecordKind[];
  /** Fields that must be present for the rule to run. */
  readonly requires: readonly string[];
  /** Returns the keys of a record. They must depend only on the record. */
  readonly groupBy: (record: never) => Iterable<string>;
  /** The minimum number of records with the same key for which the rule runs. */
  readonly minimumRecords: number;
  /** Reports the violations in a group. The records are in the order of the record set. */
  readonly check: (records: never, report: Report<GroupViolation>, context: RuleContext) => void;
}

/** A rule. */
export type Rule = RecordRule | GroupRule;

/**
 * Declares a rule that checks one record at a time.
 *
 * @throws RuleError if the id is malformed, or `check` is an async function or a generator.
 *
 * @example
 * ```ts
 * import { lint, rule } from "@org/therapy-rules";
 *
 * const named = rule({
 *   id: "acme/therapy_has_indication",
 *   title: "Therapy without an indication",
 *   recordKinds: ["therapy"],
 *   requires: [],
 *   severity: { draft: "off", registered: "warning", publishable: "error" },
 *   rationale: "Our pipeline table is sorted by disease.",
 *   source: "internal data standard",
 *   check(therapy, report) {
 *     if (therapy.indications === undefined) report({ path: [], message: "has no indications; add at least one" });
 *   },
 *   valid: [],
 *   invalid: [],
 * });
 * named.id; // => "acme/therapy_has_indication"
 * ```
 */
export function rule<const Kind extends RecordKind, const Field extends keyof RecordOf<Kind> & string = never>(
  definition: RuleDescription & {
    readonly recordKinds: readonly Kind[];
    readonly requires: readonly Field[];
    readonly when?: (record: WithFields<RecordOf<Kind>, Field>) => boolean;
    readonly check: (record: WithFields<RecordOf<Kind>, Field>, report: Report, context: RuleContext) => void;
  },
): RecordRule {
  checkId(definition.id);
  checkIsSynchronous(definition);
  return definition;
}

/**
 * Declares a rule that checks the records that share a key.
 *
 * @throws RuleError if the id is malformed, or `check` is an async function or a generator.
 *
 * @example
 * ```ts
 * import { groupRule } from "@org/therapy-rules";
 *
 * const unique = groupRule({
 *   id: "acme/one_event_per_day",
 *   title: "Two events on one day",
 *   recordKinds: ["regulatory_event"],
 *   requires: ["date"],
 *   severity: { draft: "off", registered: "warning", publishable: "warning" },
 *   rationale: "Our calendar shows one event for each day.",
 *   source: "internal data standard",
 *   groupBy: (event) => [event.date.value],
 *   minimumRecords: 2,
 *   check([first, ...others], report) {
 *     for (const { id } of others) report({ record: id, path: ["date"], message: `is also the date of ${first?.id}` });
 *   },
 *   valid: [],
 *   invalid: [],
 * });
 * unique.minimumRecords; // => 2
 * ```
 */
export function groupRule<const Kind extends RecordKind, const Field extends keyof RecordOf<Kind> & string = never>(
  definition: RuleDescription & {
    readonly recordKinds: readonly Kind[];
    readonly requires: readonly Field[];
    readonly groupBy: (record: WithFields<RecordOf<Kind>, Field>) => Iterable<string>;
    readonly minimumRecords: number;
    readonly check: (
      records: readonly WithFields<RecordOf<Kind>, Field>[],
      report: Report<GroupViolation>,
      context: RuleContext,
    ) => void;
  },
): GroupRule {
  checkId(definition.id);
  checkIsSynchronous(definition);
  return definition;
}

/** Checks whether a rule is a group rule. */
export function isGroupRule(candidate: Rule): candidate is GroupRule {
  return "groupBy" in candidate;
}

/** Checks whether a rule id has the prefix of a custom rule. */
export function isCustomRuleId(id: string): boolean {
  return id.includes("/");
}

function checkId(id: string): void {
  if (id.length <= 100 && ruleIdForm.test(id)) return;
  throw new RuleError(
    `${JSON.stringify(id)} is not a rule id; expected snake case, such as acme/therapy_has_indication`,
  );
}

/** A generator or an async function compiles as `check`, but its reports would be lost. */
function checkIsSynchronous({ id, check }: { readonly id: string; readonly check: (...args: never[]) => void }): void {
  const kind = Object.prototype.toString.call(check).slice("[object ".length, -1);
  if (kind !== "Function") throw new RuleError(`the check of ${id} is a ${kind}; it must report before it returns`);
}

/** An error in the use of rules: a malformed or repeated id, an asynchronous `check`, a severity for an unknown rule. */
export class RuleError extends Error {
  override readonly name = "RuleError";
}
